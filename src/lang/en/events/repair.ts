/** A second look at sentences in which the tagger saw no finite verb: one of their words must be it. */
import type { Sentence, Token } from '../../../core/index.ts'

/** Past forms that look like nouns, adjectives or bare forms. */
const past = new Set(
  'hit cut put set spread shot hurt shut quit split cost burst cast let beat sank rose fell led met held fled struck'.split(
    ' ',
  ),
)
/** Verbs of headlines whose plain form is a noun as well. */
const plural = new Set(
  (
    'release arrest attack kill free seize foil sign meet visit host hit raid strike reject back support launch test fire ' +
    'bomb shell capture rescue protest march vow urge seek plan demand accuse blame approve vote ban cut probe warn call ' +
    'claim deny charge block halt end start open close win lose sue fight clash rally shoot storm welcome praise slam ' +
    'mourn honour honor bury order offer reach face fear mark name award agree threaten expel deport jail execute hunt ' +
    'torch loot ambush abduct kidnap evacuate'
  ).split(' '),
)
/** Verbs of headlines whose third person is taken for a plural: "Lund eyes takeover", "deal averts strike". */
const singular = new Set(
  (
    'eye avert pledge vow urge warn blame accuse approve welcome slam mourn seek reject deny foil sue sign ease mull weigh ' +
    'threaten agree expel defy woo oust nab snub shun refuse delay postpone file unveil request'
  ).split(' '),
)
/** Nouns without a plural ending that take a plural verb. */
const collective = new Set(['police', 'troops', 'crew', 'people', 'militia', 'gunmen'])
const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const opens = /^(DT|CD|NNP|NNPS|IN|TO|PRP|PRP\$|RB|\.|,|\$|JJ|NNS)$/
const time = /^(second|minute|hour|day|week|month|year|decade)s?$/

function retagged(tokens: readonly Token[], i: number, tag: string): Token[] {
  const copy = tokens.slice()
  copy[i] = { ...tokens[i]!, tag, pos: 'VERB' }
  return copy
}

/** Whether what stands before a word is a plural: "gunmen", "Norway and Sweden". */
function several(tokens: readonly Token[], i: number, first: number): boolean {
  const { tag, lower } = tokens[i]!
  if (tag === 'NNS' || tag === 'NNPS' || collective.has(lower)) return true
  return tag === 'NNP' && i - 2 >= first && tokens[i - 1]!.lower === 'and' && tokens[i - 2]!.tag === 'NNP'
}

/** Where the first clause of a headline ends: at its first comma. */
function clauseEnd(tokens: readonly Token[], { first, last }: Sentence): number {
  for (let i = first; i < last; i++) if (tokens[i]!.tag === ',') return i
  return last
}

/** The plural in the first clause of a headline that must be its verb: "Lund eyes takeover, bank says"; or -1. */
function thirdPerson(tokens: readonly Token[], sentence: Sentence): number {
  const { first } = sentence
  const end = clauseEnd(tokens, sentence)
  for (let i = first; i < end; i++) if (finite.has(tokens[i]!.tag)) return -1
  for (let i = first + 1; i < end - 1; i++) {
    const { lemma, tag } = tokens[i]!
    if (tag !== 'NNS' || !singular.has(lemma) || !/^NNP?$/.test(tokens[i - 1]!.tag)) continue
    const { pos, lower } = tokens[i + 1]!
    if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'DET') return i
    if (lemma === 'file' && lower === 'for') return i
  }
  return -1
}

/** The plain form in a headline that must be its verb: "Rebels release 21 girls", "Police foil attack"; or -1. */
function headlineVerb(tokens: readonly Token[], { first, last }: Sentence): number {
  for (let i = first; i < last; i++) if (tokens[i]!.pos === 'VERB' || finite.has(tokens[i]!.tag)) return -1
  for (let i = first + 1; i < last - 1; i++) {
    const { lower, tag } = tokens[i]!
    const next = tokens[i + 1]!
    const object = next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.pos === 'DET'
    if (tag !== 'NN' || !plural.has(lower)) continue
    if (several(tokens, i - 1, first) && object) return i
    const named = tokens[i - 1]!.tag === 'NNP' || several(tokens, i - 1, first)
    // "Oslo attack 10 years on" counts years
    const counted = next.tag === 'CD' && i + 2 < last && !time.test(tokens[i + 2]!.lower)
    if (named && (counted || next.tag === 'DT' || next.tag === 'PRP$')) return i
  }
  return -1
}

/** "By Dahl", but not "by 4 percent". */
const agent = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'by' && tokens[i + 1]?.tag !== 'CD'

/** The tokens with the tags of a sentence put right; the same array where nothing is to be done. */
export function repaired(tokens: readonly Token[], sentence: Sentence, headline: boolean): readonly Token[] {
  if (headline) {
    const third = thirdPerson(tokens, sentence)
    if (third >= 0) return retagged(tokens, third, 'VBZ')
    const verb = headlineVerb(tokens, sentence)
    return verb < 0 ? tokens : retagged(tokens, verb, 'VBP')
  }
  const { first, last } = sentence
  for (let i = first; i < last; i++) if (finite.has(tokens[i]!.tag)) return tokens
  for (let i = first + 1; i < last - 1; i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]!.tag
    const subject = before.startsWith('NN') || before === 'PRP' || before === 'JJ'
    const participle = token.tag === 'VBN' && before !== 'JJ' && !agent(tokens, i + 1)
    if (!subject || !opens.test(tokens[i + 1]!.tag) || !(past.has(token.lower) || participle)) continue
    const copy = retagged(tokens, i, 'VBD')
    if (before === 'JJ') copy[i - 1] = { ...tokens[i - 1]!, tag: 'NN', pos: 'NOUN' }
    return copy
  }
  return tokens
}
