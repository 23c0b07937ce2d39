/** The headline facts: the weightiest events as they stand now. */
import type { JSX } from 'preact'
import type { Reading, RecordEvent } from '../../src/core/index.ts'
import { lineAnchor } from '../model/anchors.ts'
import { dayWords, intervalWords } from '../model/calendar.ts'
import { lastChange } from '../model/changes.ts'
import type { StoryView } from '../model/story.ts'
import { inTime, partsOf } from '../model/story.ts'
import { count, listed, RELATION, SLOT, valueWords } from '../model/words.ts'
import { useLinks } from './Links.tsx'
import { StatusMark } from './Status.tsx'
import { DocumentLink, WordsList } from './Words.tsx'

/** The newest readings that say what the event's line says: its status, and its days. */
function support(view: StoryView, event: RecordEvent): readonly Reading[] {
  const lines = inTime(view, event.readings).map(l => l.reading)
  const status = lines.filter(r => r.slot === 'status' && r.value === event.status).at(-1)
  const when = lines
    .filter(r => r.slot === 'when' && JSON.stringify(r.value) === JSON.stringify(event.when))
    .at(-1)
  return [status ?? lines.at(-1), when].flatMap(r => r ?? [])
}

function Support({ view, event }: { view: StoryView; event: RecordEvent }): JSX.Element | null {
  const readings = support(view, event)
  if (readings.length === 0) return null
  return (
    <details class="evidence">
      <summary>The words</summary>
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

function LastChange({ view, event }: { view: StoryView; event: RecordEvent }): JSX.Element | null {
  const to = useLinks()
  const change = lastChange(view, event)
  if (!change || change.line.day === null) return null
  const relation = change.relations[0]
  const { reading } = change.line
  return (
    <li>
      last change <a href={to.line(change.line.anchor)}>{dayWords(change.line.day, true)}</a>:{' '}
      {valueWords(reading)}
      {relation && ` ${RELATION[relation.kind]} ${valueWords(relation.earlier.reading)}`}
    </li>
  )
}

function Fact(props: { view: StoryView; event: RecordEvent; part?: boolean }): JSX.Element {
  const { view, event } = props
  const to = useLinks()
  const who = event.participants.filter(p => p.role !== 'place').map(p => p.name)
  return (
    <li class={`fact line-item${props.part ? ' fact-part' : ''}`}>
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
          {!props.part && who.length > 0 && <li>{listed([...new Set(who)])}</li>}
          <li>
            {count(event.origins.length, 'independent origin')}, {event.documents.length} of{' '}
            {count(view.documents.length, 'document')}
          </li>
          <LastChange view={view} event={event} />
        </ul>
        <Support view={view} event={event} />
      </div>
    </li>
  )
}

/** Most events shown as headline facts. */
const MOST = 6

/** The events that stand at the head of a story: those several documents tell of, else the weightiest few. */
function headlines(view: StoryView): readonly RecordEvent[] {
  const shared = view.ranked.filter(e => e.documents.length > 1)
  return (shared.length > 0 ? shared : view.ranked.slice(0, 3)).slice(0, MOST)
}

/** The headline facts of a story. */
export function Facts({ view }: { view: StoryView }): JSX.Element {
  return (
    <ul class="facts">
      {headlines(view).flatMap(event => [
        <Fact key={event.id} view={view} event={event} />,
        ...partsOf(view, event)
          .slice(0, 4)
          .map(part => <Fact key={`${event.id} ${part.id}`} view={view} event={part} part />),
      ])}
    </ul>
  )
}
