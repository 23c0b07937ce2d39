/** What is asked for in an address or a form, checked. */
import { z } from 'zod'
import { STATUSES } from '../../web/model/words.ts'
import { parseDay, type Status } from '../core/index.ts'
import type { Query } from '../store/types.ts'

const empty = (value: unknown): unknown => (value === '' ? undefined : value)

/** A string that may be left out; an empty field of a form is left out. */
const words = (most: number): z.ZodType<string | undefined> =>
  z.preprocess(empty, z.string().trim().max(most).optional())

/** A day that exists. */
const day: z.ZodType<string | undefined> = z.preprocess(
  empty,
  z
    .string()
    .refine(text => text.length === 10 && parseDay(text) !== null, 'is no day; write it as 2024-05-16')
    .optional(),
)

/** A search as an address or a form has it. */
export const QuerySchema: z.ZodType<Query> = z.object({
  words: words(500),
  speaker: words(200),
  status: z.preprocess(empty, z.enum(STATUSES as [Status, ...Status[]]).optional()),
  from: day,
  to: day,
  outlet: words(200),
  story: words(100),
  kind: z.preprocess(empty, z.enum(['event', 'reading', 'statement', 'figure', 'document']).optional()),
}) as unknown as z.ZodType<Query>

/** A part of a list. */
export const PartSchema: z.ZodType<{ limit: number; after?: string }> = z.object({
  limit: z.preprocess(empty, z.coerce.number().int().min(1).max(200).default(40)),
  after: words(500),
}) as unknown as z.ZodType<{ limit: number; after?: string }>

/** What is wrong with values, in one line. */
export const wrongIn = (error: z.ZodError): string =>
  error.issues.map(issue => `${issue.path.join('.') || 'it'}: ${issue.message}`).join('; ')

/** The fields that say something. */
export const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && field !== '')) as T
