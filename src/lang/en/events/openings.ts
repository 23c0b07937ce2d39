/** Words that would mislead a reader of structure: measures of numbers, datelines, participles that are prepositions. */
import type { Sentence, Token } from '../../../core/index.ts'

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

const dashes = new Set(['—', '–', '--', '-'])
const clause = new Set(['VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'MD', 'PRP', 'IN'])

/** Index of the first token after "OSLO (Agency) —" or "(Agency)", or the sentence's first. */
export function pastDateline(tokens: readonly Token[], { first, last }: Sentence): number {
  const limit = Math.min(last - 3, first + 12)
  const opening = tokens[first]!.form
  let bracket = opening === '('
  const capitals = opening.length > 1 && /^[A-Z.'-]+$/.test(opening)
  if (!bracket && !capitals && tokens[first + 1]?.form !== '(' && tokens[first + 2]?.form !== '(')
    return first
  for (let i = first + 1; i < limit; i++) {
    const { form, tag } = tokens[i]!
    if (clause.has(tag)) break
    if (dashes.has(form)) return i + 1
    if (form === '(') bracket = true
    if (form === ')' && opening === '(' && !dashes.has(tokens[i + 1]!.form)) return i + 1
  }
  return first
}
