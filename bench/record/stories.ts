/** Stories for the benchmarks of the record: documents made from corpora as they stand, annotated once. */
import { join } from 'node:path'
import { type AnnotatedDocument, type Document, publishedOf, type RecordFile } from '../../src/core/index.ts'
import { annotateDocuments } from '../../src/pipeline/annotate.ts'
import { openPool } from '../../src/pipeline/pool.ts'
import { read } from '../../src/pipeline/read.ts'
import { readGiveme } from '../stories/corpora.ts'

/** An article as a corpus has it. */
export interface Article {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly published: string | null
  readonly outlet: string
}

/** A document of an article, untouched by cleaning: the headline, a blank line, the text. */
export function documentOf({ id, title, text, published, outlet }: Article): Document {
  const headline = title ? [{ kind: 'headline' as const, start: 0, end: title.length }] : []
  return {
    id,
    original: id,
    name: id,
    outlet,
    title,
    language: 'en',
    published: publishedOf(published ?? undefined),
    text: title ? `${title}\n\n${text}` : text,
    parts: headline,
    alignment: [],
  }
}

/** Annotates an article in English. */
export const annotated = (article: Article): AnnotatedDocument => annotateDocuments([documentOf(article)])[0]!

/** The articles of one event of Giveme5W1H. */
export const giveme = (corpora: string, event: number): Article[] =>
  readGiveme(corpora)
    .filter(({ label }) => label === String(event))
    .map(({ item }) => ({
      id: item.id.slice(0, 8),
      title: item.title,
      text: item.text,
      published: item.published,
      outlet: item.outlet ?? '',
    }))

/** The checkout, also when the build runs. */
export const root: string = join(
  import.meta.dirname,
  import.meta.dirname.includes('dist') ? '../../..' : '../..',
)

/** The record of the sample story, read as anybody reads it. */
export async function sample(): Promise<RecordFile> {
  const pool = await openPool(1)
  try {
    return await read([join(root, 'examples/story')], pool, { onTrouble: () => {} })
  } finally {
    await pool.close()
  }
}
