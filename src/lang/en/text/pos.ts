/** Universal part-of-speech tags from Penn tags and the words around. */
import type { Pos } from '../../../core/index.ts'

const BY_TAG: Readonly<Record<string, Pos>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  IN: 'ADP',
  TO: 'PART',
  DT: 'DET',
  PDT: 'DET',
  CC: 'CCONJ',
  CD: 'NUM',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WDT: 'PRON',
  WRB: 'ADV',
  EX: 'PRON',
  MD: 'AUX',
  RP: 'ADP',
  POS: 'PART',
  UH: 'INTJ',
  FW: 'X',
  LS: 'X',
  ADD: 'X',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  ',': 'PUNCT',
  '.': 'PUNCT',
  ':': 'PUNCT',
  '``': 'PUNCT',
  "''": 'PUNCT',
  '-LRB-': 'PUNCT',
  '-RRB-': 'PUNCT',
  $: 'SYM',
  '#': 'SYM',
  SYM: 'SYM',
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words tagged IN that only join clauses. */
const JOINING = set('that if because while although though whether unless lest whereas')
/** Words tagged IN that join clauses where a clause follows, and are prepositions elsewhere. */
const EITHER = set('as since until till before after than like once so')
const NOUNISH = /^(?:NN|JJ|CD|PRP\$|RBS|VBG|VBN|\$|DT$|PDT)/
const DEMONSTRATIVE = set('that this these those')
/** Words tagged NN that stand for persons or things. */
const INDEFINITE = set(
  'something anything nothing everything someone anyone everyone somebody anybody everybody nobody none noone one',
)

/** What the derivation sees: tags and lower-case words of the sentence. */
export interface Neighbourhood {
  readonly tag: (i: number) => string
  readonly lower: (i: number) => string
  /** Index of the sentence's first token, and the one after its last. */
  readonly first: number
  readonly last: number
}

/** Tag of the next token that is no adverb, from `i` on. */
function nextTag(n: Neighbourhood, i: number, skip: RegExp): string {
  while (i < n.last && skip.test(n.tag(i))) i++
  return i < n.last ? n.tag(i) : ''
}

const SUBJECT = /^(?:PRP$|EX|NN|DT|CD|JJ|PRP\$|WP)/

/** Whether a subject and a finite verb follow before the next comma or stop. */
function clauseFollows(n: Neighbourhood, i: number): boolean {
  if (i >= n.last || !SUBJECT.test(n.tag(i))) return false
  for (let k = i + 1; k < n.last && k < i + 9; k++) {
    const tag = n.tag(k)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return true
    if (/^(?:,|\.|:|IN|CC|TO|W)/.test(tag))
      return n.tag(k) === 'IN' && n.lower(k) === 'of' ? clauseFollows(n, k + 1) : false
  }
  return false
}

/** Whether a noun phrase and then an infinitive follow: `for them to leave`. */
function infinitiveFollows(n: Neighbourhood, i: number): boolean {
  let k = i
  while (k < n.last && k < i + 5 && /^(?:DT|PRP|JJ|NN|CD|POS)/.test(n.tag(k))) k++
  return k > i && k < n.last && n.tag(k) === 'TO'
}

function ofPreposition(n: Neighbourhood, i: number): Pos {
  const word = n.lower(i)
  const next = i + 1 < n.last ? n.tag(i + 1) : ''
  if (JOINING.has(word))
    return word === 'because' && n.lower(Math.min(i + 1, n.last - 1)) === 'of' ? 'ADP' : 'SCONJ'
  if (next === 'VBG' || next === 'WRB') return 'SCONJ'
  if (word === 'for' && infinitiveFollows(n, i + 1)) return 'SCONJ'
  if (EITHER.has(word)) return clauseFollows(n, i + 1) ? 'SCONJ' : 'ADP'
  return 'ADP'
}

function ofHave(n: Neighbourhood, i: number): Pos {
  const next = nextTag(n, i + 1, /^(?:RB|PRP$|,|``)/)
  return next === 'VBN' || (next === 'VBD' && n.tag(i + 1) !== 'PRP') ? 'AUX' : 'VERB'
}

function ofDo(n: Neighbourhood, i: number): Pos {
  if (i + 1 < n.last && /^n['’]?t$|^not$/.test(n.lower(i + 1))) return 'AUX'
  const next = nextTag(n, i + 1, /^(?:RB|PRP$|NNP|DT|NN|EX)/)
  return next === 'VB' && !/^VB[GN]/.test(n.tag(i)) ? 'AUX' : 'VERB'
}

function ofVerb(n: Neighbourhood, i: number, lemma: string): Pos {
  if (lemma === 'be')
    return (i > n.first && n.tag(i - 1) === 'EX') || (i + 1 < n.last && n.tag(i + 1) === 'EX')
      ? 'VERB'
      : 'AUX'
  if (lemma === 'have') return ofHave(n, i)
  if (lemma === 'do') return ofDo(n, i)
  return 'VERB'
}

/** Universal tag of token `i` of a sentence; `lemma` is its dictionary form. */
export function posOf(n: Neighbourhood, i: number, lemma: string): Pos {
  const tag = n.tag(i)
  switch (tag) {
    case 'IN':
      return ofPreposition(n, i)
    case 'VB':
    case 'VBD':
    case 'VBG':
    case 'VBN':
    case 'VBP':
    case 'VBZ':
      return ofVerb(n, i, lemma)
    case 'DT':
      return DEMONSTRATIVE.has(n.lower(i)) && !NOUNISH.test(nextTag(n, i + 1, /^RB/)) ? 'PRON' : 'DET'
    case 'WDT':
      return n.lower(i) !== 'that' && i + 1 < n.last && /^(?:NN|JJ)/.test(n.tag(i + 1)) ? 'DET' : 'PRON'
    case 'RB':
      return n.lower(i) === "n't" || n.lower(i) === 'not' ? 'PART' : 'ADV'
    case 'NN':
      return n.lower(i) === '%' ? 'SYM' : INDEFINITE.has(n.lower(i)) ? 'PRON' : 'NOUN'
    case 'SYM':
      return /^[*•·|~_\\^`]+$/.test(n.lower(i)) ? 'PUNCT' : 'SYM'
    default:
      return BY_TAG[tag] ?? 'X'
  }
}
