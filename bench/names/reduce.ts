/** Few numbers for many: subspace iteration on a sparse matrix. */

/** A sparse matrix: row, column and value of each entry. */
export interface Sparse {
  readonly rows: number
  readonly columns: number
  readonly size: number
  readonly row: Int32Array
  readonly column: Int32Array
  readonly value: Float32Array
}

function orthonormal(matrix: Float32Array, n: number, K: number): void {
  for (let k = 0; k < K; k++) {
    for (let j = 0; j < k; j++) {
      let dot = 0
      for (let i = 0; i < n; i++) dot += matrix[i * K + k]! * matrix[i * K + j]!
      for (let i = 0; i < n; i++) matrix[i * K + k]! -= dot * matrix[i * K + j]!
    }
    let norm = 0
    for (let i = 0; i < n; i++) norm += matrix[i * K + k]! ** 2
    norm = Math.sqrt(norm) || 1
    for (let i = 0; i < n; i++) matrix[i * K + k]! /= norm
  }
}

/** The product with a dense matrix of `k` columns, or of the transposed with it. */
function times(m: Sparse, dense: Float32Array, k: number, transposed: boolean): Float32Array {
  const out = new Float32Array((transposed ? m.columns : m.rows) * k)
  const [to, from] = transposed ? [m.column, m.row] : [m.row, m.column]
  for (let e = 0; e < m.size; e++) {
    const [a, b, v] = [to[e]! * k, from[e]! * k, m.value[e]!]
    for (let d = 0; d < k; d++) out[a + d]! += v * dense[b + d]!
  }
  return out
}

const rounds = 4

/** `k` numbers for each row, of length 1 together: its place along the strongest directions, weighted by their strength. */
export function reduced(m: Sparse, k: number, next: () => number): Float32Array {
  let right: Float32Array = Float32Array.from({ length: m.columns * k }, () => next() - 0.5)
  let left: Float32Array = new Float32Array(0)
  for (let round = 0; round < rounds; round++) {
    left = times(m, right, k, false)
    orthonormal(left, m.rows, k)
    right = times(m, left, k, true)
    if (round < rounds - 1) orthonormal(right, m.columns, k)
  }
  const strength = new Float64Array(k)
  for (let i = 0; i < m.columns; i++) for (let d = 0; d < k; d++) strength[d]! += right[i * k + d]! ** 2
  for (let r = 0; r < m.rows; r++) {
    let norm = 0
    for (let d = 0; d < k; d++) {
      left[r * k + d]! *= Math.sqrt(Math.sqrt(strength[d]!))
      norm += left[r * k + d]! ** 2
    }
    for (let d = 0; d < k; d++) left[r * k + d]! /= Math.sqrt(norm) || 1
  }
  return left
}
