/** What two texts share word for word: runs of tokens, told apart by whether they stand in quotation marks. */
import { termNumber } from './vectors.ts'
import { without, words } from './words.ts'

/** A text as tokens, for comparing word for word. */
export interface Tokens {
  readonly ids: Int32Array
  /** 1 where a token stands inside quotation marks. */
  readonly quoted: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Tokens outside quotation marks. */
  readonly plain: number
}

/** Tokens of a text read at most: a book is no report. */
const MAX_TOKENS = 4000
const CLOSE: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' }

function endOf(text: string, at: number, close: string): number {
  let end = at + 1
  while (end < text.length && text[end] !== close && text[end] !== '\n') end++
  return end
}

const opensSingle = (text: string, at: number): boolean =>
  (text[at] === "'" || text[at] === '‘') &&
  /^$|[\s(—–-]/.test(text[at - 1] ?? '') &&
  /\p{L}/u.test(text[at + 1] ?? '')

/** End of a quotation in single marks, which are apostrophes as well: one beside a full stop or comma; else -1. */
function endOfSingle(text: string, at: number): number {
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] !== "'" && text[i] !== '’') continue
    if (/[.,!?…]/.test(text[i - 1]!) || /[.,;]/.test(text[i + 1] ?? '')) return i
  }
  return -1
}

/** Spans inside quotation marks; a quotation ends with its paragraph. */
function quotations(text: string): [number, number][] {
  const spans: [number, number][] = []
  for (let i = 0; i < text.length; i++) {
    const close = CLOSE[text[i]!]
    const end = close ? endOf(text, i, close) : opensSingle(text, i) ? endOfSingle(text, i) : -1
    if (end < 0) continue
    spans.push([i, end])
    i = end
  }
  return spans
}

/** Tokens of a text; what `boilerplate` matches is passed over. */
export function tokensOf(text: string, boilerplate: readonly RegExp[] = []): Tokens {
  const list = words(without(text, boilerplate)).slice(0, MAX_TOKENS)
  const spans = quotations(text)
  const quoted = new Uint8Array(list.length)
  let q = 0
  let plain = 0
  list.forEach((word, i) => {
    while (q < spans.length && spans[q]![1] <= word.start) q++
    quoted[i] = q < spans.length && spans[q]![0] < word.start ? 1 : 0
    if (!quoted[i]) plain++
  })
  return {
    ids: Int32Array.from(list, word => termNumber(word.lower)),
    quoted,
    starts: Int32Array.from(list, word => word.start),
    ends: Int32Array.from(list, word => word.end),
    plain,
  }
}

/** Tokens in a gram. */
export const GRAM = 5

/** Number of the gram that begins at a token. */
export function gramAt(ids: Int32Array, at: number): number {
  let h = 0x9e3779b9
  for (let i = at; i < at + GRAM; i++) h = Math.imul(h ^ ids[i]!, 0x85ebca6b) ^ (h >>> 15)
  return h | 0
}

/** A run of tokens that two texts share: positions in each and its length. */
export interface Run {
  readonly here: number
  readonly there: number
  readonly length: number
}

/** Positions of every gram of a text, the first of each kind up to a few. */
function gramIndex(tokens: Tokens): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (let i = 0; i + GRAM <= tokens.ids.length; i++) {
    const gram = gramAt(tokens.ids, i)
    const list = index.get(gram)
    if (!list) index.set(gram, [i])
    else if (list.length < 8) list.push(i)
  }
  return index
}

function lengthOfRun(a: Tokens, b: Tokens, i: number, j: number): number {
  let n = 0
  while (i + n < a.ids.length && j + n < b.ids.length && a.ids[i + n] === b.ids[j + n]) n++
  return n
}

/** Runs of at least a gram that both texts hold, in the order of the first, without overlap there. */
export function sharedRuns(here: Tokens, there: Tokens): Run[] {
  const index = gramIndex(there)
  const runs: Run[] = []
  for (let i = 0; i + GRAM <= here.ids.length; ) {
    let best: Run | null = null
    for (const j of index.get(gramAt(here.ids, i)) ?? []) {
      const length = lengthOfRun(here, there, i, j)
      if (length >= GRAM && length > (best?.length ?? 0)) best = { here: i, there: j, length }
    }
    if (best) runs.push(best)
    i += best ? best.length : 1
  }
  return runs
}

/** How much of two texts the runs cover, outside quotation marks, and how long they go on there. */
export interface Cover {
  /** Share of the unquoted tokens of each text, 0–1. */
  readonly here: number
  readonly there: number
  /** Most unquoted tokens in one run; runs that an edit of three tokens interrupts count as one. */
  readonly longest: number
  /** Most quoted tokens in one run. */
  readonly longestQuoted: number
}

const EDIT = 3

/** Measures runs. */
export function coverOf(here: Tokens, there: Tokens, runs: readonly Run[]): Cover {
  const marked = new Uint8Array(there.ids.length)
  let [covered, longest, longestQuoted, going] = [0, 0, 0, 0]
  let before: Run | undefined
  for (const run of runs) {
    let quoted = 0
    for (let k = 0; k < run.length; k++) {
      quoted += here.quoted[run.here + k]!
      marked[run.there + k] = 1
    }
    const gapHere = before ? run.here - before.here - before.length : Number.POSITIVE_INFINITY
    const gapThere = before ? run.there - before.there - before.length : 0
    const goesOn = gapHere <= EDIT && Math.abs(gapThere) <= EDIT
    going = (goesOn ? going : 0) + run.length - quoted
    covered += run.length - quoted
    longest = Math.max(longest, going)
    longestQuoted = Math.max(longestQuoted, quoted)
    before = run
  }
  let back = 0
  for (let j = 0; j < marked.length; j++) if (marked[j] && !there.quoted[j]) back++
  return {
    here: here.plain ? covered / here.plain : 0,
    there: there.plain ? back / there.plain : 0,
    longest,
    longestQuoted,
  }
}
