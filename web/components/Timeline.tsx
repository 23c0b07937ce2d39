/** The drawn timeline: a row a saying, one calendar for when it was said and for the days it speaks of. */
import type { JSX } from 'preact'
import { lineAnchor } from '../model/anchors.ts'
import { briefDay, briefWords } from '../model/calendar.ts'
import type { StoryView } from '../model/story.ts'
import type { Bar, Timeline as Drawing, Step, Tick, TimelineRow } from '../model/timeline.ts'
import { count, intervalOf, statusKey } from '../model/words.ts'
import { useLinks } from './Links.tsx'
import { StatusMark } from './Status.tsx'

/** Grid lines, drawn anew in each row so that rows can be as high as their labels. */
function Grid({ ticks }: { ticks: readonly Tick[] }): JSX.Element {
  return (
    <>
      {ticks.map(t => (
        <line key={t.at} class="grid" x1={`${t.at}%`} x2={`${t.at}%`} y1="0" y2="100%" />
      ))}
    </>
  )
}

/** An end of a bar: a stroke, or an arrow where the bar goes on beyond the edge. */
function End({ at, cut, back }: { at: number; cut: boolean; back: boolean }): JSX.Element {
  if (!cut) return <line class="edge" x1={`${at}%`} x2={`${at}%`} y1="5" y2="19" />
  return (
    <svg x={`${at}%`} y="0" width="10" height="24" overflow="visible" aria-hidden="true">
      <path class="beyond" d={back ? 'M6 5 0 12l6 7' : 'M-6 5 0 12l-6 7'} />
    </svg>
  )
}

function BarShape({ bar, newest }: { bar: Bar; newest: boolean }): JSX.Element {
  const width = Math.round((bar.to - bar.from) * 100) / 100
  const [before, after] = [
    bar.cut === 'before' || bar.cut === 'both',
    bar.cut === 'after' || bar.cut === 'both',
  ]
  return (
    <g class={newest ? 'bar newest' : 'bar'}>
      <rect x={`${bar.from}%`} width={`${width}%`} y="8" height="8" />
      {(width > 0 || before) && <End at={bar.from} cut={before} back />}
      {(width > 0 || after) && <End at={bar.to} cut={after} back={false} />}
    </g>
  )
}

/** A thin line from the day something was said to the days it speaks of. */
function Leader({ step }: { step: Step }): JSX.Element | null {
  if (step.said === null || !step.bar) return null
  const to = step.said < step.bar.from ? step.bar.from : step.said > step.bar.to ? step.bar.to : null
  return to === null ? null : <line class="leader" x1={`${step.said}%`} x2={`${to}%`} y1="12" y2="12" />
}

function SaidMark({ step }: { step: Step }): JSX.Element | null {
  if (step.said === null) return null
  return (
    <svg x={`${step.said}%`} y="4" width="16" height="16" overflow="visible" aria-hidden="true">
      <g transform="translate(-8 0)">
        <circle class="halo" cx="8" cy="8" r="9" />
        {step.status ? (
          <use
            href={`#st-${statusKey(step.status)}`}
            width="16"
            height="16"
            class={`glyph status-${statusKey(step.status)}`}
          />
        ) : (
          <circle class="point" cx="8" cy="8" r="2.5" />
        )}
      </g>
    </svg>
  )
}

function Drawn(props: { step: Step; ticks: readonly Tick[]; newest: boolean }): JSX.Element {
  const { step } = props
  return (
    <svg class="drawn" width="100%" height="100%" aria-hidden="true">
      <Grid ticks={props.ticks} />
      <svg y="50%" width="100%" height="24" overflow="visible" aria-hidden="true">
        <g transform="translate(0 -12)">
          <Leader step={step} />
          {step.bar && <BarShape bar={step.bar} newest={props.newest} />}
          <SaidMark step={step} />
        </g>
      </svg>
    </svg>
  )
}

interface RowProps {
  readonly step: Step
  readonly drawing: Drawing
  readonly newest: boolean
}

function StepRow({ step, drawing, newest }: RowProps): JSX.Element {
  const to = useLinks()
  const day = step.line.day
  const when = step.when && intervalOf(step.when.reading)
  return (
    <li class="step line-item">
      <a class="step-label" href={to.line(step.line.anchor)}>
        <span class="step-day">{day ? briefDay(day, drawing.years) : 'day unknown'}</span>
        <span class="step-what">
          {step.status ? <StatusMark status={step.status} /> : <span class="status plain">dated</span>}
          {when && <span class="step-when">{briefWords(when, drawing.years)}</span>}
          {step.documents > 1 && <span class="step-count">in {count(step.documents, 'report')}</span>}
        </span>
      </a>
      <Drawn step={step} ticks={drawing.ticks} newest={newest} />
    </li>
  )
}

/** The last step whose days stand: it is drawn strongest. */
const newestOf = (row: TimelineRow): Step | undefined => row.steps.filter(s => s.bar).at(-1)

function Axis({ view, drawing }: { view: StoryView; drawing: Drawing }): JSX.Element {
  const to = useLinks()
  const days = drawing.documents
  return (
    <div class="axis">
      <p class="axis-label">
        {count(view.documents.length, 'report')} by day
        {drawing.years.length > 0 && `, ${drawing.years.join('–')}`}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: links within a drawing, which no fieldset can be */}
      <svg
        class="drawn"
        width="100%"
        height="44"
        role="group"
        aria-label={`${count(days.length, 'report')} on their days`}
      >
        {drawing.ticks.map(t => (
          <g key={t.at} class={t.minor ? 'tick minor' : 'tick'}>
            <line class="grid" x1={`${t.at}%`} x2={`${t.at}%`} y1="18" y2="44" />
            <text x={`${t.at}%`} y="12">
              {t.label}
            </text>
          </g>
        ))}
        {days.map(d => (
          <a key={d.document} href={to.document(d.document)} aria-label={d.label} tabIndex={-1}>
            <line class="published" x1={`${d.at}%`} x2={`${d.at}%`} y1="24" y2="40">
              <title>{d.label}</title>
            </line>
          </a>
        ))}
      </svg>
    </div>
  )
}

function Track({ view, row, drawing }: { view: StoryView; row: TimelineRow; drawing: Drawing }): JSX.Element {
  const to = useLinks()
  return (
    <div class={row.part ? 'track track-part holder' : 'track holder'}>
      <p class="track-title">
        <a href={to.line(lineAnchor(view.story.id, 'event', row.event.id))}>
          <bdi>{row.event.title}</bdi>
        </a>
        {row.hidden > 0 && (
          <span class="step-count"> {count(row.hidden, 'more step')} in the record below</span>
        )}
      </p>
      <ol class="steps">
        {row.steps.map(step => (
          <StepRow key={step.line.reading.id} step={step} drawing={drawing} newest={step === newestOf(row)} />
        ))}
      </ol>
    </div>
  )
}

/** The timeline of a story's main events. */
export function Timeline({ view, drawing }: { view: StoryView; drawing: Drawing }): JSX.Element {
  return (
    <div class="timeline">
      <Axis view={view} drawing={drawing} />
      {drawing.rows.map(row => (
        <Track key={`${row.event.id} ${row.part}`} view={view} row={row} drawing={drawing} />
      ))}
    </div>
  )
}
