/** Search across words, speakers, dates and statuses. */
import type { JSX } from 'preact'
import type { Hit, Page, Query } from '../../src/store/types.ts'
import { count } from '../model/words.ts'
import { HitEntry } from './Hits.tsx'
import { More } from './More.tsx'
import { fieldsOf, queryString } from './paths.ts'
import { SearchFields } from './SearchFields.tsx'

function Keep({ query }: { query: Query }): JSX.Element {
  return (
    <details class="menu keep">
      <summary>Watch for this</summary>
      <form class="menu-body" method="post" action="/watches">
        {Object.entries(fieldsOf(query)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label for="watch-title">Under the name</label>
        <input id="watch-title" name="title" required autocomplete="off" value={titleOf(query)} />
        <label for="watch-only">and tell of</label>
        <select id="watch-only" name="only">
          <option value="">every new line</option>
          <option value="denial">denials</option>
          <option value="status">changes of status</option>
        </select>
        <button type="submit">Watch</button>
      </form>
    </details>
  )
}

/** A search in few words. */
export function titleOf(query: Query): string {
  const { words, speaker, status, from, to, outlet } = query
  const days = from || to ? [from ?? '…', to ?? '…'].join(' – ') : null
  return [words, speaker && `by ${speaker}`, status, days, outlet && `in ${outlet}`]
    .filter(Boolean)
    .join(', ')
}

/** What can be done with what was found. */
function Found({ query, page }: { query: Query; page: Page<Hit> }): JSX.Element {
  const asked = queryString(fieldsOf(query))
  return (
    <header class="found">
      <p class="found-count">
        {page.next === null ? count(page.items.length, 'line') : `The first ${page.items.length} lines`}
      </p>
      <p class="along">
        <a href={`/search.csv${asked}`}>All as CSV</a> <a href={`/search.ics${asked}`}>Calendar</a>{' '}
        <a href={`/search.atom${asked}`}>Atom feed</a> <a href={`/search.feed.json${asked}`}>JSON feed</a>
      </p>
      <Keep query={query} />
    </header>
  )
}

/** The page of a search. */
export function SearchPage({ query, page }: { query: Query; page: Page<Hit> | null }): JSX.Element {
  return (
    <>
      <h1 class="title">Search</h1>
      <form class="search" action="/search">
        <SearchFields query={query} />
        <p>
          <button type="submit">Search</button>
        </p>
      </form>
      {page === null && (
        <p class="nothing">
          Any field alone will do: what a speaker said, all that is denied, what an outlet carried in a month.
        </p>
      )}
      {page && page.items.length === 0 && (
        <>
          <p class="nothing">
            Nothing found. All conditions must hold: take one away, or search for part of a word: minist*
          </p>
          <Keep query={query} />
        </>
      )}
      {page && page.items.length > 0 && (
        <>
          <Found query={query} page={page} />
          <ol class="hits">
            {page.items.map(hit => (
              <HitEntry key={`${hit.kind} ${hit.story} ${hit.id}`} hit={hit} />
            ))}
          </ol>
          <More next={page.next} path="/search" query={fieldsOf(query)} />
        </>
      )}
    </>
  )
}
