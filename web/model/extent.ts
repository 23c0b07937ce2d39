/** How much of a story its first page shows, and where the rest stands: long stories are kept in sheets. */
import type { Figure, Id, RecordEvent } from '../../src/core/index.ts'
import { lineAnchor } from './anchors.ts'
import { voicesOf } from './statements.ts'
import { partsOf, type StoryView } from './story.ts'

/** Of each list, what stands before the fold. */
export const SHOWN = { events: 12, voices: 14, statements: 5, figures: 8 } as const

/** A story with more readings and statements than these is long. */
const LONG = 150
/** Readings that the first page of a long story shows under its events. */
const READINGS = 60

/** Sections that have a sheet of their own. */
export const SECTIONS: ReadonlySet<string> = new Set([
  'events',
  'said',
  'figures',
  'differ',
  'changed',
  'side',
  'origins',
  'documents',
])

/** Where a line stands. */
interface Place {
  /** The sheet that holds it for certain: a section, or an event by its anchor. */
  readonly sheet: string
  /** Whether the first page holds it. */
  readonly first: boolean
  /** Whether it is an event, and not what is read of it. */
  readonly head: boolean
}

/** What the pages of a long story hold. */
export interface Extent {
  /** The sheet of a line, by its anchor: empty for the first page. */
  readonly sheetOf: (anchor: string) => string
  /** Whether a sheet holds a line. */
  readonly holds: (sheet: string, anchor: string) => boolean
  /** The sheet of an event's own, by the anchor of the event or of a part of it. */
  readonly familyOf: (anchor: string) => string
  /** The event of which a sheet is. */
  readonly event: (sheet: string) => RecordEvent | undefined
  /** Events whose readings the first page shows. */
  readonly open: ReadonlySet<Id>
}

/** Figures, those read most often first. */
export const figuresOf = (view: StoryView): readonly Figure[] =>
  [...view.story.figures].sort((a, b) => b.readings.length - a.readings.length)

/** An event with all its parts. */
const family = (view: StoryView, event: RecordEvent): readonly RecordEvent[] => [
  event,
  ...partsOf(view, event).flatMap(part => family(view, part)),
]

type Places = Map<string, Place>

function placeEvents(view: StoryView, places: Places): ReadonlySet<Id> {
  const open = new Set<Id>()
  const anchor = (event: RecordEvent): string => lineAnchor(view.story.id, 'event', event.id)
  let left = READINGS
  view.ranked.forEach((event, i) => {
    const events = family(view, event)
    const sheet = anchor(event)
    const [first, readings] = [i < SHOWN.events, events.flatMap(e => e.readings)]
    const shown = first && readings.length <= left
    if (shown) left -= readings.length
    for (const e of events) {
      if (shown) open.add(e.id)
      places.set(anchor(e), { sheet, first, head: true })
    }
    for (const r of readings) places.set(view.lines.get(r.id)!.anchor, { sheet, first: shown, head: false })
  })
  return open
}

function placeStatements(view: StoryView, places: Places): void {
  voicesOf(view).forEach((voice, v) => {
    voice.statements.forEach((statement, i) => {
      const first = v < SHOWN.voices && i < SHOWN.statements
      places.set(lineAnchor(view.story.id, 'statement', statement.id), { sheet: 'said', first, head: false })
    })
  })
}

function placeFigures(view: StoryView, places: Places): void {
  figuresOf(view).forEach((figure, i) => {
    const place = { sheet: 'figures', first: i < SHOWN.figures, head: false }
    places.set(lineAnchor(view.story.id, 'figure', figure.id), place)
    for (const r of figure.readings) places.set(view.lines.get(r.id)!.anchor, place)
  })
}

/** How the pages of a story share its lines; null where one page holds all of them. */
export function extentOf(view: StoryView): Extent | null {
  if (view.lines.size + view.story.statements.length <= LONG) return null
  const places: Places = new Map()
  const open = placeEvents(view, places)
  placeStatements(view, places)
  placeFigures(view, places)
  const events = new Map(view.ranked.map(e => [lineAnchor(view.story.id, 'event', e.id), e]))
  return {
    open,
    familyOf: anchor => places.get(anchor)?.sheet ?? '',
    event: sheet => events.get(sheet),
    sheetOf: anchor => {
      const place = places.get(anchor)
      return place && !place.first ? place.sheet : ''
    },
    holds: (sheet, anchor) => {
      const place = places.get(anchor)
      if (!place || sheet === '') return place?.first ?? sheet === ''
      return place.sheet === sheet || (sheet === 'events' && place.head)
    },
  }
}
