/** Plain text and Markdown, with or without front matter. */
import type { Given } from '../core/index.ts'
import { gather } from './bytes.ts'
import { decode } from './encoding.ts'
import { givenOf, original } from './fields.ts'
import { type Format, ITEM_LIMIT, megabytes } from './types.ts'

/** Names of front matter. */
const fields: Readonly<Record<string, keyof Given>> = {
  id: 'id',
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  published: 'published',
  date: 'published',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
}

const line = /^([A-Za-z]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/
const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value

function given(lines: readonly string[]): Given {
  const found: Partial<Record<keyof Given, string>> = {}
  for (const text of lines) {
    const m = line.exec(text)
    const name = m ? fields[m[1]!.toLowerCase()] : undefined
    if (name) found[name] ??= unquoted(m![2]!)
  }
  return givenOf(found)
}

/**
 * Front matter and the text after it. Front matter stands between two lines of `---`, or is one or more lines of
 * a known `name: value` before the first blank line. Lines of unknown names between `---` are passed over.
 */
export function frontMatter(text: string): { given: Given; body: string } {
  const fenced = /^\s*---[ \t]*\r?\n((?:.*\n){0,60}?)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (fenced) {
    const lines = (fenced[1] ?? '').split('\n')
    if (lines.some(l => line.test(l))) return { given: given(lines), body: text.slice(fenced[0].length) }
  }
  const start = text.search(/\S/)
  const end = /\n[ \t\r]*\n/.exec(text.slice(start))
  const block = text.slice(start, end ? start + end.index : undefined)
  const lines = block.length < 4096 ? block.split('\n') : []
  if (start < 0 || !lines.length || !lines.every(l => fields[line.exec(l)?.[1]?.toLowerCase() ?? '']))
    return { given: {}, body: text }
  return { given: given(lines), body: end ? text.slice(start + end.index + end[0].length) : '' }
}

/** Text files: whatever is left when no other format knows the file. */
export const text: Format = {
  name: 'text',
  detects: file => !/^\s*<\?xml/.test(decode(file.head)),
  async *read(file) {
    const bytes = await gather(file.chunks, ITEM_LIMIT)
    if (!bytes)
      return yield {
        name: file.name,
        reason: `is larger than ${megabytes(ITEM_LIMIT)}, the most that is read of a text`,
      }
    const { given: found, body } = frontMatter(decode(bytes))
    if (!body.trim() && !found.title)
      return yield { name: file.name, reason: 'has front matter and no text after it' }
    const published = found.published ?? file.day
    yield original(file.name, 'text', body, 'text/plain', { ...found, ...(published ? { published } : {}) })
  },
}
