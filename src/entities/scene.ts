/** A text in which it is asked who speaks, with what has been answered so far. */
import type { Day, Id, Mention, Tagged } from '../core/index.ts'
import type { EntityLanguage } from './language.ts'
import { tokenAt } from './tokens.ts'

/** The entity meant, or null, and the name a reader would want. */
export interface SpeakerOf {
  readonly entity: Id | null
  readonly name: string
}

/** What an answer is: one person, a body or state, several people, or a writing. */
export type SpeakerKind = 'person' | 'body' | 'several' | 'thing'

/** An answer with what later words can refer to it by. */
export interface Answer extends SpeakerOf {
  readonly kind: SpeakerKind
}

/** A source that was answered, as a half-open range of token indices. */
export interface Said {
  readonly first: number
  readonly last: number
  /** The word that heads it, in lower case. */
  readonly head: string
  readonly answer: Answer
}

/** A text with its mentions and what was answered. */
export interface Scene {
  readonly tagged: Tagged
  readonly mentions: readonly Mention[]
  readonly language: EntityLanguage
  /** Day of publication, where known. */
  readonly day: Day | null
  /** Sources answered so far, in the order in which they were asked for. */
  readonly said: Said[]
  /** Values computed once for the text, by the function that computes them. */
  readonly kept: Map<unknown, unknown>
}

/** How one resolver asks another whom a range of tokens means, with who speaks around it. */
export type Ask = (scene: Scene, first: number, last: number, outer: Answer | null) => Answer

/** A scene in which nothing has been answered. */
export const sceneOf = (
  tagged: Tagged,
  mentions: readonly Mention[],
  day: Day | null,
  language: EntityLanguage,
): Scene => ({ tagged, mentions, language, day, said: [], kept: new Map() })

/** What a function gives for a scene, computed once. */
export function once<T>(scene: Scene, compute: (scene: Scene) => T): T {
  if (!scene.kept.has(compute)) scene.kept.set(compute, compute(scene))
  return scene.kept.get(compute) as T
}

/** Index of the sentence in which a token stands. */
export function sentenceAt(tagged: Tagged, token: number): number {
  let low = 0
  let high = tagged.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (tagged.sentences[middle]!.last <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first mention that starts at an offset or after it. */
export function mentionFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Mentions within a half-open range of token indices. */
export function mentionsIn(scene: Scene, first: number, last: number): Mention[] {
  const { tagged, mentions } = scene
  if (first >= last) return []
  const end = tagged.tokens[last - 1]!.end
  const found: Mention[] = []
  for (let i = mentionFrom(mentions, tagged.tokens[first]!.start); i < mentions.length; i++) {
    if (mentions[i]!.start >= end) break
    if (mentions[i]!.end <= end) found.push(mentions[i]!)
  }
  return found
}

/** Token indices of a mention, half-open. */
export function tokensOf(tagged: Tagged, mention: Mention): [number, number] {
  return [tokenAt(tagged.tokens, mention.start), tokenAt(tagged.tokens, mention.end - 1) + 1]
}

const mark = /["“”„«»]|``|''/g
const opens: ReadonlySet<string> = new Set(['"', '“', '„', '«', '``'])
const closes: ReadonlySet<string> = new Set(['"', '”', '»', "''"])

/** Offsets where the paragraphs of a text end. */
function paragraphEnds({ sentences }: Tagged): number[] {
  const ends: number[] = []
  for (let i = 0; i < sentences.length; i++)
    if (sentences[i + 1]?.paragraph !== sentences[i]!.paragraph) ends.push(sentences[i]!.end)
  return ends
}

/** Where quotations begin and end in a text, by turns; an open one ends with its paragraph. */
function quotations({ tagged }: Scene): number[] {
  const ends = paragraphEnds(tagged)
  const turns: number[] = []
  let paragraph = 0
  for (const { 0: form, index } of tagged.text.matchAll(mark)) {
    while (paragraph < ends.length && ends[paragraph]! <= index) {
      if (turns.length % 2) turns.push(ends[paragraph]!)
      paragraph++
    }
    const open = turns.length % 2 === 1
    if (open ? closes.has(form) : opens.has(form)) turns.push(index)
  }
  if (turns.length % 2) turns.push(ends[paragraph] ?? tagged.text.length)
  return turns
}

/** Whether a token stands inside quotation marks. */
export function isQuoted(scene: Scene, token: number): boolean {
  const turns = once(scene, quotations)
  const offset = scene.tagged.tokens[token]?.start ?? 0
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (turns[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low % 2 === 1
}

/** How many sentences back the reader remembers at most, quotations and all. */
const furthest = 8

/** The first sentence of those that a reader has in mind at one: some before it, sentences that are only quoted not counted. */
export function recent(scene: Scene, sentence: number, reach: number): number {
  const { sentences } = scene.tagged
  let left = reach
  let from = sentence
  while (from > 0 && left > 0 && sentence - from < furthest) {
    from--
    const { first, last } = sentences[from]!
    if (!(isQuoted(scene, first) && isQuoted(scene, Math.max(first, last - 2)))) left--
  }
  return from
}

/** The words of a range of tokens as they stand, without white space twice. */
export function wordsOf({ tagged }: Scene, first: number, last: number): string {
  if (first >= last) return ''
  return tagged.text.slice(tagged.tokens[first]!.start, tagged.tokens[last - 1]!.end).replace(/\s+/g, ' ')
}
