/** What the learnt models look at: hashes of words, how often they are cues, quotation states, noun chunks. */
import type { Token } from '../core/index.ts'
import { wordHash } from './crf.ts'
import type { Frame } from './frame.ts'
import type { CueWords } from './words.ts'

/** Where a token stands in a quotation. */
export const QUOTE = { outside: 0, opening: 1, inside: 2, closing: 3, after: 4 } as const

/** Kind of a token for counting what stands between two others. */
export const CLASS = {
  other: 0,
  comma: 1,
  verb: 2,
  conjunction: 3,
  quote: 4,
  colon: 5,
  noun: 6,
  stop: 7,
  relative: 8,
  that: 9,
} as const

/** How often a word is a cue, 0 never to 7 nearly always, by its lemma and its tag, of which the first two letters count. */
export type CueRates = (lemma: string, tag: string) => number

/** A frame with what the models look at, by token. */
export interface Analysis {
  readonly f: Frame
  readonly lower: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly rate: Uint8Array
  readonly quote: Uint8Array
  readonly kind: Uint8Array
  /** Index of the noun chunk that holds the token, counted over the text; -1 outside. */
  readonly chunk: Int32Array
}

/** Words that the counts tell apart. */
export type ClauseWords = Pick<CueWords, 'conjunctions' | 'relatives'>

const DASH = /^([-–—]|--)$/
const COLON = /^([:;…]|\.\.\.)$/
const STOP = /^[.?!]$/
const MARK = /^["“”‘«»„`']+$/

function kindOf({ pos, form, lower }: Token, words: ClauseWords): number {
  if (pos === 'VERB' || pos === 'AUX') return CLASS.verb
  if (pos === 'NOUN' || pos === 'PROPN') return CLASS.noun
  if (pos === 'ADJ' || pos === 'NUM') return CLASS.other
  if (pos === 'PUNCT' || pos === 'SYM') {
    if (form === ',' || DASH.test(form)) return CLASS.comma
    if (COLON.test(form)) return CLASS.colon
    if (STOP.test(form)) return CLASS.stop
    return MARK.test(form) ? CLASS.quote : CLASS.other
  }
  if (words.conjunctions.has(lower)) return CLASS.that
  if (words.relatives.has(lower)) return CLASS.relative
  if (pos === 'PRON') return CLASS.noun
  return pos === 'CCONJ' ? CLASS.conjunction : CLASS.other
}

const CHUNKED: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'])

/** Numbers noun chunks: runs of nouns and what stands before them; a determiner or pronoun begins a new one. */
function chunks(f: Frame): Int32Array {
  const found = new Int32Array(f.tokens.length)
  let at = -1
  let open: boolean = false
  for (let i = 0; i < found.length; i++) {
    const t = f.tokens[i]!
    const joins: boolean = CHUNKED.has(t.pos) || (open && t.pos === 'PART' && /^['’]/.test(t.form))
    if (joins && (!open || t.pos === 'DET' || t.pos === 'PRON')) at++
    open = joins
    found[i] = joins ? at : -1
  }
  return found
}

function quoteStates(f: Frame): Uint8Array {
  const states = new Uint8Array(f.tokens.length)
  for (const [q, r] of f.ranges.entries()) {
    states.fill(QUOTE.inside, r.first, r.last)
    states[r.first] = QUOTE.opening
    if (f.quotations[q]!.closed && r.last - r.first > 1) states[r.last - 1] = QUOTE.closing
    if (r.last < states.length && states[r.last] === QUOTE.outside) states[r.last] = QUOTE.after
  }
  return states
}

/**
 * Looks a frame's words up and numbers its chunks. Names that are never cues are all one word, so that nothing is
 * learnt of the people in the news of one year.
 */
export function analyse(f: Frame, rates: CueRates, words: ClauseWords): Analysis {
  const n = f.tokens.length
  const a = {
    f,
    lower: new Int32Array(n),
    lemma: new Int32Array(n),
    tag: new Int32Array(n),
    rate: new Uint8Array(n),
    quote: quoteStates(f),
    kind: new Uint8Array(n),
    chunk: chunks(f),
  }
  for (let i = 0; i < n; i++) {
    const t = f.tokens[i]!
    const lemma = t.lemma === t.lower ? t.lower : t.lemma.toLowerCase()
    const tag = wordHash(t.tag)
    const rate = rates(lemma, t.tag)
    const name = t.pos === 'PROPN' && rate === 0
    a.tag[i] = tag
    a.rate[i] = rate
    a.lower[i] = name ? tag : wordHash(t.lower)
    a.lemma[i] = name ? tag : lemma === t.lower ? a.lower[i]! : wordHash(lemma)
    a.kind[i] = kindOf(t, words)
  }
  return a
}

/** What was analysed, as seen through another frame of the same text. */
export const seenThrough = (a: Analysis, f: Frame): Analysis => ({ ...a, f, quote: quoteStates(f) })
