/** Characters put in order: white space, invisible characters, mojibake, entities left over; each a drop or a replacement. */
import { Parser } from 'htmlparser2'
import { repairs, western } from './mojibake.ts'
import { type Edit, rewrite, trim, type Woven } from './weave.ts'

/** White space of any kind; a no-break space is one. */
const SPACE = '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

/** Soft hyphens, zero-width spaces, marks of byte order and direction, control characters. */
const HIDDEN =
  '\\u00ad\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f'

const unusual = new RegExp(
  `[${SPACE}${HIDDEN}]{2,}|[${SPACE.replace(' ', '')}${HIDDEN}\\u0080-\\u009f\\u200c\\u200d]`,
  'gu',
)
const anySpace = new RegExp(`[${SPACE}]`, 'u')
const entity = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});/g
const isLatin = (character: string): boolean => character < '\u0250'

/** The characters an entity stands for; the entity itself where it is none. */
export function entityText(source: string): string {
  let text = ''
  const parser = new Parser({ ontext: data => (text += data) }, { decodeEntities: true })
  parser.end(source)
  return text
}

/** What stands for a run of unusual characters. */
function usual(run: string, before: string, after: string): string {
  if (anySpace.test(run)) return ' '
  const code = run.charCodeAt(0)
  if (run.length === 1 && code >= 0x80 && code <= 0x9f) return western(code)
  // The zero-width joiners shape emoji and the letters of Arabic, Persian and Indic scripts; between Latin letters they are litter.
  const joiner = code === 0x200c || code === 0x200d
  return joiner && !(isLatin(before) && isLatin(after)) ? run : ''
}

function edits(text: string, pattern: RegExp, replacement: (found: string, at: number) => string): Edit[] {
  const found: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    const replaced = replacement(match[0], match.index)
    if (replaced !== match[0])
      found.push({ start: match.index, end: match.index + match[0].length, text: replaced })
  }
  return found
}

/** A text with single spaces, no invisible characters, no mojibake and no entities, trimmed. */
export function tidy(woven: Woven): Woven {
  let out = woven
  // Entities twice: "&amp;amp;#8217;" has been through two programs.
  for (let i = 0; i < 2 && out.text.includes('&'); i++)
    out = rewrite(out, edits(out.text, entity, entityText))
  out = rewrite(out, repairs(out.text))
  const { text } = out
  const spaced = edits(text, unusual, (run, at) =>
    usual(run, text[at - 1] ?? '', text[at + run.length] ?? ''),
  )
  return trim(rewrite(out, spaced))
}

/** `tidy` for text that stands apart from any original: titles and names of metadata. */
export const tidyText = (text: string): string => tidy({ text, alignment: [] }).text
