/** The server as a process: how long its answers take over HTTP. */
import { setTimeout as sleep } from 'node:timers/promises'
import { firstLine, type Run, start } from './processes.ts'

/** Times of a kind of request, in milliseconds, and the sizes of its answers. */
export interface Times {
  readonly what: string
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly most: number
  /** The longest answer, in KB. */
  readonly size: number
}

/** What is asked for: a name, addresses, and how often. */
export interface Round {
  readonly what: string
  readonly paths: readonly string[]
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

/** The median, the slowest of twenty and the slowest of times. */
export function timesOf(what: string, times: readonly number[], size = 0): Times {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    what,
    count: sorted.length,
    p50: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    most: at(sorted, 1),
    size,
  }
}

/** Asks for one address; gives its time and text. Throws where the answer is no success. */
export async function get(address: string): Promise<{ milliseconds: number; text: string }> {
  const begun = performance.now()
  const answer = await fetch(address, { headers: { accept: 'text/html' } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${text.slice(0, 300)}`)
  return { milliseconds: performance.now() - begun, text }
}

/** Asks for all addresses, one after the other. */
export async function timed(base: string, { what, paths }: Round): Promise<Times> {
  const times: number[] = []
  let size = 0
  for (const path of paths) {
    const { milliseconds, text } = await get(base + path)
    times.push(milliseconds)
    size = Math.max(size, text.length / 1024)
  }
  return timesOf(what, times, size)
}

/** A server at work. */
export interface Served {
  readonly run: Run
  readonly base: string
  /** From its start to the first page, whole. */
  readonly first: number
  readonly stop: () => Promise<void>
}

/** Starts a server over a store. */
export async function served(store: string): Promise<Served> {
  const begun = performance.now()
  const run = start(['serve', '--store', store, '--port', '0'])
  const base = (await firstLine(run)).replace(/\/$/, '')
  await get(`${base}/`)
  const first = performance.now() - begun
  return {
    run,
    base,
    first,
    async stop() {
      run.child.kill('SIGTERM')
      const ended = await Promise.race([run.ended, sleep(20_000, 'late' as const)])
      if (ended === 'late') run.child.kill('SIGKILL')
      await run.ended
    },
  }
}
