/**
 * The measures of TempEval-3 task A (UzZaman et al., SemEval 2013): strict and relaxed F1 of extents, and F1
 * of attributes, where an entity counts if it matches relaxed and its attribute is right.
 */
import { prf } from '../harness.ts'

/** An expression as the scorer sees it. */
export interface Scored {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** Counts over documents. */
export interface Counts {
  gold: number
  found: number
  strictRight: number
  relaxedGold: number
  relaxedFound: number
  valueRight: number
  typeRight: number
}

/** No counts. */
export const none = (): Counts => ({
  gold: 0,
  found: 0,
  strictRight: 0,
  relaxedGold: 0,
  relaxedFound: 0,
  valueRight: 0,
  typeRight: 0,
})

/** Adds one document's counts. */
export function count(into: Counts, gold: readonly Scored[], found: readonly Scored[]): void {
  into.gold += gold.length
  into.found += found.length
  for (const g of gold) {
    const matches = found.filter(f => f.start < g.end && g.start < f.end)
    if (!matches.length) continue
    into.relaxedGold++
    const best = matches.find(f => f.start === g.start && f.end === g.end) ?? matches[0]!
    if (best.start === g.start && best.end === g.end) into.strictRight++
    if (best.value === g.value) into.valueRight++
    if (best.type === g.type) into.typeRight++
  }
  into.relaxedFound += found.filter(f => gold.some(g => f.start < g.end && g.start < f.end)).length
}

/** Scores in per cent. */
export function scores(c: Counts): {
  strict: number
  relaxed: number
  value: number
  type: number
  precision: number
  recall: number
} {
  const p = c.found ? (100 * c.relaxedFound) / c.found : 0
  const r = c.gold ? (100 * c.relaxedGold) / c.gold : 0
  return {
    strict: prf(c.strictRight, c.found, c.gold).f,
    relaxed: p + r ? (2 * p * r) / (p + r) : 0,
    value: prf(c.valueRight, c.found, c.gold).f,
    type: prf(c.typeRight, c.found, c.gold).f,
    precision: p,
    recall: r,
  }
}
