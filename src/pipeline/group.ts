/** `onrecord group`: the story of each document, decided as it arrives. */
import { hash, publishedOf } from '../core/index.ts'
import { createGrouper } from '../story/index.ts'
import { fallback } from './languages.ts'
import type { LineIn } from './lines.ts'

const optional = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Groups lines of JSON in their order; a line that fails comes back as `{id, error}`. */
export async function* groupLines(lines: AsyncIterable<LineIn>, live: boolean): AsyncGenerator<string> {
  const grouper = createGrouper({ live }, fallback.story)
  for await (const { line, value, trouble } of lines) {
    const input = (value ?? {}) as Record<string, unknown>
    const id = typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : null
    const title = optional(input.title)
    const text = optional(input.text)
    if (trouble !== undefined || (text === null && title === null)) {
      const error = `line ${line}: ${trouble ?? 'no "text" or "title" string; give {"id": …, "title": …, "text": …} a line'}`
      yield JSON.stringify({ id, error })
      continue
    }
    const language = optional(input.language)
    const item = {
      id: id ?? hash(`${title}\n${text}`),
      title,
      text: text ?? '',
      published: publishedOf(input.published).from,
      outlet: optional(input.outlet),
      ...(language ? { language } : {}),
    }
    const { story, affair, reprintOf } = grouper.add(item)
    yield JSON.stringify({ id: item.id, story, affair, ...(reprintOf ? { reprintOf } : {}) })
  }
}
