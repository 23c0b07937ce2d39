/** Classes of points: spherical k-means. */

/** Spherical k-means; classes are renumbered so that like classes are neighbours. */
export function kmeans(
  points: Float32Array,
  n: number,
  K: number,
  clusters: number,
  next: () => number,
): Int32Array {
  const centres = new Float32Array(clusters * K)
  for (let c = 0; c < clusters; c++) {
    const pick =
      c < clusters / 2 ? Math.floor((c * 2 * Math.min(n, clusters * 4)) / clusters) : Math.floor(next() * n)
    centres.set(points.subarray(pick * K, pick * K + K), c * K)
  }
  const of = new Int32Array(n)
  for (let round = 0; round < 12; round++) {
    for (let i = 0; i < n; i++) {
      let top = -2
      for (let c = 0; c < clusters; c++) {
        let dot = 0
        for (let k = 0; k < K; k++) dot += points[i * K + k]! * centres[c * K + k]!
        if (dot > top) {
          top = dot
          of[i] = c
        }
      }
    }
    centres.fill(0)
    for (let i = 0; i < n; i++) for (let k = 0; k < K; k++) centres[of[i]! * K + k]! += points[i * K + k]!
    for (let c = 0; c < clusters; c++) {
      let norm = 0
      for (let k = 0; k < K; k++) norm += centres[c * K + k]! ** 2
      for (let k = 0; k < K; k++) centres[c * K + k]! /= Math.sqrt(norm) || 1
    }
  }
  return renumbered(of, centres, clusters, K)
}

/** Numbers classes along a binary tree of splits by the widest direction. */
function renumbered(of: Int32Array, centres: Float32Array, clusters: number, K: number): Int32Array {
  const order: number[] = []
  const split = (group: number[]): void => {
    if (group.length < 2) {
      order.push(...group)
      return
    }
    let axis = 0
    let widest = -1
    for (let k = 0; k < K; k++) {
      const mean = group.reduce((s, c) => s + centres[c * K + k]!, 0) / group.length
      const spread = group.reduce((s, c) => s + (centres[c * K + k]! - mean) ** 2, 0)
      if (spread > widest) {
        widest = spread
        axis = k
      }
    }
    const sorted = [...group].sort((a, b) => centres[a * K + axis]! - centres[b * K + axis]! || a - b)
    split(sorted.slice(0, sorted.length >> 1))
    split(sorted.slice(sorted.length >> 1))
  }
  split(Array.from({ length: clusters }, (_, c) => c))
  const rank = new Int32Array(clusters)
  order.forEach((c, i) => {
    rank[c] = i
  })
  return of.map(c => rank[c]!)
}
