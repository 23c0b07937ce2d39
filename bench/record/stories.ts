/** Stories for the benchmarks of the record: documents made from corpora as they stand, annotated once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedDocument, type Document, publishedOf, type RecordFile } from '../../src/core/index.ts'
import { annotate } from '../../src/pipeline/annotate.ts'
import { fallback } from '../../src/pipeline/languages.ts'
import { openPool } from '../../src/pipeline/pool.ts'
import { read } from '../../src/pipeline/read.ts'

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
export function annotated(article: Article): AnnotatedDocument {
  const document = documentOf(article)
  const { id, text, published, parts } = document
  const [found] = annotate([{ document: id, text, published, parts, language: fallback }])
  return {
    document: { ...document, published: found!.published ?? published },
    annotations: found!.annotations,
  }
}

interface GiveMe {
  readonly dId: string
  readonly title: string | null
  readonly text: string
  readonly date_publish: string | null
  readonly source_domain: string
  readonly newsCluster: { readonly EventId: number }
}

/** The articles of one event of Giveme5W1H. */
export function giveme(corpora: string, event: number): Article[] {
  const folder = join(corpora, 'stories/giveme5w1h')
  return readdirSync(folder)
    .sort()
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GiveMe)
    .filter(d => d.newsCluster.EventId === event)
    .map(d => ({
      id: d.dId.slice(0, 8),
      title: d.title,
      text: d.text,
      published: d.date_publish?.slice(0, 10) ?? null,
      outlet: d.source_domain,
    }))
}

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
