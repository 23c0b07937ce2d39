/** Manners: robots.txt is kept to, a host is asked one thing at a time and not too often, many hosts side by side. */
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import { type Conditions, type Fetched, failed, type Redirect, refused } from './answers.ts'
import { type ClientOptions, openClient } from './client.ts'
import { whyNotAddress } from './guard.ts'
import { followRedirects } from './redirects.ts'
import { openRobots, ROBOTS_BYTES, type Rules } from './robots.ts'

/** How to behave; times in milliseconds. */
export interface Manners {
  /** Between the end of a request to a host and the next one. */
  readonly delay: number
  /** The most that a `Crawl-delay` may ask for. */
  readonly longest: number
  /** The longest that a request waits for a host which asked us to stay away; beyond it, it fails at once. */
  readonly patience: number
  /** Hosts that are asked at the same time. */
  readonly hosts: number
}

/** The manners that hold where none are given. */
export const MANNERS: Manners = { delay: 1000, longest: 30_000, patience: 20_000, hosts: 6 }

/** What the way outside is made of. */
export interface OutsideOptions extends ClientOptions {
  readonly manners?: Partial<Manners>
  /** Waits; gives up early, without an error, when the signal is aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
}

/** How an address is fetched. */
export interface GetOptions extends Conditions {
  /** A person named this very address, as in a browser: robots.txt, which speaks to robots, is not asked. */
  readonly asked?: boolean
}

/** The way outside: everything that is fetched is fetched through one of these. Never throws. */
export interface Outside {
  readonly get: (address: string, options?: GetOptions) => Promise<Fetched>
  /** Ends what is under way, which fails, and closes all connections. */
  readonly close: () => Promise<void>
}

/** A host's turn: one request at a time. */
interface Lane {
  readonly queue: PQueue
  /** When the next request may go. */
  free: number
  /** Until when the host asked us to stay away, and how often in a row it did. */
  away: number
  strikes: number
}

/** The first back-off from a host that asks us to come less often and names no time; it doubles, up to an hour. */
const AWAY = 30_000
const HOUR = 3_600_000
/** Hosts remembered. */
const LANES = 2000

const seconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000)

/** Notes what an answer says about when to come again. */
function heed(lane: Lane, answer: Fetched | Redirect, delay: number, now: number): void {
  lane.free = now + delay
  if (answer.status !== 'failed' || (answer.code !== 429 && answer.code !== 503)) {
    if (answer.status !== 'failed') lane.strikes = 0
    return
  }
  lane.away = now + (answer.wait ?? Math.min(AWAY * 2 ** lane.strikes, HOUR))
  lane.strikes++
}

function lanesOf(now: () => number): (host: string) => Lane {
  const lanes = new Map<string, Lane>()
  const forget = (): void => {
    for (const [host, lane] of lanes) {
      const idle = lane.queue.size + lane.queue.pending === 0
      if (idle && Math.max(lane.free, lane.away) < now()) lanes.delete(host)
    }
  }
  return host => {
    const lane = lanes.get(host) ?? { queue: new PQueue({ concurrency: 1 }), free: 0, away: 0, strikes: 0 }
    if (!lanes.has(host) && lanes.size >= LANES) forget()
    lanes.set(host, lane)
    return lane
  }
}

const nap = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  sleep(milliseconds, undefined, { signal }).catch(() => {})

/** Opens the way outside. Rules of robots.txt are looked up by the name that `agent` begins with. */
export function openOutside(options: OutsideOptions): Outside {
  const { now = Date.now, wait = nap, allow = [] } = options
  const manners = { ...MANNERS, ...options.manners }
  const client = openClient(options)
  const laneOf = lanesOf(now)
  const all = new PQueue({ concurrency: manners.hosts })
  const stop = new AbortController()
  const robots = openRobots(
    file => followRedirects(file, address => client.ask(address, { start: ROBOTS_BYTES })),
    options.agent.split('/')[0]!,
    now,
  )
  const stopped = (address: string): Fetched => failed(address, 'was not asked: the program is stopping')

  /** One request in a host's turn, once the host is free. */
  const turn = async (address: string, lane: Lane, how: GetOptions): Promise<Fetched | Redirect> => {
    const pause = lane.away - now()
    if (pause > manners.patience)
      return failed(address, `asks us to stay away for ${seconds(pause)} more seconds`, { wait: pause })
    await wait(Math.max(lane.free, lane.away) - now(), stop.signal)
    if (stop.signal.aborted) return stopped(address)
    const rules: Rules | null = how.asked ? null : await robots.rulesFor(address)
    if (rules?.closed) return failed(address, rules.closed)
    if (rules && !rules.allows(address)) return refused(address, 'is closed to programs by its robots.txt')
    const answer = await all.add(() => client.ask(address, how))
    heed(lane, answer, Math.min(Math.max(manners.delay, rules?.delay ?? 0), manners.longest), now())
    return answer
  }

  const ask = async (address: string, how: GetOptions): Promise<Fetched | Redirect> => {
    const reason = whyNotAddress(address, allow)
    if (reason) return refused(address, reason)
    const lane = laneOf(new URL(address).host)
    return (await lane.queue.add(() => turn(address, lane, how))) as Fetched | Redirect
  }

  return {
    get: (address, how = {}) =>
      stop.signal.aborted ? Promise.resolve(stopped(address)) : followRedirects(address, at => ask(at, how)),
    close: async () => {
      stop.abort()
      await client.close()
    },
  }
}
