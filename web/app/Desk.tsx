/** What a person set: what is followed, what was decided, and what could not be read. */
import type { JSX } from 'preact'
import type { Decided, Failure, Page, Source } from '../../src/store/types.ts'
import { More } from './More.tsx'

const instant = (at: string): string => at.slice(0, 16).replace('T', ' ')

function SourceEntry({ source }: { source: Source }): JSX.Element {
  return (
    <li class="source line-item">
      <p class="source-title">
        <bdi>{source.title ?? source.at}</bdi> <span class="source-kind">{source.kind}</span>
      </p>
      <p class="source-meta">
        <bdi>{source.at}</bdi>
        <span>next {instant(source.due)}</span>
        {source.trouble && (
          <span class="trouble">
            {source.trouble}
            {source.failures > 1 && ` (${source.failures} times in a row)`}
          </span>
        )}
      </p>
      <form method="post" action="/sources/drop">
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
      <form class="search" method="post" action="/sources/opml" enctype="multipart/form-data">
        <p>
          <label for="opml">Take over the feeds of another reader (OPML)</label>
          <input id="opml" name="opml" type="file" accept=".opml,.xml" required />
          <button type="submit">Take over</button>
        </p>
      </form>
      {sources.length === 0 ? (
        <p class="nothing">Nothing is followed yet.</p>
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
    </>
  )
}

const said = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''))

/** A decision in words. */
export function decisionWords({ body }: Decided): string {
  switch (body.kind) {
    case 'merge stories':
      return `Merged the stories ${said(body.stories)}`
    case 'split story':
      return `Split ${said(body.documents)} from the story ${said(body.story)}`
    case 'merge affairs':
      return `Merged the affairs ${said(body.affairs)}`
    case 'split affair':
      return `Split ${said(body.stories)} from the affair ${said(body.affair)}`
    case 'correct speaker':
      return `A statement was said by ${said(body.speaker)}`
    case 'correct date':
      return `An event is on ${body.from === body.to ? said(body.from) : `${said(body.from)} to ${said(body.to)}`}`
    case 'undo':
      return `Undid ${said(body.decision)}`
    default:
      return body.kind
  }
}

/** The log of decisions, the newest first, each to be undone. */
export function Decisions(props: {
  decisions: readonly Decided[]
  /** Ids of those that are undone. */
  undone: ReadonlySet<string>
}): JSX.Element {
  return (
    <>
      <h1 class="title">Decisions</h1>
      <p class="about">
        Stories merged and split, speakers and days set right. Nothing is ever lost: each can be undone.
      </p>
      {props.decisions.length === 0 ? (
        <p class="nothing">Nothing was decided yet. Merge, split and correct on a story’s page.</p>
      ) : (
        <ol class="decisions">
          {props.decisions.map(decided => (
            <li key={decided.id} class={props.undone.has(decided.id) ? 'decision undone' : 'decision'}>
              <p>
                {decisionWords(decided)} <span class="decision-at">{instant(decided.at)}</span>
                {props.undone.has(decided.id) && <span class="decision-at"> · undone</span>}
              </p>
              {!props.undone.has(decided.id) && (
                <form method="post" action="/decisions/undo">
                  <input type="hidden" name="decision" value={decided.id} />
                  <button type="submit" aria-label={`Undo: ${decisionWords(decided)}`}>
                    Undo
                  </button>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
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
            <bdi>{failure.name}</bdi>: {failure.reason} <span class="decision-at">{instant(failure.at)}</span>
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
