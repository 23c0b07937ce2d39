/** A document with its words marked and the record's lines beside it; its other versions and what was edited. */
import type { JSX } from 'preact'
import type { Id, RecordDocument } from '../../src/core/index.ts'
import { DocumentEntry } from '../components/Documents.tsx'
import { Depth } from '../components/Heading.tsx'
import { Leading } from '../components/Links.tsx'
import { instantWords } from '../model/calendar.ts'
import { type Edit, editsOf } from '../model/edits.ts'
import type { Note } from '../model/notes.ts'
import { count } from '../model/words.ts'
import { documentLinks, pathOf } from './paths.ts'

/** A version of a page. */
export interface Version {
  readonly id: Id
  /** The instant at which it was fetched. */
  readonly at: string
  readonly text: string
}

const isAddress = (url: string | null | undefined): url is string => /^https?:\/\//i.test(url ?? '')

const EDIT = { changed: 'changed', added: 'added', removed: 'taken out' } as const

/** What a later version changed: paragraphs that stayed are left out. */
function Edits({ edits }: { edits: readonly Edit[] }): JSX.Element {
  return (
    <ul class="edits">
      {edits.map((edit, i) => (
        <li key={i} class={`edit edit-${edit.kind}`}>
          <span class="edit-kind">{EDIT[edit.kind]}</span>
          <p dir="auto">
            {edit.runs.map((run, j) => {
              const Tag = run.kind === 'both' ? 'span' : run.kind
              return <Tag key={j}>{run.text}</Tag>
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}

function VersionEntry(props: {
  version: Version
  before: Version | undefined
  number: number
  here: boolean
}): JSX.Element {
  const { version, before, number, here } = props
  const edits = before ? editsOf(before.text, version.text) : []
  return (
    <li class="version line-item">
      <p class="version-head">
        {here ? (
          <strong>Version {number}, this one</strong>
        ) : (
          <a href={pathOf.document(version.id)}>Version {number}</a>
        )}{' '}
        <time class="version-at" dateTime={version.at}>
          {instantWords(version.at)}
        </time>
      </p>
      {edits.length > 0 && (
        <details open={here}>
          <summary>What was edited: {count(edits.length, 'paragraph')}</summary>
          <Edits edits={edits} />
        </details>
      )}
    </li>
  )
}

/** All versions of a page, the newest first. */
function Versions({ id, versions }: { id: Id; versions: readonly Version[] }): JSX.Element | null {
  if (versions.length < 2) return null
  const entries = versions.map((version, i) => (
    <VersionEntry
      key={`${i} ${version.id}`}
      version={version}
      before={versions[i - 1]}
      number={i + 1}
      here={version.id === id}
    />
  ))
  return (
    <section id="versions" class="versions" aria-labelledby="versions-h">
      <h2 id="versions-h">Versions of this page</h2>
      <ol reversed>{entries.reverse()}</ol>
    </section>
  )
}

/** Which version this is, above the text, with the ways to the newest and to what was edited. */
function Which({ id, versions }: { id: Id; versions: readonly Version[] }): JSX.Element | null {
  const at = versions.findLastIndex(v => v.id === id)
  const newest = versions.at(-1)
  if (versions.length < 2 || at < 0 || !newest) return null
  return (
    <p class="which">
      {newest.id === id ? (
        <>The newest of {versions.length} versions of this page.</>
      ) : (
        <>
          Version {at + 1} of {versions.length}; the page has changed since:{' '}
          <a href={pathOf.document(newest.id)}>the newest</a>.
        </>
      )}{' '}
      <a href="#versions">What was edited</a>
    </p>
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
      <Which id={document.id} versions={props.versions} />
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
