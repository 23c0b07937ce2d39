/** Readers of the corpora that the grouping benchmarks use. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { GroupItem } from '../../src/story/index.ts'

/** A document with the label of the story it belongs to. */
export interface Labelled {
  readonly item: GroupItem
  readonly label: string
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

interface GiveMe {
  readonly dId: string
  readonly title: string | null
  readonly text: string
  readonly date_publish: string | null
  readonly source_domain: string
  readonly newsCluster: { readonly EventId: number }
}

/** The articles of Giveme5W1H in order of time, labelled with their event. */
export function readGiveme(corpora: string): Labelled[] {
  const folder = join(corpora, 'stories/giveme5w1h')
  return readdirSync(folder)
    .map(name => json(join(folder, name)) as GiveMe)
    .sort((a, b) => String(a.date_publish).localeCompare(String(b.date_publish)) || (a.dId < b.dId ? -1 : 1))
    .map(d => ({
      item: {
        id: d.dId,
        title: d.title,
        text: d.text,
        published: d.date_publish?.slice(0, 10) ?? null,
        outlet: d.source_domain,
      },
      label: String(d.newsCluster.EventId),
    }))
}

/** Tokens as running text: no space before closing marks or after opening ones. */
const running = (tokens: readonly string[]): string =>
  tokens
    .join(' ')
    .replace(/&amp;/g, '&')
    .replace(/(?<=\d) ([.:]) (?=\d)/g, '$1')
    .replace(/(?<=\b[A-Z]) \. (?=[A-Z] \.)/g, '.')
    .replace(/ ([.,;:!?)\]’]|'s\b|n't\b)/g, '$1')
    .replace(/([([]) /g, '$1')
    .replace(/`` | ''/g, '"')

/** An ECB+ document as text, a sentence a line, without the address of the page that some begin with. */
function ecbText(xml: string): string {
  const sentences: string[][] = []
  for (const m of xml.matchAll(/<token t_id="\d+" sentence="(\d+)"[^>]*>([^<]*)</g)) {
    ;(sentences[Number(m[1])] ??= []).push(m[2]!)
  }
  const lines = sentences.filter(s => s && !/^https?$/.test(s[0]!)).map(running)
  return lines.join('\n')
}

/** Documents of ECB+ topics 1–35 in a fixed mixed order, labelled with their sub-topic; they have no dates. */
export function readEcb(corpora: string): Labelled[] {
  const folder = join(corpora, 'events/ecbplus')
  const documents: Labelled[] = []
  for (const topic of readdirSync(folder).filter(name => /^\d+$/.test(name))) {
    for (const name of readdirSync(join(folder, topic)).sort()) {
      const half = /_\d+(ecb|ecbplus)\.xml$/.exec(name)?.[1]
      if (!half) continue
      const text = ecbText(readFileSync(join(folder, topic, name), 'utf8'))
      documents.push({
        item: { id: name, title: null, text, published: null, outlet: null },
        label: `${topic}${half}`,
      })
    }
  }
  return shuffled(documents, 1)
}

/** The same values in an order drawn from a seed (Fisher–Yates, mulberry32). */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  const out = [...values]
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
}

/** HTML of a feed as text. */
const plainText = (html: string): string =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gi, ' ')
    .replace(/<\/?(?:p|br|div|li|h\d|figure|figcaption)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replace(/&#x([0-9a-f]+);/gi, (_, n: string) => String.fromCodePoint(Number.parseInt(n, 16)))
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

interface FeedLine {
  readonly feed: string
  readonly title: string
  readonly summary: string | null
  readonly url: string
  readonly published: string
}

/** The feed items of April 2023 in order of time; ids are their place in the file, from 0. */
export function readFeedItems(corpora: string): GroupItem[] {
  const body = gunzipSync(readFileSync(join(corpora, 'stories/rss-2023-04.jsonl.gz'))).toString('utf8')
  return body
    .trim()
    .split('\n')
    .map((line, i) => {
      const d = JSON.parse(line) as FeedLine
      return {
        id: String(i),
        title: d.title,
        text: plainText(d.summary ?? ''),
        published: d.published.slice(0, 10),
        outlet: new URL(d.feed).hostname,
      }
    })
}

/** The dated articles of Timeline17, labelled with the topic's first word (`haiti`, `bpoil` …). */
export function readTimeline17(corpora: string): (GroupItem & { readonly topic: string })[] {
  const folder = join(corpora, 'stories/timeline17')
  const seen = new Map<string, GroupItem & { topic: string }>()
  for (const topic of readdirSync(folder).sort()) {
    const days = join(folder, topic, 'InputDocs')
    for (const day of readdirSync(days).sort()) {
      for (const name of readdirSync(join(days, day)).sort()) {
        const text = readFileSync(join(days, day, name), 'utf8')
          .replace(/\r/g, '')
          .trim()
        if (!text || seen.has(text)) continue
        const item = { id: `${topic}/${day}/${name}`, title: null, text, published: day, outlet: null }
        seen.set(text, { ...item, topic: topic.replace(/_.*/, '') })
      }
    }
  }
  return [...seen.values()]
}

/** The articles of NewsWCL50, rebuilt from their tokens, labelled with their event (`0` … `9`); without days. */
export function readNewsWcl50(corpora: string): (GroupItem & { readonly topic: string })[] {
  const path = join(corpora, 'stories/newswcl50/output_data/NewsWCL50.conll')
  const sentences = new Map<string, Map<number, string[]>>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [id, sentence, , token] = line.split('\t')
    if (!token || !id?.includes('/')) continue
    const own = sentences.get(id) ?? new Map<number, string[]>()
    sentences.set(id, own)
    own.set(Number(sentence), [...(own.get(Number(sentence)) ?? []), token])
  }
  return [...sentences].map(([id, own]) => ({
    id: `newswcl50/${id}`,
    title: null,
    text: [...own.values()].map(running).join('\n'),
    published: null,
    outlet: null,
    topic: id.split('/')[0]!,
  }))
}
