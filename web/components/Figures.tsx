/** Figures over time. */
import type { JSX } from 'preact'
import type { Figure } from '../../src/core/index.ts'
import { parseDay } from '../../src/core/index.ts'
import { lineAnchor } from '../model/anchors.ts'
import { dayWords } from '../model/calendar.ts'
import { figuresOf, SHOWN } from '../model/extent.ts'
import type { Line, StoryView } from '../model/story.ts'
import { figureTitle, inTime } from '../model/story.ts'
import { count, figureOf, figureWords } from '../model/words.ts'
import { Chain } from './Chain.tsx'
import { Relations } from './Events.tsx'
import { Heading } from './Heading.tsx'
import { Rest } from './Rest.tsx'
import { WordsList } from './Words.tsx'

interface Point {
  readonly x: number
  readonly y: number
}

/** Places of a figure's values: days across in percent, values up in units of the drawing. */
function pointsOf(lines: readonly Line[]): readonly Point[] {
  const unit = figureOf(lines[0]!.reading)?.unit
  const known = lines.flatMap(line => {
    const [day, figure] = [line.day === null ? null : parseDay(line.day), figureOf(line.reading)]
    return day !== null && figure && figure.unit === unit ? [{ day, value: figure.value }] : []
  })
  const [days, values] = [known.map(p => p.day), known.map(p => p.value)]
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const share = (n: number, a: number, b: number): number => (a === b ? 0.5 : (n - a) / (b - a))
  const round = (n: number): number => Math.round(n * 100) / 100
  return known.map(p => ({
    x: round(4 + share(p.day, first, last) * 92),
    y: round(34 - share(p.value, low, high) * 28),
  }))
}

function Sparkline({ lines }: { lines: readonly Line[] }): JSX.Element | null {
  const points = pointsOf(lines)
  if (points.length < 2) return null
  return (
    <svg class="spark" width="100%" height="40" aria-hidden="true">
      {points.slice(1).map((p, i) => {
        const from = points[i]!
        return <line key={`${p.x} ${p.y}`} x1={`${from.x}%`} y1={from.y} x2={`${p.x}%`} y2={p.y} />
      })}
      {points.map((p, i) => (
        <circle
          key={`${p.x} ${p.y}`}
          class={i === points.length - 1 ? 'newest' : undefined}
          cx={`${p.x}%`}
          cy={p.y}
          r="3.5"
        />
      ))}
    </svg>
  )
}

function FigureEntry({ view, figure }: { view: StoryView; figure: Figure }): JSX.Element | null {
  const lines = inTime(view, figure.readings)
  const last = lines.at(-1)
  if (!last) return null
  const value = figureOf(last.reading)
  return (
    <article id={lineAnchor(view.story.id, 'figure', figure.id)} class="figure line-item" tabIndex={-1}>
      <header class="figure-head">
        <Heading of={3} class="figure-title">
          <bdi>{figureTitle(figure)}</bdi>
        </Heading>
        <p class="figure-now">{value && figureWords(value)}</p>
        <Sparkline lines={lines} />
      </header>
      <ol class="lines">
        {lines.map(line => {
          const read = figureOf(line.reading)
          return (
            <li key={line.reading.id} id={line.anchor} class="line line-item" tabIndex={-1}>
              <p class="line-day">
                {line.day ? <time dateTime={line.day}>{dayWords(line.day)}</time> : 'day unknown'}
              </p>
              <div class="line-body">
                <p class="line-value">
                  <strong>{read && figureWords(read)}</strong>
                </p>
                <WordsList view={view} evidence={line.reading.evidence} />
                <p class="line-chain">
                  <Chain chain={line.reading.chain} />
                </p>
                <Relations view={view} line={line} />
              </div>
            </li>
          )
        })}
      </ol>
    </article>
  )
}

/** All figures of a story: those read most often first. */
export function Figures({ view }: { view: StoryView }): JSX.Element {
  const figures = figuresOf(view)
  const entry = (figure: Figure) => <FigureEntry key={figure.id} view={view} figure={figure} />
  const rest = figures.slice(SHOWN.figures)
  return (
    <>
      {figures.slice(0, SHOWN.figures).map(entry)}
      {rest.length > 0 && (
        <Rest section="figures" label={count(rest.length, 'more figure')}>
          {() => rest.map(entry)}
        </Rest>
      )}
    </>
  )
}
