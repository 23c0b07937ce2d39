import { describe, expect, it } from 'vitest'
import { emit, newFeatures, WEIGHTED } from '../../src/attribution/crf.ts'
import { unpackField, unpackRates } from '../../src/attribution/model.ts'
import { codePoints, readBrat } from './corpus.ts'
import { type Example, fitField } from './fit.ts'
import { packField } from './pack.ts'
import { count, f1, noCounts, pairs } from './score.ts'

const span = (start: number, end: number) => ({ start, end })
const text = 'Anna said that it rained. Bo said no.'
const one = { source: [span(0, 4)], cue: [span(5, 9)], content: [span(10, 24)] }
const two = { source: [span(26, 28)], cue: [span(29, 33)], content: [span(34, 36)] }

describe('score', () => {
  it('gives 100 to the annotation itself', () => {
    const c = noCounts()
    count(c, text, [one, two], [one, two])
    expect([f1(c, 'exact', 'all'), f1(c, 'overlap', 'all')]).toEqual([100, 100])
  })
  it('tells exact from overlapping, role by role', () => {
    const c = noCounts()
    count(c, text, [one], [{ ...one, content: [span(15, 24)] }])
    expect(['cue', 'source', 'content', 'all'].map(r => f1(c, 'exact', r as 'cue'))).toEqual([100, 100, 0, 0])
    expect(f1(c, 'overlap', 'all')).toBe(100)
  })
  it('counts a missing and a false source against "all"', () => {
    const c = noCounts()
    count(c, text, [one, { ...two, source: [] }], [{ ...one, source: [] }, two])
    expect([f1(c, 'overlap', 'cue'), f1(c, 'overlap', 'source'), f1(c, 'overlap', 'all')]).toEqual([
      100, 0, 0,
    ])
  })
  it('lets absent sources agree', () => {
    const c = noCounts()
    count(c, text, [{ ...one, source: [] }], [{ ...one, source: [] }])
    expect(f1(c, 'exact', 'all')).toBe(100)
  })
  it('pairs one to one, by cue before content', () => {
    expect(pairs([one], [{ ...two, content: one.content }, one])).toEqual([[0, 1]])
    expect(pairs([one, two], [two])).toEqual([[1, 0]])
  })
  it('takes spans with only a space between them for one', () => {
    const c = noCounts()
    count(c, text, [one], [{ ...one, content: [span(10, 14), span(15, 24)] }])
    expect(f1(c, 'exact', 'content')).toBe(100)
  })
})

describe('corpus', () => {
  it('turns code points into UTF-16 offsets', () => {
    const at = codePoints('a😀b')
    expect([0, 1, 2, 3].map(at)).toEqual([0, 1, 3, 4])
  })
  it('reads spans in pieces and drops relations without content', () => {
    const standoff =
      'T1\tCue 5 9\tsaid\nT2\tContent 10 14;15 24\tx\nT3\tSource 0 4\tAnna\nE1\tAttribution:T4 Content:T2 Cue:T1 Source:T3\nE2\tAttribution:T4 Cue:T1\n'
    expect(readBrat(standoff, o => o)).toEqual([
      { source: [span(0, 4)], cue: [span(5, 9)], content: [span(10, 14), span(15, 24)] },
    ])
  })
})

describe('fit and pack', () => {
  const bits = 18
  const example = (bucket: number, label: number): Example => ({
    offsets: Int32Array.of(0, 1),
    buckets: Int32Array.of(bucket),
    kinds: new Uint8Array(1),
    labels: Uint8Array.of(label),
    allowed: Uint8Array.of(3),
  })
  const set = Array.from({ length: 40 }, (_, i) => example(i % 2 ? 77 : 200_000, i % 2))
  const options = { labels: 2, kinds: 1, bits, epochs: 4, rate: 0.5, l1: 0.1, l2: 0.1, illegal: () => false }
  it('learns to tell two features apart, and keeps it through packing', () => {
    const field = unpackField(packField(fitField(set, options)))
    const features = newFeatures()
    const scores = new Float32Array(WEIGHTED)
    for (const [bucket, label] of [
      [77, 1],
      [200_000, 0],
    ] as const) {
      features.count = 1
      features.hashes[0] = bucket << (32 - bits)
      scores.fill(0)
      emit(field, features, scores, 0)
      expect(label ? scores[0] : -scores[0]!).toBeGreaterThan(1)
    }
    features.hashes[0] = 5 << (32 - bits)
    scores.fill(0)
    emit(field, features, scores, 0)
    expect([...scores]).toEqual([0, 0, 0, 0])
  })
  it('gives the same text for the same examples', () =>
    expect(packField(fitField(set, options))).toBe(packField(fitField(set, options))))
  it('reads rates by line', () => {
    const rates = unpackRates('a/NN b/VB\n\nsay/VB\n\n\n\n')
    expect([rates('a', 'NN'), rates('say', 'VB'), rates('x', 'NN'), rates('a', 'VB')]).toEqual([1, 3, 0, 0])
  })
})
