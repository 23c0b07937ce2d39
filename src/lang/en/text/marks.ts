/** Penn tags of what is no word: the mark decides, not its neighbours. */

const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ':',
  ':': ':',
  '/': ':',
  '–': ':',
  '—': ':',
  '‒': ':',
  '―': ':',
  '…': ':',
  '(': '-LRB-',
  '[': '-LRB-',
  '{': '-LRB-',
  ')': '-RRB-',
  ']': '-RRB-',
  '}': '-RRB-',
  '“': '``',
  '„': '``',
  '«': '``',
  '‹': '``',
  '``': '``',
  '”': "''",
  '″': "''",
  '»': "''",
  '›': "''",
  "''": "''",
  '’’': "''",
  '"': "''",
  '<': '-LRB-',
  '<<': '-LRB-',
  '>': '-RRB-',
  '>>': '-RRB-',
  '%': 'NN',
  '&': 'CC',
  '#': '#',
}
const ADDRESS = /^(?:https?:\/\/|www\.|[\w.+-]+@[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\/.)/i

/**
 * Tag of a mark, number sign or address; null for a word, and for the single quotation mark, which may be a
 * possessive. Straight double marks come back as closing ones.
 */
export function tagOfMark(form: string): string | null {
  const c = form.charCodeAt(0)
  const isAscii = c < 128
  if (isAscii && (c | 32) >= 97 && (c | 32) <= 122) {
    if (form.length > 5 && ADDRESS.test(form)) return 'ADD'
    return form.length < 5 && /^[A-Z]+\p{Sc}$/u.test(form) ? '$' : null
  }
  if (isAscii && c >= 48 && c <= 57) return null
  const known = MARKS[form]
  if (known) return known
  if (/^[.?!]+$/.test(form)) return form.length > 1 && /^\.+$/.test(form) ? ':' : '.'
  if (/[\p{L}\p{N}'’‘`]/u.test(form)) return null
  if (/^\p{Sc}$/u.test(form)) return '$'
  if (/^[-–—…‒]+$/.test(form)) return ':'
  return 'SYM'
}

/** Penn tags that stand for punctuation. */
export const PUNCTUATION: ReadonlySet<string> = new Set([
  ',',
  '.',
  ':',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
  'HYPH',
  'NFP',
])
