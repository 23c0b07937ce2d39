/** One operation of the API: described, checked and answered by the same schemas. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type ProblemStatus, TITLES } from '../problem.ts'
import { given } from '../query.ts'

/** What an operation takes and gives. */
export interface Operation<Q, B, T> {
  readonly method: 'get' | 'post' | 'delete'
  /** With at most one parameter, `{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly query?: z.ZodType<Q>
  /** JSON that must be sent. */
  readonly body?: z.ZodType<B>
  /** What may be sent in place of JSON: a schema of OpenAPI, by media type. */
  readonly forms?: Readonly<Record<string, object>>
  /** What is answered; null for nothing. */
  readonly answer: z.ZodType<T> | null
  readonly status?: 200 | 201 | 202
  /** Problems it may answer with, beside 400 and those of the guards. */
  readonly problems?: readonly ProblemStatus[]
}

/** What came with a request, checked. */
export interface Asking<Q, B> {
  /** The parameter of the path; empty where it has none. */
  readonly id: string
  readonly query: Q
  readonly body: B
}

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('What is wrong, and what to do'),
    instance: z.string(),
  })
  .openapi('Problem', { description: 'RFC 9457' })

const problemsOf = (statuses: readonly ProblemStatus[]): object =>
  Object.fromEntries(
    statuses.map(status => [
      status,
      { description: TITLES[status], content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  )

const params = z.object({
  id: z
    .string()
    .max(500)
    .openapi({ param: { name: 'id', in: 'path' } }),
})

function routeOf<Q, B, T>(op: Operation<Q, B, T>): ReturnType<typeof createRoute> {
  const {
    method,
    path,
    tag,
    summary,
    description,
    query,
    body,
    forms,
    answer,
    status = 200,
    problems = [],
  } = op
  const json = body ? { 'application/json': { schema: body } } : {}
  const other = Object.fromEntries(Object.entries(forms ?? {}).map(([type, schema]) => [type, { schema }]))
  const content = { ...json, ...other }
  const answers = answer
    ? { [status]: { description: summary, content: { 'application/json': { schema: answer } } } }
    : { 204: { description: 'Done' } }
  return createRoute({
    method,
    path,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    request: {
      ...(path.includes('{id}') ? { params } : {}),
      ...(query ? { query: query as never } : {}),
      ...(body ? { body: { content, required: !forms } } : {}),
    },
    responses: {
      ...answers,
      ...(method === 'get' ? { 304: { description: 'Not changed since If-None-Match' } } : {}),
      ...problemsOf([400, ...problems]),
    },
  } as never)
}

/** Adds an operation; `handle` gives the value to answer with, or a whole answer, such as a problem. */
export function add<Q, B, T>(
  api: OpenAPIHono,
  op: Operation<Q, B, T>,
  handle: (asking: Asking<Q, B>, c: Context) => Promise<T | Response>,
): void {
  const handler = async (c: Context): Promise<Response> => {
    const valid = (part: string): unknown => c.req.valid(part as never)
    const asking: Asking<Q, B> = {
      id: op.path.includes('{id}') ? (valid('param') as { id: string }).id : '',
      query: given((op.query ? valid('query') : {}) as object) as Q,
      body: (op.body ? valid('json') : {}) as B,
    }
    const answer = await handle(asking, c)
    if (answer instanceof Response) return answer
    return op.answer ? c.json(answer as object, op.status ?? 200) : c.body(null, 204)
  }
  api.openapi(routeOf(op), handler as never)
}

/** The schema of a part of a list. */
export const pageOf = <T>(
  item: z.ZodType<T>,
): z.ZodType<{ readonly items: readonly T[]; readonly next: string | null }> =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Where the next part begins: its `after`; null at the end'),
  })
