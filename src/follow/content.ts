/** What was fetched → originals: in the encoding the server named, with the address as the item's own. */
import type { Original } from '../core/index.ts'
import { charsetOf } from '../ingest/encoding.ts'
import { original } from '../ingest/fields.ts'
import { decode, isTrouble, originalsOf, type Trouble } from '../ingest/index.ts'
import { absolute } from './absolute.ts'
import type { Got } from './answers.ts'
import { ownAddress, untracked } from './canonical.ts'

/** The text of an answer. */
export const textOf = (answer: Got): string => decode(answer.bytes, charsetOf(answer.type))

/** Whether an answer says that it is a web page. */
const isHtml = (answer: Got): boolean => /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(answer.type)

/**
 * An item as fetched from an address: its link made whole, and no id of its own. What is alone at an address is of
 * that address, whatever it says: it could pose as a new version of another's page.
 */
function placed(item: Original, address: string, alone: boolean): Original {
  const { id: _, url, ...given } = item.given
  const link = absolute(url, address)
  const found = alone ? address : link && untracked(link)
  return original(item.name, item.format, item.body, item.media, {
    ...given,
    ...(found ? { url: found } : {}),
  })
}

/** The originals of an answer, and what of it could not be read. */
export interface Content {
  readonly originals: readonly Original[]
  readonly troubles: readonly Trouble[]
}

/** Reads an answer as the format that it is of. A page is named by its address, an item `address#3`. */
export async function contentOf(answer: Got): Promise<Content> {
  const { address } = answer
  const text = textOf(answer)
  if (!text.trim()) return { originals: [], troubles: [{ name: address, reason: 'is empty' }] }
  // Marked as UTF-8, which it now is, whatever the text says of its own encoding.
  const chunks = (async function* () {
    yield Buffer.from(`\ufeff${text}`)
  })()
  const found: Original[] = []
  const troubles: Trouble[] = []
  for await (const item of originalsOf(address, new URL(address).pathname, chunks))
    if (isTrouble(item)) troubles.push(item)
    else found.push(item)
  const one = found[0]
  const alone = found.length === 1 && one?.format !== 'feed'
  const own =
    alone && (one?.media === 'text/html' || isHtml(answer)) ? ownAddress(address, text) : untracked(address)
  if (one?.format === 'text' && isHtml(answer))
    return { originals: [original(address, 'html', text, 'text/html', { url: own })], troubles }
  return {
    originals: found.map(item => placed(item, alone ? own : address, alone)),
    troubles,
  }
}

/** Whether content is that of a feed. */
export const isFeed = (content: Content): boolean => content.originals.some(item => item.format === 'feed')
