/** What grouping keeps of a document: weighted terms of its head and whole, names, figures, years, day. */
import { type Day, type Id, parseDay } from '../core/index.ts'
import type { StoryLanguage } from './language.ts'
import { EMPTY, heaviest, termNumber, type Vector, vector } from './vectors.ts'
import { type Word, words } from './words.ts'

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
  /** Terms of the title and the first lines. */
  readonly head: Vector
  /** Terms of the title alone. */
  readonly title: Vector
  /** Words of names, and pairs of words that stand together in a name. */
  readonly names: Vector
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

/** Characters of the text that count as its head, after the title. */
const HEAD = 280
/** Characters of the text that are read. */
const BODY = 3000
const MAX_TERMS = 160
const MAX_NAMES = 48

/** A term on the way to its weight. */
interface Tally {
  readonly term: number
  readonly idf: number
  readonly known: boolean
  /** Mostly written with a capital, as the language's table has it. */
  readonly name: boolean
  title: number
  head: number
  body: number
  /** Times written with a capital where a capital means something. */
  capital: number
  /** Times written with a capital where it may not. */
  perhaps: number
  small: number
}

/** Weight of a term by how rare it is: the language's table and what has been seen so far. */
export type Rarity = (term: number, share: number | undefined) => number

/** Words of a title that are capitalised throughout tell nothing by their capitals. */
const inTitleCase = (title: readonly Word[]): boolean => {
  const letters = title.filter(word => word.shape !== 'number' && word.lower.length > 3)
  return letters.filter(word => word.shape === 'capital').length > 0.6 * letters.length
}

/** Builds digests in one language; keeps what it learns of word forms. */
export interface Digester {
  readonly digest: (item: GroupItem) => Digest
}

interface Form {
  readonly term: number
  readonly share: number | undefined
  readonly name: boolean
  readonly skip: boolean
}

const MAX_FORMS = 200_000

/** Word forms to terms, remembered: most words of a stream are old acquaintances. */
function formTable(language: StoryLanguage): (lower: string, native: boolean) => Form {
  const forms = new Map<string, Form>()
  const read = (lower: string, native: boolean): Form => {
    const stem = native ? language.stem(lower) : lower
    const known = native ? language.frequency(stem) : undefined
    const skip = native && language.stop.has(lower)
    return { term: termNumber(stem), share: known?.share, name: known?.name ?? false, skip }
  }
  return (lower, native) => {
    const key = native ? lower : `\0${lower}`
    let form = forms.get(key)
    if (!form) {
      if (forms.size >= MAX_FORMS) forms.clear()
      forms.set(key, (form = read(lower, native)))
    }
    return form
  }
}

/** A digester for a language; `rarity` weighs terms, and is asked once for each term of each document. */
export function createDigester(language: StoryLanguage, rarity: Rarity): Digester {
  const formOf = formTable(language)

  function tally(
    item: GroupItem,
    native: boolean,
  ): { tallies: Map<number, Tally>; pairs: Map<number, number>; all: Word[][] } {
    const tallies = new Map<number, Tally>()
    const pairs = new Map<number, number>()
    const title = item.title ? words(item.title) : []
    const flat = inTitleCase(title)
    const body = words(item.text, 0, Math.min(item.text.length, BODY))
    const take = (list: readonly Word[], isTitle: boolean): void => {
      let before: Word | undefined
      for (const word of list) {
        const form = formOf(word.lower, native)
        const previous = before
        before = word
        if (form.skip || (word.shape === 'number' && word.lower.length < 2)) {
          before = undefined
          continue
        }
        let t = tallies.get(form.term)
        if (!t) {
          const idf = rarity(form.term, form.share)
          t = {
            term: form.term,
            idf,
            known: form.share !== undefined,
            name: form.name,
            title: 0,
            head: 0,
            body: 0,
            capital: 0,
            perhaps: 0,
            small: 0,
          }
          tallies.set(form.term, t)
        }
        if (isTitle) t.title++
        else if (word.start < HEAD) t.head++
        else t.body++
        if (word.shape !== 'capital') {
          if (word.shape === 'lower') t.small++
          before = undefined
          continue
        }
        if (language.capitalised.has(word.lower)) continue
        if (word.opens || (isTitle && flat)) t.perhaps++
        else t.capital++
        if (previous && word.joined && !(isTitle && flat)) {
          const pair = termNumber(`${previous.lower} ${word.lower}`)
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        }
      }
    }
    take(title, true)
    take(body, false)
    return { tallies, pairs, all: [title, body] }
  }

  function namesOf(
    item: GroupItem,
    tallies: Map<number, Tally>,
    pairs: Map<number, number>,
    native: boolean,
  ): Vector {
    const weights = new Map<number, number>()
    if (item.names) {
      const counts = new Map<number, { n: number; idf: number }>()
      for (const name of item.names) {
        for (const word of words(name)) {
          const form = formOf(word.lower, native)
          if (form.skip || language.capitalised.has(word.lower)) continue
          const seen = counts.get(form.term)
          if (seen) seen.n++
          else counts.set(form.term, { n: 1, idf: rarity(form.term, form.share) })
        }
      }
      for (const [term, { n, idf }] of counts) {
        weights.set(term, idf * (1 + Math.log(n)))
      }
    } else {
      for (const t of tallies.values()) {
        const sure = t.capital > t.small
        const likely = t.perhaps > 0 && t.small === 0 && (t.name || !t.known)
        if (!sure && !likely) continue
        const n = t.capital + t.perhaps
        weights.set(t.term, t.idf * (1 + Math.log(n)) * (t.title + t.head > 0 ? 1.5 : 1))
      }
    }
    for (const [pair, n] of pairs) weights.set(pair, rarity(pair, undefined) * (1 + Math.log(n)) * 0.5)
    return heaviest(vector(weights), MAX_NAMES)
  }

  return {
    digest(item) {
      const native = item.language === undefined || item.language === language.tag
      const { tallies, pairs, all } = tally(item, native)
      const whole = new Map<number, number>()
      const head = new Map<number, number>()
      const title = new Map<number, number>()
      for (const t of tallies.values()) {
        whole.set(t.term, t.idf * (1 + Math.log(3 * t.title + 2 * t.head + t.body)))
        if (t.title + t.head > 0) head.set(t.term, t.idf * (1 + Math.log(2 * t.title + t.head)))
        if (t.title) title.set(t.term, t.idf)
      }
      const names = namesOf(item, tallies, pairs, native)
      return {
        all: heaviest(vector(whole), MAX_TERMS),
        head: vector(head),
        title: title.size ? vector(title) : EMPTY,
        names,
        figures: figuresOf(all[0]!, all[1]!),
        years: yearsOf(all[0]!, all[1]!),
        dates: datesOf(all, language),
        weekdays: weekdaysOf(all, language),
        day: item.published ? parseDay(item.published) : null,
        native,
      }
    },
  }
}

const isYear = (word: Word): boolean => word.shape === 'number' && /^(?:19|20)\d\d$/.test(word.lower)

function yearsOf(title: readonly Word[], body: readonly Word[]): number[] {
  const years = new Set<number>()
  for (const word of title) if (isYear(word)) years.add(Number(word.lower))
  for (const word of body) if (isYear(word)) years.add(Number(word.lower))
  return [...years].sort((a, b) => a - b)
}

/** Figures of title and head: number of the word after → value (the first of its kind). */
function figuresOf(title: readonly Word[], body: readonly Word[]): Map<number, number> {
  const figures = new Map<number, number>()
  const take = (list: readonly Word[], to: number): void => {
    for (let i = 0; i + 1 < list.length && list[i]!.start < to; i++) {
      const word = list[i]!
      const next = list[i + 1]!
      if (word.shape !== 'number' || isYear(word) || next.shape === 'number' || next.opens) continue
      const unit = termNumber(next.lower)
      if (!figures.has(unit)) figures.set(unit, Number(word.lower))
      const before = list[i - 1]
      if (!before || before.shape === 'number' || word.opens) continue
      const kind = termNumber(`${before.lower}<`)
      if (!figures.has(kind)) figures.set(kind, Number(word.lower))
    }
  }
  take(title, Number.POSITIVE_INFINITY)
  take(body, 2 * HEAD)
  return figures
}

/** Month and day of the head's dates, in either order ("11 November", "Nov. 11"). */
function datesOf([title, body]: readonly Word[][], language: StoryLanguage): number[] {
  const dates = new Set<number>()
  for (const list of [title!, body!]) {
    for (let i = 0; i < list.length && list[i]!.start < 2 * HEAD; i++) {
      const month = list[i]!.shape === 'capital' ? language.months.get(list[i]!.lower) : undefined
      if (!month) continue
      for (const near of [list[i + 1], list[i - 1]]) {
        const day = near?.shape === 'number' && near.end - near.start <= 2 ? Number(near.lower) : 0
        if (day < 1 || day > 31) continue
        dates.add(month * 32 + day)
        break
      }
    }
  }
  return [...dates].sort((a, b) => a - b)
}

function weekdaysOf([title, body]: readonly Word[][], language: StoryLanguage): number[] {
  const days = new Set<number>()
  for (const list of [title!, body!]) {
    for (let i = 0; i < list.length && list[i]!.start < 2 * HEAD; i++) {
      const day = language.weekdays.get(list[i]!.lower)
      if (day !== undefined) days.add(day)
    }
  }
  return [...days].sort((a, b) => a - b)
}
