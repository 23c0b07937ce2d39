/** Given a cue, finds its source and content in the cue's sentence: a field over cue-relative features. */
import { type Analysis, CLASS, QUOTE } from './analysis.ts'
import type { Range } from './frame.ts'

/** Labels of the role field. The cue's own words are outside. */
export const ROLE = { outside: 0, sourceBegin: 1, source: 2, contentBegin: 3, content: 4 } as const

/** Number of kinds of boundary between two tokens. */
export const BOUNDARIES = 15

const EDGE = 0x7f4a7c15

/** A cue in its sentence, with what the features of all tokens share. */
export interface RoleSentence {
  readonly first: number
  readonly last: number
  readonly cue: Range
  /** The cue's most telling word. */
  readonly head: number
  /** Where quoted words stand: bits for before the cue, after it, around it, right before, right after. */
  readonly quoted: number
  /** Form of the cue: hash of the tags of its words and of its neighbours. */
  readonly shape: number
  readonly next: number
  readonly previous: number
  /**
   * Counts between cue and token, up to 3, in two bits each from the lowest on: commas, verbs, quotation marks,
   * clause words, likely cues; index less `first`.
   */
  readonly counts: Uint16Array
  /** Index of the noun chunk right before the cue, and of that right after it. */
  readonly chunks: readonly [number, number]
  /** Whether the cue stands at its window's ends, in three steps each. */
  readonly ends: number
  /** Hash of the cue's form: its auxiliaries and particles as words, its head as a tag. */
  readonly form: number
}

/** Sentences read before and after the cue's own, within its paragraph. */
const BACK = 2
const ON = 3
/** Farthest that a window reaches from its cue, in tokens: longer "sentences" are lists and broken text. */
const REACH = 200

/**
 * The stretch of tokens in which a cue's source and content are looked for: its sentence, and those before and
 * after it that a quotation, a colon or a fragment ties to it.
 */
export function roleWindow(a: Analysis, cue: Range): Range {
  const { sentences, sentenceOf } = a.f
  const own = sentenceOf[cue.first]!
  const { paragraph } = sentences[own]!
  let [from, to] = [own, own]
  while (from > 0 && own - from < BACK && sentences[from - 1]!.paragraph === paragraph && tied(a, from))
    from--
  while (
    to + 1 < sentences.length &&
    to - own < ON &&
    sentences[to + 1]!.paragraph === paragraph &&
    tied(a, to + 1)
  )
    to++
  const last = Math.max(cue.last, Math.min(sentences[to]!.last, cue.last + REACH))
  return { first: Math.max(sentences[from]!.first, cue.first - REACH), last }
}

/** Longest sentence that is taken for a fragment, in tokens. */
const FRAGMENT = 5

/** Whether a sentence is tied to the one before it. */
function tied(a: Analysis, sentence: number): boolean {
  const { first, last } = a.f.sentences[sentence]!
  const before = a.quote[first - 1]!
  return (
    (a.quote[first] !== QUOTE.outside && a.quote[first] !== QUOTE.after) ||
    before === QUOTE.closing ||
    before === QUOTE.inside ||
    a.kind[first - 1] === CLASS.colon ||
    last - first <= FRAGMENT
  )
}

/** The cue's word with the highest rate; the last of several. */
export function headOf(a: Analysis, cue: Range): number {
  let head = cue.first
  for (let i = cue.first; i < cue.last; i++) if (a.rate[i]! >= a.rate[head]!) head = i
  return head
}

const isInside = (a: Analysis, i: number): boolean =>
  a.quote[i]! !== QUOTE.outside && a.quote[i]! !== QUOTE.after

function quotedAround(a: Analysis, first: number, last: number, cue: Range): number {
  let bits = isInside(a, cue.first) ? 4 : 0
  for (let i = first; i < cue.first; i++) if (isInside(a, i)) bits |= 1
  for (let i = cue.last; i < last; i++) if (isInside(a, i)) bits |= 2
  if (cue.first > first && isInside(a, cue.first - 1)) bits |= 8
  if (cue.last < last && isInside(a, cue.last)) bits |= 16
  return bits
}

/** Counts with those of one more token, each up to 3. */
function counted(a: Analysis, i: number, n: number): number {
  const kind = a.kind[i]!
  const quote = a.quote[i]!
  let more = n
  if (kind === CLASS.comma) {
    if ((n & 3) < 3) more++
  } else if (kind === CLASS.verb) {
    if ((n & 12) < 12) more += 4
  } else if (kind === CLASS.conjunction || kind >= CLASS.relative) {
    if ((n & 192) < 192) more += 64
  }
  if ((quote === QUOTE.opening || quote === QUOTE.closing) && (n & 48) < 48) more += 16
  return a.rate[i]! >= 5 && n >> 8 < 3 ? more + 256 : more
}

/** Fills counts outwards from the cue, each token's own kind not counted. */
function between(a: Analysis, first: number, last: number, cue: Range): Uint16Array {
  const counts = new Uint16Array(last - first)
  let n = 0
  for (let i = cue.last; i < last; i++) {
    counts[i - first] = n
    n = counted(a, i, n)
  }
  n = 0
  for (let i = cue.first - 1; i >= first; i--) {
    counts[i - first] = n
    n = counted(a, i, n)
  }
  return counts
}

/** Index of the first noun chunk from a token on, up to but not with `to`; 0 where there is none. */
function nearestChunk(a: Analysis, from: number, to: number, step: 1 | -1): number {
  for (let i = from; i !== to; i += step) if (a.chunk[i]! >= 0) return a.chunk[i]!
  return 0
}

/** Prepares a cue's sentence (or any stretch that holds the cue) for `roleFeatures`. */
export function roleSentence(a: Analysis, first: number, last: number, cue: Range): RoleSentence {
  let shape = 0
  let form = 0
  const main = headOf(a, cue)
  for (let i = cue.first; i < cue.last; i++) {
    shape = Math.imul(shape, 31) ^ a.tag[i]!
    form = Math.imul(form, 31) ^ (i === main ? a.tag[i]! : a.lemma[i]!)
  }
  return {
    first,
    last,
    cue,
    head: a.lemma[main]!,
    quoted: quotedAround(a, first, last, cue),
    shape,
    form,
    chunks: [nearestChunk(a, cue.first - 1, first - 1, -1), nearestChunk(a, cue.last, last, 1)],
    ends: Math.min(3, last - cue.last) | (Math.min(3, cue.first - first) << 2),
    next: cue.last < last ? a.lower[cue.last]! : EDGE,
    previous: cue.first > first ? a.lower[cue.first - 1]! : EDGE,
    counts: between(a, first, last, cue),
  }
}

/** Where a path has source and content. */
export interface Ranges {
  readonly source: readonly Range[]
  readonly content: readonly Range[]
}

/** Ranges of a path's source and content. */
export function rangesOf(path: Uint8Array, first: number): Ranges {
  const found = {
    source: [] as { first: number; last: number }[],
    content: [] as { first: number; last: number }[],
  }
  path.forEach((label, j) => {
    const begins = label === ROLE.sourceBegin || label === ROLE.contentBegin
    const list =
      label === ROLE.sourceBegin || label === ROLE.source
        ? found.source
        : label === ROLE.contentBegin || label === ROLE.content
          ? found.content
          : null
    if (!list) return
    const top = list.at(-1)
    if (!begins && top && top.last === first + j) top.last++
    else list.push({ first: first + j, last: first + j + 1 })
  })
  return found
}
