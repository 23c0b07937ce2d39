/** Timeline17: the days of the record's main events against the days of journalists' own timelines. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedDocument, type Day, hash, type RecordEvent } from '../../src/core/index.ts'
import { readOriginals } from '../../src/pipeline/originals.ts'
import { recordsOf } from '../../src/pipeline/read.ts'

/** One collection: dated articles, and the timelines that were made of them. */
export interface Collection {
  readonly name: string
  readonly articles: readonly { readonly id: string; readonly day: Day; readonly text: string }[]
  readonly timelines: readonly (readonly Day[])[]
}

/** The collections of Timeline17 that are here. */
export function collections(corpora: string): Collection[] {
  const folder = join(corpora, 'stories/timeline17')
  return readdirSync(folder)
    .sort()
    .map(name => {
      const days = join(folder, name, 'InputDocs')
      const articles = readdirSync(days)
        .sort()
        .flatMap(day =>
          readdirSync(join(days, day))
            .sort()
            .map(file => ({
              id: `${name}/${day}/${file}`,
              day,
              text: readFileSync(join(days, day, file), 'utf8'),
            })),
        )
      const timelines = readFileSync(join(folder, name, 'timelines.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => [...new Set((JSON.parse(line) as [Day, string[]][]).map(([day]) => day))].sort())
      return { name, articles, timelines }
    })
}

/** The articles of a collection, cleaned and annotated. */
export async function annotations({ articles }: Collection): Promise<AnnotatedDocument[]> {
  const readings = await readOriginals(
    articles.map(({ id, day, text }) => ({
      id: hash(id),
      name: id,
      format: 'text',
      body: text,
      media: 'text/plain' as const,
      given: { id, published: day },
    })),
  )
  return readings.flatMap(({ read }) => read ?? [])
}

/** The day of an event: its own, or that of the first report where it is told as news without one. */
export function dayOf(event: RecordEvent): Day | null {
  if (event.when) return event.when.from === event.when.to ? event.when.from : null
  if (event.status !== 'happened') return null
  return event.readings[0]?.asOf ?? null
}

/** The first `count` different days within a timeline's stretch, in order of rank. */
export function chosen(ranked: readonly (Day | null)[], gold: readonly Day[]): Day[] {
  const [first, last] = [gold[0]!, gold.at(-1)!]
  const within = ranked.filter((d): d is Day => d !== null && d >= first && d <= last)
  return [...new Set(within)].slice(0, gold.length)
}

/** F1 of chosen days. */
export function dateF1(days: readonly Day[], gold: readonly Day[]): number {
  const right = days.filter(d => gold.includes(d)).length
  return days.length + gold.length ? (2 * right) / (days.length + gold.length) : 0
}

/** Days by the number of articles that appeared on them, the earlier among equals. */
export function byPublication(days: readonly Day[]): Day[] {
  const counts = new Map<Day, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([day]) => day)
}

/** Days of the events of a record in the order in which a reader meets them: larger stories first, then the record's own. */
export const byEvents = (documents: readonly AnnotatedDocument[]): (Day | null)[] =>
  recordsOf(documents).stories.flatMap(story => story.events.map(dayOf))
