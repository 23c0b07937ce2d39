/** Tags put right after the model, where what stands around a word leaves no other reading. */

/** Whether a noun must stand after the token before: "the spill", "their play". */
export const asksNoun = (before: string | undefined): boolean =>
  before === 'DT' || before === 'PRP$' || before === 'JJ' || before === 'POS'

const FINITE = /^(?:VBD|VBZ|VBP|MD|VB)$/
const NOUN = /^NNP?S?$/
const OBJECT = /^(?:NNP?S?|DT|CD|PRP\$?)$/

/**
 * Gives a sentence that has no verb the one it must have: an adjective in "-ed" between a noun and what it does
 * something to ("Norway severed ties").
 */
export function giveVerb(
  { words, tags }: { readonly words: readonly { readonly lower: string }[]; readonly tags: string[] },
  first: number,
  last: number,
): void {
  if (tags[last - 1] !== '.') return
  for (let i = first; i < last; i++) if (FINITE.test(tags[i]!)) return
  for (let i = first + 1; i < last - 1; i++)
    if (
      tags[i] === 'JJ' &&
      words[i]!.lower.endsWith('ed') &&
      NOUN.test(tags[i - 1]!) &&
      OBJECT.test(tags[i + 1]!)
    ) {
      tags[i] = 'VBD'
      return
    }
}
