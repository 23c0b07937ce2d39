/** What changed, day by day, the newest first. */
import type { JSX } from 'preact'
import { dayWords } from '../model/calendar.ts'
import type { Change, ChangedDay } from '../model/changes.ts'
import type { StoryView } from '../model/story.ts'
import { outletOf } from '../model/story.ts'
import { count, listed, RELATION, SLOT, statusOf, valueWords } from '../model/words.ts'
import { useLinks } from './Links.tsx'
import { Rest } from './Rest.tsx'
import { StatusMark } from './Status.tsx'

function ChangeEntry({ view, change }: { view: StoryView; change: Change }): JSX.Element {
  const to = useLinks()
  const { line, relations } = change
  const status = statusOf(line.reading)
  const document = view.document.get(line.reading.document)
  return (
    <li class="change line-item">
      <a class="change-value" href={to.line(line.anchor)}>
        {status ? (
          <StatusMark status={status} />
        ) : (
          <>
            {line.reading.slot !== 'figure' && <span class="change-slot">{SLOT[line.reading.slot]} </span>}
            {valueWords(line.reading)}
          </>
        )}
      </a>
      {relations.map(r => (
        <span key={r.earlier.anchor} class={`change-relation relation-${r.kind}`}>
          {RELATION[r.kind]} <a href={to.line(r.earlier.anchor)}>{valueWords(r.earlier.reading)}</a>
        </span>
      ))}
      {document && <bdi class="change-outlet">{outletOf(document)}</bdi>}
    </li>
  )
}

/** Changes by what they are of, in the order in which they come. */
function bySubject(changes: readonly Change[]): readonly (readonly [string, readonly Change[]])[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const group = groups.get(change.line.subject)
    if (group) group.push(change)
    else groups.set(change.line.subject, [change])
  }
  return [...groups]
}

function Carried({ view, carried }: { view: StoryView; carried: readonly Change[] }): JSX.Element | null {
  if (carried.length === 0) return null
  const outlets = carried.flatMap(c => {
    const document = view.document.get(c.line.reading.document)
    return document ? [outletOf(document)] : []
  })
  return (
    <p class="carried">
      {count(carried.length, 'reading')} carried on what was known: {listed([...new Set(outlets)])}
    </p>
  )
}

function DayEntry({ view, day }: { view: StoryView; day: ChangedDay }): JSX.Element {
  return (
    <li class="changed-day holder">
      <p class="changed-when">
        {day.day ? <time dateTime={day.day}>{dayWords(day.day)}</time> : 'Day unknown'}
      </p>
      <div>
        {bySubject(day.changes).map(([subject, changes]) => (
          <div key={subject} class="changed-subject holder">
            <p class="change-subject">
              <bdi>{subject}</bdi>
            </p>
            <ul class="changes">
              {changes.map(change => (
                <ChangeEntry key={change.line.reading.id} view={view} change={change} />
              ))}
            </ul>
          </div>
        ))}
        <Carried view={view} carried={day.carried} />
      </div>
    </li>
  )
}

const SHOWN = 5

/** The days on which something was said. */
export function Changes({ view, days }: { view: StoryView; days: readonly ChangedDay[] }): JSX.Element {
  const entry = (day: ChangedDay) => <DayEntry key={day.day ?? ''} view={view} day={day} />
  const rest = days.slice(SHOWN)
  return (
    <>
      <ol class="changed">{days.slice(0, SHOWN).map(entry)}</ol>
      {rest.length > 0 && (
        <Rest section="changed" label={count(rest.length, 'earlier day')}>
          {() => <ol class="changed">{rest.map(entry)}</ol>}
        </Rest>
      )}
    </>
  )
}
