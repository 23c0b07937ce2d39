/** Search across words, speakers, dates and statuses. */
import type { JSX } from 'preact'
import type { Hit, Page, Query, Watch } from '../../src/store/types.ts'
import { dayWords } from '../model/calendar.ts'
import { STATUSES } from '../model/words.ts'
import { More } from './More.tsx'
import { fieldsOf, pathOf, queryString } from './paths.ts'

const KINDS = [
  ['', 'anything'],
  ['document', 'documents'],
  ['event', 'events'],
  ['reading', 'readings'],
  ['statement', 'statements'],
  ['figure', 'figures'],
] as const

/** Where what was found is shown. */
export function hitPath(hit: Hit): string {
  if (hit.kind === 'document') return pathOf.document(hit.id)
  return pathOf.line(hit.story, hit.kind, hit.id)
}

/** Something found. */
export function HitEntry({ hit }: { hit: Hit }): JSX.Element {
  return (
    <li class="hit line-item">
      <p class="hit-head">
        <span class="hit-kind">{hit.kind}</span>{' '}
        <a href={hitPath(hit)}>
          <bdi>{hit.speaker ?? hit.title}</bdi>
        </a>
        {hit.status && <span class="hit-status"> {hit.status}</span>}
        {hit.day && <span class="hit-day"> {dayWords(hit.day)}</span>}
        {hit.outlet && <span class="hit-outlet"> {hit.outlet}</span>}
      </p>
      <p class="hit-words" dir="auto">
        {hit.snippet.map((piece, i) =>
          piece.found ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
        )}
      </p>
      {hit.evidence && (
        <p class="hit-more">
          <a href={pathOf.words(hit.evidence)}>in the text</a>
          {hit.kind !== 'document' && (
            <>
              {' '}
              of the story{' '}
              <a href={pathOf.story(hit.story)}>
                <bdi>{hit.title}</bdi>
              </a>
            </>
          )}
        </p>
      )}
    </li>
  )
}

function Fields({ query }: { query: Query }): JSX.Element {
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
        <label for="q-from">From</label>
        <input id="q-from" name="from" type="date" value={query.from ?? ''} />
      </p>
      <p>
        <label for="q-to">To</label>
        <input id="q-to" name="to" type="date" value={query.to ?? ''} />
      </p>
      <p>
        <label for="q-outlet">Outlet</label>
        <input id="q-outlet" name="outlet" value={query.outlet ?? ''} autocomplete="off" />
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
    </div>
  )
}

function Keep({ query }: { query: Query }): JSX.Element {
  return (
    <form class="keep" method="post" action="/watches">
      {Object.entries(fieldsOf(query)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label for="watch-title">Watch for this, as</label>
      <input id="watch-title" name="title" required autocomplete="off" value={titleOf(query)} />
      <label for="watch-only">tell of</label>
      <select id="watch-only" name="only">
        <option value="">every new line</option>
        <option value="denial">denials</option>
        <option value="status">changes of status</option>
      </select>
      <button type="submit">Watch</button>
    </form>
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

/** The page of a search. */
export function SearchPage({ query, page }: { query: Query; page: Page<Hit> | null }): JSX.Element {
  const asked = queryString(fieldsOf(query))
  return (
    <>
      <h1 class="title">Search</h1>
      <form class="search" action="/search">
        <Fields query={query} />
        <p>
          <button type="submit">Search</button>
        </p>
      </form>
      {page && page.items.length === 0 && (
        <p class="nothing">
          Nothing found. All conditions must hold; take one away, or search for part of a word: minist*
        </p>
      )}
      {page && page.items.length > 0 && (
        <>
          <ol class="hits">
            {page.items.map(hit => (
              <HitEntry key={`${hit.kind} ${hit.story} ${hit.id}`} hit={hit} />
            ))}
          </ol>
          <More next={page.next} path="/search" query={fieldsOf(query)} />
          <p class="along">
            <a href={`/search.csv${asked}`}>CSV</a> <a href={`/search.atom${asked}`}>Atom</a>{' '}
            <a href={`/search.feed.json${asked}`}>JSON feed</a>
          </p>
        </>
      )}
      {asked !== '' && <Keep query={query} />}
    </>
  )
}

/** The page of standing questions. */
export function Watches(props: {
  watches: readonly { readonly watch: Watch; readonly hits: Page<Hit> }[]
}): JSX.Element {
  return (
    <>
      <h1 class="title">Watches</h1>
      {props.watches.length === 0 && (
        <p class="nothing">
          Nothing is watched. <a href="/search">Search</a> for words, a speaker, a status or days, and keep
          the search as a watch.
        </p>
      )}
      {props.watches.map(({ watch, hits }) => (
        <section key={watch.id} class="watch" aria-labelledby={`w-${watch.id}`}>
          <header class="watch-head">
            <h2 id={`w-${watch.id}`}>
              <a href={`/search${queryString(fieldsOf(watch.query))}`}>{watch.title}</a>
            </h2>
            {watch.only && (
              <p class="about">{watch.only === 'denial' ? 'denials' : 'changes of status'} only</p>
            )}
            <p class="along">
              <a href={`/watches/${encodeURIComponent(watch.id)}.atom`}>Atom</a>{' '}
              <a href={`/watches/${encodeURIComponent(watch.id)}.feed.json`}>JSON feed</a>
            </p>
            <form method="post" action="/watches/drop">
              <input type="hidden" name="id" value={watch.id} />
              <button type="submit">Stop watching</button>
            </form>
          </header>
          {hits.items.length === 0 ? (
            <p class="nothing">Nothing yet.</p>
          ) : (
            <ol class="hits">
              {hits.items.map(hit => (
                <HitEntry key={`${hit.kind} ${hit.story} ${hit.id}`} hit={hit} />
              ))}
            </ol>
          )}
        </section>
      ))}
    </>
  )
}
