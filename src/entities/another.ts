/** When a surname alone is not of the one whose full name the text gives. */
import { folded } from './fold.ts'
import type { Holder } from './language.ts'
import { samePerson } from './persons.ts'

/** A surname or full name of a text with where it stands. */
export interface Borne {
  readonly words: readonly string[]
  readonly places: readonly {
    readonly title?: string | undefined
    readonly sentence?: number
    readonly relative?: boolean
  }[]
  /** Where each stands, in any unit. */
  readonly indices: readonly number[]
  /** Of a full name: whether the text also calls its bearer by the given name alone. */
  readonly given?: boolean
}

/** A surname stands this many sentences before the full name when it is of somebody who needs none. */
const well = 3

const titled = (name: Borne, title: string): boolean => name.places.some(place => place.title === title)

interface Known extends Holder {
  readonly words: readonly string[]
}

const surnames = new WeakMap<readonly Holder[], ReadonlyMap<string, readonly Known[]>>()

/** Those of a folded surname whose office is known; a list is sorted by surname once. */
export function ofSurname(last: string, holders: readonly Holder[]): readonly Known[] {
  let sorted = surnames.get(holders)
  if (!sorted) surnames.set(holders, (sorted = bySurname(holders)))
  return sorted.get(last) ?? []
}

function bySurname(holders: readonly Holder[]): ReadonlyMap<string, readonly Known[]> {
  const sorted = new Map<string, Known[]>()
  for (const holder of holders) {
    const words = folded(holder.name).split(' ')
    const last = words.at(-1)!
    sorted.set(last, [...(sorted.get(last) ?? []), { ...holder, words }])
  }
  return sorted
}

/**
 * Whether a surname is of somebody else than a full name that has it. "Berg came with Anna Berg" names two, and so do
 * "Berg" and, later, "his wife Anna Berg". So does
 * "President Berg", where another Berg is known to have been president, and "Berg", where another Berg is known to have
 * led a state and Anna Berg comes into the text only later or is called Anna.
 */
export function another(short: Borne, full: Borne, holders: readonly Holder[]): boolean {
  const last = short.words[0]!
  if (short.words.length > 1 || full.words.indexOf(last) < 1) return false
  const first = full.places[0]!.sentence
  const opens = short.places[0]!.sentence
  if (first !== undefined && opens !== undefined) {
    const beside = short.places.findIndex(place => place.sentence === first)
    if (full.places[0]!.relative && short.indices[0]! < full.indices[0]!) return true
    if (beside >= 0 && short.indices[beside]! < full.indices[0]!) return true
  }
  const known = ofSurname(last, holders)
  if (!known.length || known.some(({ words }) => samePerson(words, full.words))) return false
  const leads = known.some(holder => holder.leads)
  if (leads && full.given) return true
  if (leads && first !== undefined && opens !== undefined && opens + well <= first) return true
  return short.places.some(
    ({ title }) =>
      title !== undefined && !titled(full, title) && known.some(({ office }) => office.endsWith(title)),
  )
}
