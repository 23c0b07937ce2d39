/** Threads that are there while there is work: opened by the first of it, let go when none has come for a while. */
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
