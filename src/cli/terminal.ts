/** What the commands share: where they read from, how they tell of progress and trouble, how they write. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import cliProgress from 'cli-progress'
import { InvalidArgumentError } from 'commander'
import picocolors from 'picocolors'
import type { Trouble } from '../pipeline/originals.ts'

/** Colours for a terminal only: a build machine, where they count as supported, reads a pipe. */
const colours = picocolors.createColors(process.stderr.isTTY === true && picocolors.isColorSupported)

/** Receives the exit code of a command. */
export type Finish = (code: number) => void

/** One clear line on standard error: what it is about, and the reason. */
export function tell({ name, reason }: Trouble): void {
  process.stderr.write(`${colours.yellow('onrecord:')} ${name}: ${reason}\n`)
}

/** A progress line on a terminal, silent elsewhere. */
export interface Progress {
  /** So many are done: of `total`, where it is known; of what the line counts now, should that be another thing. */
  readonly at: (done: number, total?: number, what?: string) => void
  readonly stop: () => void
}

/** Starts a progress line that counts `what`. */
export function progress(what: string): Progress {
  const bar = new cliProgress.SingleBar({
    format: '{counted} · {duration_formatted}',
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
  })
  const shown = process.stderr.isTTY === true
  const counted = (done: number, total: number | undefined, of: string): string =>
    `${done}${total === undefined ? '' : ` of ${total}`} ${of}`
  if (shown) bar.start(0, 0, { counted: counted(0, undefined, what) })
  return {
    at: (done, total, of = what) => shown && bar.update(done, { counted: counted(done, total, of) }),
    stop: () => shown && bar.stop(),
  }
}

/** Writes to standard output, waiting while the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A file, or standard input for `-`; a missing file is told by the promise that is returned. */
export async function open(file: string): Promise<Readable> {
  if (file === '-') return process.stdin
  const stream = createReadStream(file)
  await once(stream, 'open')
  return stream
}

/** Parses `--threads N`. */
export function threadCount(text: string): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1 || n > 256)
    throw new InvalidArgumentError('takes a whole number from 1 to 256.')
  return n
}

/** The reason behind a file system error in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file; check the path'
  if (code === 'EACCES') return 'may not be read; check its permissions'
  if (code === 'EISDIR') return 'is a folder; name a file'
  return message
}
