/**
 * A tagger: a linear model over hashed features, decoded greedily from left to right.
 *
 * Source of the method: M. Collins, "Discriminative Training Methods for Hidden Markov Models" (2002), for the
 * averaged perceptron; the features are our own choice. What depends on one word alone is looked up once and kept
 * with the word; frequent words that have but one tag are not scored at all.
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
} from './features.ts'
import { EDGE, type Lexicon, modeOf, sureTag, type Word, wordOf } from './word.ts'

/** Weights as the decoder wants them. */
export interface TaggerModel extends Lexicon {
  readonly tags: readonly string[]
  /** For each tag: 1 where it is carried along to the words after it, 2 where it ends that, else 0. */
  readonly carry: Uint8Array
  /** Open-addressing table, two numbers a place: a feature's hash, and where its pairs are (start · 64 + count). */
  readonly table: Int32Array
  /** Pairs as weight · 256 + tag. */
  readonly pairs: Int32Array
}

/** A word with what the decoder has looked up for it. */
export interface TaggerWord extends Word {
  /** Sum of its own features' weights a tag, by how its sentence uses capitals and whether it is the first. */
  readonly own: (Int32Array | undefined)[]
  /** Where the pairs of its features for its neighbours are. */
  readonly beside: Int32Array
}

/** A tagger ready to use: its model, and what it keeps between calls (which never changes a result). */
export interface Tagger {
  readonly model: TaggerModel
  /** A word by its form; `fixed` as for `wordOf`. */
  readonly word: (form: string, fixed: number) => TaggerWord
  /** Tags words `first` up to `last`, one sentence; writes their tags' numbers to `out`, from 0 on. */
  readonly tag: (words: readonly TaggerWord[], first: number, last: number, out: Uint8Array) => void
}

/** Where the pairs of a feature are, or 0. */
function find(table: Int32Array, key: number): number {
  const mask = table.length - 1
  let at = ((key ^ (key >>> 14)) << 1) & mask
  for (;;) {
    const k = table[at]!
    if (k === key) return table[at + 1]!
    if (k === 0) return 0
    at = (at + 2) & mask
  }
}

function add(scores: Int32Array, pairs: Int32Array, where: number): void {
  const end = (where >>> 6) + (where & 63)
  for (let p = where >>> 6; p < end; p++) {
    const pair = pairs[p]!
    scores[pair & 255]! += pair >> 8
  }
}

/** Where the pairs of all features of the tags before a word are: three a combination. */
function tagPlaces({ tags, table }: TaggerModel): Int32Array {
  const n = tags.length + 1
  const places = new Int32Array(n * n * TAGS)
  const buffer = new Int32Array(TAGS)
  for (let t1 = 0; t1 < n; t1++)
    for (let t2 = 0; t2 < n; t2++) {
      tagFeatures(t1, t2, buffer)
      for (let k = 0; k < TAGS; k++) places[(t1 * n + t2) * TAGS + k] = find(table, buffer[k]!)
    }
  return places
}

/** A tagger over a model. */
export function tagger(model: TaggerModel): Tagger {
  const { table, pairs, carry } = model
  const T = model.tags.length
  const places = tagPlaces(model)
  const ownBuffer = new Int32Array(OWN)
  const besideBuffer = new Int32Array(BESIDE)
  const pairBuffer = new Int32Array(PAIRS)
  const lateBuffer = new Int32Array(LATE)
  const scores = new Int32Array(T)

  function word(form: string, fixed: number): TaggerWord {
    const plain = wordOf(form, model, fixed)
    besideFeatures(plain, besideBuffer)
    return { ...plain, own: [], beside: besideBuffer.map(key => find(table, key)) }
  }
  const edge: TaggerWord = { ...EDGE, own: [], beside: new Int32Array(BESIDE) }
  besideFeatures(EDGE, besideBuffer)
  edge.beside.set(besideBuffer.map(key => find(table, key)))

  /** Sum of the weights of a word's own features. */
  function ownScores(w: TaggerWord, mode: number, start: number): Int32Array {
    const sum = new Int32Array(T)
    ownFeatures(w, mode, start, ownBuffer)
    for (let f = 0; f < OWN; f++) add(sum, pairs, find(table, ownBuffer[f]!))
    return (w.own[mode * 2 + start] = sum)
  }

  function scoreNear(
    w: TaggerWord,
    p1: TaggerWord,
    p2: TaggerWord,
    n1: TaggerWord,
    n2: TaggerWord,
    mode: number,
    start: number,
  ): void {
    const own = w.own[mode * 2 + start] ?? ownScores(w, mode, start)
    for (let t = 0; t < T; t++) scores[t] = own[t]!
    add(scores, pairs, p1.beside[0]!)
    add(scores, pairs, p2.beside[1]!)
    add(scores, pairs, n1.beside[2]!)
    add(scores, pairs, n2.beside[3]!)
    add(scores, pairs, n1.beside[4]!)
    add(scores, pairs, p1.beside[5]!)
    pairFeatures(w, p1, n1, n2, mode, start, pairBuffer)
    for (let f = 0; f < PAIRS; f++) add(scores, pairs, find(table, pairBuffer[f]!))
  }

  function scoreTags(
    w: TaggerWord,
    n1: TaggerWord,
    t1: number,
    t2: number,
    carried: number,
    by: number,
  ): void {
    const at = (t1 * (T + 1) + t2) * TAGS
    for (let k = 0; k < TAGS; k++) add(scores, pairs, places[at + k]!)
    lateFeatures(w, n1, t1, t2, carried, by, lateBuffer)
    for (let f = 0; f < LATE; f++) add(scores, pairs, find(table, lateBuffer[f]!))
  }

  function best(): number {
    let tag = 0
    let most = scores[0]!
    for (let t = 1; t < T; t++)
      if (scores[t]! > most) {
        most = scores[t]!
        tag = t
      }
    return tag
  }

  function tag(words: readonly TaggerWord[], first: number, last: number, out: Uint8Array): void {
    const mode = modeOf(words, first, last)
    let [t1, t2, carried, by] = [0, 0, 0, 0]
    let [p1, p2] = [edge, edge]
    for (let i = first; i < last; i++) {
      const w = words[i]!
      let now = sureTag(w, mode)
      if (now < 0) {
        const n1 = i + 1 < last ? words[i + 1]! : edge
        scoreNear(w, p1, p2, n1, i + 2 < last ? words[i + 2]! : edge, mode, i === first ? 1 : 0)
        scoreTags(w, n1, t1, t2, carried, by)
        now = best()
      }
      out[i - first] = now
      if (carry[now] === 1) {
        carried = now + 1
        by = w.lowerHash
      } else if (carry[now] === 2) carried = by = 0
      t2 = t1
      t1 = now + 1
      p2 = p1
      p1 = w
    }
  }
  return { model, word, tag }
}
