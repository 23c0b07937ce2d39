/** Event by event: the history of its status and all that is said of its days, place and people. */
import type { JSX } from 'preact'
import type { Origin, RecordEvent, Slot } from '../../src/core/index.ts'
import { lineAnchor } from '../model/anchors.ts'
import { backingOf, backingWords } from '../model/backing.ts'
import { dayWords, intervalWords } from '../model/calendar.ts'
import { SHOWN } from '../model/extent.ts'
import type { Line, StoryView } from '../model/story.ts'
import { inTime, outletOf, partsOf } from '../model/story.ts'
import { count, listed, RELATION, RELATION_OF, SLOT, statusOf, valueWords } from '../model/words.ts'
import { Chain } from './Chain.tsx'
import { CorrectDate } from './Correcting.tsx'
import { Heading } from './Heading.tsx'
import { useLinks } from './Links.tsx'
import { Rest } from './Rest.tsx'
import { StatusMark } from './Status.tsx'
import { WordsList } from './Words.tsx'

/** Another reading in short: its value and its outlet, leading to it. */
function Brief({ view, line, quiet }: { view: StoryView; line: Line; quiet: boolean }): JSX.Element {
  const to = useLinks()
  const document = view.document.get(line.reading.document)
  if (quiet && document)
    return (
      <a class="brief" href={to.line(line.anchor)}>
        {outletOf(document)}
      </a>
    )
  return (
    <a class="brief" href={to.line(line.anchor)}>
      {valueWords(line.reading)} <q>{line.reading.evidence[0]?.quote}</q>
      {document && ` (${outletOf(document)}${line.day ? `, ${dayWords(line.day, true)}` : ''})`}
    </a>
  )
}

/** How a reading stands to others, in words. */
export function Relations({ view, line }: { view: StoryView; line: Line }): JSX.Element | null {
  const to = line.to.map(r => ({ kind: r.kind, words: RELATION[r.kind], other: view.lines.get(r.to) }))
  // Of the looks ahead only those that matter to a reader who stands here.
  const of = line.of
    .filter(r => r.kind !== 'repeats' && r.kind !== 'corroborates')
    .map(r => ({ kind: r.kind, words: RELATION_OF[r.kind], other: view.lines.get(r.from) }))
  const all = [...to, ...of].filter(r => r.other)
  if (all.length === 0) return null
  return (
    <ul class="relations">
      {all.map(r => (
        <li key={`${r.words} ${r.other!.anchor}`} class={`relation relation-${r.kind}`}>
          <span class="relation-word">{r.words}</span>{' '}
          <Brief view={view} line={r.other!} quiet={r.kind === 'repeats'} />
        </li>
      ))}
    </ul>
  )
}

function originWords(origin: Origin | undefined): string | null {
  if (!origin) return null
  const shared =
    origin.documents.length > 1 ? `, an origin ${count(origin.documents.length, 'report')} share` : ''
  return origin.kind === 'reporting' ? `its own reporting${shared}` : shared ? shared.slice(2) : null
}

/** One reading: day, value, chain, words, relations. */
function ReadingLine({ view, line }: { view: StoryView; line: Line }): JSX.Element {
  const status = statusOf(line.reading)
  const origin = originWords(view.origins.get(line.reading.origin))
  const repeats = line.to.length > 0 && line.to.every(r => r.kind === 'repeats')
  return (
    <li id={line.anchor} class={`line line-item${repeats ? ' line-quiet' : ''}`} tabIndex={-1}>
      <p class="line-day">
        {line.day ? <time dateTime={line.day}>{dayWords(line.day)}</time> : 'day unknown'}
      </p>
      <p class="line-value">
        {status ? <StatusMark status={status} /> : <strong>{valueWords(line.reading)}</strong>}
      </p>
      <div class="line-body">
        <WordsList view={view} evidence={line.reading.evidence} />
        <p class="line-chain">
          <Chain chain={line.reading.chain} />
          {origin && <span class="origin"> · {origin}</span>}
        </p>
        <Relations view={view} line={line} />
      </div>
    </li>
  )
}

const SLOTS: readonly Slot[] = ['status', 'when', 'where', 'who', 'figure']
/** What mostly says the same again: folded away, its values in a line. */
const QUIET: ReadonlySet<Slot> = new Set(['where', 'who'])

/** All readings of a slot. */
function SlotEntry(props: { view: StoryView; slot: Slot; lines: readonly Line[] }): JSX.Element {
  const { view, slot, lines } = props
  const list = (
    <ol class="lines">
      {lines.map(line => (
        <ReadingLine key={line.reading.id} view={view} line={line} />
      ))}
    </ol>
  )
  if (!QUIET.has(slot))
    return (
      <div class={`slot slot-${slot} holder`}>
        <Heading of={4} class="slot-title">
          {SLOT[slot]}
        </Heading>
        {list}
      </div>
    )
  const values = [...new Set(lines.map(l => valueWords(l.reading)))]
  return (
    <details class={`slot slot-${slot} holder`}>
      <summary>
        <b>{SLOT[slot]}</b> <bdi>{listed(values)}</bdi>, {count(lines.length, 'reading')}
      </summary>
      {list}
    </details>
  )
}

function Histories({ view, event }: { view: StoryView; event: RecordEvent }): JSX.Element {
  const lines = inTime(view, event.readings)
  const used = SLOTS.filter(slot => lines.some(l => l.reading.slot === slot))
  return (
    <>
      {used.map(slot => (
        <SlotEntry key={slot} view={view} slot={slot} lines={lines.filter(l => l.reading.slot === slot)} />
      ))}
    </>
  )
}

/** Who takes part, by role. */
function Participants({ event }: { event: RecordEvent }): JSX.Element | null {
  const roles = [...new Set(event.participants.map(p => p.role))]
  if (roles.length === 0) return null
  return (
    <p class="event-who">
      {roles.map((role, i) => (
        <span key={role}>
          {i > 0 && ' · '}
          <span class="role">{role}</span>{' '}
          <bdi>{listed([...new Set(event.participants.filter(p => p.role === role).map(p => p.name))])}</bdi>
        </span>
      ))}
    </p>
  )
}

interface EntryProps {
  readonly view: StoryView
  readonly event: RecordEvent
  /** Whether its readings are unfolded. */
  readonly open: boolean
}

function History({ view, event, open }: EntryProps): JSX.Element | null {
  const elsewhere = useLinks().history?.(event.id)
  if (event.readings.length === 0) return null
  const label = count(event.readings.length, 'reading')
  if (elsewhere)
    return (
      <p class="history">
        <a href={elsewhere}>{label}</a>
      </p>
    )
  return (
    <details class="history" open={open}>
      <summary>{label}</summary>
      <Histories view={view} event={event} />
    </details>
  )
}

/** An event with its parts. */
export function EventEntry(props: EntryProps): JSX.Element {
  const { view, event } = props
  const parts = partsOf(view, event)
  return (
    <article id={lineAnchor(view.story.id, 'event', event.id)} class="event line-item" tabIndex={-1}>
      <Heading of={3} class="event-title">
        <bdi>{event.title}</bdi>
      </Heading>
      <p class="event-meta">
        <StatusMark status={event.status} />
        <span>{event.when ? intervalWords(event.when) : 'day not said'}</span>
        {event.where && <bdi>{event.where}</bdi>}
        <span>{count(event.documents.length, 'report')}</span>
        <span>{backingWords(backingOf(event.origins, view.origins))}</span>
      </p>
      <Participants event={event} />
      <CorrectDate event={event} />
      <History {...props} />
      {parts.length > 0 && (
        <div class="parts">
          {parts.map(part => (
            <EventEntry key={part.id} view={view} event={part} open={props.open} />
          ))}
        </div>
      )}
    </article>
  )
}

/** Main events, all open. */
const OPEN = 6

/** All events of a story. */
export function Events({ view }: { view: StoryView }): JSX.Element {
  const entry = (event: RecordEvent, i: number) => (
    <EventEntry key={event.id} view={view} event={event} open={i < OPEN} />
  )
  const rest = view.ranked.slice(SHOWN.events)
  return (
    <>
      {view.ranked.slice(0, SHOWN.events).map(entry)}
      {rest.length > 0 && (
        <Rest section="events" label={count(rest.length, 'smaller event')}>
          {() => rest.map((event, i) => entry(event, i + SHOWN.events))}
        </Rest>
      )}
    </>
  )
}
