/** A whole story: its sections in the order in which a reader asks for them. */
import type { ComponentChildren, JSX } from 'preact'
import type { Id, RecordDocument } from '../../src/core/index.ts'
import { sectionAnchor } from '../model/anchors.ts'
import { changesOf } from '../model/changes.ts'
import { coverageOf } from '../model/coverage.ts'
import { type Difference, differencesOf } from '../model/differences.ts'
import type { Note } from '../model/notes.ts'
import type { StoryView } from '../model/story.ts'
import { timelineOf } from '../model/timeline.ts'
import { Changes } from './Changes.tsx'
import { Coverage } from './Coverage.tsx'
import { Differences } from './Differences.tsx'
import { DocumentEntry } from './Documents.tsx'
import { Events } from './Events.tsx'
import { Facts } from './Facts.tsx'
import { Figures } from './Figures.tsx'
import { Section } from './Heading.tsx'
import { useLinks } from './Links.tsx'
import { Masthead } from './Masthead.tsx'
import { Origins } from './Origins.tsx'
import { Statements } from './Statements.tsx'
import { StatusKey } from './Status.tsx'
import { Timeline } from './Timeline.tsx'

/** A section before it is drawn. */
export interface Part {
  readonly kind: string
  readonly title: string
  readonly about?: string
  readonly body: JSX.Element
}

type Maybe = Part | false | null

function first(view: StoryView, differences: readonly Difference[]): readonly Maybe[] {
  const drawing = timelineOf(view)
  return [
    view.ranked.length > 0 && {
      kind: 'facts',
      title: 'How it stands',
      about: 'The main events as they stand, who says so, and who says otherwise.',
      body: (
        <>
          <Facts view={view} differences={differences} />
          <StatusKey />
        </>
      ),
    },
    drawing !== null &&
      drawing.rows.length > 0 && {
        kind: 'time',
        title: 'In time',
        about: 'Each mark stands on the day something was said; each bar covers the days it speaks of.',
        body: <Timeline view={view} drawing={drawing} />,
      },
  ]
}

function middle(view: StoryView, differences: readonly Difference[]): readonly Maybe[] {
  const days = changesOf(view)
  return [
    differences.length > 0 && {
      kind: 'differ',
      title: 'Where they differ',
      about: 'What cannot both hold, was denied or was taken back.',
      body: <Differences view={view} differences={differences} />,
    },
    days.length > 0 && {
      kind: 'changed',
      title: 'What changed',
      about: 'Day by day, the newest first.',
      body: <Changes view={view} days={days} />,
    },
    view.ranked.length > 0 && {
      kind: 'events',
      title: 'Event by event',
      about: 'Every reading in the order in which it was said.',
      body: <Events view={view} />,
    },
    view.story.statements.length > 0 && {
      kind: 'said',
      title: 'Who said what',
      about: 'Each statement once, however many reports carry it.',
      body: <Statements view={view} />,
    },
  ]
}

const SIDE = { kind: 'side', title: 'Side by side', about: 'Who carries what, and who does not.' }

/** The table is made where it is shown. */
function side(view: StoryView, elsewhere: string | null): Maybe {
  if (elsewhere) return { ...SIDE, body: <a href={elsewhere}>The table</a> }
  const table = coverageOf(view)
  return table.rows.length > 0 && table.columns.length > 1 && { ...SIDE, body: <Coverage table={table} /> }
}

function last(view: StoryView, elsewhere: string | null): readonly Maybe[] {
  return [
    view.story.figures.length > 0 && {
      kind: 'figures',
      title: 'Figures',
      about: 'As they were given, over time.',
      body: <Figures view={view} />,
    },
    side(view, elsewhere),
    view.story.origins.length > 0 && {
      kind: 'origins',
      title: 'Where it comes from',
      about: 'Reports that rest on one origin count once.',
      body: <Origins view={view} />,
    },
  ]
}

const isPart = (part: Maybe): part is Part => Boolean(part)

/** All sections of a story but its documents; empty ones are left out. */
function sectionsOf(view: StoryView, elsewhere: string | null): readonly Part[] {
  const differences = differencesOf(view)
  return [...first(view, differences), ...middle(view, differences), ...last(view, elsewhere)].filter(isPart)
}

/** A section by its kind; undefined where the story has none. */
export function sectionOf(view: StoryView, kind: string): Part | undefined {
  const near =
    kind === 'side' ? [side(view, null)] : [...middle(view, differencesOf(view)), ...last(view, '#')]
  return near.filter(isPart).find(p => p.kind === kind)
}

/** A story with those of its documents that have not been shown before it. */
export function Story(props: {
  view: StoryView
  documents: readonly RecordDocument[]
  notes: ReadonlyMap<Id, readonly Note[]>
  /** What stands between the story's head and its sections. */
  tools?: ComponentChildren
  /** Sections of the page alone, after those of the record. */
  more?: readonly Part[]
}): JSX.Element {
  const { view, tools, more = [] } = props
  const parts = [...sectionsOf(view, useLinks().rest?.('side') ?? null), ...more]
  const at = (kind: string): string => sectionAnchor(view.story.id, kind)
  return (
    <article class="story">
      <Masthead view={view} />
      {tools}
      <nav class="contents" aria-label="Sections">
        <ul>
          {[...parts, ...(props.documents.length > 0 ? [{ kind: 'documents', title: 'Reports' }] : [])].map(
            p => (
              <li key={p.kind}>
                <a href={`#${at(p.kind)}`}>{p.title}</a>
              </li>
            ),
          )}
        </ul>
      </nav>
      {parts.map(p => (
        <Section key={p.kind} id={at(p.kind)} kind={p.kind} title={p.title} about={p.about ?? ''}>
          {p.body}
        </Section>
      ))}
      {props.documents.length > 0 && (
        <Section
          id={at('documents')}
          kind="documents"
          title="Reports"
          about="The texts, with the words the record rests on."
        >
          {props.documents.map(d => (
            <DocumentEntry
              key={d.id}
              document={d}
              reprintOf={d.reprintOf === null ? undefined : view.document.get(d.reprintOf)}
              notes={props.notes.get(d.id) ?? []}
            />
          ))}
        </Section>
      )}
    </article>
  )
}
