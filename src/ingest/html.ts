/** Saved web pages. What is article in them, and whose, is for `clean/` to find out. */
import { gather } from './bytes.ts'
import { decode } from './encoding.ts'
import { original } from './fields.ts'
import { firstElement } from './prolog.ts'
import { type Format, ITEM_LIMIT, megabytes } from './types.ts'

const pageElements = new Set(
  '!doctype html,html,head,body,title,meta,link,script,style,article,main,div,p,h1,h2,section'.split(','),
)
const ending = /^(?:x?html?|shtml|php|aspx?)$/

/** HTML files. */
export const html: Format = {
  name: 'html',
  detects: file => {
    const head = decode(file.head)
    return (
      pageElements.has(firstElement(head) ?? '') ||
      (ending.test(file.extension) && /<[a-z][^<>]*>/i.test(head))
    )
  },
  async *read(file) {
    const bytes = await gather(file.chunks, ITEM_LIMIT)
    if (bytes) yield original(file.name, 'html', decode(bytes), 'text/html', {})
    else
      yield {
        name: file.name,
        reason: `is larger than ${megabytes(ITEM_LIMIT)}, the most that is read of a page`,
      }
  },
}
