/** A file that is one JSON value: an article, a list of articles, a JSON Feed, a ninjs item. */
import { gather } from './bytes.ts'
import { decode } from './encoding.ts'
import { fromJson } from './shapes.ts'
import { type Format, ITEM_LIMIT, megabytes } from './types.ts'

const parses = (line: string): boolean => {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/**
 * Whether the head of a file is JSONL rather than one JSON value: its first line is a whole value and there are
 * more lines, or the name says so, or the first line goes on beyond the head (one value on one line is both).
 */
export function isJsonl(head: string, extension: string): boolean {
  if (/^(?:jsonl|ndjson|jl)$/.test(extension)) return true
  const trimmed = head.trimStart()
  if (!/^[[{]/.test(trimmed) || (extension === 'json' && !/\n\s*[[{]/.test(trimmed))) return false
  const end = trimmed.indexOf('\n')
  return end < 0 ? extension !== 'json' && trimmed[0] === '{' : parses(trimmed.slice(0, end))
}

/** JSON files. */
export const json: Format = {
  name: 'json',
  detects: file => {
    const head = decode(file.head)
    return (
      /^\s*[[{]/.test(head) &&
      !isJsonl(head, file.extension) &&
      (file.extension === 'json' || /^\s*[[{]\s*["[{\]}]/.test(head))
    )
  },
  async *read(file) {
    const bytes = await gather(file.chunks, ITEM_LIMIT)
    if (!bytes) {
      const reason = `is one JSON value larger than ${megabytes(ITEM_LIMIT)}, the most that is read; put one article on a line (JSONL)`
      return yield { name: file.name, reason }
    }
    try {
      yield* fromJson(JSON.parse(decode(bytes)), file.name, 'json')
    } catch (error) {
      yield { name: file.name, reason: `is not valid JSON (${(error as Error).message})` }
    }
  },
}
