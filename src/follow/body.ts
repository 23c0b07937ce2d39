/** The body of an answer: unpacked and gathered as it streams, within limits on both sides of the unpacking. */
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { megabytes } from '../ingest/types.ts'
import { LimitError } from './problems.ts'

/** The most that is read of one answer, in bytes as sent and as unpacked. */
export interface SizeLimits {
  readonly packed: number
  readonly unpacked: number
}

/** Compressions that are asked for: the value of `Accept-Encoding`. */
export const ENCODINGS = 'gzip, br'

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/** More layers of compression than a server has a reason for. */
const LAYERS = 2

function layersOf(encoding: string | undefined): Transform[] {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
  const packed = names.filter(name => name && name !== 'identity').reverse()
  if (packed.length > LAYERS) throw new LimitError('is compressed several times over, which is not unpacked')
  return packed.map(name => {
    const make = UNPACK[name]
    if (!make) throw new LimitError(`is compressed in a way that was not asked for (${name.slice(0, 20)})`)
    return make()
  })
}

const tooLarge = (limit: number, how: string): LimitError =>
  new LimitError(`is larger than ${megabytes(limit)}${how}, the most that is fetched`)

/** A stage that hands chunks on, and throws once they are more bytes than its limit. */
type Stage = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>

/**
 * Runs a body through meters and unpacking; `take` has each chunk in the end. The first limit that is passed is the
 * error, whatever else breaks as the stream is torn down.
 */
async function run(
  body: Readable,
  encoding: string | undefined,
  limits: readonly [packed: () => LimitError, number, unpacked: () => LimitError, number],
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  let passed: LimitError | undefined
  const meter = (limit: number, error: () => LimitError, use?: (chunk: Uint8Array) => void): Stage =>
    async function* (chunks) {
      let length = 0
      for await (const chunk of chunks) {
        use?.(chunk)
        length += chunk.length
        if (length > limit) throw (passed ??= error())
        if (!use) yield chunk
      }
    }
  const [packed, most, unpacked, mostUnpacked] = limits
  const stages = [body, meter(most, packed), ...layersOf(encoding), meter(mostUnpacked, unpacked, take)]
  try {
    await (pipeline as unknown as (stages: readonly unknown[]) => Promise<void>)([...stages, drain])
  } catch (error) {
    throw passed ?? error
  }
}

/** Takes what is left of a stream: its meter has handed all of it on. */
async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

/** A body within its limits; a longer one is a `LimitError`, found out as it streams or by its announced length. */
export async function readBody(
  body: Readable,
  headers: { readonly encoding?: string | undefined; readonly length?: string | undefined },
  limits: SizeLimits,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const packed = (): LimitError => tooLarge(limits.packed, '')
  const unpacked = (): LimitError => tooLarge(limits.unpacked, ' once unpacked')
  if (Number(headers.length) > limits.packed) throw packed()
  await run(body, headers.encoding, [packed, limits.packed, unpacked, limits.unpacked], chunk =>
    parts.push(chunk),
  )
  return Buffer.concat(parts)
}

/** The first bytes of a body that need not be whole: at most `limit` of them, unpacked; the rest is left. */
export async function readStart(
  body: Readable,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const enough = (): LimitError => new LimitError('is read as far as it is read')
  try {
    await run(body, encoding, [enough, limit, enough, limit], chunk => parts.push(chunk))
  } catch (error) {
    if (!(error instanceof LimitError)) throw error
  }
  return Buffer.concat(parts).subarray(0, limit)
}
