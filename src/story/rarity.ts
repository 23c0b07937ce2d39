/** How much a term tells: the rarer in news, the more. */

/** Documents that the language's table of frequencies counts for. */
const PRIOR = 4000
/** Share of news texts that hold a term which the table does not know. */
const UNKNOWN = 1 / 4000
const SLOTS = 1 << 20

/** Weighs terms by how rare they are: by the language's table and the documents seen so far. */
export interface Rarities {
  /** Weight of a term of the document at hand; asked once for each term of each document. */
  readonly rarity: (term: number, share: number | undefined) => number
  /** Says that a document begins. */
  readonly seen: () => void
  /** Counts the terms of a document as if each had been asked for. */
  readonly count: (terms: Int32Array) => void
}

/** Counts of terms in a fixed table, so that a stream without end takes no more memory. */
export function createRarities(): Rarities {
  const counts = new Uint16Array(SLOTS)
  let documents = 0
  /** How often a term was counted before now. */
  function count(term: number): number {
    const slot = term & (SLOTS - 1)
    const n = counts[slot]!
    if (n < 65_535) counts[slot] = n + 1
    return n
  }
  return {
    rarity(term, share) {
      const n = count(term)
      const prior = (share ?? UNKNOWN) * PRIOR
      return Math.max(0.1, Math.log((PRIOR + documents + 1) / (prior + n + 0.5)))
    },
    seen: () => void documents++,
    count(terms) {
      for (const term of terms) count(term)
    },
  }
}
