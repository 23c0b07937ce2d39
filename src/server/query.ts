/** What is asked for in an address or a form, checked; the API describes itself by the same schemas. */
import { z } from '@hono/zod-openapi'
import { STATUSES } from '../../web/model/words.ts'
import { parseDay, type Status } from '../core/index.ts'
import type { Query } from '../store/types.ts'

const empty = (value: unknown): unknown => (value === '' ? undefined : value)

/** A string that may be left out; an empty field of a form is left out. */
const words = (most: number, description: string): z.ZodType<string | undefined> =>
  z
    .preprocess(empty, z.string().trim().max(most).optional())
    .openapi({ type: 'string', maxLength: most, description })

/** A day that exists. */
const day = (description: string): z.ZodType<string | undefined> =>
  z
    .preprocess(
      empty,
      z
        .string()
        .refine(text => text.length === 10 && parseDay(text) !== null, 'is no day; write it as 2024-05-16')
        .optional(),
    )
    .openapi({ type: 'string', format: 'date', description })

const oneOf = <T extends string>(values: readonly [T, ...T[]], description: string): z.ZodType =>
  z.preprocess(empty, z.enum(values).optional()).openapi({ type: 'string', enum: [...values], description })

const KINDS = ['event', 'reading', 'statement', 'figure', 'document'] as const

const queryFields = {
  words: words(500, 'Words that must all occur; "as they stand"; minist* begins a word'),
  speaker: words(200, 'Words of the speaker’s name'),
  status: oneOf(STATUSES as [Status, ...Status[]], 'How far an event has come'),
  from: day('First of the days a line speaks of or was said on, or a document appeared on'),
  to: day('Last of these days'),
  outlet: words(200, 'The outlet, as documents have it'),
  story: words(500, 'Id of a story'),
  kind: oneOf(KINDS, 'What is looked for'),
} as const

/** A part of a list. */
export interface Asked {
  readonly limit: number
  readonly after?: string
}

const partFields = {
  limit: z
    .preprocess(empty, z.coerce.number().int().min(1).max(200).default(40))
    .openapi({ type: 'integer', minimum: 1, maximum: 200, default: 40, description: 'Items, at most' }),
  after: words(1000, 'The `next` of the part before'),
} as const

/** A search as an address or a form has it. */
export const QuerySchema: z.ZodType<Query> = z.object(queryFields) as unknown as z.ZodType<Query>

/** A part of a list. */
export const PartSchema: z.ZodType<Asked> = z.object(partFields) as unknown as z.ZodType<Asked>

/** A part of what a search finds. */
export const SearchSchema: z.ZodType<Query & Asked> = z.object({
  ...queryFields,
  ...partFields,
}) as unknown as z.ZodType<Query & Asked>

/** Which stories are listed. */
export interface StoriesAsked extends Asked {
  readonly words?: string
  readonly affair?: string
  readonly fresh?: boolean
}

/** A part of the list of stories. */
export const StoriesSchema: z.ZodType<StoriesAsked> = z.object({
  words: words(500, 'Words in one of the story’s documents or lines'),
  affair: words(500, 'Id of an affair: its stories alone'),
  fresh: z
    .preprocess(empty, z.enum(['true', 'false']).optional())
    .transform(value => (value === undefined ? undefined : value === 'true'))
    .openapi({ type: 'boolean', description: 'Those with news since the last visit alone' }),
  ...partFields,
}) as unknown as z.ZodType<StoriesAsked>

/** What is wrong with values, in one line. */
export const wrongIn = (error: z.ZodError): string =>
  error.issues.map(issue => `${issue.path.join('.') || 'it'}: ${issue.message}`).join('; ')

/** The fields that say something. */
export const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && field !== '')) as T
