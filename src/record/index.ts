/**
 * The record of a story: events with their readings, statements, figures, origins and relations, made from the
 * annotated documents of the story. Every line leads to the characters that support it.
 */
import type { Id, RecordEntity, StoryRecord } from '../core/index.ts'
import { withoutLent } from './dates.ts'
import { type Desk, layOut } from './desk.ts'
import { events } from './events.ts'
import { corrects, figures } from './figures.ts'
import type { RecordInput, RecordLanguage } from './input.ts'
import { originsOf } from './origins.ts'
import { relations } from './relations.ts'
import { extent } from './state.ts'
import { statements } from './statements.ts'

export { type Changes, changesSince } from './changes.ts'
export type {
  JointRange,
  Likeness,
  Phrase,
  Phrases,
  RecordEventType,
  RecordInput,
  RecordLanguage,
  StatePlace,
  TitleSlots,
} from './input.ts'

/** The story's entities that its documents mention, most mentioned first. */
function entitiesOf(desk: Desk): RecordEntity[] {
  const counts = new Map<Id, { mentions: number; documents: Set<Id> }>()
  for (const page of desk.pages) {
    for (const mention of page.source.annotations.mentions) {
      const entity = desk.entity(page, mention.id)!
      const known = counts.get(entity) ?? { mentions: 0, documents: new Set<Id>() }
      counts.set(entity, { mentions: known.mentions + 1, documents: known.documents.add(page.id) })
    }
  }
  return desk.input.entities
    .filter(e => counts.has(e.id))
    .map(e => ({ ...e, documents: [...counts.get(e.id)!.documents], mentions: counts.get(e.id)!.mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
}

/** Characters of a report's beginning that stand for the title of a story whose reports have none. */
const OPENING = 90

/** The story's title; where it is but the name of a file, the words with which its first report opens. */
function titleOf({ input, pages }: Desk): string {
  const { title } = input.story
  const [first] = pages
  if (!first || pages.every(p => p.source.document.name !== title)) return title
  const words = first.source.document.text.trim().split(/\n/)[0]!.trim()
  const cut = words.slice(0, words.lastIndexOf(' ', OPENING))
  return words.length === 0 ? title : words.length <= OPENING ? words : `${cut} …`
}

/** Makes the record of a story. The same documents in any order give the same record. */
export function record(input: RecordInput, language: RecordLanguage): StoryRecord {
  const desk = layOut(input, language)
  const origins = originsOf(desk)
  const allEvents = events(desk, origins)
  const allFigures = figures(desk, origins, allEvents)
  const allStatements = statements(desk, origins)
  const days = extent(desk.pages.map(p => p.day))
  return {
    id: input.story.id,
    affair: input.story.affair,
    title: titleOf(desk),
    documents: desk.pages.map(p => p.id),
    first: days.first,
    last: days.last,
    entities: entitiesOf(desk),
    events: allEvents,
    statements: allStatements,
    figures: allFigures,
    origins: origins.list(),
    relations: [...allEvents.map(e => withoutLent(desk, e)), ...allFigures.map(f => f.readings)].flatMap(
      readings => relations(readings, r => corrects(desk, r)),
    ),
  }
}
