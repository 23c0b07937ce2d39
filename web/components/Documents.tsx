/** The documents: their texts with the words the record rests on, and beside them the lines that rest there. */
import type { JSX } from 'preact'
import type { RecordDocument } from '../../src/core/index.ts'
import { documentAnchor } from '../model/anchors.ts'
import { basisWords, publishedWords } from '../model/calendar.ts'
import type { Note } from '../model/notes.ts'
import { marksOf } from '../model/notes.ts'
import type { Paragraph, Piece } from '../model/segments.ts'
import { segmented } from '../model/segments.ts'
import { outletOf } from '../model/story.ts'
import { Heading } from './Heading.tsx'
import { useLinks } from './Links.tsx'
import { DocumentLink, langOf } from './Words.tsx'

function PieceEntry({ piece }: { piece: Piece }): JSX.Element {
  if ('text' in piece) return <>{piece.text}</>
  const { mark, part } = piece
  return (
    <mark
      id={part === 0 ? mark.anchor : undefined}
      class={`m ${mark.kinds.map(k => `m-${k}`).join(' ')}`}
      data-words={part === 0 ? undefined : mark.anchor}
      tabIndex={part === 0 ? -1 : undefined}
    >
      {piece.pieces.map((p, i) => (
        <PieceEntry key={i} piece={p} />
      ))}
    </mark>
  )
}

/** Notes by what they are about; of those that say the same, the first. */
function bySubject(notes: readonly Note[]): readonly (readonly [string, readonly Note[]])[] {
  const seen = new Set<string>()
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const says = `${note.subject}\n${note.value}`
    if (seen.has(note.line) || seen.has(says)) continue
    seen.add(note.line).add(says)
    const group = groups.get(note.subject)
    if (group) group.push(note)
    else groups.set(note.subject, [note])
  }
  return [...groups]
}

/** Notes of a paragraph, each leading back to its line. */
function Notes({ notes }: { notes: readonly Note[] }): JSX.Element | null {
  const to = useLinks()
  const groups = bySubject(notes)
  if (groups.length === 0) return null
  return (
    <ul class="notes" aria-label="Lines of the record that rest on this paragraph">
      {groups.map(([subject, lines]) => (
        <li key={subject} class="note">
          <bdi>{subject}</bdi>
          {lines.map(n => (
            <span key={n.line} class={`note-line note-${n.kind}`}>
              {' '}
              <a href={to.line(n.line)}>
                <span class="note-back" aria-hidden="true">
                  ↑&nbsp;
                </span>
                {n.value}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function ParagraphEntry(props: {
  paragraph: Paragraph
  headline: boolean
  notes: readonly Note[]
}): JSX.Element {
  const { paragraph } = props
  const here = props.notes.filter(n => n.start >= paragraph.start && n.start < paragraph.end)
  return (
    <div class="paragraph">
      <p class={props.headline ? 'headline' : undefined} dir="auto" data-at={paragraph.start}>
        {paragraph.pieces.map((p, i) => (
          <PieceEntry key={i} piece={p} />
        ))}
      </p>
      <Notes notes={here} />
    </div>
  )
}

const isAddress = (url: string): boolean => /^https?:\/\//i.test(url)

function About(props: { document: RecordDocument; reprintOf: RecordDocument | undefined }): JSX.Element {
  const { document, reprintOf } = props
  const basis = basisWords(document.published)
  return (
    <ul class="document-meta">
      {document.byline && (
        <li>
          <bdi>{document.byline}</bdi>
        </li>
      )}
      {basis && <li>{basis}</li>}
      {reprintOf && (
        <li class="reprint">
          a reprint of <DocumentLink document={reprintOf} />
        </li>
      )}
      {document.url && isAddress(document.url) && (
        <li>
          <a href={document.url} rel="noreferrer noopener external">
            the original
          </a>
        </li>
      )}
      <li class="document-name">{document.name}</li>
    </ul>
  )
}

/** One document. */
export function DocumentEntry(props: {
  document: RecordDocument
  reprintOf: RecordDocument | undefined
  notes: readonly Note[]
}): JSX.Element {
  const { document, notes } = props
  const paragraphs = segmented(document.text, marksOf(document.id, notes))
  const headed =
    paragraphs[0] && document.text.slice(paragraphs[0].start, paragraphs[0].end) === document.title
  return (
    <article id={documentAnchor(document.id)} class="document" tabIndex={-1}>
      <Heading of={3} class="document-head">
        <bdi class="document-outlet">{outletOf(document)}</bdi>{' '}
        <span class="document-day">{publishedWords(document.published)}</span>
      </Heading>
      <About document={document} reprintOf={props.reprintOf} />
      <div class="text" lang={langOf(document.language)}>
        {!headed && document.title && (
          <p class="headline" dir="auto">
            {document.title}
          </p>
        )}
        {paragraphs.map((p, i) => (
          <ParagraphEntry key={p.start} paragraph={p} headline={i === 0 && Boolean(headed)} notes={notes} />
        ))}
      </div>
    </article>
  )
}
