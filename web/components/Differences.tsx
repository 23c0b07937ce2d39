/** Where the documents differ: what stands against what, in the words of both. */
import type { JSX } from 'preact'
import { dayWords } from '../model/calendar.ts'
import type { Difference } from '../model/differences.ts'
import type { Line, StoryView } from '../model/story.ts'
import { count, RELATION, SLOT, statusOf, valueWords } from '../model/words.ts'
import { Chain } from './Chain.tsx'
import { useLinks } from './Links.tsx'
import { Rest } from './Rest.tsx'
import { StatusMark } from './Status.tsx'
import { WordsList } from './Words.tsx'

function Side({ view, line }: { view: StoryView; line: Line }): JSX.Element {
  const to = useLinks()
  const status = statusOf(line.reading)
  return (
    <div class="side">
      <p class="side-value">
        <a href={to.line(line.anchor)}>
          {status ? <StatusMark status={status} /> : valueWords(line.reading)}
        </a>
        <span class="side-day">{line.day ? dayWords(line.day) : 'day unknown'}</span>
      </p>
      <WordsList view={view} evidence={line.reading.evidence.slice(0, 2)} />
      <p class="line-chain">
        <Chain chain={line.reading.chain} />
      </p>
    </div>
  )
}

const againstWords = (kind: Difference['kind']): string =>
  kind === 'conflicts' ? 'does not agree with' : RELATION[kind]

function DifferenceEntry({ view, difference }: { view: StoryView; difference: Difference }): JSX.Element {
  const { later, earlier, kind } = difference
  return (
    <li class={`difference difference-${kind} line-item`} tabIndex={-1}>
      <p class="difference-head">
        <bdi>{later.subject}</bdi>
        <span class="difference-slot">{SLOT[later.reading.slot]}</span>
      </p>
      <div class="sides">
        <Side view={view} line={later} />
        <p class="against">{againstWords(kind)}</p>
        <Side view={view} line={earlier} />
      </div>
    </li>
  )
}

/** A side in a line: what was said, by whom, when; its words are where it leads. */
function Short({ line }: { line: Line }): JSX.Element {
  const to = useLinks()
  const status = statusOf(line.reading)
  return (
    <>
      <a href={to.line(line.anchor)}>
        {status ? <StatusMark status={status} /> : <b>{valueWords(line.reading)}</b>}
      </a>{' '}
      <bdi>{line.reading.chain.at(-1)?.name}</bdi>
      {line.day && `, ${dayWords(line.day, true)}`}
    </>
  )
}

/** A difference in a line. */
function ShortEntry({ difference }: { difference: Difference }): JSX.Element {
  const { later, earlier, kind } = difference
  return (
    <li class="difference-short line-item" tabIndex={-1}>
      <bdi class="difference-of">{later.subject}</bdi>
      <span>
        <Short line={later} /> <span class="against">{againstWords(kind)}</span> <Short line={earlier} />
      </span>
    </li>
  )
}

/** Shown with the words of both sides; the rest in a line each. */
const SHOWN = 12

/** All differences of a story. */
export function Differences(props: { view: StoryView; differences: readonly Difference[] }): JSX.Element {
  const entry = (d: Difference) => (
    <DifferenceEntry key={`${d.later.anchor} ${d.earlier.anchor}`} view={props.view} difference={d} />
  )
  const rest = props.differences.slice(SHOWN)
  return (
    <>
      <ul class="differences">{props.differences.slice(0, SHOWN).map(entry)}</ul>
      {rest.length > 0 && (
        <Rest section="differ" label={count(rest.length, 'more difference')}>
          {() => (
            <ul class="differences">
              {rest.map(d => (
                <ShortEntry key={`${d.later.anchor} ${d.earlier.anchor}`} difference={d} />
              ))}
            </ul>
          )}
        </Rest>
      )}
    </>
  )
}
