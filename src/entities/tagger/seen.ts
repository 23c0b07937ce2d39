/** What the tagger sees of the tokens of a text, before it is asked about one of them. */
import type { Sentence, Tagged, Token } from '../../core/index.ts'
import type { EntityLanguage } from '../language.ts'
import { keyOf, matches } from '../lexicon.ts'
import { hashString } from './hash.ts'
import { listedStep, listedValue } from './listed.ts'
import type { WordKnowledge } from './model.ts'
import { factsOf, type WordFacts } from './words.ts'

/** What is known of each token by itself, as arrays over the tokens of a text. */
export interface Seen {
  readonly lower: Int32Array
  readonly form: Int32Array
  readonly shape: Int32Array
  /** Word classes as bits: titles, given names, words of organisations and places … */
  readonly classes: Int32Array
  readonly known: Int32Array
  readonly tag: Int32Array
  readonly suffix: Int32Array
  readonly prefix: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** How the word is written elsewhere in the text: bit 0 in lower case, bit 1 capitalised inside a sentence. */
  readonly written: Int32Array
  readonly upper: Uint8Array
  /** Sentence: 0 plain, 1 nearly all words capitalised, 2 all in capitals. */
  readonly style: Uint8Array
  readonly first: Uint8Array
  /** Long lists: bits of the lists that hold this word alone; shifted by 4, 8: a phrase that it opens, is in. */
  readonly listed: Int32Array
  /** The unbroken run of capitalised words a token stands in, as a half-open range. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
}

const kinds = ['person', 'organisation', 'place', 'group']

function empty(n: number): Seen {
  const ints = (): Int32Array => new Int32Array(n)
  return {
    lower: ints(),
    form: ints(),
    shape: ints(),
    classes: ints(),
    known: ints(),
    tag: ints(),
    suffix: ints(),
    prefix: ints(),
    fine: ints(),
    coarse: ints(),
    written: ints(),
    upper: new Uint8Array(n),
    style: new Uint8Array(n),
    first: new Uint8Array(n),
    listed: ints(),
    runFirst: ints(),
    runLast: ints(),
  }
}

/** Writes what a word is by itself at a token. */
function put(seen: Seen, i: number, facts: WordFacts): void {
  seen.lower[i] = facts.lower
  seen.form[i] = facts.form
  seen.shape[i] = facts.shape
  seen.classes[i] = facts.classes
  seen.suffix[i] = facts.suffix
  seen.prefix[i] = facts.prefix
  seen.upper[i] = facts.upper ? 1 : 0
  seen.fine[i] = facts.cluster
  seen.coarse[i] = facts.cluster >> 4
}

/** Unbroken runs of capitalised words. */
function runsOf(seen: Seen, { first, last }: Sentence): void {
  for (let i = first; i < last; ) {
    let end = i + 1
    if (seen.upper[i]) while (end < last && seen.upper[end]) end++
    seen.runFirst.fill(i, i, end)
    seen.runLast.fill(end, i, end)
    i = end
  }
}

/** Words of a sentence, how it is capitalised, and how each word is written, which is gathered in `written`. */
function words(
  tagged: Tagged,
  seen: Seen,
  sentence: Sentence,
  written: Map<number, number>,
  facts: (token: Token) => WordFacts,
): void {
  let upper = 0
  let capitals = 0
  let counted = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const fact = facts(tagged.tokens[i]!)
    put(seen, i, fact)
    if (fact.counts) {
      counted++
      if (fact.upper) upper++
      if (fact.capitals) capitals++
    }
    const how = !fact.upper ? 1 : i > sentence.first ? 2 : 0
    if (how) written.set(fact.lower, (written.get(fact.lower) ?? 0) | how)
  }
  const style = counted <= 2 ? 0 : capitals === counted ? 2 : upper > 0.75 * counted ? 1 : 0
  seen.style.fill(style, sentence.first, sentence.last)
  seen.first[sentence.first] = 1
}

/** Names known without context, as type, kind and place in the name. */
function knownNames(tagged: Tagged, seen: Seen, language: EntityLanguage): void {
  for (const match of matches(language.lexicon, tagged.tokens)) {
    const code = 1 + kinds.indexOf(match.known.type) * 4 + (match.known.kind ? 16 : 0)
    const length = match.last - match.first
    for (let i = match.first; i < match.last; i++)
      seen.known[i] = code + (length === 1 ? 3 : i === match.first ? 0 : i === match.last - 1 ? 2 : 1)
  }
}

/** Looks at every token of a text once. */
export function see(tagged: Tagged, language: EntityLanguage, knowledge: WordKnowledge): Seen {
  const { tokens, sentences } = tagged
  const seen = empty(tokens.length)
  const written = new Map<number, number>()
  const facts = (token: Token): WordFacts => factsOf(token.form, token.lower, language, knowledge)
  for (const sentence of sentences) {
    words(tagged, seen, sentence, written, facts)
    runsOf(seen, sentence)
  }
  const tags = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    const { tag } = tokens[i]!
    let hash = tags.get(tag)
    if (hash === undefined) tags.set(tag, (hash = hashString(tag)))
    seen.tag[i] = hash
    seen.written[i] = written.get(seen.lower[i]!) ?? 0
  }
  listedNames(tagged, seen, knowledge)
  knownNames(tagged, seen, language)
  return seen
}

const longestListed = 5

/** Names of the long lists, which begin and end with a capitalised word. */
function listedNames(tagged: Tagged, seen: Seen, knowledge: WordKnowledge): void {
  const { tokens } = tagged
  for (let i = 0; i < tokens.length; i++) {
    if (!seen.upper[i]) continue
    let hash = 0
    for (let k = i; k < tokens.length && k < i + longestListed; k++) {
      const key = keyOf(tokens[k]!.lower)
      if (!key) break
      hash = listedStep(hash, key)
      const bits = knowledge.listed(listedValue(hash))
      if (!bits || (k > i && !seen.upper[k])) continue
      if (k === i) seen.listed[i]! |= bits
      else {
        seen.listed[i]! |= (bits & 3) << 4
        for (let j = i + 1; j <= k; j++) seen.listed[j]! |= (bits & 3) << 8
      }
    }
  }
}
