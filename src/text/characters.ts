/** Kinds of characters, looked up in a table that fills itself as characters are met. */

/** White space, and marks of no width that part words. */
export const SPACE = 1
/** Letters and the marks that combine with them. */
export const LETTER = 2
/** Decimal digits. */
export const DIGIT = 3
/** Anything else. */
export const OTHER = 4

const kinds = new Uint8Array(0x10000)

function kindOf(c: number): number {
  const s = String.fromCharCode(c)
  if (/[\s\u200b\u2060\ufeff]/.test(s)) return SPACE
  if (/\p{Nd}/u.test(s)) return DIGIT
  if (/[\p{L}\p{M}\p{Nl}_\u00ad\u200c\u200d]/u.test(s)) return LETTER
  return OTHER
}

/** Kind of a UTF-16 code unit; halves of a pair are `OTHER`. `NaN` (past the end) is `SPACE`. */
export function kind(c: number): number {
  if (Number.isNaN(c)) return SPACE
  return kinds[c] || (kinds[c] = kindOf(c))
}

/** Whether the code unit is an apostrophe, straight or curly. */
export const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019 || c === 0x2bc

/** Whether the code unit is a hyphen that joins words. */
export const isHyphen = (c: number): boolean => c === 0x2d || c === 0x2010 || c === 0x2011

/** Whether the code unit is a letter or digit. */
export function isWordUnit(c: number): boolean {
  const k = kind(c)
  return k === LETTER || k === DIGIT
}

/** Whether a string begins with an upper-case letter. */
export function startsUpper(form: string): boolean {
  const c = form.charCodeAt(0)
  if (c < 128) return c >= 65 && c <= 90
  return /^\p{Lu}/u.test(form)
}

/** Whether a string begins with a lower-case letter. */
export function startsLower(form: string): boolean {
  const c = form.charCodeAt(0)
  if (c < 128) return c >= 97 && c <= 122
  return /^\p{Ll}/u.test(form)
}
