/** Signs of past and future around a time expression, from English verbs. */
import type { Tagged, Token } from '../../../core/index.ts'
import type { Signal } from '../../../temporal/language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that look ahead, whatever the tense around them. */
const AHEAD =
  words(`scheduled due expected slated planned plans plan planning intends intend intending upcoming deadline expires expire
  hopes hope hoping aims aim aiming pledged promised vowed proposes proposed scheduling postponed delayed until till forthcoming begin-will
  poised anticipates predicts predicted forecast forecasts projected outlook estimate estimates starting beginning`)
const MODAL_AHEAD = words("will 'll shall wo going gonna would may might must can could should ca")
const WEAK_MODAL = words('would may might can could should ca must')
const BE = words("is are am was were be been being 's 're 'm")
const SAY =
  words(`say says said saying tell tells told announce announced announces write wrote writes state stated states
  declare declared add added report reported reports explain explained warn warned note noted promise promised predict predicted
  claim claimed insist insisted argue argued testify testified recall recalled`)

/** Whether a token is a verb of speaking. */
export const speaks = (token: Token): boolean => SAY.has(token.lower)

const isVerb = (token: Token): boolean => token.tag.startsWith('VB') || token.tag === 'MD'

/** What the verb group that ends at token `k` says. */
function group(tokens: readonly Token[], k: number, from: number): Signal {
  const verb = tokens[k]!
  if (verb.tag === 'MD') return MODAL_AHEAD.has(verb.lower) ? 'future' : null
  let have = false
  let be = false
  let to = false
  for (let j = k - 1, n = 0; j >= from && n < 6; j--, n++) {
    const t = tokens[j]!
    if (t.tag === 'MD')
      return t.lower === 'would' && have
        ? 'past'
        : have && WEAK_MODAL.has(t.lower)
          ? 'past'
          : MODAL_AHEAD.has(t.lower)
            ? 'future'
            : null
    if (AHEAD.has(t.lower) && to) return 'future'
    if (t.tag === 'TO') to = true
    else if (/^(have|has|had|'ve|having)$/.test(t.lower) && !to) have = true
    else if (BE.has(t.lower)) {
      if (to && j === k - 2 && (t.lower === 'is' || t.lower === 'are')) return 'future'
      be = true
    } else if (!(t.tag.startsWith('RB') || isVerb(t))) break
    if (be && (t.lower === 'was' || t.lower === 'were' || t.lower === 'been')) return 'past'
    if (be && t.lower !== 'be' && t.lower !== 'been') break
  }
  if (AHEAD.has(verb.lower) && !have) return 'future'
  if (have) return 'past'
  if (to) return 'future'
  if (verb.tag === 'VBD') return 'past'
  if (verb.tag === 'VBN') return be ? 'present' : 'past'
  if (verb.tag === 'VBG') return be ? 'future' : null
  return 'present'
}

/** Time of what a sentence says around a time expression: the verb before it, or after it where it opens. */
export function signal(tagged: Tagged, first: number, last: number): Signal {
  const { tokens } = tagged
  const sentence = tagged.sentences[sentenceOf(tagged, first)]
  const from = sentence?.first ?? Math.max(0, first - 30)
  const to = sentence?.last ?? Math.min(tokens.length, last + 30)
  let weak: Signal = null
  for (let k = first - 1, n = 0; k >= from && n < 25; k--, n++) {
    const t = tokens[k]!
    if (AHEAD.has(t.lower) && n < 6) return 'future'
    if (isVerb(t)) {
      const s = group(tokens, k, from)
      if (s === 'past' || s === 'future') return s
      weak ??= s
      if (s === 'present') break
    }
    if (t.lower === ';' || t.lower === ':') break
  }
  if (weak && first - from > 4) return weak
  for (let k = last, n = 0; k < to && n < 20; k++, n++) {
    const t = tokens[k]!
    if (AHEAD.has(t.lower)) return 'future'
    if (!isVerb(t)) continue
    let end = k
    while (
      end + 1 < to &&
      (isVerb(tokens[end + 1]!) || tokens[end + 1]!.tag.startsWith('RB') || tokens[end + 1]!.tag === 'TO')
    )
      end++
    while (end > k && !isVerb(tokens[end]!)) end--
    const s = group(tokens, end, k)
    if (s === 'past' || s === 'future') return s
    weak ??= s
    break
  }
  return weak
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
