/**
 * Scores attributions against annotated ones: F1 of cue, source, content and all three, exact and by overlap.
 *
 * Attributions of gold and system are paired one to one: pairs whose cues or contents share a character, in
 * descending order of shared characters in cue (counted ten times), source and content, greedily. A role of a pair
 * agrees by overlap when it shares a character on both sides, exactly when its characters are the same (spans
 * that touch or have only white space between them are one). Recall counts the gold attributions that have the
 * role, precision those of the system. "All three" asks for agreement of every role; a source that neither has
 * agrees; it counts attributions.
 */
import type { Span } from '../../src/core/index.ts'
import { prf } from '../harness.ts'
import type { Gold } from './corpus.ts'

/** Roles in the order of the tables. */
export const ROLES = ['cue', 'source', 'content', 'all'] as const
/** A column of the tables. */
export type Column = (typeof ROLES)[number]

/** Counts from which precision, recall and F1 come. */
export interface Counts {
  readonly gold: Record<Column, number>
  readonly found: Record<Column, number>
  readonly exact: Record<Column, number>
  readonly overlap: Record<Column, number>
}

const zero = (): Record<Column, number> => ({ cue: 0, source: 0, content: 0, all: 0 })

/** Empty counts. */
export const noCounts = (): Counts => ({ gold: zero(), found: zero(), exact: zero(), overlap: zero() })

/** Characters that two lists of spans share. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let n = 0
  for (const x of a) for (const y of b) n += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return n
}

/** Spans in order, those with only white space between them made one. */
export function merged(text: string, spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = []
  for (const s of [...spans].sort((a, b) => a.start - b.start)) {
    const top = found.at(-1)
    if (top && (s.start <= top.end || text.slice(top.end, s.start).trim() === ''))
      top.end = Math.max(top.end, s.end)
    else found.push({ start: s.start, end: s.end })
  }
  return found
}

const equal = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((s, i) => s.start === b[i]!.start && s.end === b[i]!.end)

/** Pairs of indices [gold, system], one to one. */
export function pairs(gold: readonly Gold[], system: readonly Gold[]): [number, number][] {
  const candidates: { g: number; s: number; weight: number }[] = []
  gold.forEach((a, g) => {
    system.forEach((b, s) => {
      const cue = shared(a.cue, b.cue)
      const content = shared(a.content, b.content)
      if (cue + content > 0)
        candidates.push({ g, s, weight: 10 * cue + content + shared(a.source, b.source) })
    })
  })
  candidates.sort((a, b) => b.weight - a.weight || a.g - b.g || a.s - b.s)
  const [usedGold, usedSystem] = [new Set<number>(), new Set<number>()]
  return candidates.flatMap(({ g, s }): [number, number][] => {
    if (usedGold.has(g) || usedSystem.has(s)) return []
    usedGold.add(g)
    usedSystem.add(s)
    return [[g, s]]
  })
}

/** Adds an article's counts. */
export function count(counts: Counts, text: string, gold: readonly Gold[], system: readonly Gold[]): void {
  for (const [side, list] of [
    ['gold', gold],
    ['found', system],
  ] as const)
    for (const a of list) {
      counts[side].all++
      for (const role of ['cue', 'source', 'content'] as const) if (a[role].length) counts[side][role]++
    }
  for (const [g, s] of pairs(gold, system)) agree(counts, text, gold[g]!, system[s]!)
}

function agree(counts: Counts, text: string, a: Gold, b: Gold): void {
  let [exactly, loosely] = [true, true]
  for (const role of ['cue', 'source', 'content'] as const) {
    if (!a[role].length && !b[role].length) continue
    const exact = a[role].length > 0 && equal(merged(text, a[role]), merged(text, b[role]))
    const loose = shared(a[role], b[role]) > 0
    if (exact) counts.exact[role]++
    else exactly = false
    if (loose) counts.overlap[role]++
    else loosely = false
  }
  if (exactly) counts.exact.all++
  if (loosely) counts.overlap.all++
}

/** F1 by column. */
export const f1 = (counts: Counts, how: 'exact' | 'overlap', column: Column): number =>
  prf(counts[how][column], counts.found[column], counts.gold[column]).f
