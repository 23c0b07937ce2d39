/** Words of a language as the search sees them: classes, keys, and a filter in front of the look-up. */

/** Classes of a word with its value in each. */
export type Classes = Readonly<Record<string, number | string>>

/** A word's classes and keys. */
export interface Entry {
  readonly classes: Classes
  /** Names of its classes, and the word itself: the keys under which rules are looked up. */
  readonly keys: readonly string[]
  /** Values by the numbers of classes; undefined where the word is not of a class. */
  readonly slots: readonly (number | string | undefined)[]
  /** Whether an expression may stand near the word. */
  readonly head: boolean
  /** Place for the rules that can begin with the word, by the word that follows; filled by the search. */
  readonly rules: Map<Entry | null, unknown>
  /** The entry that stands for all that rules cannot tell apart: numbers of as many digits. */
  readonly shape: Entry
  /** What a token that is this word is for the search. */
  readonly kind: Kind
  /** Number of the word among those that stand in patterns as themselves, or −1. */
  readonly literal: number
  /** Place for what rules need that the word has; filled by the search. */
  needs: Int32Array | null
}

/** What a token is for the search: cut in pieces or not, known or not. */
export interface Kind {
  readonly whole: boolean
  readonly entry: Entry | null
}

/** Words of a language, and the numbers met so far. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>
  readonly numbers: Map<string, Entry>
  /** By `place`: not 0 where a word with it may be known, with `HEAD` where it may be a time word. */
  readonly filter: Uint8Array
  readonly dash: Entry
  readonly heads: ReadonlySet<string>
  /** Numbers of the classes. */
  readonly slotOf: ReadonlyMap<string, number>
  /** Numbers of the words that stand in patterns as themselves. */
  readonly literals: ReadonlyMap<string, number>
}

/** Classes that numbers and dashes have of themselves. */
const BUILT_IN = ['INT', 'NUMBER', 'DASH', ...Array.from({ length: 9 }, (_, i) => `D${i + 1}`)]

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Makings = Pick<Lexicon, 'heads' | 'slotOf' | 'literals'>

/** An entry for a word and its classes. */
function entryOf(word: string, classes: Classes, { heads, slotOf, literals }: Makings, shape?: Entry): Entry {
  const names = Object.keys(classes)
  const slots: (number | string | undefined)[] = new Array(slotOf.size).fill(undefined)
  for (const name of names) slots[slotOf.get(name)!] = classes[name]
  const head = heads.has(word) || names.some(name => heads.has(name))
  const rules = new Map()
  const keys = [...names, word]
  const literal = literals.get(word) ?? -1
  const bare = { classes, slots, keys, head, rules: shape?.rules ?? rules, literal, needs: null }
  const entry: Writable<Entry> = { ...bare, shape: shape as Entry, kind: UNKNOWN }
  entry.shape = shape ?? entry
  entry.kind = { whole: true, entry }
  return entry
}

/** Turns word classes round: from class → word to word → classes. The words of `literal` are numbered. */
export function lexicon(
  words: Readonly<Record<string, Classes>>,
  heads: ReadonlySet<string>,
  literal: string,
): Lexicon {
  const literals = new Map(Object.keys(words[literal] ?? {}).map((word, i) => [word, i]))
  const slotOf = new Map([...BUILT_IN, ...Object.keys(words)].map((name, i) => [name, i]))
  const all = new Map<string, Record<string, number | string>>()
  for (const [name, list] of Object.entries(words))
    for (const [word, value] of Object.entries(list)) {
      const classes = all.get(word) ?? {}
      classes[name] = value
      all.set(word, classes)
    }
  const makings = { heads, slotOf, literals }
  const entries = [...all].map(([word, classes]) => [word, entryOf(word, classes, makings)] as const)
  const dash = entryOf('-', { DASH: '-' }, makings)
  const filter = filterOf(new Map(entries))
  return { words: new Map(entries), numbers: new Map(), filter, dash, heads, slotOf, literals }
}

/** Entry of a number: INT with its value; D1 … D4 by its digits; NUMBER for decimals and grouped thousands. */
export function numberEntry(form: string, lexicon: Lexicon): Entry {
  const { numbers } = lexicon
  const known = numbers.get(form)
  if (known) return known
  const plain = form.length <= 9 && !/[^0-9]/.test(form)
  const value = Number(form.replaceAll(',', ''))
  const classes: Classes = plain ? { INT: value, [`D${form.length}`]: value } : { NUMBER: value }
  const size = plain ? `#${form.length}` : '#'
  let shape = numbers.get(size)
  if (!shape) numbers.set(size, (shape = entryOf(size, classes, lexicon)))
  const entry = entryOf(form, classes, lexicon, lexicon.words.has(form) ? undefined : shape)
  if (numbers.size < 20_000) numbers.set(form, entry)
  return entry
}

/** A word of which nothing is known. */
export const UNKNOWN: Kind = { whole: true, entry: null }
/** Place of a word in the filter, by its length and its first and last characters. */
export const place = (lower: string): number =>
  ((lower.charCodeAt(0) & 31) << 8) |
  ((lower.charCodeAt(lower.length - 1) & 31) << 3) |
  (lower.length > 8 ? 0 : lower.length - 1)

/** Of a place in the filter: a time word may have it. */
export const HEAD = 2

/** Words that may be known, so that most tokens need no look-up. */
function filterOf(words: ReadonlyMap<string, Entry>): Uint8Array {
  const filter = new Uint8Array(8192)
  for (const [word, { head }] of words) filter[place(word)]! |= head ? 1 | HEAD : 1
  return filter
}
