/** The learned tagger: from tokens to names. */
import type { Tagged } from '../../core/index.ts'
import type { EntityLanguage } from '../language.ts'
import type { LexiconMatch } from '../lexicon.ts'
import type { Name } from '../name.ts'
import { labelCount, namesOf, types } from './labels.ts'
import type { TaggerModel } from './model.ts'
import { addVotes, disputed, votesOf } from './second.ts'
import { type Seen, see } from './seen.ts'
import { scorer } from './sums.ts'
import { best } from './viterbi.ts'

/** Labels of all tokens of a text after a first look, and what is needed for a second. */
export interface FirstLook {
  readonly seen: Seen
  /** In steps: those of the first segment's first word, of its second … */
  readonly scores: Int32Array
  readonly labels: Uint8Array
}

/** Labels each segment by itself. */
export function firstLook(tagged: Tagged, model: TaggerModel, language: EntityLanguage): FirstLook {
  const seen = see(tagged, language, model)
  const labels = new Uint8Array(tagged.tokens.length)
  const score = scorer(seen, model)
  let words = 0
  for (const { first, last } of seen.segments) words += last - first
  const scores = new Int32Array(words * labelCount)
  let at = 0
  for (const { first, last } of seen.segments) {
    for (let i = first; i < last; i++) score(i, scores, at + (i - first) * labelCount)
    best(scores, at, last - first, model.transitions, labels, first)
    at += (last - first) * labelCount
  }
  return { seen, scores, labels }
}

/** Labels each segment again, with what the first look found elsewhere in the text. */
function secondLook({ seen, scores, labels }: FirstLook, model: TaggerModel): Uint8Array {
  const votes = votesOf(seen, labels)
  const final = labels.slice()
  let at = 0
  for (const { first, last } of seen.segments) {
    if (disputed(votes, labels, first, last)) {
      for (let i = first; i < last; i++)
        addVotes(votes, i, labels[i]!, scores, at + (i - first) * labelCount, model.unit)
      best(scores, at, last - first, model.transitions, final, first)
    }
    at += (last - first) * labelCount
  }
  return final
}

/** Ranges of tokens that are names of other things: works, events, ships. */
export type Other = Pick<Name, 'first' | 'last'>

/** What the tagger finds in a text. */
export interface Learned {
  /** In order. */
  readonly names: Name[]
  readonly others: Other[]
  /** Names known without context. */
  readonly matches: readonly LexiconMatch[]
  /** For each token 1 where it holds an upper-case letter. */
  readonly upper: Uint8Array
}

/** The names of a text. */
export function learned(tagged: Tagged, model: TaggerModel, language: EntityLanguage): Learned {
  const look = firstLook(tagged, model, language)
  const labels = secondLook(look, model)
  const names: Name[] = []
  const others: Other[] = []
  for (const { first, last } of look.seen.segments) {
    for (const [from, to, index] of namesOf(labels, first, last)) {
      const type = types[index]!
      const range = { first: from, last: to }
      if (type === 'other') others.push(range)
      else names.push({ ...range, type })
    }
  }
  return { names, others, matches: look.seen.matches, upper: look.seen.upper }
}
