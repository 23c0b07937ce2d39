/** Schemas of what the stages say of a text. */
import { z } from '@hono/zod-openapi'
import type { Annotations } from '../../core/index.ts'
import { id, interval, of, span, status } from './basics.ts'
import { UNITS } from './units.ts'

const stretch = { start: z.number().int(), end: z.number().int() } as const

const timex = z
  .object({
    ...stretch,
    id,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().describe('TIMEX3 value'),
    mod: z.string().optional(),
    interval: interval.optional(),
    zone: z.string().optional(),
    assumed: z.array(z.enum(UNITS)),
    conflict: z.enum(UNITS).optional(),
    by: z.string().describe('The rule that found it'),
  })
  .openapi('Timex')

const mention = z
  .object({
    ...stretch,
    id,
    type: z.enum(['person', 'organisation', 'place', 'group']),
    name: z.string(),
    entity: id,
  })
  .openapi('Mention')

const attribution = z
  .object({
    id,
    source: span.optional(),
    cue: span.optional(),
    content: z.array(span),
    manner: z.enum(['direct', 'indirect', 'mixed']),
    speaker: id.optional(),
    speakerName: z.string().nullable().optional(),
    said: id.optional(),
    within: id.optional(),
  })
  .openapi('Attribution')

const event = z
  .object({
    id,
    trigger: span,
    type: z.string().nullable(),
    plover: z.string().nullable(),
    lemma: z.string(),
    participants: z.array(
      z.object({ role: z.enum(['actor', 'recipient', 'place', 'instrument']), mention: id }),
    ),
    when: id.optional(),
    where: id.optional(),
    status,
    polarity: z.enum(['positive', 'negative']),
    within: id.optional(),
  })
  .openapi('EventMention')

const figure = z
  .object({
    ...stretch,
    id,
    measure: z.string(),
    subject: z.string().optional(),
    value: z.number(),
    upper: z.number().optional(),
    unit: z.string(),
    qualifier: z.enum(['at least', 'at most', 'about', 'more than', 'less than']).optional(),
    within: id.optional(),
  })
  .openapi('FigureMention')

/** Everything the stages say of a text. */
export const annotations: z.ZodType<Annotations> = of<Annotations>(
  z
    .object({
      sentences: z.array(
        z.object({
          ...stretch,
          first: z.number().int(),
          last: z.number().int(),
          paragraph: z.number().int(),
        }),
      ),
      timexes: z.array(timex),
      mentions: z.array(mention),
      attributions: z.array(attribution),
      events: z.array(event),
      figures: z.array(figure),
    })
    .openapi('Annotations', { description: 'Offsets are over the document’s text' }),
)
