/** A record as one self-contained HTML page, readable without its script. */
import { pageOf } from '../../web/page/index.ts'
import type { Exporter } from './exporter.ts'

/** Writes `read --html`: story, timeline, statements, differences and the documents with their words marked. */
export const html: Exporter<'html'> = {
  name: 'html',
  what: 'one self-contained page',
  mediaType: 'text/html',
  extension: 'html',
  write: pageOf,
}
