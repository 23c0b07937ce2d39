/** What a later version of a page changed, paragraph by paragraph. */
import { compare, type Run } from './wording.ts'

/** A paragraph that was changed, is new, or is gone, in runs of words. */
export interface Edit {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly runs: readonly Run[]
}

/** Paragraphs that share less of their words than this are different paragraphs, not one that was changed. */
const ALIKE = 0.4

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map(p => p.trim())
    .filter(p => p !== '')

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Share of the words of two paragraphs that both have. */
function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const both = [...x].filter(word => y.has(word)).length
  return both / Math.max(1, x.size, y.size)
}

const removed = (text: string): Edit => ({ kind: 'removed', runs: [{ kind: 'del', text }] })
const added = (text: string): Edit => ({ kind: 'added', runs: [{ kind: 'ins', text }] })

/** Edits of a stretch in which no paragraph stayed: each old one beside the next new one that is like it. */
function within(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const edits: Edit[] = []
  let next = 0
  for (const old of before) {
    const at = after.findIndex((text, i) => i >= next && likeness(old, text) >= ALIKE)
    if (at < 0) edits.push(removed(old))
    else {
      edits.push(...after.slice(next, at).map(added))
      edits.push({ kind: 'changed', runs: compare(old, after[at]!) })
      next = at + 1
    }
  }
  return [...edits, ...after.slice(next).map(added)]
}

/** All edits between two versions, in the order of the text; paragraphs that stayed are left out. */
export function editsOf(before: string, after: string): readonly Edit[] {
  const [a, b] = [paragraphs(before), paragraphs(after)]
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    // The nearest paragraph that stands in both closes the stretch.
    let [m, n] = [i, j]
    for (m = i; m < a.length; m++) {
      n = b.indexOf(a[m]!, j)
      if (n >= 0) break
    }
    const closed = m < a.length
    edits.push(...within(a.slice(i, m), b.slice(j, closed ? n : b.length)))
    ;[i, j] = closed ? [m + 1, n + 1] : [a.length, b.length]
  }
  return edits
}
