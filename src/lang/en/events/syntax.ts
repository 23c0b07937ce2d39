/** The structure of an English sentence by rules: verb groups and noun chunks, and what governs each. */
import type { Sentence, Tagged, Token } from '../../../core/index.ts'
import type { Syntax } from '../../../events/syntax.ts'
import { pastDateline } from '../text/dateline.ts'
import { attachNoun, nodeOf, type State, start } from './attach.ts'
import { attachVerb } from './attach-verbs.ts'
import { type Chunk, nounChunk } from './chunks.ts'
import { conjunctions, relatives, reporting } from './government.ts'
import { isPreposition, pastQuantifier } from './openings.ts'
import { repaired } from './repair.ts'
import { verbGroup } from './verbs.ts'

const marks = new Set([':', ';', '``', "''", '"', '“', '”', '—', '–', '--'])
const prepositions = new Set(['ahead', 'prior', 'instead', 'far', 'rather'])
/** What makes an adverb a preposition: "far from", "rather than". */
const completed: Readonly<Record<string, string>> = { far: 'from', rather: 'than' }
/** Participles that open a condition: "provided that", "assuming the court agrees". */
const conditions = new Set(['provided', 'providing', 'assuming', 'supposing'])

/** Takes in a word that is in no node: a preposition, conjunction, relative word or mark. */
function connector(s: State, token: Token, next: Token | undefined): void {
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
    // "whoever wins": a condition; "thanked her for what she did": done
    s.marker = lower.endsWith('ever') ? 'if' : s.prep ? 'what' : 'whether'
    s.markerAfter = s.previous
    s.barrier = true
  } else if (prepositions.has(lower)) {
    // "but instead met" is no "instead of meeting"
    if (next?.lower === 'of' || next?.lower === 'to' || next?.lower === completed[lower]) s.prep = lower
  } else if (s.prep === 'prior' && lower === 'to') return
  else if (s.prep === 'rather' && lower === 'than') return
  else if (s.prep === 'far' && lower === 'from' && next?.tag === 'VBG') return
  else if (tag === 'IN' || tag === 'TO') s.prep = s.prep && lower === 'of' ? s.prep : lower
  else if (marks.has(tag) || marks.has(lower)) s.comma ||= !quotes.has(tag) || speaks(s)
}

const quotes: ReadonlySet<string> = new Set(['``', "''"])

/** Whether a quotation mark stands behind a verb of speech; elsewhere it parts nothing: "launched the 'biggest' ship". */
const speaks = ({ previous, tokens }: State): boolean =>
  previous?.kind === 'verb' && reporting.has(tokens[previous.word]!.lemma.toLowerCase())

/** Whether the word at `i` joins clauses, whatever its tag: "who", "that" before a clause, "ahead of". */
function joins(tokens: readonly Token[], i: number): boolean {
  const { lower, tag } = tokens[i]!
  if (lower === 'that') return tag !== 'DT'
  return (
    lower === 'who' ||
    lower === 'which' ||
    lower === 'whom' ||
    (lower === 'ahead' && tokens[i + 1]?.lower === 'of')
  )
}

const minimal = new Set(['hardly', 'scarcely', 'barely', 'not'])
/** Whether what stands before a chunk denies it: "not a single shot", "hardly anyone". */
function denied(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.tag !== 'RB' || !minimal.has(before.lower)) return false
  const earlier = tokens[at - 2]?.lower
  const counted = tokens[at]!.lower === 'a' || before.lower !== 'not' || earlier === 'but' || earlier === ','
  return counted && earlier !== 'if' && earlier !== 'or'
}

/** Whether "due to" is a preposition here: "cancelled due to a strike", not "due to open". */
const dueTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'due' &&
  tokens[i + 1]?.lower === 'to' &&
  /^(DT|NN|JJ|PRP|CD)/.test(tokens[i + 2]?.tag ?? '') &&
  tokens[i + 2]!.tag !== 'PRP'

/** Whether a participle opens a condition here: before "that", or at the head of the sentence before a subject. */
function conditional(tokens: readonly Token[], i: number, first: number): boolean {
  const { tag, lower } = tokens[i]!
  if ((tag !== 'VBG' && tag !== 'VBN' && tag !== 'VBD') || !conditions.has(lower)) return false
  const next = tokens[i + 1]
  if (next?.lower === 'that') return next.tag !== 'DT'
  return i === first && lower.endsWith('ing') && /^(DT|PRP|NNP)$/.test(next?.tag ?? '')
}

/** Takes in "assuming that" as it does "if"; the index past it. */
function condition(s: State, i: number): number {
  s.marker = s.tokens[i]!.lower
  s.markerAfter = s.previous
  s.barrier = true
  s.prep = ''
  return s.tokens[i + 1]!.lower === 'that' ? i + 2 : i + 1
}

/** Verbs to which a participle behind an adverb belongs: "has recently released". */
const auxiliary = new Set(['be', 'have', 'get'])

/** Participles that only stand before nouns, whatever their tag. */
const ahead = new Set(['upcoming', 'forthcoming', 'incoming', 'ongoing'])

/** The chunk that a participle opens right after a verb or an owner: "freed jailed writers", "Berg's planned visit". */
function participle(tokens: readonly Token[], i: number, first: number, last: number): Chunk | null {
  // "discussed recently released figures"
  if (tokens[i]!.tag === 'RB' && tokens[i + 1]?.tag === 'VBN' && /^(NN|JJ)/.test(tokens[i + 2]?.tag ?? ''))
    if (i > first && /^(VB[DZPN]?|IN)$/.test(tokens[i - 1]!.tag) && !auxiliary.has(tokens[i - 1]!.lemma))
      return nounChunk(tokens, i + 1, last)
  const before = tokens[i]!.tag === 'VBN' || (tokens[i]!.tag === 'VBG' && ahead.has(tokens[i]!.lower))
  if (!before || i === first) return null
  // "the leak of hacked letters", and behind a quotation "retired general Carl Dahl said"
  const plural = tokens[i - 1]!.tag === 'IN' && tokens[i + 1]?.tag === 'NNS'
  const title = tokens[i - 1]!.tag === "''" || tokens[i - 1]!.tag === ','
  if (!plural && !title && !/^(VB[DZPN]?|POS)$/.test(tokens[i - 1]!.tag)) return null
  const chunk = nounChunk(tokens, i, last)
  if (title && !(chunk && reporting.has(tokens[chunk.last]?.lemma ?? ''))) return null
  return chunk && chunk.word > i && !chunk.temporal ? chunk : null
}

/** Whether "as well as" stands here. */
const alike = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as'

/** Takes in "as well as" as it does "and"; the index past it. */
function joining(s: State, i: number): number {
  s.coordinator = 'and'
  s.comma = false
  s.prep = ''
  return i + 3
}

/** Whether only a quotation mark parts a bare verb from its "to": 'wants to "win back" the seat'. */
function quotedTo(s: State, i: number, bare: boolean): boolean {
  if (!bare || s.prep !== 'to' || !quotes.has(s.tokens[i - 1]?.tag ?? '')) return false
  s.prep = ''
  return true
}

/** Whether a number stands in the sentence, that words might measure. */
function counting(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { tag } = tokens[i]!
    if (tag === 'CD' || tag === '$' || tag === '#') return true
  }
  return false
}

/** The structure of one sentence. */
export function syntax(tagged: Tagged, sentence: Sentence, headline: boolean): Syntax {
  const tokens = repaired(tagged.tokens, sentence, headline)
  const { first, last } = sentence
  const s = start(tokens, headline)
  const counts = counting(tokens, first, last)
  for (let i = pastDateline(tokens, sentence); i < last; ) {
    if (counts) i = pastQuantifier(tokens, i)
    if (isPreposition(tokens, i)) {
      s.prep = tokens[i]!.lower
      i++
      continue
    }
    if (conditional(tokens, i, first)) {
      i = condition(s, i)
      continue
    }
    if (alike(tokens, i)) {
      i = joining(s, i)
      continue
    }
    if (dueTo(tokens, i)) {
      s.prep = 'due'
      i += 2
      continue
    }
    const inner = participle(tokens, i, first, last)
    const group = inner ? null : verbGroup(tokens, i, last)
    if (group) {
      attachVerb(s, nodeOf('verb', group, group.form, undefined), group.to || quotedTo(s, i, group.form.bare))
      i = group.last
      continue
    }
    const chunk = inner ?? (joins(tokens, i) ? null : nounChunk(tokens, i, last))
    if (chunk) {
      const determiner = denied(tokens, i) ? 'negative' : chunk.determiner
      attachNoun(s, nodeOf('noun', chunk, undefined, determiner), chunk.temporal, chunk.owner)
      i = chunk.last
      continue
    }
    connector(s, tokens[i]!, tokens[i + 1])
    i++
  }
  return { first, last, nodes: s.nodes, question: tokens[last - 1]?.lower === '?', headline }
}
