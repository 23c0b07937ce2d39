/** Words counted into terms: where each stands, how rare it is, and whether it is a name. */
import type { StoryLanguage } from './language.ts'
import type { Lists } from './particulars.ts'
import { termNumber } from './vectors.ts'
import { type Word, words } from './words.ts'

/** Weight of a term by how rare it is: the language's table and what has been seen so far. */
export type Rarity = (term: number, share: number | undefined) => number

/** A term of a document. */
export interface Tally {
  readonly term: number
  readonly rarity: number
  /** Times in the title, in the first lines, and after them. */
  title: number
  head: number
  body: number
  /** Times with a capital where a capital means something, and where it may not. */
  capital: number
  perhaps: number
  small: number
  isName: boolean
  /** The term that stands for the whole name it is part of ("Lund" for "Ole Lund"), or its own. */
  whole: number
}

/** The terms of a document, and the pairs of words that stand together in a name, by how often they do. */
export interface Tallied {
  readonly terms: ReadonlyMap<number, Tally>
  readonly pairs: ReadonlyMap<number, number>
}

/** What is known of a form of a word. */
interface Form {
  readonly term: number
  readonly share: number | undefined
  /** Mostly written with a capital, as the language's table has it. */
  readonly name: boolean
  readonly skip: boolean
}

/** Characters of the text that count as its head, after the title. */
const HEAD = 280
const MAX_FORMS = 200_000

/**
 * Share of texts that hold a word of a language that is not analysed: short words in small letters are common in any
 * language. Source of the idea: G. K. Zipf, "The Psycho-Biology of Language" (1935), the law of abbreviation.
 */
const shareByLength = (length: number): number | undefined =>
  length <= 3 ? 0.5 : length <= 5 ? 0.1 : length <= 7 ? 0.02 : undefined

/** Forms to terms, remembered: most words of a stream are old acquaintances. */
function formTable(language: StoryLanguage): (word: Word, native: boolean) => Form {
  const forms = new Map<string, Form>()
  const read = ({ lower, shape, opens }: Word, native: boolean): Form => {
    const stem = language.stem(lower)
    const known = native ? language.frequency(stem) : undefined
    const skip = (native && language.stop.has(lower)) || /^\p{N}$/u.test(lower)
    const plain = !native && (shape === 'lower' || (opens && lower.length < 6))
    const share = plain ? shareByLength(lower.length) : known?.share
    return { term: termNumber(stem), share, name: known?.name ?? false, skip }
  }
  return (word, native) => {
    const key = native ? word.lower : `\0${word.shape === 'lower' || word.opens ? '' : '\0'}${word.lower}`
    let form = forms.get(key)
    if (!form) {
      if (forms.size >= MAX_FORMS) forms.clear()
      forms.set(key, (form = read(word, native)))
    }
    return form
  }
}

/** Words of a title that are capitalised throughout tell nothing by their capitals. */
const inTitleCase = (title: readonly Word[]): boolean => {
  const letters = title.filter(word => word.shape !== 'number' && word.lower.length > 3)
  return letters.filter(word => word.shape === 'capital').length > 0.6 * letters.length
}

const empty = (term: number, rarity: number): Tally => ({
  term,
  rarity,
  title: 0,
  head: 0,
  body: 0,
  capital: 0,
  perhaps: 0,
  small: 0,
  isName: false,
  whole: term,
})

/** Words beyond which capitals in a row are more than one name. */
const LONG_NAME = 3

/** Words of names that stand together make one name. */
function joinNames(links: readonly (readonly [Tally, Tally])[]): void {
  const members = new Map<number, Tally[]>()
  for (const [a, b] of links) {
    if (!a.isName || !b.isName || a.whole === b.whole) continue
    const both = [...(members.get(a.whole) ?? [a]), ...(members.get(b.whole) ?? [b])]
    if (both.length > LONG_NAME) continue
    members.delete(a.whole)
    members.set(b.whole, both)
    const whole = b.whole
    for (const t of both) t.whole = whole
  }
}

/** Whether capitals make a term a name: where they mean something, or for a word that is not known otherwise. */
const looksLikeName = (t: Tally, form: Form): boolean =>
  t.capital > t.small || (t.perhaps > 0 && t.small === 0 && (form.name || form.share === undefined))

/** Counts documents into terms; names are those given, or else what capitals tell. */
export function createTallier(
  language: StoryLanguage,
  rarity: Rarity,
): (lists: Lists, native: boolean, names?: readonly string[]) => Tallied {
  const formOf = formTable(language)
  return ([title, body], native, names) => {
    const terms = new Map<number, Tally>()
    const forms = new Map<number, Form>()
    const pairs = new Map<number, number>()
    const links: [Tally, Tally][] = []

    function count(word: Word, form: Form, inTitle: boolean, flat: boolean): Tally {
      let t = terms.get(form.term)
      if (!t) {
        terms.set(form.term, (t = empty(form.term, rarity(form.term, form.share))))
        forms.set(form.term, form)
      }
      if (inTitle) t.title++
      else if (word.start < HEAD) t.head++
      else t.body++
      if (word.shape === 'lower') t.small++
      if (word.shape !== 'capital' || language.capitalised.has(word.lower)) return t
      if (word.opens || flat) t.perhaps++
      else t.capital++
      return t
    }

    function note(name: string): void {
      const pair = termNumber(name)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }

    function take(list: readonly Word[], inTitle: boolean): void {
      const flat = inTitle && inTitleCase(list)
      let before: Word | undefined
      let last: Tally | undefined
      for (const word of list) {
        const form = formOf(word, native)
        const t = form.skip ? undefined : count(word, form, inTitle, flat)
        const inName = t !== undefined && word.shape === 'capital'
        if (inName && before && word.joined && !language.capitalised.has(word.lower)) {
          if (last && last !== t) links.push([last, t])
          if (!flat) note(`${before.lower} ${word.lower}`)
        }
        before = inName ? word : undefined
        last = t
      }
    }

    take(title, true)
    take(body, false)
    const given = names && new Set(names.flatMap(name => words(name).map(w => formOf(w, native).term)))
    for (const t of terms.values()) {
      t.isName = given ? given.has(t.term) && t.capital + t.perhaps > 0 : looksLikeName(t, forms.get(t.term)!)
    }
    joinNames(links)
    return { terms, pairs }
  }
}
