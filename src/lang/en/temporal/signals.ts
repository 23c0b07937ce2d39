/** Signs of past and future around a time expression, from English verbs. */
import type { Tagged, Token } from '../../../core/index.ts'
import type { Signal } from '../../../temporal/language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that look ahead by themselves. */
const AHEAD =
  words(`scheduled due slated upcoming deadline expire expires hopes hope hoping aims aim aiming plans plan planning
  intends intend intending forthcoming poised postponed adjourned rescheduled payable effective expects expect expecting
  looms looming awaits awaiting pending prospective`)
/** Participles that look ahead before "to", "for", "on" and the like, or after a form of "be". */
const AHEAD_THEN = words(
  'set expected planned likely bound ready about going supposed projected forecast extended delayed',
)
const MODAL = words("will 'll shall wo 'd would may might must can could should ca")
const WEAK = words("would 'd may might can could should ca must")
const HAVE = words("have has had 've having")
const BE = words("is are am was were be been being 's 're 'm")
const SAY =
  words(`say says said saying tell tells told announce announced announces write wrote writes written state stated states
  declare declared add added report reported reports explain explained warn warned warns note noted notes promise promised predict
  predicted claim claimed claims insist insisted argue argued argues testify testified recall recalled wrote ask asked reply replied`)
const REPORTED = words('said told announced reported added declared confirmed acknowledged disclosed')

/** Whether a token is a verb of speaking. */
export const speaks = (token: Token): boolean => SAY.has(token.lower)

const isVerb = (token: Token): boolean => token.tag.startsWith('VB') || token.tag === 'MD'

/** What the verb group that ends at token `k` says; it reaches back over helping verbs and adverbs. */
function group(tokens: readonly Token[], k: number, from: number): Signal {
  const verb = tokens[k]!
  if (verb.tag === 'MD') return MODAL.has(verb.lower) ? 'future' : null
  let to = false
  let be: string | null = null
  let have = false
  for (let j = k - 1; j >= from && j > k - 7; j--) {
    const t = tokens[j]!
    if (t.tag === 'MD') return have && WEAK.has(t.lower) ? 'past' : MODAL.has(t.lower) ? 'future' : null
    if (t.lower === 'to') to = true
    else if (HAVE.has(t.lower) && !to) have = true
    else if (BE.has(t.lower)) {
      be ??= t.lower
      if (to) return t.lower === 'was' || t.lower === 'were' ? 'past' : 'future'
    } else if (to && (isVerb(t) || t.tag.startsWith('JJ') || t.tag.startsWith('NN'))) return infinitive(t)
    else if (!t.tag.startsWith('RB')) break
  }
  if (to) return 'future'
  if (have) return 'past'
  if (be === 'was' || be === 'were') return 'past'
  return finite(verb, be)
}

/** "agreed to sell", "plans to meet", "failed to show", "forced to resign". */
function infinitive(governor: Token): Signal {
  if (
    /^(failed|managed|began|started|continued|refused|forced|used|came|went|helped|tried|had|seemed|appeared|happened)$/.test(
      governor.lower,
    )
  )
    return 'past'
  return 'future'
}

function finite(verb: Token, be: string | null): Signal {
  if (verb.tag === 'VBD') return 'past'
  if (verb.tag === 'VBN') return be ? 'present' : 'past'
  if (verb.tag === 'VBG') return be && be !== 'been' ? 'future' : null
  return 'present'
}

/** Whether a token looks ahead: by itself, or with what stands beside it. */
function looksAhead(tokens: readonly Token[], k: number): boolean {
  const { lower, tag } = tokens[k]!
  if (AHEAD.has(lower))
    return !(tag === 'VBD') && !(lower === 'effective' && tokens[k + 1]?.tag.startsWith('NN'))
  if (!AHEAD_THEN.has(lower)) return false
  const next = tokens[k + 1]?.lower ?? ''
  return /^(to|for|on|until|by)$/.test(next) || BE.has(tokens[k - 1]?.lower ?? '')
}

/** Time of what a sentence says around a time expression: by the verb before it, or after it where it opens. */
export function signal(tagged: Tagged, first: number, last: number): Signal {
  const { tokens } = tagged
  const sentence = tagged.sentences[sentenceOf(tagged, first)]
  const from = sentence?.first ?? Math.max(0, first - 30)
  const to = sentence?.last ?? Math.min(tokens.length, last + 30)
  const before = backwards(tokens, first, from)
  if (before === 'past' || before === 'future') return before
  const after = forwards(tokens, last, to)
  return after === 'past' || after === 'future' ? after : (before ?? after)
}

function backwards(tokens: readonly Token[], first: number, from: number): Signal {
  let weak: Signal = null
  for (let k = first - 1; k >= from && k > first - 25; k--) {
    const t = tokens[k]!
    if (k > first - 8 && looksAhead(tokens, k)) return 'future'
    if (t.lower === ';' || t.lower === ':') break
    if (!isVerb(t)) continue
    if (REPORTED.has(t.lower) && t.tag === 'VBD') return 'past'
    const s = group(tokens, k, from)
    if (s === 'past' || s === 'future') return s
    weak ??= s
    if (s === 'present') break
  }
  return weak
}

function forwards(tokens: readonly Token[], last: number, to: number): Signal {
  for (let k = last; k < to && k < last + 20; k++) {
    if (looksAhead(tokens, k)) return 'future'
    if (!isVerb(tokens[k]!)) continue
    let end = k
    for (
      let j = k + 1;
      j < to &&
      (isVerb(tokens[j]!) ||
        tokens[j]!.tag.startsWith('RB') ||
        tokens[j]!.lower === 'to' ||
        looksAhead(tokens, j));
      j++
    ) {
      if (looksAhead(tokens, j)) return 'future'
      if (isVerb(tokens[j]!)) end = j
    }
    return group(tokens, end, k)
  }
  return null
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
