/** A document with its words marked and the record's lines beside it; its other versions and what was edited. */
import type { JSX } from 'preact'
import type { Id, RecordDocument } from '../../src/core/index.ts'
import { DocumentEntry } from '../components/Documents.tsx'
import { Depth } from '../components/Heading.tsx'
import { Leading } from '../components/Links.tsx'
import { instantWords } from '../model/calendar.ts'
import type { Note } from '../model/notes.ts'
import { compare } from '../model/wording.ts'
import { documentLinks, pathOf } from './paths.ts'

/** A version of a page. */
export interface Version {
  readonly id: Id
  /** The instant at which it was fetched. */
  readonly at: string
  readonly text: string
}

const isAddress = (url: string | null | undefined): url is string => /^https?:\/\//i.test(url ?? '')

/** What a later version changed: paragraphs that stayed are left out. */
function Edits({ before, after }: { before: Version; after: Version }): JSX.Element {
  const kept = new Set(before.text.split(/\n\n+/))
  const staying = new Set(after.text.split(/\n\n+/).filter(p => kept.has(p)))
  const changed = (text: string): string =>
    text
      .split(/\n\n+/)
      .filter(p => !staying.has(p))
      .join('\n\n')
  const runs = compare(changed(before.text), changed(after.text))
  return (
    <p class="compared edits">
      {runs.map((run, i) => {
        const Tag = run.kind === 'both' ? 'span' : run.kind
        return <Tag key={i}>{run.text}</Tag>
      })}
    </p>
  )
}

function Versions({ id, versions }: { id: Id; versions: readonly Version[] }): JSX.Element | null {
  if (versions.length < 2) return null
  return (
    <section class="versions" aria-labelledby="versions-h">
      <h2 id="versions-h">Versions of this page</h2>
      <ol>
        {versions.map((version, i) => {
          const before = versions[i - 1]
          return (
            <li key={version.id}>
              <p>
                {version.id === id ? (
                  <strong>{instantWords(version.at)}, this one</strong>
                ) : (
                  <a href={pathOf.document(version.id)}>{instantWords(version.at)}</a>
                )}
              </p>
              {before && (
                <details open={version.id === id}>
                  <summary>What was edited</summary>
                  <Edits before={before} after={version} />
                </details>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The page of a document. */
export function DocumentPage(props: {
  document: RecordDocument
  story: { readonly id: Id; readonly title: string }
  reprintOf: RecordDocument | undefined
  notes: readonly Note[]
  versions: readonly Version[]
}): JSX.Element {
  const { document, story } = props
  return (
    <Leading.Provider value={documentLinks(story.id)}>
      <p class="kicker">
        In the story{' '}
        <a href={pathOf.story(story.id)}>
          <bdi>{story.title}</bdi>
        </a>
      </p>
      <h1 class="unseen">{document.title ?? document.name}</h1>
      <p class="marked" hidden>
        <a href="#top" data-do="here">
          These words
        </a>
        <button type="button" data-do="cite">
          Copy as citation
        </button>
        {isAddress(document.url) && (
          <a href={document.url} data-do="original" rel="noreferrer noopener external">
            In the original
          </a>
        )}
      </p>
      <div class="document-page">
        <Depth.Provider value={-1}>
          <DocumentEntry document={document} reprintOf={props.reprintOf} notes={props.notes} />
        </Depth.Provider>
      </div>
      <Versions id={document.id} versions={props.versions} />
    </Leading.Provider>
  )
}
