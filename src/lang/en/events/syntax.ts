/** The structure of an English sentence by rules: verb groups and noun chunks, and what governs each. */
import type { Sentence, Tagged, Token } from '../../../core/index.ts'
import type { Node, Syntax } from '../../../events/syntax.ts'
import { attachNoun, attachVerb, type State, start } from './attach.ts'
import { nounChunk } from './chunks.ts'
import { conjunctions, relatives } from './government.ts'
import { repaired } from './repair.ts'
import { verbGroup } from './verbs.ts'

const node = (
  kind: Node['kind'],
  at: { first: number; word: number; last: number },
  more: Partial<Node>,
): Node => ({
  kind,
  first: at.first,
  word: at.word,
  last: at.last,
  ...more,
  head: null,
  relation: null,
  by: '',
  subject: null,
  below: [],
})

/** Takes in a word that is in no node: a preposition, conjunction, relative word or mark. */
function connector(s: State, token: Token): void {
  const { tag, lower } = token
  if (tag === 'CC') {
    s.coordinator = lower
    s.prep = ''
  } else if (tag === ',') s.comma = true
  else if (conjunctions.has(lower) || relatives.has(lower)) {
    s.marker = lower
    s.markerAfter = s.previous
    s.barrier = true
    s.prep = ''
  } else if (tag === 'WP') {
    s.marker = 'whether'
    s.markerAfter = s.previous
    s.barrier = true
  } else if (/^(ahead|prior|instead)$/.test(lower)) s.prep = lower
  else if (s.prep && lower === 'to' && s.prep === 'prior') return
  else if (tag === 'IN' || tag === 'TO') s.prep = s.prep && lower === 'of' ? s.prep : lower
  else if (
    tag === ':' ||
    tag === '``' ||
    tag === "''" ||
    lower === ';' ||
    lower === '"' ||
    lower === '“' ||
    lower === '”'
  )
    s.comma = true
}

/** Words before a number that are no prepositions there: "at least 40", "more than 40". */
const quantifiers = [
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['no', 'fewer', 'than'],
  ['no', 'more', 'than'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['close', 'to'],
  ['about'],
  ['around'],
  ['over'],
  ['under'],
  ['nearly'],
  ['almost'],
]

/** Index of the number that words at `at` only measure, or `at`. */
function pastQuantifier(tokens: readonly Token[], at: number): number {
  for (const words of quantifiers) {
    if (tokens[at]!.lower !== words[0] || !/^(CD|\$|#)$/.test(tokens[at + words.length]?.tag ?? '')) continue
    if (words.every((w, k) => tokens[at + k]!.lower === w)) return at + words.length
  }
  return at
}

/** Participles that are prepositions before a noun. */
const participles = new Set(['following', 'including', 'regarding', 'concerning', 'excluding', 'pending'])
const opensNoun = (token: Token | undefined): boolean => /^(DT|PRP\$|NN|JJ|CD)/.test(token?.tag ?? '')

/** Index of the first token after "OSLO (Agency) —" or "(Agency)", or the sentence's first. */
function pastDateline(tokens: readonly Token[], { first, last }: Sentence): number {
  const limit = Math.min(last - 3, first + 12)
  for (let i = first; i < limit; i++) {
    const { lower, tag } = tokens[i]!
    if (/^V|^MD|^PRP|^IN/.test(tag)) break
    if (/^(—|–|--|-)$/.test(lower) && i > first) return i + 1
  }
  if (tokens[first]!.lower === '(')
    for (let i = first; i < limit; i++) if (tokens[i]!.lower === ')') return i + 1
  return first
}

/** The structure of one sentence. */
export function syntax(tagged: Tagged, sentence: Sentence, headline: boolean): Syntax {
  const tokens = headline ? tagged.tokens : repaired(tagged.tokens, sentence)
  const { first, last } = sentence
  const s = start(tokens, headline)
  for (let i = pastDateline(tokens, sentence); i < last; ) {
    i = pastQuantifier(tokens, i)
    if (participles.has(tokens[i]!.lower) && tokens[i - 1]?.lemma !== 'be' && opensNoun(tokens[i + 1])) {
      s.prep = tokens[i]!.lower
      i++
      continue
    }
    const group = verbGroup(tokens, i, last)
    if (group) {
      attachVerb(s, node('verb', group, { verb: group.form }), group.to)
      i = group.last
      continue
    }
    // "that" before a verb or a clause is no determiner
    const relative =
      /^(who|which|whom)$/.test(tokens[i]!.lower) ||
      (tokens[i]!.lower === 'ahead' && tokens[i + 1]?.lower === 'of')
    const that = tokens[i]!.lower === 'that' && tokens[i]!.tag !== 'DT'
    const chunk = that || relative ? null : nounChunk(tokens, i, last)
    if (chunk) {
      attachNoun(s, node('noun', chunk, { determiner: chunk.determiner }), chunk.temporal, chunk.owner)
      i = chunk.last
      continue
    }
    connector(s, tokens[i]!)
    i++
  }
  return { first, last, nodes: s.nodes, question: tokens[last - 1]?.lower === '?', headline }
}
