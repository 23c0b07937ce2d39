/** Decisions of a person on what the grouper answered: stories and affairs merged or split, recorded and undone. */
import { type Day, hash, type Id } from '../core/index.ts'

/** Where a document belongs, as the grouper answers or as decisions have it. */
export interface Place {
  /** The document. */
  readonly id: Id
  readonly story: Id
  readonly affair: Id
}

/** What a decision may say beside what it does. */
export interface Note {
  readonly reason?: string
  readonly on?: Day
}

/** Several stories are one; the first keeps its id, and the ids of the others lead to it. */
export interface MergeStories extends Note {
  readonly kind: 'merge stories'
  readonly id: Id
  readonly stories: readonly [Id, Id, ...Id[]]
  /** The affair that the one story belongs to. */
  readonly affair: Id
}

/** Documents leave a story for one of their own, in the same affair; the story keeps its id. */
export interface SplitStory extends Note {
  readonly kind: 'split story'
  readonly id: Id
  readonly story: Id
  readonly documents: readonly Id[]
}

/** Several affairs are one; the first keeps its id. */
export interface MergeAffairs extends Note {
  readonly kind: 'merge affairs'
  readonly id: Id
  readonly affairs: readonly [Id, Id, ...Id[]]
}

/** Stories leave an affair for one of their own. */
export interface SplitAffair extends Note {
  readonly kind: 'split affair'
  readonly id: Id
  readonly affair: Id
  readonly stories: readonly Id[]
}

/** An earlier decision counts no longer; undoing that lets it count again. */
export interface Undo extends Note {
  readonly kind: 'undo'
  readonly id: Id
  readonly decision: Id
}

/** An entry of the log. Entries are added at its end and never changed. */
export type Decision = MergeStories | SplitStory | MergeAffairs | SplitAffair | Undo

type WithoutId<T> = T extends Decision ? Omit<T, 'id'> : never

/** A decision as it is taken, before it has an id. */
export type Taken = WithoutId<Decision>

/** The log with one more decision; its id is derived from what it says and its place in the log. */
export const decide = (log: readonly Decision[], taken: Taken): readonly Decision[] => [
  ...log,
  { ...taken, id: `decision:${hash(`${log.length}\n${JSON.stringify(taken)}`)}` } as Decision,
]

/** Id of the story or affair that a split makes, derived from the decision. */
export const madeBy = (split: SplitStory | SplitAffair): Id =>
  `${split.kind === 'split story' ? 'story' : 'affair'}:${hash(split.id)}`

/** An entry of a log that an undoing can name: a decision on stories, or one of another kind kept with them. */
export interface Entry {
  readonly kind: string
  readonly id: Id
}

const isUndo = (entry: Entry): entry is Undo => entry.kind === 'undo'

/** The entries that count, in the order of the log: without undone ones, and without the undoing. */
export function inForce<T extends Entry>(log: readonly T[]): readonly Exclude<T, Undo>[] {
  const undone = new Set<Id>()
  // From the end: an undoing that is itself undone undoes nothing.
  for (const decision of [...log].reverse()) {
    if (isUndo(decision) && !undone.has(decision.id)) undone.add(decision.decision)
  }
  return log.filter((entry): entry is Exclude<T, Undo> => !isUndo(entry) && !undone.has(entry.id))
}

function after(decision: Exclude<Decision, Undo>, place: Place): Place {
  switch (decision.kind) {
    case 'merge stories':
      if (!decision.stories.includes(place.story)) return place
      return { ...place, story: decision.stories[0], affair: decision.affair }
    case 'split story':
      if (place.story !== decision.story || !decision.documents.includes(place.id)) return place
      return { ...place, story: madeBy(decision) }
    case 'merge affairs':
      return decision.affairs.includes(place.affair) ? { ...place, affair: decision.affairs[0] } : place
    case 'split affair':
      if (place.affair !== decision.affair || !decision.stories.includes(place.story)) return place
      return { ...place, affair: madeBy(decision) }
  }
}

/**
 * Where documents belong once decisions are heeded, each taken in turn on what the ones before it left. Works for one
 * document as it arrives or for all again: what the grouper later puts into a merged story goes where that story went,
 * and what it puts into a split one stays with the id. Other fields of a place are kept.
 */
export function settle<T extends Place>(place: T, log: readonly Decision[]): T {
  let now = place
  for (const decision of inForce(log)) now = { ...now, ...after(decision, now) }
  return now
}

/** The story or affair that an id leads to now; an id that no decision touched leads to itself. */
export function forwarded(id: Id, log: readonly Decision[]): Id {
  return inForce(log).reduce((now, decision) => {
    if (decision.kind === 'merge stories') return decision.stories.includes(now) ? decision.stories[0] : now
    if (decision.kind === 'merge affairs') return decision.affairs.includes(now) ? decision.affairs[0] : now
    return now
  }, id)
}

/** What a decision names, by kind. */
export interface Named {
  readonly affairs: readonly Id[]
  readonly stories: readonly Id[]
  readonly documents: readonly Id[]
}

const nothing: Named = { affairs: [], stories: [], documents: [] }

/** The affairs, stories and documents that a decision names, each list in the order in which it names them. */
export function namedIn(decision: Taken): Named {
  switch (decision.kind) {
    case 'merge stories':
      return { ...nothing, affairs: [decision.affair], stories: decision.stories }
    case 'split story':
      return { ...nothing, stories: [decision.story], documents: decision.documents }
    case 'merge affairs':
      return { ...nothing, affairs: decision.affairs }
    case 'split affair':
      return { ...nothing, affairs: [decision.affair], stories: decision.stories }
    case 'undo':
      return nothing
  }
}

const isId = (value: unknown): boolean => typeof value === 'string' && value !== ''
const areIds = (value: unknown, least: number): boolean =>
  Array.isArray(value) && value.length >= least && value.every(isId)

/** What is wrong with a value that should be a decision, in a few words, or null. */
export function faultOf(value: unknown): string | null {
  const d = (value ?? {}) as Record<string, unknown>
  if (!isId(d.id)) return 'a decision needs an "id"'
  switch (d.kind) {
    case 'merge stories':
      return areIds(d.stories, 2) && isId(d.affair) ? null : 'needs "stories", at least two, and an "affair"'
    case 'split story':
      return isId(d.story) && areIds(d.documents, 1) ? null : 'needs a "story" and "documents"'
    case 'merge affairs':
      return areIds(d.affairs, 2) ? null : 'needs "affairs", at least two'
    case 'split affair':
      return isId(d.affair) && areIds(d.stories, 1) ? null : 'needs an "affair" and "stories"'
    case 'undo':
      return isId(d.decision) ? null : 'needs a "decision"'
    default:
      return `no such kind of decision: ${JSON.stringify(d.kind ?? null)}`
  }
}
