/** Schemas of what a store keeps beside records. */
import { z } from '@hono/zod-openapi'
import type {
  AffairLine,
  Counts,
  Decided,
  Failure,
  Hit,
  Query,
  Source,
  StoryLine,
  Watch,
} from '../../store/types.ts'
import { day, evidence, id, instant, of, status } from './basics.ts'

const found = z.enum(['event', 'reading', 'statement', 'figure', 'document'])
const count = z.number().int().min(0)

/** A story as a list shows it. */
export const storyLine: z.ZodType<StoryLine> = of<StoryLine>(
  z
    .object({
      id,
      affair: id,
      title: z.string(),
      documents: count,
      outlets: count,
      first: day.nullable(),
      last: day.nullable(),
      changed: count.describe('Number of the change that touched it last'),
      standing: z
        .object({ title: z.string(), status, from: day.nullable(), to: day.nullable() })
        .nullable()
        .describe('How its main event stands; null while its record is being made'),
      fresh: z.object({ documents: count, lines: count }).describe('What is newer than the last visit'),
      visited: count.nullable(),
    })
    .openapi('StoryLine', { description: 'A story as a list shows it' }),
)

/** An affair as a list shows it. */
export const affairLine: z.ZodType<AffairLine> = of<AffairLine>(
  z
    .object({ id, stories: z.array(storyLine).describe('The last changed first') })
    .openapi('AffairLine', { description: 'Stories that continue one another' }),
)

/** Something found. */
export const hit: z.ZodType<Hit> = of<Hit>(
  z
    .object({
      kind: found,
      id,
      document: id.nullable(),
      story: id,
      title: z.string().describe('The document’s title; of a line, the story’s'),
      outlet: z.string().nullable(),
      speaker: z.string().nullable(),
      status: status.nullable(),
      day: day.nullable(),
      from: day.nullable().describe('First of the days a line speaks of, or a document may have appeared on'),
      to: day.nullable().describe('Last of these days'),
      evidence: evidence.nullable(),
      snippet: z
        .array(z.object({ text: z.string(), found: z.boolean() }))
        .describe('Pieces of text in their order; `found` marks what was looked for'),
    })
    .openapi('Hit', { description: 'A document or a line of a record' }),
)

/** Fields of a search, each of which may be left out. */
export const query: z.ZodType<Query> = of<Query>(
  z
    .object({
      words: z
        .string()
        .max(500)
        .optional()
        .describe('All must occur; "as they stand", minist* begins a word'),
      speaker: z.string().max(200).optional(),
      status: status.optional(),
      from: day.optional(),
      to: day.optional(),
      outlet: z.string().max(200).optional(),
      story: id.optional(),
      kind: found.optional(),
    })
    .openapi('Query', { description: 'What is looked for; every condition given must hold' }),
)

/** A source without what only following knows. */
export type SourceShown = Omit<Source, 'state'>

/** What is followed. */
export const source: z.ZodType<SourceShown> = z
  .object({
    id,
    kind: z.enum(['feed', 'page', 'folder']),
    at: z.string().describe('Address or path'),
    title: z.string().nullable(),
    added: instant,
    due: instant,
    failures: count.describe('Failures in a row'),
    trouble: z.string().nullable().describe('The reason of the last failure'),
  })
  .openapi('Source')

/** A standing question. */
export const watch: z.ZodType<Watch> = of<Watch>(
  z
    .object({
      id,
      title: z.string(),
      query,
      only: z.enum(['denial', 'status']).nullable(),
      since: count.describe('Lines from this change on are news'),
    })
    .openapi('Watch', { description: 'A search whose new lines are told' }),
)

/** An entry of the log, whether it counts, and whether the words of a correction still stand. */
export type DecidedShown = Decided & { readonly undone: boolean; readonly lapsed: boolean }

/** An entry of the log of decisions. */
export const decided: z.ZodType<DecidedShown> = of<DecidedShown>(
  z
    .object({
      seq: count,
      id,
      at: instant,
      body: z.looseObject({ kind: z.string(), id }).describe('The decision as it was taken, with its id'),
      undone: z.boolean(),
      lapsed: z
        .boolean()
        .describe('Of a correction: the newest version of the page no longer has the words it stands on'),
    })
    .openapi('Decided', { description: 'An entry of the log of decisions' }),
)

/** An original that could not be read. */
export const failure: z.ZodType<Failure> = z
  .object({ seq: count, name: z.string(), at: instant, from: z.string(), reason: z.string() })
  .openapi('Failure')

/** How much there is. */
export const counts: z.ZodType<Counts> = z
  .object({
    originals: count,
    waiting: count,
    failed: count,
    documents: count,
    stories: count,
    affairs: count,
    unrecorded: count,
    change: count,
  })
  .openapi('Counts')
