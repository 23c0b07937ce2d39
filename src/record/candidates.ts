/** Which of many statements may be another wording of a new one: those that share its rarer words. */

/** Words of a statement by which others are looked up. */
const LOOKED_UP = 8
/** How many of them must be shared. */
const SHARED = 2
/** Shorter words are too common to tell statements apart. */
const SHORTEST = 4

/** Statements by their words; numbers are their places in the order in which they were added. */
export interface Candidates {
  /** Places of the statements that may be another wording, ascending. */
  readonly of: (words: string) => number[]
  readonly add: (words: string, place: number) => void
}

const keysOf = (words: string): string[] => [
  ...new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter(w => w.length >= SHORTEST)
      .map(w => w.slice(0, 6)),
  ),
]

/** An empty collection. */
export function candidates(): Candidates {
  const places = new Map<string, number[]>()
  const of = (words: string): number[] => {
    const lists = keysOf(words).map(key => places.get(key) ?? [])
    const rarest = lists.sort((a, b) => a.length - b.length).slice(0, LOOKED_UP)
    const needed = Math.min(SHARED, rarest.length)
    const counts = new Map<number, number>()
    for (const list of rarest) for (const place of list) counts.set(place, (counts.get(place) ?? 0) + 1)
    return [...counts].flatMap(([place, n]) => (n >= needed ? [place] : [])).sort((a, b) => a - b)
  }
  const add = (words: string, place: number): void => {
    for (const key of keysOf(words)) {
      const list = places.get(key)
      if (list) list.push(place)
      else places.set(key, [place])
    }
  }
  return { of, add }
}
