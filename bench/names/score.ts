/** Exact span and type scores. */
import type { MentionType, Span } from '../../src/core/index.ts'
import { prf } from '../harness.ts'
import type { MarkedText } from './corpora.ts'

/** A name as found. */
export interface Found extends Span {
  readonly type: MentionType
}

/** Counts for one type or all. */
export interface Counts {
  right: number
  found: number
  gold: number
}

/** Precision, recall and F1 by type and for `all`, of names found in texts. A name marked with two types is right with either. */
export function score(
  texts: readonly MarkedText[],
  find: (text: MarkedText) => readonly Found[],
): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  const of = (type: string): Counts => {
    const c = counts.get(type) ?? { right: 0, found: 0, gold: 0 }
    counts.set(type, c)
    return c
  }
  for (const text of texts) {
    const gold = new Map(
      text.names.filter(name => name.type !== 'other').map(name => [`${name.start}-${name.end}`, name]),
    )
    for (const name of text.names) {
      if (name.type === 'other') continue
      of(name.type).gold++
      of('all').gold++
    }
    for (const found of find(text)) {
      const name = gold.get(`${found.start}-${found.end}`)
      const right = name && (name.type === found.type || name.also === found.type)
      const type = right ? name.type : found.type
      of(type).found++
      of('all').found++
      if (right) {
        of(type).right++
        of('all').right++
      }
    }
  }
  return counts
}

/** F1 of counts. */
export const f1 = (c: Counts | undefined): number => (c ? prf(c.right, c.found, c.gold).f : 0)
