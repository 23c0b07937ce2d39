/** Names of persons compared: full names, short forms, initials, family names. */
import { folded } from './fold.ts'
import type { NameWords } from './language.ts'

/** A person's name without particles and suffixes at its ends, in folded words. */
export function personWords(name: string, words: NameWords): string[] {
  return folded(name)
    .split(' ')
    .filter((w, i, all) => w && !(words.personSuffixes.has(w) && i > 0 && i === all.length - 1))
}

const isInitial = (word: string): boolean => word.length === 1

/** Whether two given names can be one person's: equal, or one the other's initial. */
const sameGiven = (a: string, b: string): boolean =>
  a === b || ((isInitial(a) || isInitial(b)) && a[0] === b[0])

/** Whether two full names of persons can be the same person's. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false
  if (a.at(-1) === b.at(-1) && sameGiven(a[0]!, b[0]!)) {
    if (a.length === 2 || b.length === 2) return true
    return a.slice(1, -1).some(m => b.slice(1, -1).some(n => sameGiven(m, n)))
  }
  return a.length === b.length && a.every(w => b.includes(w)) && b.every(w => a.includes(w))
}

/** Whether a short form of a person's name is part of a full one: the surname, or a name by which one is called. */
export function partOf(short: readonly string[], full: readonly string[], words: NameWords): boolean {
  if (short.length >= full.length || short.every(w => words.particles.has(w))) return false
  for (let i = full.length - short.length; i >= 0; i--)
    if (short.every((w, k) => full[i + k] === w)) return true
  return false
}

/** The word of a full name that is the family's. */
export const surname = (full: readonly string[], words: NameWords): string =>
  words.familyFirst.has(full[0]!) && !words.familyFirst.has(full.at(-1)!) ? full[0]! : full.at(-1)!

/** Family names that two persons of the text have whose full names cannot be one person's. */
export function shared(parts: Iterable<readonly string[]>): ReadonlySet<string> {
  const first = new Map<string, readonly string[]>()
  const found = new Set<string>()
  for (const words of parts) {
    if (words.length < 2) continue
    const last = words.at(-1)!
    const other = first.get(last)
    if (!other) first.set(last, words)
    else if (other !== words && !samePerson(other, words)) found.add(last)
  }
  return found
}
