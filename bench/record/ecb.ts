/** ECB+ topics 1–35: gold event mentions of the selected sentences, merged across documents. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedDocument, type EventMention, type Span, spanId } from '../../src/core/index.ts'
import { statusAt } from '../../src/events/index.ts'
import { englishEvents } from '../../src/lang/en/events/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { recordsOf } from '../../src/pipeline/read.ts'
import { joined } from '../events/corpus.ts'
import type { Clusters } from './coref.ts'
import { annotated } from './stories.ts'

/** A gold mention: its characters, and the event it tells of. */
export interface GoldMention extends Span {
  readonly cluster: string
}

/** A document with its gold mentions. */
export interface EcbDocument {
  readonly topic: string
  readonly name: string
  readonly text: string
  readonly gold: readonly GoldMention[]
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** The cluster of each mention that is in a relation; others stand alone. */
function clustersOf(xml: string, name: string): Map<string, string> {
  const clusters = new Map<string, string>()
  for (const m of xml.matchAll(/<((?:CROSS|INTRA)_DOC_COREF)\b([^>]*)>([\s\S]*?)<\/\1>/g)) {
    const id = m[1] === 'CROSS_DOC_COREF' ? attribute(m[2]!, 'note')! : `${name} ${attribute(m[2]!, 'r_id')}`
    for (const s of m[3]!.matchAll(/<source m_id="(\d+)"/g)) clusters.set(s[1]!, id)
  }
  return clusters
}

/** Reads a document; `selected` are the numbers of the sentences whose mentions count. */
export function ecbDocument(
  xml: string,
  topic: string,
  name: string,
  selected: ReadonlySet<number>,
): EcbDocument {
  const sentences: { id: string; word: string }[][] = []
  const at = new Map<string, number>()
  for (const m of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)</g)) {
    const n = Number(m[2])
    ;(sentences[n] ??= []).push({ id: m[1]!, word: m[3]!.replace('&amp;', '&') })
    at.set(m[1]!, n)
  }
  let text = ''
  const spans = new Map<string, Span>()
  for (const sentence of sentences) {
    if (!sentence || /^https?$/.test(sentence[0]!.word)) continue
    const made = joined(sentence.map(t => t.word))
    made.spans.forEach((s, i) => {
      spans.set(sentence[i]!.id, { start: text.length + s.start, end: text.length + s.end })
    })
    text += `${made.text}\n`
  }
  const clusters = clustersOf(xml, name)
  const gold: GoldMention[] = []
  for (const m of xml.matchAll(/<((?:NEG_)?ACTION_\w+) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/g)) {
    const tokens = [...m[3]!.matchAll(/t_id="(\d+)"/g)].map(t => t[1]!)
    const [first, last] = [spans.get(tokens[0]!), spans.get(tokens.at(-1)!)]
    if (!first || !last || !selected.has(at.get(tokens[0]!)!)) continue
    gold.push({ start: first.start, end: last.end, cluster: clusters.get(m[2]!) ?? `${name} m${m[2]}` })
  }
  return { topic, name, text, gold }
}

/** The documents of topics 1–35 that have selected sentences. */
export function ecb(corpora: string): EcbDocument[] {
  const folder = join(corpora, 'events/ecbplus')
  const [, ...rows] = readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
  const selected = new Map<string, Set<number>>()
  for (const row of rows) {
    const [topic, file, sentence] = row.split(',')
    const name = `${topic}_${file}.xml`
    selected.set(name, (selected.get(name) ?? new Set<number>()).add(Number(sentence)))
  }
  return readdirSync(folder)
    .filter(topic => /^\d+$/.test(topic))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap(topic =>
      readdirSync(join(folder, topic))
        .sort()
        .filter(name => selected.has(name))
        .map(name =>
          ecbDocument(readFileSync(join(folder, topic, name), 'utf8'), topic, name, selected.get(name)!),
        ),
    )
}

const key = (document: string, { start, end }: Span): string => `${document}:${start}-${end}`

const grouped = <T>(items: readonly T[], by: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item])
  return [...groups.values()]
}

/** The gold clusters of a topic's documents. */
export const goldClusters = (documents: readonly EcbDocument[]): Clusters =>
  grouped(
    documents.flatMap(d => d.gold.map(g => ({ key: key(d.name, g), cluster: g.cluster }))),
    m => m.cluster,
  ).map(ms => ms.map(m => m.key))

/** Two gold mentions with the very same characters are one for this bench. */
export const distinct = (document: EcbDocument): EcbDocument => ({
  ...document,
  gold: document.gold.filter((g, i, all) => all.findIndex(o => o.start === g.start && o.end === g.end) === i),
})

/** A document annotated as usual, its event mentions replaced by the gold ones. */
export function withGold(document: EcbDocument): AnnotatedDocument {
  const { name, text } = document
  const read = annotated({ id: name, title: null, text, published: null, outlet: name })
  const { annotations } = read
  const tagged = englishText.tag(text)
  const context = { ...annotations, document: name, parts: [], published: null }
  const events = document.gold.map((gold): EventMention => {
    const own = annotations.events.find(e => e.trigger.start < gold.end && gold.start < e.trigger.end)
    const trigger = { start: gold.start, end: gold.end }
    if (own) return { ...own, id: spanId(name, 'event', trigger), trigger }
    const words = tagged.tokens.filter(t => t.start >= gold.start && t.end <= gold.end)
    const head = words.find(t => t.pos === 'VERB') ?? words.find(t => t.pos === 'NOUN') ?? words.at(-1)
    return {
      id: spanId(name, 'event', trigger),
      trigger,
      type: null,
      plover: null,
      lemma: head?.lemma.toLowerCase() ?? '',
      participants: around(annotations, gold),
      ...statusAt(tagged, gold, context, englishEvents),
    }
  })
  return { document: read.document, annotations: { ...annotations, events } }
}

/** The names next to a trigger in its sentence: the one before as actor, the one after as recipient. */
function around(
  { sentences, mentions }: AnnotatedDocument['annotations'],
  span: Span,
): EventMention['participants'] {
  const sentence = sentences.find(s => s.start <= span.start && span.start < s.end)
  const near = mentions.filter(
    m => sentence && m.type !== 'place' && m.start >= sentence.start && m.end <= sentence.end,
  )
  const before = near.findLast(m => m.end <= span.start)
  const after = near.find(m => m.start >= span.end)
  return [
    ...(before ? [{ role: 'actor' as const, mention: before.id }] : []),
    ...(after ? [{ role: 'recipient' as const, mention: after.id }] : []),
  ]
}

/** What the program makes of the documents: the gold mentions gathered into events of stories that it grouped itself. */
export function merged(documents: readonly EcbDocument[]): {
  gold: Clusters
  found: Clusters
  lemma: Clusters
} {
  const own = documents.map(distinct)
  const annotatedDocuments = own.map(withGold)
  const { stories } = recordsOf(annotatedDocuments)
  const events = stories.flatMap(s => s.events.map(e => e.mentions.map(m => key(m.document, m.span))))
  const kept = new Set(events.flat())
  // What the record leaves out as said in passing stands alone here.
  const alone = own.flatMap(d => d.gold.map(g => key(d.name, g))).filter(k => !kept.has(k))
  const found = [...events, ...alone.map(k => [k])]
  const storyOf = new Map(stories.flatMap(s => s.documents.map(d => [d, s.id] as const)))
  const lemma = grouped(
    annotatedDocuments.flatMap(({ document, annotations }) =>
      annotations.events.map(e => ({
        key: key(document.id, e.trigger),
        by: `${storyOf.get(document.id)} ${e.lemma}`,
      })),
    ),
    m => m.by,
  ).map(ms => ms.map(m => m.key))
  return { gold: goldClusters(own), found, lemma }
}

/** Topics with their documents. */
export const topics = (documents: readonly EcbDocument[]): EcbDocument[][] => grouped(documents, d => d.topic)
