/** The program as a process of its own: started, watched, killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The program's file, from the sources and from the build. */
const program = (): string => {
  const above = join(import.meta.dirname, '../..')
  return join(above, above.endsWith('dist') ? '..' : '', 'bin/onrecord.js')
}

/** A run of the program. */
export interface Run {
  readonly child: ChildProcess
  /** What it wrote to standard error. */
  readonly told: () => string
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** The most memory that was resident, in MB; 0 where the system does not tell. */
  readonly peak: () => number
  /** Memory that is resident now, in MB. */
  readonly resident: () => number
}

const EVERY = 100

/** A value of `/proc/PID/status` in MB; 0 where there is none. */
function status(pid: number | undefined, name: string): number {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return 0
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    // It ended in between.
    return 0
  }
}

/** Starts `onrecord` with words. */
export function start(words: readonly string[]): Run {
  const child = spawn(process.execPath, [program(), ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [told, most] = ['', 0]
  child.stderr.on('data', data => {
    told += data
  })
  const look = (): number => {
    most = Math.max(most, status(child.pid, 'VmHWM'))
    return most
  }
  const timer = setInterval(look, EVERY)
  const ended = once(child, 'close').then(([code, signal]) => {
    clearInterval(timer)
    return (signal ?? code) as number | string
  })
  return { child, ended, told: () => told, peak: look, resident: () => status(child.pid, 'VmRSS') }
}

/** Lets a run live so long, then kills it; what it ended with. */
export async function killedAfter(run: Run, milliseconds: number): Promise<number | string> {
  const first = await Promise.race([run.ended, sleep(milliseconds, 'late' as const)])
  if (first === 'late') run.child.kill('SIGKILL')
  return run.ended
}

/** The first line that a run writes to standard output; throws where it ends without one. */
export async function firstLine(run: Run): Promise<string> {
  let line = ''
  const { stdout } = run.child
  const written = new Promise<string>(resolve => {
    stdout?.on('data', data => {
      line += data
      if (line.includes('\n')) resolve(line.slice(0, line.indexOf('\n')))
    })
  })
  const first = await Promise.race([written, run.ended])
  if (typeof first === 'string' && first.startsWith('http')) return first
  throw new Error(`onrecord ended (${first}): ${run.told()}`)
}
