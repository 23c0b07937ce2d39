/** Statuses as shapes and words: a circle that fills as an event comes about, other shapes where it does not. */
import type { JSX } from 'preact'
import type { Status } from '../../src/core/index.ts'
import { STATUS_MEANING, STATUSES, statusKey } from '../model/words.ts'

const SHAPES: Readonly<Record<Status, JSX.Element>> = {
  possible: <circle cx="8" cy="8" r="5.25" class="line" stroke-dasharray="2 2.12" />,
  planned: <circle cx="8" cy="8" r="5.25" class="line" />,
  announced: (
    <>
      <circle cx="8" cy="8" r="5.25" class="line" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" class="full" />
    </>
  ),
  confirmed: <circle cx="8" cy="8" r="6" class="full" />,
  'under way': <path d="M3.5 2.5 13.5 8l-10 5.5z" class="full" />,
  happened: <path d="M2.5 2.5h11v11h-11z" class="full" />,
  unconfirmed: <path d="M8 2 14 8l-6 6-6-6z" class="line" />,
  postponed: <path d="M5 3v10M11 3v10" class="heavy" />,
  denied: <path d="m3.5 3.5 9 9m0-9-9 9" class="heavy" />,
  cancelled: (
    <>
      <circle cx="8" cy="8" r="5.25" class="line" />
      <path d="m4.2 11.8 7.6-7.6" class="line" />
    </>
  ),
}

/** The shapes, once a page; marks refer to them. */
export function StatusSymbols(): JSX.Element {
  return (
    <svg class="symbols" width="0" height="0" aria-hidden="true">
      {STATUSES.map(status => (
        <symbol key={status} id={`st-${statusKey(status)}`} viewBox="0 0 16 16">
          {SHAPES[status]}
        </symbol>
      ))}
    </svg>
  )
}

/** The shape alone; the word must stand near it. */
export function Glyph({ status, size = 16 }: { status: Status; size?: number }): JSX.Element {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <use href={`#st-${statusKey(status)}`} />
    </svg>
  )
}

/** Shape and word. */
export function StatusMark({ status }: { status: Status }): JSX.Element {
  return (
    <span class={`status status-${statusKey(status)}`}>
      <Glyph status={status} />
      <span>{status}</span>
    </span>
  )
}

/** What the shapes mean. */
export function StatusKey(): JSX.Element {
  return (
    <details class="key">
      <summary>What the marks mean</summary>
      <ul>
        {STATUSES.map(status => (
          <li key={status}>
            <StatusMark status={status} /> <span class="meaning">{STATUS_MEANING[status]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
