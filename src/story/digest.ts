/** What grouping keeps of a document: weighted terms of its head and whole, names, figures, years, day. */
import { type Day, type Id, parseDay } from '../core/index.ts'
import type { StoryLanguage } from './language.ts'
import { datesOf, figuresOf, type Lists, weekdaysOf, yearsOf } from './particulars.ts'
import { createTallier, type Rarity, type Tallied } from './tally.ts'
import { EMPTY, heaviest, type Vector, vector } from './vectors.ts'
import { without, words } from './words.ts'

/** A document as grouping takes it. */
export interface GroupItem {
  readonly id: Id
  readonly title: string | null
  readonly text: string
  readonly published: Day | null
  readonly outlet: string | null
  /** BCP 47 primary tag; absent means the language of the grouper. */
  readonly language?: string
  /** Names in the document, one entry for each mention; derived from capitals where absent. */
  readonly names?: readonly string[]
}

/** What grouping keeps of a document. */
export interface Digest {
  /** All terms of title and text. */
  readonly all: Vector
  /** The weightiest of `all`, by which a story is found. */
  readonly keys: Vector
  /** For each term of `all` the name of several words that it is part of, counted from 0, or -1. */
  readonly wholes: Int8Array
  /** Terms of the title and the first lines. */
  readonly head: Vector
  /** Terms of the title alone. */
  readonly title: Vector
  /** Words of names, and pairs of words that stand together in a name. */
  readonly names: Vector
  /** The weightiest of its names. */
  readonly topNames: Vector
  /** Names of the title and the first lines. */
  readonly headNames: Vector
  /** Figures of the head with the word after them. */
  readonly figures: ReadonlyMap<number, number>
  /** Years the text names. */
  readonly years: readonly number[]
  /** Days the head names, as month × 32 + day. */
  readonly dates: readonly number[]
  /** Days of the week the head names, 0 Monday. */
  readonly weekdays: readonly number[]
  /** Day number of publication, or null. */
  readonly day: number | null
  /** Whether the text is in the grouper's language. */
  readonly native: boolean
}

/** Characters of the text that are read. */
const BODY = 3000
const MAX_TERMS = 160
const MAX_NAMES = 48
/** Names that a report is about, at most. */
export const TOP_NAMES = 4
/** Terms of a document by which its story can be found. */
export const KEYS = 24

/** Makes digests in one language. */
export interface Digester {
  readonly digest: (item: GroupItem) => Digest
  /** The digest, and the terms and pairs of names whose rarity was asked for it, the terms of `digest.all` first. */
  readonly taken: (item: GroupItem) => { readonly digest: Digest; readonly terms: Int32Array }
}

/** Whether a tag (`en`, `en-GB`) names a language; a text without a tag, or of unknown tongue, is held to be in it. */
const isIn = (language: StoryLanguage, tag: string | undefined): boolean =>
  tag === undefined || tag === 'und' || tag.toLowerCase().split(/[-_]/)[0] === language.tag

const grown = (count: number): number => 1 + Math.log(count)

/** Names by how rare they are and how often they stand, those of the head before others. */
function namesOf(tallied: Tallied, rarity: Rarity): Vector {
  const weights = new Map<number, number>()
  for (const t of tallied.terms.values()) {
    const n = t.capital + t.perhaps
    if (t.isName) weights.set(t.term, t.rarity * grown(Math.max(1, n)) * (t.title + t.head > 0 ? 1.5 : 1))
  }
  for (const [pair, n] of tallied.pairs) weights.set(pair, rarity(pair, undefined) * grown(n) * 0.5)
  return heaviest(vector(weights), MAX_NAMES)
}

/** For each term of a vector the name of several words that it is part of, or -1. */
function wholesOf(tallied: Tallied, terms: Vector): Int8Array {
  const sizes = new Map<number, number>()
  for (const t of tallied.terms.values()) sizes.set(t.whole, (sizes.get(t.whole) ?? 0) + 1)
  const numbers = new Map<number, number>()
  return Int8Array.from(terms.ids, id => {
    const { whole } = tallied.terms.get(id)!
    if (sizes.get(whole)! < 2) return -1
    const known = numbers.get(whole)
    if (known !== undefined) return known
    const next = Math.min(numbers.size, 127)
    numbers.set(whole, next)
    return next
  })
}

/** Vectors of the whole, the head and the title, and of the names in the head. */
function vectorsOf(tallied: Tallied): Pick<Digest, 'all' | 'keys' | 'head' | 'title' | 'headNames'> {
  const all = new Map<number, number>()
  const head = new Map<number, number>()
  const title = new Map<number, number>()
  const headNames = new Map<number, number>()
  for (const t of tallied.terms.values()) {
    all.set(t.term, t.rarity * grown(3 * t.title + 2 * t.head + t.body))
    if (t.title + t.head > 0) head.set(t.term, t.rarity * grown(2 * t.title + t.head))
    if (t.title) title.set(t.term, t.rarity)
    if (t.isName && t.title + t.head > 0) headNames.set(t.term, t.rarity)
  }
  const terms = heaviest(vector(all), MAX_TERMS)
  return {
    all: terms,
    keys: heaviest(terms, KEYS),
    head: vector(head),
    title: title.size ? vector(title) : EMPTY,
    headNames: headNames.size ? vector(headNames) : EMPTY,
  }
}

/** What was counted in a document: the terms of a vector, then the other terms, then pairs. */
function countedIn(tallied: Tallied, first: Vector): Int32Array {
  const heavy = new Set(first.ids)
  const others = [...tallied.terms.keys()].filter(term => !heavy.has(term))
  return Int32Array.from([...first.ids, ...others, ...tallied.pairs.keys()])
}

/** A digester for a language; `rarity` weighs terms, and is asked once for each term of each document. */
export function createDigester(language: StoryLanguage, rarity: Rarity): Digester {
  const tally = createTallier(language, rarity)
  const taken: Digester['taken'] = item => {
    const native = isIn(language, item.language)
    // What stands under a picture or invites to subscribe is of no story, however many share it.
    const body = words(without(item.text.slice(0, BODY), language.boilerplate))
    const lists: Lists = [item.title ? words(item.title) : [], body]
    const tallied = tally(lists, native, item.names)
    const day = item.published ? parseDay(item.published) : null
    const names = namesOf(tallied, rarity)
    const vectors = vectorsOf(tallied)
    const digest = {
      ...vectors,
      wholes: wholesOf(tallied, vectors.all),
      names,
      topNames: heaviest(names, TOP_NAMES),
      figures: figuresOf(lists),
      years: yearsOf(lists),
      dates: datesOf(lists, language),
      weekdays: weekdaysOf(lists, language),
      day,
      native,
    }
    return { digest, terms: countedIn(tallied, vectors.all) }
  }
  return { taken, digest: item => taken(item).digest }
}
