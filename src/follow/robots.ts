/** robots.txt of hosts, as RFC 9309 reads it: asked once a day, open where there is none, closed where it fails. */
import robotsParser from 'robots-parser'
import type { Failed, Fetched } from './answers.ts'

/** What a host's robots.txt says to us. */
export interface Rules {
  readonly allows: (address: string) => boolean
  /** Milliseconds it wants between two requests; null where it names none. */
  readonly delay: number | null
  /** Why nothing may be fetched, should the file not be known. */
  readonly closed: string | null
}

/** Bytes of a robots.txt that are read (RFC 9309, 2.5). */
export const ROBOTS_BYTES = 512_000

const DAY = 86_400_000
/** How long a failure to get the file holds. */
const AGAIN = 10 * 60_000
/** After thirty days out of reach the file counts as absent (RFC 9309, 2.3.1.4). */
const FORGOTTEN = 30 * DAY
/** Hosts remembered. */
const MOST = 2000

const OPEN: Rules = { allows: () => true, delay: null, closed: null }

interface Robot {
  readonly isAllowed: (address: string, agent: string) => boolean | undefined
  readonly getCrawlDelay: (agent: string) => number | undefined
}
/** The package's types name a default export that its one function does not have. */
const parse = robotsParser as unknown as (address: string, text: string) => Robot

/** The rules of a robots.txt for an agent's name (`Onrecord`). */
export function rulesOf(address: string, text: string, agent: string): Rules {
  const robot = parse(address, text)
  const delay = robot.getCrawlDelay(agent)
  return {
    // The file itself may always be fetched; what it says nothing about is allowed.
    allows: page => robot.isAllowed(page, agent) ?? true,
    delay: delay !== undefined && delay >= 0 ? delay * 1000 : null,
    closed: null,
  }
}

interface Known {
  readonly rules: Rules
  readonly until: number
  /** Since when the file is out of reach; null where it is not. */
  readonly lost: number | null
}

const unreachable = (answer: Failed): Rules => ({
  allows: () => false,
  delay: null,
  closed:
    answer.code === null
      ? answer.reason
      : `is left alone for now: its robots.txt cannot be had, the host ${answer.reason}`,
})

/** What an answer for robots.txt means; `before` is what was known until now. */
function learn(answer: Fetched, agent: string, before: Known | undefined, now: number, file: string): Known {
  const keep = (rules: Rules): Known => ({ rules, until: now + DAY, lost: null })
  if (answer.status === 'fetched')
    return keep(rulesOf(file, Buffer.from(answer.bytes).toString('utf8'), agent))
  const absent = answer.status === 'gone' || answer.status === 'unchanged' || answer.status === 'refused'
  // "Unavailable" statuses (4xx) open a host; one that asks us to slow down is no word on what is allowed.
  if (absent || (answer.code !== null && answer.code < 500 && answer.code !== 429)) return keep(OPEN)
  const lost = before?.lost ?? now
  if (now - lost > FORGOTTEN) return { rules: OPEN, until: now + DAY, lost }
  const rules = before && before.rules.closed === null ? before.rules : unreachable(answer)
  return { rules, until: now + AGAIN, lost }
}

/** The rules of hosts, each asked for when first needed and once a day from then on. */
export interface Robots {
  readonly rulesFor: (address: string) => Promise<Rules>
}

/**
 * Keeps the rules of hosts. `get` fetches the start of a robots.txt, redirects followed; `agent` is the name that
 * rules are looked up by.
 */
export function openRobots(
  get: (address: string) => Promise<Fetched>,
  agent: string,
  now: () => number,
): Robots {
  const known = new Map<string, Known>()
  const asking = new Map<string, Promise<Known>>()
  const ask = async (origin: string): Promise<Known> => {
    const file = `${origin}/robots.txt`
    const learnt = learn(await get(file), agent, known.get(origin), now(), file)
    known.delete(origin)
    known.set(origin, learnt)
    if (known.size > MOST) known.delete(known.keys().next().value!)
    return learnt
  }
  return {
    rulesFor: async address => {
      const { origin } = new URL(address)
      const held = known.get(origin)
      if (held && held.until > now()) return held.rules
      const waiting = asking.get(origin) ?? ask(origin).finally(() => asking.delete(origin))
      asking.set(origin, waiting)
      return (await waiting).rules
    },
  }
}
