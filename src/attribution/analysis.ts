/** What the learnt models look at: hashes of words, how often they are cues, quotation states, noun chunks. */
import { wordHash } from './crf.ts'
import type { Frame } from './frame.ts'

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

/** How often a word is a cue, 0 never to 7 nearly always; keys are `lemma/` and the first two letters of its tag. */
export type CueRates = (key: string) => number

/** A frame with what the models look at, by token. */
export interface Analysis {
  readonly f: Frame
  readonly lower: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly suffix: Int32Array
  readonly rate: Uint8Array
  readonly quote: Uint8Array
  readonly kind: Uint8Array
  /** Index of the noun chunk that holds the token, counted over the text; -1 outside. */
  readonly chunk: Int32Array
}

function kindOf(form: string, lower: string, tag: string): number {
  if (tag.startsWith('VB') || tag === 'MD') return CLASS.verb
  if (tag.startsWith('NN') || tag === 'PRP') return CLASS.noun
  if (tag === 'CC') return CLASS.conjunction
  if (lower === 'that') return CLASS.that
  if (tag === 'WDT' || tag === 'WP' || tag === 'WRB') return CLASS.relative
  if (form.length > 3) return CLASS.other
  if (form === ',' || form === '—' || form === '–' || form === '--' || form === '-') return CLASS.comma
  if (form === ':' || form === ';' || form === '...' || form === '…') return CLASS.colon
  if (form === '.' || form === '?' || form === '!') return CLASS.stop
  return /^["“”‘«»„`']+$/.test(form) ? CLASS.quote : CLASS.other
}

const CHUNKED = /^(DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS|PDT|EX|WP|\$|VBN)$/

/** Numbers noun chunks: runs of nouns and what stands before them; a determiner or pronoun begins a new one. */
function chunks(f: Frame): Int32Array {
  const found = new Int32Array(f.tokens.length).fill(-1)
  let at = -1
  let open: boolean = false
  for (let i = 0; i < found.length; i++) {
    const t = f.tokens[i]!
    const joins: boolean = CHUNKED.test(t.tag) && (t.tag !== 'VBN' || open)
    if (joins && (!open || t.tag === 'DT' || t.tag === 'PRP' || t.tag === 'EX')) at++
    open = joins
    if (joins) found[i] = at
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

/** Looks a frame's words up and numbers its chunks. */
export function analyse(f: Frame, rates: CueRates): Analysis {
  const n = f.tokens.length
  const a = {
    f,
    lower: new Int32Array(n),
    lemma: new Int32Array(n),
    tag: new Int32Array(n),
    suffix: new Int32Array(n),
    rate: new Uint8Array(n),
    quote: quoteStates(f),
    kind: new Uint8Array(n),
    chunk: chunks(f),
  }
  for (let i = 0; i < n; i++) {
    const t = f.tokens[i]!
    a.lower[i] = wordHash(t.lower)
    a.lemma[i] = wordHash(t.lemma.toLowerCase())
    a.tag[i] = wordHash(t.tag)
    a.suffix[i] = wordHash(t.lower.slice(-3))
    a.rate[i] = rates(`${t.lemma.toLowerCase()}/${t.tag.slice(0, 2)}`)
    a.kind[i] = kindOf(t.form, t.lower, t.tag)
  }
  return a
}

/** What was analysed, as seen through another frame of the same text. */
export const seenThrough = (a: Analysis, f: Frame): Analysis => ({ ...a, f, quote: quoteStates(f) })
