import { describe, expect, it } from 'vitest'
import {
  bestPath,
  type Chain,
  emit,
  type Field,
  marginals,
  markOf,
  newFeatures,
  put,
  WEIGHTED,
  wordHash,
} from './crf.ts'

const edges = Float32Array.of(0.5, -1, -0.2, 0.3)
const chain: Chain = { labels: 2, edges, steps: Float64Array.from(edges, Math.exp) }
const lattice = { length: 3, scores: Float32Array.of(1, 0, 0, 0.4, 0.2, 0.9), kinds: new Uint8Array(3) }

/** Every path with its score, by counting. */
function paths(): { path: number[]; score: number }[] {
  return Array.from({ length: 8 }, (_, n) => {
    const path = [(n >> 2) & 1, (n >> 1) & 1, n & 1]
    let score = 0
    path.forEach((l, i) => {
      score += lattice.scores[i * 2 + l]!
      if (i) score += chain.edges[path[i - 1]! * 2 + l]!
    })
    return { path, score }
  })
}

describe('chain', () => {
  it('finds the path that counting finds', () => {
    const best = paths().sort((a, b) => b.score - a.score)[0]!
    expect([...bestPath(chain, lattice)]).toEqual(best.path)
  })
  it('gives the marginals that counting gives, also with impossible labels', () => {
    const all = paths()
    const total = all.reduce((sum, p) => sum + Math.exp(p.score), 0)
    const likely = marginals(chain, lattice)
    for (let i = 0; i < 3; i++)
      for (let l = 0; l < 2; l++) {
        const by = all.filter(p => p.path[i] === l).reduce((sum, p) => sum + Math.exp(p.score), 0)
        expect(likely[i * 2 + l]).toBeCloseTo(by / total, 5)
      }
    const scores = lattice.scores.slice()
    scores[3] = -1e4
    expect([...marginals(chain, { ...lattice, scores }).subarray(2, 4)]).toEqual([1, 0])
  })
})

/** A field of four slots with one row, in the slot after the one where its search starts. */
function small(hash: number): Field {
  const slot = ((hash >>> 30) + 1) & 3
  const marks = new Uint16Array(4)
  marks[hash >>> 30] = markOf(hash >>> 12) ^ 2
  marks[slot] = markOf(hash >>> 12)
  const rows = new Int32Array(4)
  new Int8Array(rows.buffer).set([10, -20, 0, 5], slot * WEIGHTED)
  const values = Float32Array.from({ length: 256 }, (_, i) => i - 128)
  return { ...chain, shift: 12, marks, rows, values }
}

describe('emit', () => {
  it('adds the weights of the features that the field knows', () => {
    const f = newFeatures()
    put(f, 1, 2, 3)
    const field = small(f.hashes[0]!)
    put(f, 1, 2, 4)
    put(f, 1, 2, 3)
    const out = Float32Array.of(7, 1, 1, 1, 1, 7)
    emit(field, f, out, 1)
    expect([...out]).toEqual([7, 21, -39, 1, 11, 7])
  })
})

describe('features', () => {
  it('tells templates and the order of values apart', () => {
    const f = newFeatures()
    put(f, 1, 2, 3)
    put(f, 1, 3, 2)
    put(f, 2, 2, 3)
    put(f, 1, 2, 3)
    expect(new Set(f.hashes.subarray(0, 4)).size).toBe(3)
    expect(f.hashes[0]).toBe(f.hashes[3])
  })
  it('hashes words by their letters', () => expect(wordHash('said')).not.toBe(wordHash('says')))
})
