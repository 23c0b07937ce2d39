/** The conditions of a search. */
import type { JSX } from 'preact'
import type { Query } from '../../src/store/types.ts'
import { STATUSES } from '../model/words.ts'

const KINDS = [
  ['', 'anything'],
  ['document', 'reports'],
  ['event', 'events'],
  ['reading', 'readings'],
  ['statement', 'statements'],
  ['figure', 'figures'],
] as const

/** A field for each condition. */
export function SearchFields({ query }: { query: Query }): JSX.Element {
  return (
    <div class="fields">
      <p>
        <label for="q-words">Words</label>
        <input id="q-words" name="words" type="search" value={query.words ?? ''} autocomplete="off" />
      </p>
      <p>
        <label for="q-speaker">Speaker</label>
        <input id="q-speaker" name="speaker" value={query.speaker ?? ''} autocomplete="off" />
      </p>
      <p>
        <label for="q-outlet">Outlet</label>
        <input id="q-outlet" name="outlet" value={query.outlet ?? ''} autocomplete="off" />
      </p>
      <p>
        <label for="q-status">Status</label>
        <select id="q-status" name="status">
          <option value="">any</option>
          {STATUSES.map(status => (
            <option key={status} value={status} selected={status === query.status}>
              {status}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="q-kind">Find</label>
        <select id="q-kind" name="kind">
          {KINDS.map(([kind, words]) => (
            <option key={kind} value={kind} selected={kind === (query.kind ?? '')}>
              {words}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="q-from">From</label>
        <input id="q-from" name="from" type="date" value={query.from ?? ''} />
      </p>
      <p>
        <label for="q-to">To</label>
        <input id="q-to" name="to" type="date" value={query.to ?? ''} />
      </p>
    </div>
  )
}
