/** What a grouper keeps of each document, beside it: so that one that is begun anew need not read them all again. */
import type { Document } from '../core/index.ts'
import { type Base, insertAll } from './base.ts'
import { unpack } from './pack.ts'
import type { Intake } from './store.ts'
import type { Trx } from './tables.ts'
import type { Trace, Traced } from './types.ts'

/** Documents that a walk holds at once. */
const STRIDE = 64

/** Bytes of a column: libsql gives an ArrayBuffer, pg a Buffer. */
const bytesOf = (body: Uint8Array | ArrayBuffer): Uint8Array =>
  body instanceof Uint8Array ? body : new Uint8Array(body)

async function* tracedSince({ db }: Base, at: string, version: string): ReturnType<Intake['tracedSince']> {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('documents')
      .innerJoin('texts', 'texts.seq', 'documents.seq')
      .leftJoin('traces', join =>
        join.onRef('traces.seq', '=', 'documents.seq').on('traces.version', '=', version),
      )
      .select(['documents.seq', 'id', 'title', 'outlet', 'put_story', 'put_affair', 'put_reprint'])
      .select(['texts.body as text', 'traces.body as trace'])
      .where('documents.seq', '>', after)
      .where('at', '>=', at)
      .orderBy('documents.seq')
      .limit(STRIDE)
      .execute()
    if (rows.length === 0) return
    yield rows.map(
      ({ seq, id, title, outlet, text, trace, ...put }): Traced => ({
        seq,
        id,
        title,
        outlet,
        placed: { story: put.put_story, affair: put.put_affair, reprintOf: put.put_reprint },
        trace: trace && bytesOf(trace),
        text: () => unpack<Document>(text).text,
      }),
    )
    after = rows.at(-1)!.seq
  }
}

/** Puts traces beside documents, in the place of older ones. */
async function keepTraces(
  base: Base,
  version: string,
  traces: readonly { readonly seq: number; readonly body: Uint8Array }[],
): Promise<void> {
  if (traces.length === 0) return
  await base.write(async trx => {
    for (const { seq, body } of traces)
      await trx
        .insertInto('traces')
        .values({ seq, version, body })
        .onConflict(on => on.column('seq').doUpdateSet({ version, body }))
        .execute()
  })
}

/** Adds the traces of new documents. */
export const addTraces = (
  trx: Trx,
  reads: readonly { readonly seq: number; readonly trace?: Trace | null }[],
): Promise<void> =>
  insertAll(
    trx,
    'traces',
    reads.flatMap(({ seq, trace }) => (trace ? { seq, ...trace } : [])),
  )

/** The part of a store that keeps traces. */
export const tracesOf = (base: Base): Pick<Intake, 'tracedSince' | 'keepTraces'> => ({
  tracedSince: (at, version) => tracedSince(base, at, version),
  keepTraces: (version, traces) => keepTraces(base, version, traces),
})
