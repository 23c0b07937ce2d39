/** Redirects, followed by hand: each address on the way is asked for like the first, guard and all. */
import { type Fetched, type Redirect, refused } from './answers.ts'

/** Redirects that are followed for one address. */
export const HOPS = 5

/** One request for an address. */
export type Ask = (address: string) => Promise<Fetched | Redirect>

/** An address without the part after `#`, which never reaches a server. */
function whole(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  return url.href
}

/**
 * Asks for an address and for where it leads. `moved` of the answer is the last address, where all redirects up to
 * it were permanent ones; after one that was not, it stays with the last permanent one before it.
 */
export async function followRedirects(address: string, ask: Ask): Promise<Fetched> {
  let at = whole(address)
  let moved: string | null = null
  let permanent = true
  const been = new Set([at])
  for (let hop = 0; ; hop++) {
    const answer = await ask(at)
    if (answer.status === 'fetched' || answer.status === 'unchanged') return { ...answer, moved }
    if (answer.status !== 'redirect') return answer
    if (hop === HOPS) return refused(at, `leads on and on: more than ${HOPS} redirects`)
    if (been.has(answer.to)) return refused(at, 'leads in a circle')
    permanent &&= answer.permanent
    at = answer.to
    been.add(at)
    if (permanent) moved = at
  }
}
