/** The start of markup: what stands before the first element. */

const skips: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '>'],
  ['<!', '>'],
]

/**
 * The name of the first element of markup in lower case, after white space, comments, declarations and a doctype;
 * `!doctype html` where the doctype says HTML; null where the text does not begin with markup.
 */
export function firstElement(text: string): string | null {
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    if (/^<!doctype\s+html/i.test(text.slice(at, at + 40))) return '!doctype html'
    const skip = skips.find(([open]) => text.startsWith(open, at))
    if (!skip) return /^<([a-z][\w:-]*)/i.exec(text.slice(at, at + 60))?.[1]?.toLowerCase() ?? null
    const end = text.indexOf(skip[1], at + skip[0].length)
    if (end < 0) return null
    at = end + skip[1].length
  }
}
