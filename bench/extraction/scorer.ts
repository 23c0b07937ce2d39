/**
 * How much of an article's text was found, and how much else: precision, recall and F1 over shingles of four words.
 * Source: Scrapinghub/Zyte, "article-extraction-benchmark" (evaluate.py): multisets of 4-grams of words; a text of
 * fewer words is one shingle; scores are averaged over pages.
 */

/** Right, superfluous and missing shingles of a page. */
export interface Counts {
  readonly right: number
  readonly superfluous: number
  readonly missing: number
}

const SIZE = 4

/** The multiset of shingles of a text. */
export function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const found = new Map<string, number>()
  const last = Math.max(0, words.length - SIZE)
  for (let i = 0; words.length && i <= last; i++) {
    const shingle = words.slice(i, i + SIZE).join(' ')
    found.set(shingle, (found.get(shingle) ?? 0) + 1)
  }
  return found
}

/** Compares a text found with the text expected. */
export function compare(found: string, expected: string): Counts {
  const [a, b] = [shingles(found), shingles(expected)]
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, n) => total + n, 0)
  let right = 0
  for (const [shingle, count] of a) right += Math.min(count, b.get(shingle) ?? 0)
  return { right, superfluous: sum(a) - right, missing: sum(b) - right }
}

/** Precision, recall and F1 in per cent, averaged over pages; a page without anything found or expected counts as right. */
export function average(pages: readonly Counts[]): { p: number; r: number; f: number } {
  const share = (right: number, wrong: number): number => (right + wrong === 0 ? 1 : right / (right + wrong))
  const mean = (of: (page: Counts) => number): number =>
    (100 * pages.reduce((sum, page) => sum + of(page), 0)) / Math.max(1, pages.length)
  const p = mean(page => share(page.right, page.superfluous))
  const r = mean(page => share(page.right, page.missing))
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 }
}
