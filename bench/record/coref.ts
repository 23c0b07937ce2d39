/**
 * Measures of coreference over the same mentions on both sides. Sources: MUC (Vilain et al. 1995), B³ (Bagga &
 * Baldwin 1998), CEAF-e (Luo 2005); the CoNLL score is the mean of the three F1 (Pradhan et al. 2012).
 */

/** What is right of how many, on the side of precision and of recall; counts of several texts may be added. */
export interface Counts {
  readonly p: readonly [right: number, of: number]
  readonly r: readonly [right: number, of: number]
}

/** Clusters of mentions, each a list of keys; no mention stands in two. */
export type Clusters = readonly (readonly string[])[]

const places = (clusters: Clusters): Map<string, number> =>
  new Map(clusters.flatMap((c, i) => c.map(m => [m, i] as const)))

function links(of: Clusters, by: ReadonlyMap<string, number>): [number, number] {
  let right = 0
  let all = 0
  for (const cluster of of) {
    const parts = new Set(cluster.map((m, i) => by.get(m) ?? -1 - i))
    right += cluster.length - parts.size
    all += cluster.length - 1
  }
  return [right, all]
}

/** MUC: links that the other side keeps. */
export const muc = (found: Clusters, gold: Clusters): Counts => ({
  p: links(found, places(gold)),
  r: links(gold, places(found)),
})

function shares(of: Clusters, by: ReadonlyMap<string, number>): [number, number] {
  let right = 0
  let all = 0
  for (const cluster of of) {
    const counts = new Map<number, number>()
    for (const m of cluster) {
      const at = by.get(m)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    for (const n of counts.values()) right += (n * n) / cluster.length
    all += cluster.length
  }
  return [right, all]
}

/** B³: of each mention's cluster, the share that the other side has with it. */
export const b3 = (found: Clusters, gold: Clusters): Counts => ({
  p: shares(found, places(gold)),
  r: shares(gold, places(found)),
})

/** Greatest sum of a one-to-one assignment of rows to columns (Kuhn–Munkres with potentials, O(n³)). */
export function assignment(gain: readonly (readonly number[])[]): number {
  const [n, m] = [gain.length, gain[0]?.length ?? 0]
  if (n === 0 || m === 0) return 0
  if (n > m) return assignment(gain[0]!.map((_, j) => gain.map(row => row[j]!)))
  const u = new Float64Array(n + 1)
  const v = new Float64Array(m + 1)
  const taken = new Int32Array(m + 1)
  for (let i = 1; i <= n; i++) augment(gain, i, u, v, taken)
  let sum = 0
  for (let j = 1; j <= m; j++) if (taken[j]) sum += gain[taken[j]! - 1]![j - 1]!
  return sum
}

/** Finds the cheapest place for row `i`, moving earlier rows where that helps. */
function augment(
  gain: readonly (readonly number[])[],
  i: number,
  u: Float64Array,
  v: Float64Array,
  taken: Int32Array,
): void {
  const m = taken.length - 1
  const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY)
  const seen = new Uint8Array(m + 1)
  const way = new Int32Array(m + 1)
  taken[0] = i
  let at = 0
  do {
    seen[at] = 1
    const row = taken[at]!
    let delta = Number.POSITIVE_INFINITY
    let next = 0
    for (let j = 1; j <= m; j++) {
      if (seen[j]) continue
      const cost = -gain[row - 1]![j - 1]! - u[row]! - v[j]!
      if (cost < least[j]!) [least[j], way[j]] = [cost, at]
      if (least[j]! < delta) [delta, next] = [least[j]!, j]
    }
    for (let j = 0; j <= m; j++) {
      if (seen[j]) {
        u[taken[j]!] = u[taken[j]!]! + delta
        v[j] = v[j]! - delta
      } else least[j] = least[j]! - delta
    }
    at = next
  } while (taken[at] !== 0)
  for (; at !== 0; at = way[at]!) taken[at] = taken[way[at]!]!
}

/** CEAF-e: the best one-to-one pairing of clusters, by the Dice of their mentions. */
export function ceaf(found: Clusters, gold: Clusters): Counts {
  const at = places(gold)
  const gain = found.map(cluster => {
    const row = new Array<number>(gold.length).fill(0)
    for (const m of cluster) {
      const g = at.get(m)
      if (g !== undefined) row[g]! += 2 / (cluster.length + gold[g]!.length)
    }
    return row
  })
  const right = assignment(gain)
  return { p: [right, found.length], r: [right, gold.length] }
}

/** The sum of the counts of several texts. */
export const added = (all: readonly Counts[]): Counts => {
  const sum = (side: 'p' | 'r', i: 0 | 1) => all.reduce((n, c) => n + c[side][i], 0)
  return { p: [sum('p', 0), sum('p', 1)], r: [sum('r', 0), sum('r', 1)] }
}

/** Precision, recall and F1 in per cent. */
export function rates({ p, r }: Counts): { p: number; r: number; f: number } {
  const share = ([right, of]: readonly [number, number]): number => (of ? (100 * right) / of : 0)
  const [a, b] = [share(p), share(r)]
  return { p: a, r: b, f: a + b ? (2 * a * b) / (a + b) : 0 }
}
