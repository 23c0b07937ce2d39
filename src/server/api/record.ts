/** Schemas of a record. */
import { z } from '@hono/zod-openapi'
import type {
  Figure,
  Origin,
  Reading,
  RecordDocument,
  RecordEvent,
  RecordFile,
  Speaker,
  Statement,
  StoryRecord,
} from '../../core/index.ts'
import { day, evidence, id, interval, of, published, status } from './basics.ts'

const many = z.array(id)

const speaker: z.ZodType<Speaker> = of<Speaker>(
  z
    .object({
      kind: z.enum(['outlet', 'agency', 'speaker', 'unnamed']),
      name: z.string(),
      entity: id.optional(),
    })
    .openapi('Speaker', { description: 'One link of a chain of speakers, the outlet first' }),
)

const figureValue = z
  .object({
    value: z.number(),
    upper: z.number().optional(),
    unit: z.string(),
    qualifier: z.string().optional(),
  })
  .openapi('FigureValue')

const reading: z.ZodType<Reading> = of<Reading>(
  z
    .object({
      id,
      slot: z.enum(['status', 'when', 'where', 'who', 'figure']),
      value: z
        .union([interval, figureValue, z.string()])
        .describe('A status, days, a name of a place or person, or a figure: as the slot has it'),
      document: id,
      asOf: day.nullable().describe('When the last in the chain spoke, else the day of publication'),
      chain: z.array(speaker),
      origin: id,
      evidence: z.array(evidence),
    })
    .openapi('Reading', { description: 'What one document says of one slot of an event or figure' }),
)

const role = z.enum(['actor', 'recipient', 'place', 'instrument'])
const type = z.enum(['person', 'organisation', 'place', 'group'])

const event: z.ZodType<RecordEvent> = of<RecordEvent>(
  z
    .object({
      id,
      type: z.string().nullable(),
      plover: z.string().nullable().describe('PLOVER root, or root/mode'),
      title: z.string(),
      participants: z.array(z.object({ role, entity: id, name: z.string() })),
      unnamed: z.array(z.object({ role, evidence })).optional(),
      when: interval.nullable(),
      where: z.string().nullable(),
      status,
      documents: many,
      origins: many,
      readings: z.array(reading),
      mentions: z.array(evidence),
      parts: many.describe('Events that are parts of this one'),
    })
    .openapi('Event', { description: 'An event of the story with all that is said of it' }),
)

const statement: z.ZodType<Statement> = of<Statement>(
  z
    .object({
      id,
      speaker: id.nullable(),
      speakerName: z.string().nullable(),
      manner: z.enum(['direct', 'indirect', 'mixed']),
      said: z.object({ from: day, to: day }).nullable(),
      chain: z.array(speaker),
      origin: id,
      documents: many,
      content: z.array(evidence),
      source: evidence.optional(),
      cue: evidence.optional(),
      variants: z.array(
        z.object({ document: id, content: z.array(evidence), kind: z.enum(['same', 'cut', 'altered']) }),
      ),
    })
    .openapi('Statement', { description: 'What somebody said, once, however many documents carry it' }),
)

const figure: z.ZodType<Figure> = of<Figure>(
  z
    .object({ id, measure: z.string(), subject: z.string().nullable(), readings: z.array(reading) })
    .openapi('Figure', { description: 'A figure followed over time' }),
)

const origin: z.ZodType<Origin> = of<Origin>(
  z
    .object({
      id,
      kind: z.enum(['statement', 'reporting']),
      speaker: z.string().optional(),
      outlet: z.string().optional(),
      on: z.object({ from: day, to: day }).optional(),
      documents: many,
    })
    .openapi('Origin', { description: 'Where readings ultimately come from; corroboration counts origins' }),
)

const relation = z
  .object({
    from: id.describe('The later reading'),
    to: id.describe('The earlier reading'),
    kind: z.enum([
      'repeats',
      'corroborates',
      'adds',
      'refines',
      'updates',
      'contradicts',
      'denies',
      'retracts',
    ]),
  })
  .openapi('Relation')

const entity = z
  .object({
    id,
    type,
    name: z.string(),
    aliases: z.array(z.string()),
    documents: many,
    mentions: z.number().int(),
  })
  .openapi('Entity')

const story: z.ZodType<StoryRecord> = of<StoryRecord>(
  z
    .object({
      id,
      affair: id,
      title: z.string(),
      documents: many,
      first: day.nullable(),
      last: day.nullable(),
      entities: z.array(entity),
      events: z.array(event),
      statements: z.array(statement),
      figures: z.array(figure),
      origins: z.array(origin),
      relations: z.array(relation),
    })
    .openapi('StoryRecord', { description: 'The record of one story' }),
)

/** Fields of a document as a record carries it. */
export const documentFields: Readonly<Record<keyof RecordDocument, z.ZodType>> = {
  id,
  name: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  byline: z.string().nullable(),
  published,
  language: z.string().describe('BCP 47 primary tag'),
  text: z.string().describe('Never changes; all offsets are over it'),
  stories: many,
  reprintOf: id.nullable(),
}

const document: z.ZodType<RecordDocument> = of<RecordDocument>(
  z.object(documentFields).openapi('RecordDocument'),
)

/** The record of a story or affair with its documents. */
export const recordFile: z.ZodType<RecordFile> = of<RecordFile>(
  z
    .object({ version: z.string(), documents: z.array(document), stories: z.array(story) })
    .openapi('Record', { description: 'As `onrecord read --json` writes it' }),
)
