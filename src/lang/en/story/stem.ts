/** English words without their endings, lightly: enough to bring together the forms of one word in two headlines. */

const VOWEL = /[aeiouy]/
const DOUBLE = /([bdfgmnprt])\1$/

/** Restores what an ending took: a doubled consonant is made single, a lost final e is left lost on both sides. */
const mended = (base: string): string => (DOUBLE.test(base) ? base.slice(0, -1) : base.replace(/e$/, ''))

/** Plural and third-person endings. Source: D. Harman, "How effective is suffixing?", JASIS 42 (1991), the S stemmer. */
function singular(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** A lower-case word without plural, -ed and -ing endings and without a final e. */
export function stem(lower: string): string {
  if (lower.length < 4) return lower
  const base = singular(lower)
  for (const ending of ['ing', 'ed']) {
    const rest = base.slice(0, -ending.length)
    if (base.endsWith(ending) && rest.length >= 3 && VOWEL.test(rest)) return mended(rest)
  }
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base
}
