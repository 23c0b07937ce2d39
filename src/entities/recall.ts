/** Names that the tagger passes over and that the text itself makes plain. */
import type { Token } from '../core/index.ts'
import type { NameWords } from './language.ts'
import type { Name } from './name.ts'

const longest = 3

const grammatical: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PRON', 'PART', 'AUX'])

/** Whether a token may be a word of a name that was passed over. */
const free = (tokens: readonly Token[], taken: Uint8Array, i: number): boolean =>
  i < tokens.length && !taken[i] && !grammatical.has(tokens[i]!.pos) && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.form)

/** Capitalised words after "Mr." or "President", where nothing was found: persons. */
export function called(
  tokens: readonly Token[],
  upper: Uint8Array,
  taken: Uint8Array,
  words: NameWords,
): Name[] {
  const found: Name[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!upper[i] || taken[i] || !upper[i + 1] || taken[i + 1]) continue
    const { lower } = tokens[i]!
    if (!words.callNames.has(lower) || !free(tokens, taken, i + 1)) continue
    const short = lower.endsWith('.')
    const next = tokens[i + 1]!.lower
    if (words.notNames.has(next) || (words.titles.has(next) && (!short || next.endsWith('.')))) continue
    if (!short && words.organisationWords.has(next)) continue
    let last = i + 1
    while (last < i + 1 + longest && free(tokens, taken, last)) last++
    found.push({ first: i + 1, last, type: 'person' })
    taken.fill(1, i + 1, last)
  }
  return found
}

/** Those of some words that stand in lower case in a text. */
function commonOf(tokens: readonly Token[], upper: Uint8Array, words: ReadonlySet<string>): Set<string> {
  const lengths = new Set<number>()
  for (const word of words) lengths.add(word.length)
  const common = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!
    if (!upper[i] && lengths.has(lower.length) && words.has(lower)) common.add(lower)
  }
  return common
}

/** Surnames that stand alone and were passed over, of people whom the text names elsewhere. */
export function remembered(
  tokens: readonly Token[],
  upper: Uint8Array,
  names: readonly Name[],
  taken: Uint8Array,
  words: NameWords,
): Name[] {
  const surnames = new Set<string>()
  for (const name of names) {
    if (name.type !== 'person') continue
    const last = tokens[name.last - 1]!.lower
    if (last.length > 2 && !words.organisationWords.has(last) && !words.placeWords.has(last))
      surnames.add(last)
    if (name.last - name.first > 1 && words.familyFirst.has(tokens[name.first]!.lower))
      surnames.add(tokens[name.first]!.lower)
  }
  const open: number[] = []
  for (let i = 0; i < tokens.length; i++)
    if (upper[i] && !taken[i] && surnames.has(tokens[i]!.lower) && free(tokens, taken, i)) open.push(i)
  if (!open.length) return []
  const common = commonOf(tokens, upper, surnames)
  const found: Name[] = []
  const beside = (k: number): boolean =>
    k >= 0 && k < tokens.length && upper[k] === 1 && !words.titles.has(tokens[k]!.lower)
  for (const i of open) {
    if (common.has(tokens[i]!.lower)) continue
    if (beside(i + 1) || (beside(i - 1) && !words.articles.has(tokens[i - 1]!.lower))) continue
    found.push({ first: i, last: i + 1, type: 'person' })
    taken[i] = 1
  }
  return found
}
