/**
 * What is there once it is needed: threads, opened by the first work and let go when none has come for a while, and
 * the way outside.
 */
import type { Outside, OutsideOptions } from '../follow/index.ts'
import type { Pool } from '../pipeline/pool.ts'

/** A pool that opens `open` when work comes and closes it after so many milliseconds without any. */
export function lazily(open: () => Promise<Pool>, threads: number, idle: number): Pool {
  let opened: Promise<Pool> | null = null
  let busy = 0
  let timer: NodeJS.Timeout | undefined
  async function letGo(): Promise<void> {
    const pool = opened
    opened = null
    await (await pool)?.close()
  }
  async function during<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
    clearTimeout(timer)
    busy++
    try {
      opened ??= open()
      return await work(await opened)
    } finally {
      busy--
      if (busy === 0) timer = setTimeout(() => void letGo().catch(() => {}), idle).unref()
    }
  }
  return {
    threads,
    lines: batch => during(pool => pool.lines(batch)),
    originals: batch => during(pool => pool.originals(batch)),
    documents: batch => during(pool => pool.documents(batch)),
    records: batch => during(pool => pool.records(batch)),
    async close() {
      clearTimeout(timer)
      await letGo()
    },
  }
}

/** The way outside, whose code is loaded by the first who goes it. */
export function lazyOutside(options: OutsideOptions): Outside {
  let opened: Promise<Outside> | null = null
  const open = async (): Promise<Outside> => (await import('../follow/index.ts')).openOutside(options)
  return {
    get: async (address, how) => {
      opened ??= open()
      return (await opened).get(address, how)
    },
    close: async () => {
      await (await opened)?.close()
    },
  }
}
