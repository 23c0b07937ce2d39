import { describe, expect, it } from 'vitest'
import { type Example, fitField, scored } from './fit.ts'

/** A sequence in which bucket 1 tells of label 1, and bucket 2 of nothing. */
const example = (labels: readonly number[], buckets: readonly number[]): Example => ({
  offsets: Int32Array.from([...buckets.keys(), buckets.length]),
  buckets: Int32Array.from(buckets),
  kinds: new Uint8Array(labels.length),
  labels: Uint8Array.from(labels),
  allowed: new Uint8Array(labels.length).fill(3),
})

describe('fitField', () => {
  const examples = [
    example([0, 1, 0, 1], [2, 1, 2, 1]),
    example([1, 0, 0], [1, 2, 2]),
    example([0, 0, 1], [2, 2, 1]),
  ]
  const options = { labels: 2, kinds: 1, bits: 4, epochs: 60, rate: 0.3, l1: 0.01, l2: 0.01 }
  const losses: number[] = []
  const field = fitField(examples, {
    ...options,
    illegal: (from, to) => from === 1 && to === 1,
    log: line => losses.push(Number(line.split(' ').at(-1))),
  })

  it('learns what tells labels apart, and nothing for the first', () => {
    const scores = scored(field, examples[0]!)
    expect(scores[3]! - scores[1]!).toBeGreaterThan(1)
    expect(field.weights[1 * 2]).toBe(0)
  })
  it('comes nearer the right labels with each epoch', () => {
    expect(losses.at(-1)!).toBeLessThan(0.5)
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 3)
  })
  it('never allows what is illegal', () => expect(field.edges[3]).toBe(-1e4))
})
