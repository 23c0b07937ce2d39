/** What a group of English verbs says of past and future. */
import type { Token } from '../../../core/index.ts'
import type { Signal } from '../../../temporal/language.ts'
import {
  AHEAD,
  BE,
  BETWEEN,
  DONE,
  HAVE,
  LINKS,
  MODAL,
  ORDERS,
  PLANS,
  READY,
  SAY,
  SUPPOSES,
  WEAK,
} from './signal-words.ts'

/** Whether a token is a noun. */
export const isNoun = (token: Token): boolean => token.tag.startsWith('NN')
/** Whether a token is a verb, modal verbs included. */
export const isVerb = (token: Token): boolean => token.tag.startsWith('VB') || token.tag === 'MD'

/** What the verb group that ends at token `k` says; it reaches back over helping verbs and adverbs. */
export function group(tokens: readonly Token[], k: number, from: number): Signal {
  const verb = tokens[k]!
  if (verb.tag === 'MD') return modal(tokens, k, false)
  let to = false
  let be: string | null = null
  let have = false
  for (let j = k - 1; j >= from && j > k - 7; j--) {
    const t = tokens[j]!
    if (t.tag === 'MD') return modal(tokens, j, have)
    if (t.lower === 'to') to = true
    else if (HAVE.has(t.lower) && !to) have = true
    else if (BE.has(t.lower)) {
      be ??= t.lower
      if (to) return /^(was|were)$/.test(t.lower) && !supposed(tokens, j, from) ? 'past' : 'future'
    } else if (to) return be && isNoun(t) ? 'future' : infinitive(tokens, j, from)
    else if (t.lower === 'did') return 'past'
    else if (LINKS.has(t.lower)) continue
    else if (SUPPOSES.has(t.lower) && verb.tag === 'VBN' && !have && be === null) return 'future'
    else if (!t.tag.startsWith('RB')) break
  }
  if (to) return null
  if (have || be === 'was' || be === 'were') return 'past'
  // "after devoting much of the summer"
  if (verb.tag === 'VBG' && tokens[k - 1]?.lower === 'after') return 'past'
  return finite(verb, be)
}

/** "if she were to win": no past. */
function supposed(tokens: readonly Token[], j: number, from: number): boolean {
  for (let k = j - 1; k >= from && k > j - 8; k--) if (tokens[k]!.lower === 'if') return true
  return false
}

/** "would have gone" and "could not be reached" are past, other modals look ahead. */
function modal(tokens: readonly Token[], j: number, have: boolean): Signal {
  const { lower } = tokens[j]!
  if (have && WEAK.has(lower)) return 'past'
  if (lower === 'could' && /^(not|n't|only|barely)$/.test(tokens[j + 1]?.lower ?? '')) return 'past'
  return MODAL.has(lower) ? 'future' : null
}

/** By the word that governs an infinitive: "agreed to sell", "a plan to meet", "failed to show"; "a way to go" says nothing. */
function infinitive(tokens: readonly Token[], j: number, from: number): Signal {
  const governor = tokens[j]!
  if (isVerb(governor) && DONE.has(governor.lower)) return 'past'
  // "had been set to expire": what was planned may have come or not.
  if (isVerb(governor)) return bygone(tokens, j) ? null : 'future'
  if (READY.has(governor.lower) || AHEAD.has(governor.lower)) return bygone(tokens, j) ? 'past' : 'future'
  if (PLANS.has(governor.lower)) return 'future'
  // "Minister to visit Karsenia": the infinitive of headlines.
  if (isNoun(governor) && isHeadline(tokens, from)) return 'future'
  for (let k = j - 1; k >= from && k > j - 5; k--) if (ORDERS.has(tokens[k]!.lower)) return 'future'
  return null
}

function finite(verb: Token, be: string | null): Signal {
  if (verb.tag === 'VBD') return 'past'
  if (verb.tag === 'VBN') return be ? 'present' : 'past'
  if (verb.tag === 'VBG') return be && be !== 'been' ? 'future' : null
  return BE.has(verb.lower) || HAVE.has(verb.lower) || SAY.has(verb.lower) ? null : 'present'
}

/** Whether the sentence that begins at `from` has no verb but infinitives and participles. */
function isHeadline(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length; k++) {
    if (/^[.?!]$/.test(tokens[k]!.lower) || (k > from && tokens[k]!.start - tokens[k - 1]!.end > 1))
      return true
    if (/^(VB[DZP]|MD)/.test(tokens[k]!.tag)) return false
  }
  return true
}

/** "had been due", "had once been scheduled": what was planned then. */
export function bygone(tokens: readonly Token[], k: number): boolean {
  let j = k - 1
  while (j > 0 && j > k - 6 && (BETWEEN.has(tokens[j]!.lower) || tokens[j]!.tag === 'RB')) j--
  return tokens[j]?.lower === 'had'
}
