/** Given a cue, finds its source and content in the cue's sentence: a field over cue-relative features. */
import { type Analysis, CLASS, QUOTE } from './analysis.ts'
import { emit, type Features, type Field, type Lattice, put } from './crf.ts'
import type { Range } from './frame.ts'

/** Labels of the role field. The cue's own words are `cue`. */
export const ROLE = { outside: 0, sourceBegin: 1, source: 2, contentBegin: 3, content: 4, cue: 5 } as const

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
  /** Counts between cue and token: commas, verbs, quotation marks, clause words; index less `first`. */
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  readonly marks: Uint8Array
  readonly clauses: Uint8Array
  readonly cues: Uint8Array
  /** Hash of the cue's form: its auxiliaries and particles as words, its head as a tag. */
  readonly form: number
}

/** Sentences read before and after the cue's own, within its paragraph. */
const BACK = 2
const ON = 3

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
  return { first: sentences[from]!.first, last: Math.max(cue.last, sentences[to]!.last) }
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

/** Fills counts outwards from the cue, each token's own kind not counted. */
function between(first: number, last: number, cue: Range, hit: (i: number) => boolean): Uint8Array {
  const counts = new Uint8Array(last - first)
  let n = 0
  for (let i = cue.last; i < last; i++) {
    counts[i - first] = n
    if (hit(i) && n < 3) n++
  }
  n = 0
  for (let i = cue.first - 1; i >= first; i--) {
    counts[i - first] = n
    if (hit(i) && n < 3) n++
  }
  return counts
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
  const count = (hit: (i: number) => boolean): Uint8Array => between(first, last, cue, hit)
  return {
    first,
    last,
    cue,
    head: a.lemma[main]!,
    quoted: quotedAround(a, first, last, cue),
    shape,
    form,
    next: cue.last < last ? a.lower[cue.last]! : EDGE,
    previous: cue.first > first ? a.lower[cue.first - 1]! : EDGE,
    commas: count(i => a.kind[i] === CLASS.comma),
    verbs: count(i => a.kind[i] === CLASS.verb),
    marks: count(i => a.quote[i] === QUOTE.opening || a.quote[i] === QUOTE.closing),
    clauses: count(i => a.kind[i]! === CLASS.conjunction || a.kind[i]! >= CLASS.relative),
    cues: count(i => a.rate[i]! >= 5),
  }
}

/** Distance in buckets: 0–6 before the cue, 8–14 after it. */
function bucket(distance: number): number {
  const d = Math.abs(distance)
  const b = d <= 3 ? d - 1 : d <= 5 ? 3 : d <= 8 ? 4 : d <= 14 ? 5 : 6
  return distance < 0 ? b : b + 8
}

const at = (values: Int32Array, s: Range, i: number): number =>
  i < s.first || i >= s.last ? EDGE : values[i]!

/** Features of the token at `i` that are the same for every cue on one side of it: its words and neighbours. */
export function wordFeatures(a: Analysis, i: number, side: number, out: Features): void {
  const { lower, tag } = a
  const s = a.f.sentences[a.f.sentenceOf[i]!]!
  const [t0, t1, t2] = [tag[i]!, at(tag, s, i + 1), at(tag, s, i + 2)]
  const [q1, q2] = [at(tag, s, i - 1), at(tag, s, i - 2)]
  const [w0, w1, p1] = [lower[i]!, at(lower, s, i + 1), at(lower, s, i - 1)]
  put(out, 62, t0, side)
  put(out, 64, w0, side)
  put(out, 67, t0, Math.imul(q1, 31) + side)
  put(out, 68, t0, Math.imul(t1, 31) + side)
  put(out, 69, t0 ^ Math.imul(t1, 31), Math.imul(q1, 17) + side)
  put(out, 70, t1, Math.imul(t2, 31) + side)
  put(out, 71, q1, Math.imul(q2, 31) + side)
  put(out, 72, p1, side)
  put(out, 73, w1, side)
  put(out, 79, p1, w0)
  put(out, 80, w0, w1)
}

/** Whether a token stands before the cue (0) or after it (1). */
export const sideOf = (s: RoleSentence, i: number): number => (i < s.cue.first ? 0 : 1)

/** Features of the token at `i`, which is no word of the cue, that tell how it stands to the cue. */
export function roleFeatures(a: Analysis, s: RoleSentence, i: number, out: Features): void {
  const { lower, lemma, tag } = a
  const side = sideOf(s, i)
  const db = bucket(side === 0 ? i - s.cue.first : i - s.cue.last + 1)
  const t0 = tag[i]!
  const { head } = s
  put(out, 60, side, 0)
  put(out, 61, db, 0)
  put(out, 63, t0, db)
  put(out, 65, lower[i]!, db)
  put(out, 66, lemma[i]!, head)
  put(out, 74, head, side)
  put(out, 75, head, db)
  put(out, 77, s.shape, db)
  relative(a, s, i, side, db, out)
}

function relative(a: Analysis, s: RoleSentence, i: number, side: number, db: number, out: Features): void {
  const { tag, quote, chunk } = a
  const j = i - s.first
  const t0 = tag[i]!
  const same = a.f.inside[i]! >= 0 && a.f.inside[i] === a.f.inside[s.cue.first] ? 1 : 0
  const state = quote[i]! | (s.quoted << 4) | (same << 10) | (side << 11)
  const counts = s.commas[j]! | (s.verbs[j]! << 2) | (s.marks[j]! << 4) | (s.clauses[j]! << 6) | (side << 8)
  const few = Math.min(s.commas[j]!, 2) | (Math.min(s.marks[j]!, 2) << 2) | (side << 8)
  const toEnd = Math.min(3, s.last - i - 1)
  const toStart = Math.min(3, j)
  const cueAtEnd = Math.min(3, s.last - s.cue.last) | (Math.min(3, s.cue.first - s.first) << 2)
  const piece = chunk[i]! < 0 ? 9 : chunk[i]! - chunkAt(a, s, side)
  const place =
    (i > s.first && chunk[i - 1] === chunk[i] ? 1 : 0) | (i + 1 < s.last && chunk[i + 1] === chunk[i] ? 2 : 0)
  put(out, 90, state, 0)
  put(out, 91, state, t0)
  put(out, 92, state, db)
  put(out, 93, state, s.head)
  put(out, 94, counts, 0)
  put(out, 97, few, state)
  put(out, 98, s.next, db)
  put(out, 99, s.previous, db)
  put(out, 102, toEnd | (side << 2), t0)
  put(out, 103, toStart | (side << 2), t0)
  put(out, 104, cueAtEnd, db)
  put(out, 106, cueAtEnd | (side << 6), state)
  put(out, 107, piece, place | (side << 2))
  put(out, 108, piece | (side << 6), s.head)
  put(out, 109, piece | (side << 6) | (cueAtEnd << 8), state)
  put(out, 110, s.cues[j]! | (side << 2), counts)
  put(out, 112, a.rate[i]! | (side << 4), t0)
  put(out, 114, s.shape, state)
  put(out, 115, s.next ^ s.head, side)
  put(out, 116, piece | (side << 6), s.next)
  const apart = a.f.sentenceOf[i]! - a.f.sentenceOf[s.cue.first]! + 8
  if (apart === 8) {
    put(out, 117, s.form, db)
    put(out, 118, s.form, piece | (side << 6))
    return
  }
  const sentence = a.f.sentences[a.f.sentenceOf[i]!]!
  const opens = a.quote[sentence.first]! | ((a.quote[sentence.last - 1]! === QUOTE.outside ? 0 : 1) << 3)
  put(out, 121, apart, 0)
  put(out, 122, apart, state)
  put(out, 123, apart, opens)
  put(out, 124, apart ^ (opens << 4), cueAtEnd)
  put(out, 125, apart, s.head)
  put(out, 126, apart, s.cues[j]! | (opens << 4))
  put(out, 127, apart ^ (quote[i]! << 4), s.quoted)
}

/** Index of the chunk right before or right after the cue. */
function chunkAt(a: Analysis, s: RoleSentence, side: number): number {
  if (side === 0) {
    for (let i = s.cue.first - 1; i >= s.first; i--) if (a.chunk[i]! >= 0) return a.chunk[i]!
    return 0
  }
  for (let i = s.cue.last; i < s.last; i++) if (a.chunk[i]! >= 0) return a.chunk[i]!
  return 0
}

/** Kind of the boundary before token `i`: what stands on either side of it. */
export function boundary(a: Analysis, s: RoleSentence, i: number): number {
  const [left, right] = [a.kind[i - 1]!, a.kind[i]!]
  if (a.f.sentenceOf[i] !== a.f.sentenceOf[i - 1])
    return a.quote[i] === QUOTE.opening ? 13 : a.quote[i] === QUOTE.inside ? 14 : 12
  if (i === s.cue.first) return 1
  if (i === s.cue.last) return 2
  if (a.quote[i] === QUOTE.opening) return 3
  if (a.quote[i - 1] === QUOTE.closing) return 4
  if (right === CLASS.comma) return 5
  if (left === CLASS.comma) return 6
  if (right === CLASS.that) return 7
  if (right === CLASS.relative) return 8
  if (right === CLASS.conjunction) return 9
  if (a.chunk[i]! >= 0 && a.chunk[i] === a.chunk[i - 1]) return 10
  if (right === CLASS.stop || right === CLASS.colon || left === CLASS.colon) return 11
  return 0
}

const IMPOSSIBLE = -1e4

/** Scores of `wordFeatures` by token and side, filled as they are asked for: several cues share a sentence. */
export interface WordScores {
  readonly scores: Float32Array
  readonly known: Uint8Array
}

/** Empty scores for a text. */
export const newWordScores = (a: Analysis, field: Field): WordScores => ({
  scores: new Float32Array(a.tag.length * 2 * field.labels),
  known: new Uint8Array(a.tag.length * 2),
})

function addWordScores(
  field: Field,
  a: Analysis,
  i: number,
  side: number,
  words: WordScores,
  features: Features,
  out: Float32Array,
  to: number,
): void {
  const at = (i * 2 + side) * field.labels
  if (!words.known[i * 2 + side]) {
    words.known[i * 2 + side] = 1
    features.count = 0
    wordFeatures(a, i, side, features)
    emit(field, features, words.scores, at)
  }
  for (let l = 0; l < field.labels; l++) out[to + l]! += words.scores[at + l]!
}

/** Scores a cue's sentence for the field. */
export function roleLattice(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  words: WordScores,
  features: Features,
): Lattice {
  const length = s.last - s.first
  const L = field.labels
  const scores = new Float32Array(length * L)
  const kinds = new Uint8Array(length)
  for (let j = 0; j < length; j++) {
    const i = s.first + j
    if (j) kinds[j] = boundary(a, s, i)
    if (i >= s.cue.first && i < s.cue.last) {
      for (let l = 0; l < L; l++) scores[j * L + l] = l === ROLE.cue ? 0 : IMPOSSIBLE
      continue
    }
    addWordScores(field, a, i, sideOf(s, i), words, features, scores, j * L)
    features.count = 0
    roleFeatures(a, s, i, features)
    emit(field, features, scores, j * L)
    scores[j * L + ROLE.cue] = IMPOSSIBLE
  }
  scores[ROLE.source] = scores[ROLE.content] = IMPOSSIBLE
  return { length, scores, kinds }
}

/** Ranges of a path's source and content. */
export function rangesOf(path: Uint8Array, first: number): { source: Range[]; content: Range[] } {
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
