/** Signs of past and future around a time expression, from English verbs. */
import type { Tagged, Token } from '../../../core/index.ts'
import type { Signal } from '../../../temporal/language.ts'
import {
  AHEAD,
  AHEAD_THEN,
  ALIKE,
  APPOINTED,
  BE,
  HEADED,
  INVITED,
  REPORTED,
  SAY,
  UNTIL,
  UPCOMING,
} from './signal-words.ts'
import { bygone, group, isNoun, isVerb } from './verb-groups.ts'

/** Whether a token is a verb of speaking. */
export const speaks = (token: Token): boolean => SAY.has(token.lower)

/** "before the long-awaited referendum": the noun that a length, or an ordinal of something, counts from. */
export function hinge(tagged: Tagged, last: number): { toward: -1 | 1; event: string } | null {
  const { tokens } = tagged
  const word = tokens[last]?.lower
  if (word !== 'before' && word !== 'after' && word !== 'of') return null
  if (!/^(the|its|his|her|their|that)$/.test(tokens[last + 1]?.lower ?? '')) return null
  for (let k = last + 2; k < last + 6; k++) {
    const noun = tokens[k]
    if (!noun || !/^(JJ|NN|VB[GN])/.test(noun.tag)) return null
    if (/^NNS?$/.test(noun.tag) && !/^NN/.test(tokens[k + 1]?.tag ?? ''))
      return { toward: word === 'before' ? -1 : 1, event: noun.lemma.toLowerCase() }
  }
  return null
}

/** "gave them until Tuesday", "was extended to Nov. 16". */
function untilSoon(tokens: readonly Token[], k: number): boolean {
  for (let j = k + 1; j < tokens.length && j < k + 6; j++)
    if (/^(until|till)$/.test(tokens[j]!.lower) || (j === k + 1 && tokens[j]!.lower === 'to')) return true
  return false
}

/** Whether a token looks ahead: by itself, or with what stands beside it. */
function looksAhead(tokens: readonly Token[], k: number): boolean {
  const { lower, tag } = tokens[k]!
  if (AHEAD.has(lower))
    return tag.startsWith('NN')
      ? /^(to|for|is|are)$/.test(tokens[k + 1]?.lower ?? '')
      : (tag !== 'VBD' || lower === 'postponed') &&
          !bygone(tokens, k) &&
          // "had been scheduled to expire"
          !(tokens[k - 1]?.lower === 'to' && bygone(tokens, k - 2))
  if (lower === 'forward') return /^look(s|ed|ing)?$/.test(tokens[k - 1]?.lower ?? '')
  if (lower === 'planned') return !/^(as|previously|originally|had)$/.test(tokens[k - 1]?.lower ?? '')
  const next = tokens[k + 1]?.lower ?? ''
  if (lower === 'set') return next === 'for' || next === 'to'
  if (UNTIL.has(lower)) return untilSoon(tokens, k)
  if (!AHEAD_THEN.has(lower)) return false
  // "June vote likely, minister says": told after its noun in a headline.
  if (HEADED.has(lower) && isNoun(tokens[k - 1] ?? tokens[k]!) && /^([,.;:–—-]|)$/.test(next)) return true
  return /^(to|for|on|until|by)$/.test(next) || BE.has(tokens[k - 1]?.lower ?? '')
}

/** "will use Monday's encounter": "will" stands shortly before. */
function willed(tokens: readonly Token[], first: number, from: number): boolean {
  for (let k = first - 1; k >= from && k > first - 6; k--)
    if (/^(will|'ll|wo)$/.test(tokens[k]!.lower)) return true
  return false
}

/** Whether one of the next words names something that is waited for. */
const awaited = (tokens: readonly Token[], k: number): boolean =>
  UPCOMING.has(tokens[k]?.lower ?? '') || UPCOMING.has(tokens[k + 1]?.lower ?? '')

/** The verb of "has set Nov. 10 as the deadline", "setting a January 14 return date"; 0 where there is none. */
function appoints(tokens: readonly Token[], first: number, last: number): number {
  const verb = tokens[first - 1]?.tag === 'DT' ? first - 2 : first - 1
  if (!/^(set|sets|setting|fix|fixed|fixing)$/.test(tokens[verb]?.lower ?? '')) return 0
  return tokens[last]?.lower === 'as' || awaited(tokens, last) ? verb : 0
}

/** Whether a verb is in the present or the perfect, and so tells of what still holds. */
const fresh = (tokens: readonly Token[], verb: number): boolean =>
  /^VB[GZP]$/.test(tokens[verb]!.tag) || /^(has|have|'ve)$/.test(tokens[verb - 1]?.lower ?? '')

/** Whether a noun, perhaps after an adjective, follows at once. */
const naming = (tokens: readonly Token[], k: number): boolean =>
  /^NNS?$/.test(tokens[k]?.tag ?? '') || (tokens[k]?.tag === 'JJ' && /^NNS?$/.test(tokens[k + 1]?.tag ?? ''))

/**
 * Time of what a sentence says around a time expression: by the verb before it, or after it where it opens.
 * "since" looks back; what a noun takes as its name ("a June agreement") hangs on no verb.
 */
export function signal(tagged: Tagged, first: number, last: number): Signal {
  const { tokens } = tagged
  const sentence = tagged.sentences[sentenceOf(tagged, first)]
  const from = sentence?.first ?? Math.max(0, first - 30)
  const to = sentence?.last ?? Math.min(tokens.length, last + 30)
  if (tokens[first - 1]?.lower === 'since') return 'past'
  // "called a meeting for Sunday"
  if (tokens[first - 1]?.lower === 'for' && UPCOMING.has(tokens[first - 2]?.lower ?? '')) return 'future'
  const appointed = appoints(tokens, first, last)
  if (appointed) return fresh(tokens, appointed) ? 'future' : null
  if (tokens[last]?.tag === 'POS' && !awaited(tokens, last + 1))
    return willed(tokens, first, from) ? 'future' : 'past'
  const names = first > from && naming(tokens, last)
  if (opensClause(tokens, first, from)) {
    const inside = forwards(tokens, last, to)
    if (inside === 'past' || inside === 'future') return inside
  }
  if (names && !awaited(tokens, last)) return null
  const before = backwards(tokens, first, from)
  if (names && before === 'past') return null
  if (before === 'past' && /^(until|till|through)$/.test(tokens[first - 1]?.lower ?? '')) return null
  if (before === 'past' || before === 'future') return before
  const after = forwards(tokens, last, to)
  if (after === 'past' || after === 'future') return after
  const weak = before ?? after ?? untagged(tokens, from, to)
  return weak === 'present' && tellsDone(tokens, from, to) ? null : weak
}

/** "Brown resigns Monday": a headline's present tense of what is not done by appointment says nothing of when. */
function tellsDone(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^[.?!"'”’)]$/.test(tokens[to - 1]?.lower ?? '.')) return false
  for (let k = from; k < to; k++)
    if (/^VB[ZP]$/.test(tokens[k]!.tag)) return !APPOINTED.has(tokens[k]!.lemma.toLowerCase())
  return false
}

/** "The mill shut in January": a past tense taken for a noun, in a sentence that has no verb. */
function untagged(tokens: readonly Token[], from: number, to: number): Signal {
  let past: Signal = null
  for (let k = from; k < to; k++) {
    if (isVerb(tokens[k]!)) return null
    if (k > from && ALIKE.has(tokens[k]!.lower) && isNoun(tokens[k - 1]!)) past = 'past'
  }
  return past
}

/** "told Capital Bark on Friday": a word of a name that is taken for a verb. */
const isName = (tokens: readonly Token[], k: number, from: number): boolean =>
  k > from &&
  /^\p{Lu}/u.test(tokens[k]!.form) &&
  /^VBP?$/.test(tokens[k]!.tag) &&
  tokens[k - 1]!.tag === 'NNP'

/** "said that elections in October would …": the clause's own verb is still to come. */
function opensClause(tokens: readonly Token[], first: number, from: number): boolean {
  for (let k = first - 1; k > from && k > first - 10; k--) {
    if (isVerb(tokens[k]!)) return false
    if (tokens[k]!.lower === 'that') return tokens[k]!.tag === 'IN'
  }
  return false
}

function backwards(tokens: readonly Token[], first: number, from: number): Signal {
  let weak: Signal = null
  for (let k = first - 1; k >= from && k > first - 25; k--) {
    const t = tokens[k]!
    if (k > first - 12 && looksAhead(tokens, k)) return 'future'
    if (t.lower === ';' || t.lower === ':') break
    if (!isVerb(t) || isName(tokens, k, from)) continue
    if (REPORTED.has(t.lower) && t.tag === 'VBD') return 'past'
    // "preferred shares": a participle that names.
    if (t.tag === 'VBN' && tokens[k + 1]?.tag.startsWith('NN') && k + 1 < first) continue
    if (/^VB[DN]$/.test(t.tag) && INVITED.has(t.lower)) return null
    if (t.tag === 'VBD' && k + 1 < first && namesMore(tokens, k, from)) continue
    const s = group(tokens, k, from)
    if (s === 'past' || s === 'future') return s
    weak ??= s
    if (s === 'present') break
  }
  return weak
}

/** "will redeem its Series H preferred shares": a participle taken for a past tense, under a modal. */
function namesMore(tokens: readonly Token[], k: number, from: number): boolean {
  if (tokens[k + 1]!.tag !== 'NNS' || !/^(NN|JJ|CD)/.test(tokens[k - 1]?.tag ?? '')) return false
  for (let j = k - 1; j >= from && j > k - 12; j--) {
    const t = tokens[j]!
    if (t.tag === 'MD') return true
    if (/^(,|:|;|CC|W|VBD|VBZ|VBP)/.test(t.tag) || t.lower === 'that') return false
  }
  return false
}

function forwards(tokens: readonly Token[], last: number, to: number): Signal {
  for (let k = last; k < to && k < last + 20; k++) {
    if (looksAhead(tokens, k)) return 'future'
    if (isVerb(tokens[k]!)) return groupFrom(tokens, k, to)
  }
  return null
}

/** What the verb group that begins at token `k` says. */
function groupFrom(tokens: readonly Token[], k: number, to: number): Signal {
  let end = k
  for (let j = k + 1; j < to; j++) {
    const t = tokens[j]!
    // "announced plans to …" tells of the announcement.
    const told = isNoun(t) && tokens[j - 1]!.tag === 'VBD' && !BE.has(tokens[j - 1]!.lower)
    if (looksAhead(tokens, j) && !told) return 'future'
    if (isVerb(t)) end = j
    else if (!t.tag.startsWith('RB') && t.lower !== 'to') break
  }
  return group(tokens, end, k)
}

function sentenceOf(tagged: Tagged, token: number): number {
  let low = 0
  let high = tagged.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tagged.sentences[middle]!.first <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}
