/** The headline facts: the weightiest events as they stand now, who says so, and who says otherwise. */
import type { JSX } from 'preact'
import type { Reading, RecordEvent } from '../../src/core/index.ts'
import { lineAnchor, sectionAnchor } from '../model/anchors.ts'
import { backingOf, backingWords } from '../model/backing.ts'
import { dayWords, intervalWords } from '../model/calendar.ts'
import { lastChange } from '../model/changes.ts'
import type { Difference } from '../model/differences.ts'
import { againstOf, mainParts, standingsOf, supportOf } from '../model/headlines.ts'
import type { Line, StoryView } from '../model/story.ts'
import { count, SLOT, valueWords } from '../model/words.ts'
import { Chain } from './Chain.tsx'
import { Heading } from './Heading.tsx'
import { useLinks } from './Links.tsx'
import { StatusMark } from './Status.tsx'
import { DocumentLink, Words, WordsList } from './Words.tsx'

/** Words for a line, folded away. */
function Folded(props: { view: StoryView; readings: readonly Reading[]; label: string }): JSX.Element | null {
  const { view, readings } = props
  if (readings.length === 0) return null
  return (
    <details class="evidence">
      <summary>{props.label}</summary>
      {readings.map(reading => {
        const document = view.document.get(reading.document)
        return (
          <div key={reading.id} class="exhibit">
            <p class="exhibit-head">
              <span>{reading.slot === 'status' ? (reading.value as string) : SLOT[reading.slot]}</span>
              {document && <DocumentLink document={document} />}
            </p>
            <WordsList view={view} evidence={reading.evidence} />
          </div>
        )
      })}
    </details>
  )
}

/** Words for what is said, through whose mouths they came, and, folded away, those for its days. */
function Says({ view, readings }: { view: StoryView; readings: readonly Reading[] }): JSX.Element | null {
  const [reading, ...rest] = readings
  const evidence = reading?.evidence[0]
  if (!reading || !evidence) return null
  const day = view.lines.get(reading.id)?.day
  return (
    <div class="fact-says">
      <Words view={view} evidence={evidence} />
      <p class="line-chain">
        <Chain chain={reading.chain} />
        {day && <span class="chain">, {dayWords(day, true)}</span>}
      </p>
      <Folded view={view} readings={rest} label="The words for its days" />
    </div>
  )
}

interface FactProps {
  readonly view: StoryView
  readonly event: RecordEvent
  readonly differences: readonly Difference[]
}

/** By whom a line was said. */
function by({ reading }: Line): JSX.Element | null {
  const who = reading.chain.at(-1)?.name
  return who ? (
    <>
      {' '}
      by <bdi>{who}</bdi>
    </>
  ) : null
}

/** Who says otherwise, and where all of that stands. */
function Disputed({ view, event, differences }: FactProps): JSX.Element | null {
  const to = useLinks()
  const against = againstOf(event, differences)
  if (!against) return null
  const { line, more } = against
  return (
    <li class="disputed">
      <b>disputed:</b> <a href={to.line(line.anchor)}>{valueWords(line.reading)}</a>
      {by(line)}
      {line.day && `, ${dayWords(line.day, true)}`}
      {more > 0 && (
        <>
          {'; '}
          <a href={`#${sectionAnchor(view.story.id, 'differ')}`}>{count(more, 'more difference')}</a>
        </>
      )}
    </li>
  )
}

/** What was said last, where it was not said before; in other words where the line does not follow it. */
function LastChange({ view, event }: { view: StoryView; event: RecordEvent }): JSX.Element | null {
  const to = useLinks()
  const change = lastChange(view, event)
  const relation = change?.relations[0]
  const day = change?.line.day
  if (!change || !relation || !day) return null
  const { line } = change
  const followed = line.reading.slot !== 'status' || line.reading.value === event.status
  return (
    <li>
      {followed ? 'changed' : 'also'}{' '}
      <a href={to.line(line.anchor)}>
        {dayWords(day, true)}: {valueWords(line.reading)}
      </a>
      {followed ? `, before ${valueWords(relation.earlier.reading)}` : by(line)}
    </li>
  )
}

function Fact(props: FactProps & { part?: boolean }): JSX.Element {
  const { view, event, part = false } = props
  const to = useLinks()
  const support = supportOf(view, event)
  return (
    <li class={`fact line-item${part ? ' fact-part' : ''}`}>
      <p class="fact-status">
        <StatusMark status={event.status} />
      </p>
      <div class="fact-body">
        <p class="fact-title">
          <a href={to.line(lineAnchor(view.story.id, 'event', event.id))}>
            <bdi>{event.title}</bdi>
          </a>
        </p>
        <p class="fact-when">
          {event.when ? <time dateTime={event.when.from}>{intervalWords(event.when)}</time> : 'day not said'}
          {event.where && (
            <>
              {' · '}
              <bdi>{event.where}</bdi>
            </>
          )}
        </p>
        <ul class="fact-meta">
          <li>
            {event.documents.length} of {count(view.documents.length, 'report')};{' '}
            {backingWords(backingOf(event.origins, view.origins))}
          </li>
          {againstOf(event, props.differences) ? (
            <Disputed {...props} />
          ) : (
            <LastChange view={view} event={event} />
          )}
        </ul>
        {part && <Folded view={view} readings={support} label="The words" />}
      </div>
      {!part && <Says view={view} readings={support} />}
    </li>
  )
}

/** The headline facts of a story, by how they stand. */
export function Facts(props: { view: StoryView; differences: readonly Difference[] }): JSX.Element {
  const { view } = props
  const standings = standingsOf(view)
  return (
    <>
      {standings.map(({ title, events }) => (
        <div key={title} class="standing">
          {standings.length > 1 && (
            <Heading of={3} class="standing-title">
              {title}
            </Heading>
          )}
          <ul class="facts">
            {events.flatMap(event => [
              <Fact key={event.id} {...props} event={event} />,
              ...mainParts(view, event).map(part => (
                <Fact key={`${event.id} ${part.id}`} {...props} event={part} part />
              )),
            ])}
          </ul>
        </div>
      ))}
    </>
  )
}
