/** Words that would mislead a reader of structure: measures of numbers, participles that are prepositions. */
import type { Token } from '../../../core/index.ts'

/** Words before a number that are no prepositions there, by their first word: "at least 40", "more than 40". */
const quantifiers: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['at', [['least'], ['most']]],
  ['up', [['to']]],
  ['more', [['than']]],
  ['less', [['than']]],
  ['fewer', [['than']]],
  [
    'no',
    [
      ['fewer', 'than'],
      ['more', 'than'],
      ['less', 'than'],
    ],
  ],
  [
    'as',
    [
      ['many', 'as'],
      ['much', 'as'],
    ],
  ],
  ['close', [['to']]],
  ...['about', 'around', 'over', 'under', 'nearly', 'almost'].map(w => [w, [[]]] as [string, string[][]]),
])

/** Index of the number that words at `at` only measure, or `at`. */
export function pastQuantifier(tokens: readonly Token[], at: number): number {
  const entries = quantifiers.get(tokens[at]!.lower)
  if (!entries) return at
  for (const more of entries) {
    const tag = tokens[at + more.length + 1]?.tag
    if (tag !== 'CD' && tag !== '$' && tag !== '#') continue
    if (more.every((w, k) => tokens[at + 1 + k]!.lower === w)) return at + more.length + 1
  }
  return at
}

/** Participles that are prepositions before a noun. */
const participles = new Set(['following', 'including', 'regarding', 'concerning', 'excluding', 'pending'])

const endsInG = (lower: string): boolean => lower.charCodeAt(lower.length - 1) === 103

/** Whether the participle at `at` is a preposition: "following the visit". */
export const isPreposition = (tokens: readonly Token[], at: number): boolean =>
  endsInG(tokens[at]!.lower) &&
  participles.has(tokens[at]!.lower) &&
  tokens[at - 1]?.lemma !== 'be' &&
  /^(DT|PRP\$|NN|JJ|CD)/.test(tokens[at + 1]?.tag ?? '')
