/** The main job: from paths to the record of every story in them. */
import type { Readable } from 'node:stream'
import { type AnnotatedDocument, hash, type Id, type Original, type RecordFile } from '../core/index.ts'
import { isTrouble, originals } from '../ingest/index.ts'
import type { Language } from '../lang/language.ts'
import { createGrouper } from '../story/index.ts'
import { describe, lentDays } from './describe.ts'
import { itemOf } from './item.ts'
import { fallback } from './languages.ts'
import type { Trouble } from './originals.ts'
import { inOrder, type Pool } from './pool.ts'
import { recordOf } from './record.ts'
import { version } from './version.ts'

/** How `read` tells of its way. */
export interface ReadOptions {
  readonly stdin?: Readable
  /** Called for each thing that could not be read, or not wholly. */
  readonly onTrouble: (trouble: Trouble) => void
  /** Called with the number of documents read so far. */
  readonly onProgress?: (done: number) => void
}

/** Gives every original an id of its own, and leaves out one that was read already. */
function distinct(report: ReadOptions['onTrouble']): (original: Original) => Original | null {
  const names = new Map<Id, string>()
  const taken = new Map<Id, number>()
  return original => {
    const twin = names.get(original.id)
    if (twin !== undefined) {
      report({ name: original.name, reason: `the same as ${twin}; read once` })
      return null
    }
    names.set(original.id, original.name)
    const id = original.given.id
    if (id === undefined) return original
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    if (times === 1) return original
    report({
      name: original.name,
      reason: `another document has the id “${id}” already; this one is called “${id}~${times}”`,
    })
    return { ...original, given: { ...original.given, id: `${id}~${times}` } }
  }
}

/** Whether a text was read already under another name: a folder may hold an article in two formats. */
function twins(): (read: AnnotatedDocument) => string | null {
  const seen = new Map<string, AnnotatedDocument['document']>()
  return ({ document }) => {
    const key = hash(document.text)
    const twin = seen.get(key)
    if (!twin) seen.set(key, document)
    const same =
      twin?.text === document.text && (twin.outlet === document.outlet || !twin.outlet || !document.outlet)
    return same ? twin.name : null
  }
}

/** All documents behind the paths, cleaned and annotated. */
async function documentsIn(
  paths: readonly string[],
  pool: Pool,
  options: ReadOptions,
): Promise<AnnotatedDocument[]> {
  const documents: AnnotatedDocument[] = []
  const accept = distinct(options.onTrouble)
  const twinOf = twins()
  async function* wanted(): AsyncGenerator<Original> {
    for await (const item of originals(paths, options.stdin ? { stdin: options.stdin } : {})) {
      const original = isTrouble(item) ? options.onTrouble(item) : accept(item)
      if (original) yield original
    }
  }
  for await (const { read, troubles } of inOrder(wanted(), pool.originals, pool.threads)) {
    const twin = read ? twinOf(read) : null
    for (const trouble of twin ? [] : troubles) options.onTrouble(trouble)
    if (twin) options.onTrouble({ name: read!.document.name, reason: `the same as ${twin}; read once` })
    else if (read) documents.push(read)
    options.onProgress?.(documents.length)
  }
  return documents
}

/** Documents in the order in which they appeared; of unknown day last, and equal days by id. */
function byDay(a: AnnotatedDocument, b: AnnotatedDocument): number {
  const [x, y] = [a.document, b.document].map(d => d.published.from ?? '9999')
  return x! < y! ? -1 : x! > y! ? 1 : a.document.id < b.document.id ? -1 : 1
}

interface Grouped {
  readonly story: Id
  readonly affair: Id
  readonly reprintOf?: Id
}

/** The stories of documents, as an archive: each document decided on by what came before it. */
function group(documents: readonly AnnotatedDocument[], language: Language): Map<Id, Grouped> {
  const grouper = createGrouper({}, language.story)
  const placed = documents.map(read => [read.document.id, grouper.add(itemOf(read))] as const)
  return new Map(placed.map(([id, place]) => [id, { ...place, affair: grouper.leads(place.affair) }]))
}

/** The records of annotated documents, the largest story first. Pure: any order of documents gives the same. */
export function recordsOf(found: readonly AnnotatedDocument[], language: Language = fallback): RecordFile {
  const documents = [...found].sort(byDay)
  const groups = group(documents, language)
  const reprints = new Map(
    [...groups].flatMap(([id, g]) => (g.reprintOf ? [[id, g.reprintOf] as const] : [])),
  )
  const stories = new Map<Id, AnnotatedDocument[]>()
  for (const document of documents) {
    const { story } = groups.get(document.document.id)!
    stories.set(story, [...(stories.get(story) ?? []), document])
  }
  const records = [...stories].map(([id, members]) =>
    recordOf(
      { id, affair: groups.get(members[0]!.document.id)!.affair, documents: members, reprints },
      language,
    ),
  )
  const lent = new Map([...stories.values()].flatMap(members => [...lentDays(members)]))
  return {
    version,
    documents: documents.map(d => describe(d.document, groups.get(d.document.id)!, lent.get(d.document.id))),
    stories: records.sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1)),
  }
}

/** Reads paths (files, folders, `-`) and gives the record of every story in them. */
export async function read(paths: readonly string[], pool: Pool, options: ReadOptions): Promise<RecordFile> {
  return recordsOf(await documentsIn(paths, pool, options))
}
