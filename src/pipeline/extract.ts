/** `onrecord extract`: the article of a page, without reading it. */
import { type Extracted, extract } from '../clean/index.ts'
import { originals } from '../ingest/index.ts'
import { fallback } from './languages.ts'
import type { Trouble } from './originals.ts'

/** The articles in a file (`-` for standard input), each with its title, outlet, day, byline and text. */
export async function* extractFrom(
  file: string,
  url: string | undefined,
): AsyncGenerator<Extracted | Trouble> {
  for await (const item of originals([file], { stdin: process.stdin })) {
    if ('reason' in item) yield item
    else yield extract(url ? { ...item, given: { ...item.given, url } } : item, fallback.clean)
  }
}
