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
})

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

    function count(word: Word, form: Form, inTitle: boolean, flat: boolean): void {
      let t = terms.get(form.term)
      if (!t) {
        terms.set(form.term, (t = empty(form.term, rarity(form.term, form.share))))
        forms.set(form.term, form)
      }
      if (inTitle) t.title++
      else if (word.start < HEAD) t.head++
      else t.body++
      if (word.shape === 'lower') t.small++
      if (word.shape !== 'capital' || language.capitalised.has(word.lower)) return
      if (word.opens || flat) t.perhaps++
      else t.capital++
    }

    function take(list: readonly Word[], inTitle: boolean): void {
      const flat = inTitle && inTitleCase(list)
      let before: Word | undefined
      for (const word of list) {
        const form = formOf(word, native)
        if (!form.skip) count(word, form, inTitle, flat)
        const inName = !form.skip && word.shape === 'capital'
        if (inName && before && word.joined && !flat && !language.capitalised.has(word.lower)) {
          const pair = termNumber(`${before.lower} ${word.lower}`)
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        }
        before = inName ? word : undefined
      }
    }

    take(title, true)
    take(body, false)
    const given = names && new Set(names.flatMap(name => words(name).map(w => formOf(w, native).term)))
    for (const t of terms.values()) {
      t.isName = given ? given.has(t.term) && t.capital + t.perhaps > 0 : looksLikeName(t, forms.get(t.term)!)
    }
    return { terms, pairs }
  }
}
