/** What the sentences around mentions speak of: words weighted by how rare they are in the story. */
import type { Span } from '../core/index.ts'
import { type Desk, type Page, sentenceOf } from './desk.ts'

/** Words of a sentence, by their beginnings, each with its weight. */
export interface Talk {
  readonly weights: ReadonlyMap<string, number>
  /** Euclidean length of the weights. */
  readonly length: number
}

/** Shorter words tell little of what a sentence speaks of. */
const SHORTEST = 4
/** Letters of a word that are looked at, so that its forms are one. */
const LETTERS = 5

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter(w => w.length >= SHORTEST).map(w => w.slice(0, LETTERS)))
}

/** In how many sentences of the story each word stands, and how many there are. */
function counted(desk: Desk): { counts: Map<string, number>; sentences: number } {
  const counts = new Map<string, number>()
  let sentences = 0
  for (const { source } of desk.pages) {
    for (const { start, end } of source.annotations.sentences) {
      sentences++
      for (const word of wordsOf(source.document.text.slice(start, end)))
        counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return { counts, sentences }
}

/** Reads what the sentence around a trigger speaks of, without the trigger itself. */
export function talkIn(desk: Desk): (page: Page, trigger: Span) => Talk {
  const { counts, sentences } = counted(desk)
  return (page, trigger) => {
    const { text } = page.source.document
    const sentence = sentenceOf(page, trigger.start)
    const words = wordsOf(
      `${text.slice(sentence.start, trigger.start)} ${text.slice(trigger.end, sentence.end)}`,
    )
    const weights = new Map([...words].map(w => [w, Math.log((sentences + 1) / (counts.get(w) ?? 1))]))
    return { weights, length: Math.hypot(...weights.values()) }
  }
}

/** How much two sentences speak of the same, from 0 to 1: the cosine of their words' weights. */
export function likeTalk(a: Talk, b: Talk): number {
  if (a.length === 0 || b.length === 0) return 0
  let sum = 0
  for (const [word, weight] of a.weights) if (b.weights.has(word)) sum += weight * weight
  return sum / (a.length * b.length)
}
