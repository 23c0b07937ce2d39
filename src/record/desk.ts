/** The documents of a story laid out for reading: in order, with quick look-ups by id. */
import {
  type AnnotatedDocument,
  type Attribution,
  type Day,
  dayOf,
  type Evidence,
  type Id,
  type Interval,
  lastAtOrBefore,
  type Mention,
  type MentionType,
  type Span,
  type Speaker,
  slice,
  type Timex,
} from '../core/index.ts'
import type { RecordInput, RecordLanguage } from './input.ts'

/** One document with its annotations by id. */
export interface Page {
  /** Place in the order of appearance. */
  readonly index: number
  readonly id: Id
  readonly source: AnnotatedDocument
  readonly day: Day | null
  /** The outlet, and the agency it credits: how every chain of the document begins. */
  readonly base: readonly Speaker[]
  readonly mentions: ReadonlyMap<Id, Mention>
  readonly timexes: ReadonlyMap<Id, Timex>
  readonly attributions: ReadonlyMap<Id, Attribution>
}

/** A story's pages and what is known across them. */
export interface Desk {
  readonly input: RecordInput
  readonly language: RecordLanguage
  readonly pages: readonly Page[]
  readonly page: (document: Id) => Page
  /** The story's entity behind a mention of a page. */
  readonly entity: (page: Page, mention: Id) => Id | null
  readonly names: ReadonlyMap<Id, string>
  /** Type of each entity as the story as a whole knows it. */
  readonly types: ReadonlyMap<Id, MentionType>
}

const by = <T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(items.map(item => [item.id, item]))

const LATE = '9999'

const inOrderOfAppearance = (a: AnnotatedDocument, b: AnnotatedDocument): number => {
  const key = (d: AnnotatedDocument) => `${d.document.published.at ?? d.document.published.from ?? LATE}`
  const [x, y] = [a.document.published.from ?? LATE, b.document.published.from ?? LATE]
  if (x !== y) return x < y ? -1 : 1
  if (key(a) !== key(b) && a.document.published.at && b.document.published.at) return key(a) < key(b) ? -1 : 1
  return a.document.id < b.document.id ? -1 : 1
}

/** A file's name without its folders: what stands for an outlet that is not known. */
const shortName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

function baseChain(input: RecordInput, source: AnnotatedDocument): Speaker[] {
  const outlet = source.document.outlet
  const agency = input.credits.get(source.document.id)
  const chain: Speaker[] = [{ kind: 'outlet', name: outlet ?? shortName(source.document.name) }]
  if (agency && agency !== outlet) chain.push({ kind: 'agency', name: agency })
  return chain
}

/** Lays out a story's documents in the order in which they appeared. */
export function layOut(input: RecordInput, language: RecordLanguage): Desk {
  const pages = [...input.documents].sort(inOrderOfAppearance).map(
    (source, index): Page => ({
      index,
      id: source.document.id,
      source,
      // An estimate by what the text tells may be years away.
      day: dayOf(source.document.published),
      base: baseChain(input, source),
      mentions: by(source.annotations.mentions),
      timexes: by(source.annotations.timexes),
      attributions: by(source.annotations.attributions),
    }),
  )
  const byId = by(pages)
  return {
    input,
    language,
    pages,
    page: document => byId.get(document)!,
    entity: (page, mention) => {
      const local = page.mentions.get(mention)?.entity
      return local === undefined ? null : (input.entityOf.get(local) ?? local)
    },
    names: new Map(input.entities.map(e => [e.id, e.name])),
    types: new Map(input.entities.map(e => [e.id, e.type])),
  }
}

/** A span of a page with its words. */
export const evidence = (page: Page, span: Span): Evidence => ({
  document: page.id,
  span: { start: span.start, end: span.end },
  quote: slice(page.source.document.text, span),
})

/** The sentence in which an offset stands. */
export function sentenceOf(page: Page, offset: number): Span {
  const { sentences } = page.source.annotations
  const sentence = sentences[Math.max(0, lastAtOrBefore(sentences, offset))]
  return sentence
    ? { start: sentence.start, end: sentence.end }
    : { start: 0, end: page.source.document.text.length }
}

/** The days that a timex covers and its characters, with the other end of its range where it is one. */
export function timeOf(
  desk: Desk,
  page: Page,
  id: Id | undefined,
): { span: Span; interval: Interval } | null {
  if (id === undefined) return null
  const range = desk.input.ranges.get(id)
  if (range) return { span: { start: range.start, end: range.end }, interval: range.interval }
  const timex = page.timexes.get(id)
  return timex?.interval ? { span: timex, interval: timex.interval } : null
}
