/**
 * A learner for the tagger: the averaged perceptron with a margin, over rows of weights.
 *
 * Source: M. Collins (2002); averaging by the running sum of updates times their time (H. Daumé III).
 */
import {
  BESIDE,
  besideFeatures,
  LATE,
  lateFeatures,
  OWN,
  ownFeatures,
  PAIRS,
  pairFeatures,
  TAGS,
  tagFeatures,
} from '../../src/text/features.ts'
import { EDGE, modeOf, sureTag, type Word } from '../../src/text/word.ts'

/** A sentence to learn from: its words, and the number of each one's tag, -1 where it is not known. */
export interface Lesson {
  readonly words: readonly Word[]
  readonly gold: Int16Array
}

/** Open-addressing table from feature hashes to counts, then to rows. */
interface Table {
  readonly keys: Int32Array
  readonly values: Int32Array
}

/** Mulberry32 (public domain): a small generator with a fixed seed. */
export function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function slotOf({ keys }: Table, key: number): number {
  const mask = keys.length - 1
  let at = (key ^ (key >>> 9)) & mask
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
  return at
}

/** What a learner is told. */
export interface Settings {
  readonly tags: number
  /** For each tag: 1 where it is carried along, 2 where it ends what is carried, 0 where it does neither. */
  readonly carry: readonly number[]
  /** How often a feature must be seen to get weights. */
  readonly minimum: number
  readonly margin: number
  readonly seed: number
}

/** A learner with its state. */
export interface Learner {
  /** One pass over the lessons in random order; gives the share of right tags in per cent. */
  readonly pass: () => number
  /** Leaves only the largest averaged weights, and learns on from these. */
  readonly prune: (pairs: number) => void
  /** The averaged weights: features' hashes with pairs of tag and weight. */
  readonly weights: () => Map<number, [number, number][]>
}

/** Calls `visit` with the late features of every unsure word, as a decoder with these tags would see them. */
function follow(
  lesson: Lesson,
  mode: number,
  carry: readonly number[],
  tagAt: (i: number) => number,
  late: Int32Array,
): void {
  const { words } = lesson
  let [t1, t2, carried, by] = [0, 0, 0, 0]
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    if (sureTag(w, mode) < 0) {
      tagFeatures(t1, t2, late)
      lateFeatures(w, words[i + 1] ?? EDGE, t1, t2, carried, by, late.subarray(TAGS))
    }
    const tag = tagAt(i)
    if (tag >= 0 && carry[tag]) [carried, by] = carry[tag] === 1 ? [tag + 1, w.lowerHash] : [0, 0]
    t2 = t1
    t1 = tag + 1
  }
}

/** Number of features that do not depend on tags, and of those that do. */
const FIXED = OWN + BESIDE + PAIRS
const LOOSE = TAGS + LATE

/** Writes the features of word `i` that do not depend on tags. */
function fixedFeatures(
  words: readonly Word[],
  i: number,
  mode: number,
  out: Int32Array,
  beside: Int32Array,
): void {
  const start = i === 0 ? 1 : 0
  const near = [words[i - 1], words[i - 2], words[i + 1], words[i + 2], words[i + 1], words[i - 1]]
  ownFeatures(words[i]!, mode, start, out)
  near.forEach((word, k) => {
    besideFeatures(word ?? EDGE, beside)
    out[OWN + k] = beside[k]!
  })
  pairFeatures(
    words[i]!,
    near[0] ?? EDGE,
    near[2] ?? EDGE,
    near[3] ?? EDGE,
    mode,
    start,
    out.subarray(OWN + BESIDE),
  )
}

/** A learner over the lessons. */
export function learner(
  lessons: readonly Lesson[],
  { tags: T, carry, minimum, margin, seed }: Settings,
): Learner {
  const random = generator(seed)
  const [found, beside, late] = [new Int32Array(FIXED), new Int32Array(BESIDE), new Int32Array(LOOSE)]
  const counts: Table = { keys: new Int32Array(1 << 24), values: new Int32Array(1 << 24) }
  const count = (key: number): void => {
    const at = slotOf(counts, key)
    counts.keys[at] = key
    counts.values[at]!++
  }
  for (const lesson of lessons) {
    const { words, gold } = lesson
    const mode = modeOf(words, 0, words.length)
    follow(
      lesson,
      mode,
      carry,
      i => {
        if (sureTag(words[i]!, mode) < 0) {
          fixedFeatures(words, i, mode, found, beside)
          found.forEach(count)
          late.forEach(count)
        }
        return gold[i]!
      },
      late,
    )
  }
  let rows = 0
  for (let at = 0; at < counts.keys.length; at++)
    counts.values[at] = counts.values[at]! >= minimum ? rows++ : -1
  const rowOf = (key: number): number => {
    const at = slotOf(counts, key)
    return counts.keys[at] === 0 ? -1 : counts.values[at]!
  }
  // The rows of what does not depend on tags are looked up once.
  const fixed = lessons.map(({ words }) => {
    const mode = modeOf(words, 0, words.length)
    const rowsOf = new Int32Array(words.length * FIXED)
    words.forEach((w, i) => {
      if (sureTag(w, mode) >= 0) return
      fixedFeatures(words, i, mode, found, beside)
      for (let f = 0; f < FIXED; f++) rowsOf[i * FIXED + f] = rowOf(found[f]!)
    })
    return rowsOf
  })
  console.log(`${rows} features`)

  const weights = new Float32Array(rows * T)
  const sums = new Float64Array(rows * T)
  let allowed: Uint8Array | undefined
  let clock = 1
  const average = (c: number): number => weights[c]! - sums[c]! / clock
  const at = new Int32Array(FIXED + LOOSE)
  const scores = new Float32Array(T)
  const order = Int32Array.from(lessons, (_, i) => i)

  function bump(cell: number, by: number): void {
    if (allowed && !allowed[cell]) return
    weights[cell]! += by
    sums[cell]! += by * clock
  }
  function score(): number {
    scores.fill(0)
    for (const row of at)
      if (row >= 0) for (let t = 0, c = row * T; t < T; t++, c++) scores[t]! += weights[c]!
    let best = 0
    for (let t = 1; t < T; t++) if (scores[t]! > scores[best]!) best = t
    return best
  }
  function learn(want: number): void {
    let rival = want === 0 ? 1 : 0
    for (let t = 0; t < T; t++) if (t !== want && scores[t]! > scores[rival]!) rival = t
    if (scores[want]! - scores[rival]! > margin) return
    for (const row of at)
      if (row >= 0) {
        bump(row * T + want, 1)
        bump(row * T + rival, -1)
      }
  }
  function pass(): number {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    let [right, all] = [0, 0]
    for (const which of order) {
      const lesson = lessons[which]!
      const rowsOf = fixed[which]!
      const mode = modeOf(lesson.words, 0, lesson.words.length)
      follow(
        lesson,
        mode,
        carry,
        i => {
          const sure = sureTag(lesson.words[i]!, mode)
          if (sure >= 0) return sure
          clock++
          for (let f = 0; f < FIXED; f++) at[f] = rowsOf[i * FIXED + f]!
          for (let f = 0; f < LOOSE; f++) at[FIXED + f] = rowOf(late[f]!)
          const best = score()
          const want = lesson.gold[i]!
          if (want >= 0) {
            all++
            if (want === best) right++
            learn(want)
          }
          return best
        },
        late,
      )
    }
    return (100 * right) / all
  }
  function prune(pairs: number): void {
    const sizes = Float32Array.from(weights, (_, c) => Math.abs(average(c)))
      .filter(w => w > 0)
      .sort()
    const threshold = sizes[Math.max(0, sizes.length - pairs)]!
    allowed = Uint8Array.from(weights, (_, c) => (Math.abs(average(c)) >= threshold ? 1 : 0))
    for (let c = 0; c < weights.length; c++) weights[c] = allowed[c] ? average(c) : 0
    console.log(`${sizes.length} weights, ${threshold.toFixed(2)} the least that stays`)
    sums.fill(0)
    clock = 1
  }
  function collect(): Map<number, [number, number][]> {
    const found = new Map<number, [number, number][]>()
    for (let slot = 0; slot < counts.keys.length; slot++) {
      const row = counts.values[slot]!
      if (row < 0) continue
      const pairs: [number, number][] = []
      for (let t = 0; t < T; t++) if (average(row * T + t) !== 0) pairs.push([t, average(row * T + t)])
      if (pairs.length) found.set(counts.keys[slot]!, pairs)
    }
    return found
  }
  return { pass, prune, weights: collect }
}
