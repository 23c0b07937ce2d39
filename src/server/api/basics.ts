/** Schemas that the others are made of. */
import { z } from '@hono/zod-openapi'
import { STATUSES } from '../../../web/model/words.ts'
import type { Day, Evidence, Id, Interval, Published, Span, Status } from '../../core/index.ts'
import { UNITS } from './units.ts'

/** A schema under the type that it is for; fields that may be missing are missing, never undefined. */
export const of = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>

/** An id. */
export const id: z.ZodType<Id> = z.string().max(500).describe('An id: the same for the same content')

/** A civil day. */
export const day: z.ZodType<Day> = z
  .string()
  .regex(/^-?\d{4,6}-\d{2}-\d{2}$/)
  .openapi({ format: 'date', example: '2031-05-16' })

/** An instant in UTC. */
export const instant: z.ZodType<string> = z.string().openapi({ format: 'date-time' })

/** How far an event has come. */
export const status: z.ZodType<Status> = z
  .enum(STATUSES as [Status, ...Status[]])
  .openapi('Status', { description: 'How far an event has come, by the words of reports' })

/** Offsets of a text. */
export const span: z.ZodType<Span> = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .openapi('Span', { description: 'UTF-16 code units of the document’s text, half-open' })

/** The exact characters behind a line. */
export const evidence: z.ZodType<Evidence> = z
  .object({ document: id, span, quote: z.string().describe('Exactly text.slice(start, end)') })
  .openapi('Evidence', { description: 'The exact characters of a document that support a line' })

/** Days with how fine they are meant. */
export const interval: z.ZodType<Interval> = of<Interval>(
  z
    .object({ from: day, to: day, granularity: z.enum(UNITS) })
    .openapi('Interval', { description: 'Days; both ends belong to it' }),
)

/** When a document appeared. */
export const published: z.ZodType<Published> = of<Published>(
  z
    .object({
      from: day.nullable(),
      to: day.nullable(),
      basis: z.enum(['given', 'dateline', 'estimated', 'unknown']),
      at: z.string().optional().describe('The instant as given, where more than the day is known'),
      reason: z.string().optional().describe('Why a range, or why unknown'),
      span: span.optional().describe('Where in the document the day stands'),
    })
    .openapi('Published', {
      description: 'When a document appeared: a day, a range with its reason, or unknown',
    }),
)
