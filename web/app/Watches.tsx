/** Searches that are kept: what came since. */
import type { JSX } from 'preact'
import type { Hit, Page, Watch } from '../../src/store/types.ts'
import { HitEntry } from './Hits.tsx'
import { fieldsOf, queryString } from './paths.ts'

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
              <a href={`/watches/${encodeURIComponent(watch.id)}.feed.json`}>JSON feed</a>{' '}
              <a href={`/watches/${encodeURIComponent(watch.id)}.ics`}>Calendar</a>
            </p>
            <form class="plain" method="post" action="/watches/drop">
              <input type="hidden" name="id" value={watch.id} />
              <button type="submit">Stop watching</button>
            </form>
          </header>
          {hits.items.length === 0 ? (
            <p class="nothing">Nothing has come since you began to watch.</p>
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
