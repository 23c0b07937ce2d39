/** English noun chunks: determiner, modifiers and nouns as one node. */
import type { Token } from '../../../core/index.ts'
import type { Determiner } from '../../../events/syntax.ts'

/** A noun chunk: tokens `first` up to `last`, named by `word`. */
export interface Chunk {
  readonly first: number
  readonly word: number
  readonly last: number
  readonly determiner: Determiner
  /** Whether "'s" follows, which makes it the owner of the next chunk. */
  readonly owner: boolean
  /** Whether it names a time: it is then neither subject nor object. */
  readonly temporal: boolean
}

const times = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today tomorrow yesterday tonight morning afternoon evening night week ' +
    'weekend month year autumn spring summer winter fall midnight noon day hour minute decade a.m. p.m. jan. feb. ' +
    'mar. apr. aug. sept. oct. nov. dec. time quarter moment'
  ).split(' '),
)
/** Times that stand beside a noun without belonging to it. */
const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'.split(' '),
)
const isNoun = (tag: string): boolean => tag.charCodeAt(0) === 78
const isModifier = (tag: string): boolean =>
  tag.charCodeAt(0) === 74 || tag === 'CD' || tag === '$' || tag === '#'

const determiners: ReadonlyMap<string, Determiner> = new Map(
  Object.entries({
    the: 'definite',
    this: 'definite',
    that: 'definite',
    these: 'definite',
    those: 'definite',
    both: 'definite',
    a: 'indefinite',
    an: 'indefinite',
    another: 'indefinite',
    some: 'indefinite',
    no: 'negative',
    any: 'any',
    neither: 'negative',
    each: 'definite',
    every: 'any',
    nobody: 'negative',
    none: 'negative',
    'no-one': 'negative',
    nothing: 'negative',
  } as const),
)

function determinerOf(token: Token): Determiner {
  if (token.tag === 'PRP$') return 'possessive'
  return determiners.get(token.lower) ?? 'none'
}

/** Words in -ing that are adjectives. */
const adjectives = new Set(
  'upcoming forthcoming coming ongoing following remaining leading growing existing pending'.split(' '),
)

/** Whether a participle at `i` stands inside a chunk, before its noun: "the planned visit". */
function modifies(tokens: readonly Token[], i: number, last: number, first: number): boolean {
  const t = tokens[i]!
  if (t.tag !== 'VBN' && t.tag !== 'VBG') return false
  const next = tokens[i + 1]?.tag ?? ''
  if (i + 1 >= last || !(isNoun(next) || next.startsWith('JJ') || (next === 'VBN' && i + 2 < last)))
    return false
  if (i > first || adjectives.has(t.lower)) return true
  return (
    t.tag === 'VBN' &&
    !/^(NN|PRP$)/.test(tokens[i - 1]?.tag ?? '') &&
    tokens[i - 1]?.lemma !== 'be' &&
    tokens[i - 1]?.lemma !== 'have'
  )
}

/** States and unions by their letters, which may stand before an adjective: "US economic recovery". */
const union = /^(?:US|UK|EU|UN|U\.S\.|U\.K\.|U\.N\.)$/

/** The noun chunk that starts at token `at`, or null. */
export function nounChunk(tokens: readonly Token[], at: number, last: number): Chunk | null {
  const opening = tokens[at]!
  if (opening.tag === 'PRP' || opening.tag === 'EX')
    return { first: at, word: at, last: at + 1, determiner: 'pronoun', owner: false, temporal: false }
  let i = at
  let noun = -1
  let number = -1
  while (i < last) {
    const { tag, lower } = tokens[i]!
    if (tag === 'DT' || tag === 'PRP$' || tag === 'PDT') {
      if (i > at && (noun >= 0 || number >= 0)) break
    } else if (isNoun(tag) || lower === '%') {
      // "at least six Friday", "told reporters Tuesday"
      if (days.has(lower) && (number >= 0 || (noun >= 0 && !times.has(tokens[noun]!.lower)))) break
      noun = i
    } else if (tag === 'CD') number = i
    else if (isModifier(tag)) {
      if (noun >= 0 && !(union.test(tokens[noun]!.form) && isNoun(tokens[i + 1]?.tag ?? ''))) break
    } else if (tag.startsWith('RB')) {
      // "a very large crowd", "about 40 people"
      if (noun >= 0 || i === at || !isModifier(tokens[i + 1]?.tag ?? '')) break
    } else if (tag === 'VBG' && noun < 0 && tokens[i - 1]?.tag === 'DT' && i > at) {
      // "the killing of Dahl": a gerund after an article is a noun
      if (!modifies(tokens, i, last, at)) noun = i
    } else if (noun >= 0 || !modifies(tokens, i, last, at)) break
    i++
  }
  let word = noun >= 0 ? noun : number
  if (word < 0) {
    // "those", "this": a chunk without a noun
    const adjective = i - 1 > at && tokens[i - 1]!.tag.startsWith('JJ')
    if (opening.tag !== 'DT' || (!adjective && /^(the|a|an|no|every)$/.test(opening.lower))) return null
    // "the first", "the poor"
    word = adjective ? i - 1 : at
  }
  const end = Math.max(noun, number, word) + 1
  return {
    first: at,
    word,
    last: end,
    determiner: determinerOf(opening),
    owner: end < last && tokens[end]!.tag === 'POS',
    temporal:
      times.has(tokens[word]!.lower) ||
      (tokens[word]!.lemma !== tokens[word]!.lower && times.has(tokens[word]!.lemma)) ||
      (tokens[word]!.tag === 'CD' && /^(1[89]|20)\d\d$/.test(tokens[word]!.form)),
  }
}
