/** Whether two statements are one in different wording, and how they differ word by word. */

/** How one wording of a statement stands to another. */
export type StatementMatch = 'same' | 'cut' | 'altered'

/** A stretch of words that both wordings share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly words: string
}

/** What a language knows of single words, in lower case with straight apostrophes. */
export interface StatementWords {
  /** Whether a word carries little of a statement's meaning ("the", "would"). */
  readonly isLight: (word: string) => boolean
  /** Whether a word turns a statement round ("not", "never"). */
  readonly isNegative: (word: string) => boolean
}

const PLAIN: StatementWords = { isLight: () => false, isNegative: () => false }

/** How much a light word counts beside others. */
const LIGHT_WEIGHT = 0.25

/** Share of the heavier side's content words that must be found on the other side. */
const ALTERED = 0.6
/** Fewest words a cut may have: shorter ones occur in unrelated statements. */
const SHORTEST = 4

/** The words of a statement without quotation marks, punctuation and case; an ellipsis stands as `…`. */
export function statementWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\.\s?\.\s?\.|\[…\]|\[\.\.\.\]/g, '…')
  const found = plain.match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*|…/gu) ?? []
  return found[0] === 'that' ? found.slice(1) : found
}

/** Whether `part` stands in `whole` word for word; at an ellipsis words may be left out. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  const pieces: string[][] = [[]]
  for (const w of part) {
    if (w === '…') pieces.push([])
    else pieces.at(-1)!.push(w)
  }
  let from = 0
  for (const piece of pieces) {
    from = indexOfRun(whole, piece, from)
    if (from < 0) return false
    from += piece.length
  }
  return true
}

function indexOfRun(whole: readonly string[], run: readonly string[], from: number): number {
  for (let i = from; i + run.length <= whole.length; i++) {
    let k = 0
    while (k < run.length && whole[i + k] === run[k]) k++
    if (k === run.length) return i
  }
  return -1
}

/** First letters by which inflected forms of a word meet ("visiting", "visited"). */
const root = (word: string): string =>
  /^[\p{L}]{6,}$/u.test(word) ? word.slice(0, Math.max(5, word.length - 4)) : word

/** Share of weight of `a` that has a partner in `b`, each word of `b` used once. */
function covered(a: readonly string[], b: readonly string[], words: StatementWords): number {
  const left = new Map<string, number>()
  for (const w of b) left.set(root(w), (left.get(root(w)) ?? 0) + 1)
  let found = 0
  let all = 0
  for (const w of a) {
    const weight = words.isLight(w) ? LIGHT_WEIGHT : 1
    all += weight
    const n = left.get(root(w)) ?? 0
    if (n > 0) found += weight
    left.set(root(w), n - 1)
  }
  return all ? found / all : 0
}

const heavy = (all: readonly string[], { isLight }: StatementWords): number =>
  all.filter(w => !isLight(w)).length

const turned = (all: readonly string[], { isNegative }: StatementWords): boolean =>
  all.filter(isNegative).length % 2 === 1

/**
 * Compares two statements. `same`: equal but for quotation marks, punctuation and case. `cut`: one stands in the
 * other, word for word, whole words left out only at an ellipsis. `altered`: most of the words that carry meaning
 * are shared, as in two translations of one sentence, and one does not deny the other. `null`: different statements.
 */
export function compareStatements(
  a: string,
  b: string,
  words: StatementWords = PLAIN,
): StatementMatch | null {
  const one = statementWords(a)
  const two = statementWords(b)
  if (!one.length || !two.length) return null
  if (one.join(' ') === two.join(' ')) return 'same'
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (short.length >= SHORTEST && heavy(short, words) >= 2 && standsIn(short, long)) return 'cut'
  if (heavy(short, words) < 3 || turned(one, words) !== turned(two, words)) return null
  return Math.min(covered(short, long, words), covered(long, short, words)) >= ALTERED ? 'altered' : null
}

/**
 * What changed from `a` to `b`, word by word: the longest common sequence of words (compared without case), with
 * what only `a` has as `removed` and what only `b` has as `added`. Words keep their punctuation.
 */
export function wordDiff(a: string, b: string): readonly WordChange[] {
  const one = a.split(/\s+/).filter(Boolean)
  const two = b.split(/\s+/).filter(Boolean)
  const key = (w: string): string => statementWords(w).join(' ') || w
  const [x, y] = [one.map(key), two.map(key)]
  const lengths = commonLengths(x, y)
  const width = y.length + 1
  const changes: { kind: WordChange['kind']; words: string[] }[] = []
  const put = (kind: WordChange['kind'], word: string): void => {
    if (changes.at(-1)?.kind === kind) changes.at(-1)!.words.push(word)
    else changes.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      put('same', two[j]!)
      i++
      j++
    } else if (
      j >= y.length ||
      (i < x.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      put('removed', one[i++]!)
    else put('added', two[j++]!)
  }
  return changes.map(c => ({ kind: c.kind, words: c.words.join(' ') }))
}

/** Length of the longest common sequence of every pair of suffixes. */
function commonLengths(x: readonly string[], y: readonly string[]): Int32Array {
  const width = y.length + 1
  const table = new Int32Array((x.length + 1) * width)
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i * width + j] =
        x[i] === y[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  return table
}
