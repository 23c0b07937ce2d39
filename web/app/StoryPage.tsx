/** A story or affair: its record, what is new in it, and what a person can do with it. */
import type { JSX } from 'preact'
import type { Id } from '../../src/core/index.ts'
import type { NumberedLine, StoryLine } from '../../src/store/types.ts'
import { Rest } from '../components/Rest.tsx'
import { StatusMark } from '../components/Status.tsx'
import { type Part, Story } from '../components/Story.tsx'
import { dayWords, rangeWords } from '../model/calendar.ts'
import type { Extent } from '../model/extent.ts'
import type { StoryView } from '../model/story.ts'
import { outletOf } from '../model/story.ts'
import { count } from '../model/words.ts'
import { Correctable } from './Correctable.tsx'
import { pathOf, roomLinks, sheetLinks } from './paths.ts'
import { type Format, StoryTools } from './StoryTools.tsx'

const MOST_NEWS = 8

function NewsEntry({ story, line }: { story: Id; line: NumberedLine }): JSX.Element {
  return (
    <li class="fresh-line line-item">
      <span class="fresh-kind">{line.status ? <StatusMark status={line.status} /> : line.kind}</span>
      <a href={pathOf.line(story, line.kind, line.id)}>
        <bdi>
          {line.speaker && `${line.speaker}: `}
          {line.text}
        </bdi>
      </a>
      {line.day && <span class="fresh-day">{dayWords(line.day, true)}</span>}
    </li>
  )
}

/** Lines that came since the last visit. */
function News({ story, lines }: { story: Id; lines: readonly NumberedLine[] }): JSX.Element | null {
  const told = lines.filter(l => l.kind !== 'reading' || l.status !== null)
  if (told.length === 0) return null
  const rest = told.slice(MOST_NEWS)
  const entry = (line: NumberedLine) => (
    <NewsEntry key={`${line.kind} ${line.id}`} story={story} line={line} />
  )
  return (
    <section class="fresh" aria-labelledby="fresh-h">
      <h2 id="fresh-h">New since your last visit</h2>
      <ul>{told.slice(0, MOST_NEWS).map(entry)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{count(rest.length, 'more line')}</summary>
          <ul>{rest.map(entry)}</ul>
        </details>
      )}
    </section>
  )
}

/** The stories that an affair is made of, in the order in which they began. */
function Episodes({ stories }: { stories: readonly StoryLine[] }): JSX.Element {
  const inTime = [...stories].sort((a, b) => (a.first ?? '9999').localeCompare(b.first ?? '9999'))
  return (
    <nav class="episodes" aria-label="Stories of this affair">
      <h2>An affair of {count(stories.length, 'story', 'stories')}</h2>
      <ol>
        {inTime.map(s => (
          <li key={s.id}>
            <span class="episode-days">
              {s.first && s.last ? rangeWords(s.first, s.last) : 'days unknown'}
            </span>{' '}
            <a href={pathOf.story(s.id)}>
              <bdi>{s.title}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Documents beyond these are folded away. */
const DOCUMENTS = 80

function Documents({ view }: { view: StoryView }): JSX.Element {
  const rest = view.documents.slice(DOCUMENTS)
  const list = (documents: StoryView['documents']) => (
    <ol class="document-list">
      {documents.map(d => (
        <li key={d.id} class="line-item">
          <a href={pathOf.document(d.id)}>
            <bdi>{d.title ?? d.name}</bdi>
          </a>
          <span class="document-of">
            <b>{outletOf(d)}</b>
            {d.published.from && `, ${dayWords(d.published.from)}`}
            {d.reprintOf && ' · a reprint'}
          </span>
        </li>
      ))}
    </ol>
  )
  return (
    <>
      {list(view.documents.slice(0, DOCUMENTS))}
      {rest.length > 0 && (
        <Rest section="documents" label={count(rest.length, 'more report')}>
          {() => list(rest)}
        </Rest>
      )}
    </>
  )
}

/** The list of a story's documents, as a section. */
export const documentsPart = (view: StoryView): Part => ({
  kind: 'documents',
  title: 'Reports',
  about: 'Each on a page of its own, with the words the record rests on.',
  body: <Documents view={view} />,
})

/** The page of a story. */
export function StoryPage(props: {
  view: StoryView
  path: string
  formats: readonly Format[]
  /** Stories of the same affair. */
  near: readonly StoryLine[]
  news: readonly NumberedLine[]
  /** An affair holds several stories and cannot be split by document. */
  affair: boolean
  /** Of a long story, what of it is shown here. */
  extent: Extent | null
}): JSX.Element {
  const { view, near, affair, extent, path } = props
  const links = extent ? sheetLinks(view, extent, path, '') : roomLinks
  const tools = (
    <>
      <StoryTools {...props} />
      <News story={view.story.id} lines={props.news} />
      {affair && <Episodes stories={near} />}
    </>
  )
  return (
    <Correctable view={view} links={links} affair={affair}>
      <Story view={view} documents={[]} notes={new Map()} tools={tools} more={[documentsPart(view)]} />
    </Correctable>
  )
}
