/** BCubed, the measure of groupings. Source: Bagga & Baldwin 1998; Amigó et al., "A comparison of extrinsic
 * clustering evaluation metrics based on formal constraints", Information Retrieval 12 (2009). */

/** Precision, recall and F1 in per cent. */
export interface BCubed {
  readonly p: number
  readonly r: number
  readonly f: number
}

const counted = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * BCubed of found groups against true ones; the lists name the group of each document, in the same order.
 * `only` restricts the mean to the documents at those positions.
 */
export function bcubed(found: readonly string[], gold: readonly string[], only?: readonly number[]): BCubed {
  const pairs = gold.map((label, i) => `${found[i]}\n${label}`)
  const both = counted(pairs)
  const inFound = counted(found)
  const inGold = counted(gold)
  let p = 0
  let r = 0
  const scored = only ?? gold.map((_, i) => i)
  for (const i of scored) {
    const n = both.get(pairs[i]!)!
    p += n / inFound.get(found[i]!)!
    r += n / inGold.get(gold[i]!)!
  }
  p *= 100 / (scored.length || 1)
  r *= 100 / (scored.length || 1)
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 }
}
