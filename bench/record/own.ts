/** Three stories whose record was written by hand, by offsets and values only. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordEvent, RecordFile } from '../../src/core/index.ts'
import { recordsOf } from '../../src/pipeline/read.ts'
import { prf } from '../harness.ts'
import {
  common,
  differences,
  type GoldEvent,
  goldDifferences,
  inOrder,
  lineOf,
  type Place,
  paired,
  sameOrigins,
  sameTime,
} from './score.ts'
import { annotated, giveme, root, sample } from './stories.ts'

/** A story annotated by hand. */
export interface Gold {
  readonly story: string
  /** Number of the event in Giveme5W1H, or null for the sample story. */
  readonly source: number | null
  /** Characters of each document, to see that offsets are of the same text. */
  readonly lengths: { readonly [document: string]: number }
  readonly events: readonly GoldEvent[]
}

/** Counts of one story. */
export interface Tally {
  events: number
  paired: number
  main: number
  mainPaired: number
  front: number
  evidence: number
  evidenceRight: number
  evidenceGold: number
  type: number
  status: number
  dated: number
  when: number
  line: number
  lineFound: number
  lineGold: number
  relations: number
  relationsFound: number
  relationsGold: number
  origins: number
}

/** The stories of the gold record. */
export const golds = (): Gold[] =>
  ['sample', 'consulate', 'well'].map(
    name => JSON.parse(readFileSync(join(root, `bench/record/gold/${name}.json`), 'utf8')) as Gold,
  )

/** The record that the program makes of an annotated story. */
export async function recordOf(gold: Gold, corpora: string): Promise<RecordFile> {
  return gold.source === null ? sample() : recordsOf(giveme(corpora, gold.source).map(annotated))
}

const short = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

const size = <T>(set: ReadonlySet<T>): number => set.size

/** Holds a record against the annotation. Fails where the texts are not those that were annotated. */
export function tally(gold: Gold, file: RecordFile): Tally {
  const names = new Map(file.documents.map(d => [d.id, short(d.name)]))
  for (const d of file.documents)
    if (gold.lengths[short(d.name)] !== d.text.length)
      throw new Error(`${gold.story}: ${short(d.name)} is not the text that was annotated`)
  const events = file.stories.flatMap(s => s.events)
  const relations = file.stories.flatMap(s => s.relations)
  const nameOf = (document: string): string => names.get(document)!
  const places = events.map(e => e.mentions.map((m): Place => ({ document: nameOf(m.document), ...m.span })))
  const pairs = paired(places, gold.events)
  const mains = gold.events.filter(g => g.kind === 'main')
  const couples = [...pairs].map(([f, g]) => ({ f, found: events[f]!, gold: gold.events[g]! }))
  const main = couples.filter(c => c.gold.kind === 'main')
  const sum = <T>(items: readonly T[], of: (item: T) => number | boolean): number =>
    items.reduce((n, item) => n + Number(of(item)), 0)
  const found = (c: { found: RecordEvent }) => differences(c.found, relations, nameOf)
  const typeRight = (type: string | null, types: readonly string[]) =>
    types.length === 0 || types.includes(type ?? '')
  const lined = main.filter(c => c.gold.line)
  return {
    events: events.length,
    paired: couples.length,
    main: mains.length,
    mainPaired: main.length,
    front: main.filter(c => c.f < mains.length).length,
    evidence: sum(main, c => places[c.f]!.length),
    evidenceRight: sum(main, c => common(places[c.f]!, c.gold)),
    evidenceGold: sum(mains, g => Object.values(g.mentions).flat().length),
    type: sum(main, c => typeRight(c.found.type, c.gold.types)),
    status: sum(main, c => c.gold.status.includes(c.found.status)),
    dated: sum(main, c => c.gold.when !== null),
    when: sum(main, c => sameTime(c.found.when, c.gold)),
    line: sum(lined, c => inOrder(lineOf(c.found), c.gold.line!)),
    lineFound: sum(lined, c => lineOf(c.found).length),
    lineGold: sum(
      mains.filter(g => g.line),
      g => g.line!.length,
    ),
    relations: sum(main, c => [...found(c)].filter(k => goldDifferences(c.gold).has(k)).length),
    relationsFound: sum(main, c => size(found(c))),
    relationsGold: sum(mains, g => size(goldDifferences(g))),
    origins: sum(main, c => sameOrigins(c.found.origins.length, c.gold.origins)),
  }
}

/** Scores of a story, or of several summed, as rows of name and value in per cent. */
export function scoresOf(t: Tally): { [name: string]: number } {
  const share = (a: number, b: number): number => (b ? (100 * a) / b : 0)
  const evidence = prf(t.evidenceRight, t.evidence, t.evidenceGold)
  const line = prf(t.line, t.lineFound, t.lineGold)
  const relations = prf(t.relations, t.relationsFound, t.relationsGold)
  return {
    'events, precision': share(t.paired, t.events),
    'main events, recall': share(t.mainPaired, t.main),
    'main events first': share(t.front, t.main),
    'evidence, precision': evidence.p,
    'evidence, recall': evidence.r,
    type: share(t.type, t.mainPaired),
    'status at the end': share(t.status, t.mainPaired),
    'status line, F1': line.f,
    'when, exact': share(t.when, t.dated),
    'differences, precision': relations.p,
    'differences, recall': relations.r,
    origins: share(t.origins, t.mainPaired),
  }
}

/** Several tallies as one. */
export const summed = (all: readonly Tally[]): Tally =>
  all.reduce((a, b) => {
    const keys = Object.keys(a) as (keyof Tally)[]
    return Object.fromEntries(keys.map(k => [k, a[k] + b[k]])) as unknown as Tally
  })
