/** What the tagger sees of the tokens of a text, before it is asked about one of them. */
import type { Sentence, Tagged, Token } from '../../core/index.ts'
import type { EntityLanguage } from '../language.ts'
import { type LexiconMatch, matchAt } from '../lexicon.ts'
import { hashString } from './hash.ts'
import { listedStepOf, listedValue, openBit } from './listed.ts'
import type { WordKnowledge } from './model.ts'
import { reach, type Segment, segments, uppers } from './segments.ts'
import { factsOf, memoryOf, type WordFacts, type WordMemory } from './words.ts'

/** What is known of each token by itself, as arrays over the tokens of a text. */
export interface Seen {
  /** Where names may stand; outside of them and the two tokens beside them nothing is looked at. */
  readonly segments: readonly Segment[]
  readonly words: readonly (WordFacts | undefined)[]
  /** Where words are remembered. */
  readonly memory: WordMemory
  readonly known: Int32Array
  readonly tag: Int32Array
  /** How the word is written elsewhere in the text: bit 0 in lower case, bit 1 capitalised inside a sentence. */
  readonly written: Uint8Array
  readonly upper: Uint8Array
  /** Sentence: 0 plain, 1 nearly all words capitalised, 2 all in capitals. */
  readonly style: Uint8Array
  readonly first: Uint8Array
  /** Long lists: bits of the lists that hold this word alone; shifted by 4, 8: a phrase that it opens, is in. */
  readonly listed: Int32Array
  /** The unbroken run of capitalised words a token stands in, as a half-open range. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
  /** Names known without context. */
  readonly matches: readonly LexiconMatch[]
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const kinds = ['person', 'organisation', 'place', 'group']

const tagHashes = new Map<string, number>()

function tagHash(tag: string): number {
  let hash = tagHashes.get(tag)
  if (hash === undefined) tagHashes.set(tag, (hash = hashString(tag)))
  return hash
}

/** The facts of the words of segments and of those within reach. */
function wordsOf(tokens: readonly Token[], seen: Writable<Seen>, look: Look): void {
  const words = new Array<WordFacts | undefined>(tokens.length)
  const { language, knowledge } = look
  let next = 0
  for (const { first, last } of seen.segments) {
    const end = Math.min(tokens.length, last + reach)
    for (let i = Math.max(next, first - reach); i < end; i++) {
      const { form, lower, tag } = tokens[i]!
      words[i] = factsOf(seen.memory, form, lower, language, knowledge)
      seen.tag[i] = tagHash(tag)
    }
    next = end
  }
  seen.words = words
}

interface Look {
  readonly language: EntityLanguage
  readonly knowledge: WordKnowledge
}

/** Unbroken runs of capitalised words. */
function runsOf(seen: Seen): void {
  for (const { first, last } of seen.segments) {
    for (let i = first; i < last; ) {
      let end = i + 1
      if (seen.upper[i]) while (end < last && seen.upper[end]) end++
      for (let k = i; k < end; k++) {
        seen.runFirst[k] = i
        seen.runLast[k] = end
      }
      i = end
    }
  }
}

function hasLetter(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i)
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return true
    if (c > 127) return /\p{L}/u.test(form)
  }
  return false
}

/** How a sentence is capitalised. */
function styleOf(tokens: readonly Token[], seen: Seen, sentence: Sentence): number {
  const { upper, words } = seen
  let uppers = 0
  let capitals = 0
  let plain = 0
  // A third of the words in lower case settle it, however many follow.
  const enough = (sentence.last - sentence.first) / 3
  for (let i = sentence.first; i < sentence.last; i++) {
    const { form } = tokens[i]!
    if (form.length <= 2) continue
    if (upper[i]) {
      uppers++
      if (words[i]!.capitals) capitals++
    } else if (hasLetter(form) && ++plain > enough) return 0
  }
  const counted = uppers + plain
  return counted <= 2 ? 0 : capitals === counted ? 2 : uppers > 0.75 * counted ? 1 : 0
}

/** A bit for the first letter and length of a word, by which most words are told apart. */
const mark = (word: string): number => (word.charCodeAt(0) & 31) * 8 + (word.length & 7)

/** How the words of segments are written in the text. */
function writtenOf({ tokens, sentences }: Tagged, seen: Seen): void {
  const ways = new Map<string, number>()
  const marks = new Uint8Array(256)
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      if (!seen.upper[i]) continue
      const { lower } = tokens[i]!
      ways.set(lower, (ways.get(lower) ?? 0) | (i > first ? 2 : 0))
      marks[mark(lower)] = 1
    }
  for (let i = 0; i < tokens.length; i++) {
    if (seen.upper[i]) continue
    const { lower } = tokens[i]!
    const way = marks[mark(lower)] ? ways.get(lower) : undefined
    if (way !== undefined && !(way & 1)) ways.set(lower, way | 1)
  }
  for (const { first, last } of seen.segments)
    for (let i = first; i < last; i++)
      seen.written[i] = (ways.get(tokens[i]!.lower) ?? 0) | (seen.upper[i] ? 0 : 1)
}

/** Names known without context, as type, kind and place in the name. */
function knownNames(seen: Seen): void {
  for (const match of seen.matches) {
    const code = 1 + kinds.indexOf(match.known.type) * 4 + (match.known.kind ? 16 : 0)
    const length = match.last - match.first
    for (let i = match.first; i < match.last; i++)
      seen.known[i] = code + (length === 1 ? 3 : i === match.first ? 0 : i === match.last - 1 ? 2 : 1)
  }
}

/** All known names of a text, from left to right, the longest first. */
function known(
  { lexicon }: EntityLanguage,
  tokens: readonly Token[],
  { upper, words }: Seen,
): LexiconMatch[] {
  const found: LexiconMatch[] = []
  for (let i = 0; i < tokens.length; i++) {
    // In lower case a known name opens with "al" at most.
    if (!upper[i] && !tokens[i]!.lower.startsWith('al')) continue
    if (words[i] && !words[i]!.opensKnown) continue
    const match = matchAt(lexicon, tokens, i)
    if (!match) continue
    found.push(match)
    i = match.last - 1
  }
  return found
}

/** Looks at a text once. */
export function see(tagged: Tagged, language: EntityLanguage, knowledge: WordKnowledge): Seen {
  const { tokens, sentences } = tagged
  const n = tokens.length
  const upper = uppers(tokens)
  const seen: Writable<Seen> = {
    segments: segments(tagged, language.words, upper),
    words: [],
    memory: memoryOf(knowledge),
    known: new Int32Array(n),
    tag: new Int32Array(n),
    written: new Uint8Array(n),
    upper,
    style: new Uint8Array(n),
    first: new Uint8Array(n),
    listed: new Int32Array(n),
    runFirst: new Int32Array(n),
    runLast: new Int32Array(n),
    matches: [],
  }
  wordsOf(tokens, seen, { language, knowledge })
  seen.matches = known(language, tokens, seen)
  for (const sentence of sentences) {
    const style = styleOf(tokens, seen, sentence)
    if (style) seen.style.fill(style, sentence.first, sentence.last)
    seen.first[sentence.first] = 1
  }
  runsOf(seen)
  writtenOf(tagged, seen)
  listedNames(seen, knowledge)
  knownNames(seen)
  return seen
}

const longestListed = 5

/** Names of the long lists, which begin and end with a capitalised word. */
function listedNames({ words, upper, listed, segments }: Seen, knowledge: WordKnowledge): void {
  for (const { first, last } of segments)
    for (let i = first; i < last; i++) {
      const facts = words[i]!
      if (!upper[i] || !facts.listed) continue
      listed[i]! |= facts.listed & 7
      if (facts.listed & openBit) longer(i, facts.key!)
    }

  /** Names of several words from a token on. */
  function longer(i: number, key: number): void {
    let hash = listedStepOf(0, key)
    for (let k = i + 1; k < i + longestListed; k++) {
      const next = words[k]?.key ?? null
      if (next === null) return
      hash = listedStepOf(hash, next)
      const bits = knowledge.listed(listedValue(hash))
      if (upper[k] && bits & 3) {
        listed[i]! |= (bits & 3) << 4
        for (let j = i + 1; j <= k; j++) listed[j]! |= (bits & 3) << 8
      }
      if ((bits & openBit) === 0) return
    }
  }
}
