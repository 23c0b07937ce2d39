/** Where a report begins: after the place, day and agency in front of its first sentence. */
import type { Sentence, Token } from '../../../core/index.ts'

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
