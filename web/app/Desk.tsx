/** What is followed, and what could not be read. */
import type { JSX } from 'preact'
import type { Failure, Page, Source } from '../../src/store/types.ts'
import { instantWords } from '../model/calendar.ts'
import { More } from './More.tsx'

function SourceEntry({ source }: { source: Source }): JSX.Element {
  return (
    <li class="source line-item">
      <p class="source-title">
        <bdi>{source.title ?? source.at}</bdi> <span class="source-kind">{source.kind}</span>
      </p>
      <p class="source-meta">
        {source.title && <bdi>{source.at}</bdi>}
        <span>next {instantWords(source.due)}</span>
        {source.trouble && (
          <span class="trouble">
            {source.trouble}
            {source.failures > 1 && ` (${source.failures} times in a row)`}
          </span>
        )}
      </p>
      <form class="plain" method="post" action="/sources/drop">
        <input type="hidden" name="id" value={source.id} />
        <button type="submit" aria-label={`Stop following ${source.title ?? source.at}`}>
          Stop following
        </button>
      </form>
    </li>
  )
}

/** Feeds, pages and folders that are followed. */
export function Sources({ sources }: { sources: readonly Source[] }): JSX.Element {
  return (
    <>
      <h1 class="title">Sources</h1>
      <form class="search" method="post" action="/sources">
        <p>
          <label for="source-at">Follow a feed, a page or a folder</label>
          <input
            id="source-at"
            name="at"
            required
            autocomplete="off"
            placeholder="https://… or /path/of/a/folder"
          />
        </p>
        <p class="check">
          <label>
            <input type="checkbox" name="full" value="yes" checked /> read the full articles of a feed, not
            only its summaries
          </label>
        </p>
        <p>
          <button type="submit">Follow</button>
        </p>
      </form>
      {sources.length === 0 ? (
        <p class="nothing">
          Nothing is followed yet. New reports of a feed or folder are read as they come, and join their
          stories.
        </p>
      ) : (
        <>
          <ul class="sources">
            {sources.map(source => (
              <SourceEntry key={source.id} source={source} />
            ))}
          </ul>
          <p class="along">
            <a href="/sources.opml">All feeds as OPML</a>
          </p>
        </>
      )}
      <details class="add">
        <summary>Take over the feeds of another reader</summary>
        <form method="post" action="/sources/opml" enctype="multipart/form-data">
          <label for="opml">Its list of feeds, an OPML file</label>
          <input id="opml" name="opml" type="file" accept=".opml,.xml" required />
          <button type="submit">Take over</button>
        </form>
      </details>
    </>
  )
}

/** Originals of which nothing could be read, with the reason. */
export function Failures({ page }: { page: Page<Failure> }): JSX.Element {
  return (
    <>
      <h1 class="title">Not read</h1>
      {page.items.length === 0 && <p class="nothing">Everything that arrived could be read.</p>}
      <ul class="failures">
        {page.items.map(failure => (
          <li key={failure.seq} class="line-item">
            <bdi>{failure.name}</bdi>: {failure.reason}{' '}
            <span class="decision-at">{instantWords(failure.at)}</span>
          </li>
        ))}
      </ul>
      <More next={page.next} path="/failures" query={{}} />
    </>
  )
}

/** What went wrong, and where to go from there. */
export function Trouble({ title, reason }: { title: string; reason: string }): JSX.Element {
  return (
    <>
      <h1 class="title">{title}</h1>
      <p>{reason}</p>
      <p>
        <a href="/">All stories</a>
      </p>
    </>
  )
}
