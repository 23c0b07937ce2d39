/** Who and what an event befell in common nouns: "three miners", "plastics factory", as the words of a report. */
import type { Role, Span, Token } from '../../../core/index.ts'
import type { Phrase, Phrases } from '../../../record/index.ts'
import { type Chunk, nounChunk } from '../events/chunks.ts'
import { tag } from '../text/tag.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a preposition after an event's noun brings. */
const BRINGS: ReadonlyMap<string, readonly Role[]> = new Map([
  ['of', ['recipient']],
  ['against', ['recipient']],
  ['into', ['recipient']],
  // An attack on a village, an explosion on a ship.
  ['on', ['recipient', 'place']],
  ['by', ['actor']],
  ['at', ['place']],
  ['in', ['place']],
  ['aboard', ['place']],
  ['inside', ['place']],
  ['outside', ['place']],
])

/** Heads that say too little, or are no people, things or places at all. */
const EMPTY = set(`
  one two three four five six seven eight nine ten thing things something somebody someone anyone number total rest kind
  sort type part way time times use other others another most many some several few more both all half dozen dozens
  lot least scene wake aftermath result end beginning start case cases place number numbers level rate percent % them
  year years place risk fear hope claim charge charges reason question matter issue problem fact event events incident
  point least life lives day days night morning evening week month today attack attacks crash fire blast explosion
  visit meeting talks investigation accident violence order victim victims concern concerns plan plans account report
  reports news statement story word words comment comments detail details it his her effort efforts
`)

/** Words before an event's noun that say what kind of thing it is, beside nouns. */
const KINDS = set(
  'sexual nuclear criminal military joint federal presidential parliamentary regional civil public trade terrorist suicide',
)

/** Words that say a number is not exact, or stand for one: they belong to the phrase that follows. */
const AMOUNTS = set(
  'more less fewer at than least most about around nearly some over almost up to dozens hundreds thousands scores of',
)

/** Words that point to others of whom the sentence has told, which a title has not. */
const POINTING = set('other others another same such own fellow further additional')

/** Verbs whose subject suffers what they say. */
const SUFFERED = set(
  'die perish drown explode blow collapse sink crash derail capsize burn erupt starve suffocate overturn',
)

/** Words between a subject and its verb: "was due to be freed". */
const LINKS = set('due set ready likely bound about expected scheduled forced ordered told asked')

/** Verbs that bring what somebody says: what follows is a clause of its own. */
const SAYING = set('say report confirm announce claim believe think add fear warn show tell know estimate')

/** Longer phrases do not read as part of a title. */
const LONGEST = { words: 5, characters: 42 }

const isVerb = (t: Token | undefined): boolean => t?.tag.startsWith('VB') === true
const isNoun = (t: Token | undefined): boolean => t?.tag.startsWith('NN') === true
const isArticle = (t: Token): boolean => t.tag === 'DT' || t.tag === 'PDT'

/** Where the words of a chunk begin that may stand in a title: at its number, else behind its article. */
function beginning(tokens: readonly Token[], { first, word }: Chunk): number {
  const number = tokens.findIndex((t, i) => i >= first && i < word && t.tag === 'CD')
  let at = number >= 0 ? number : first
  while (at < word && isArticle(tokens[at]!)) at++
  if (at > first && number < 0) return at
  // "more than 2,000 residents", "dozens of migrants"
  let from = at
  while (from > 0 && AMOUNTS.has(tokens[from - 1]!.lower)) from--
  while (from < at && /^(?:of|to|than)$/.test(tokens[from]!.lower)) from++
  return number >= 0 || /s$/.test(tokens[from]!.lower) ? from : at
}

/** The words of a chunk that may stand in a title. Null where they may not. */
function phraseOf(tokens: readonly Token[], chunk: Chunk): Span | null {
  const head = tokens[chunk.word]!
  if (/^(?:pronoun|possessive|negative)$/.test(chunk.determiner) || chunk.temporal || chunk.owner) return null
  if (!isNoun(head) || head.tag.startsWith('NNP') || EMPTY.has(head.lower)) return null
  const first = beginning(tokens, chunk)
  const inside = tokens.slice(first, chunk.word + 1)
  if (inside.some(t => t.tag === 'POS' || t.tag === 'PRP$' || t.pos === 'PUNCT' || POINTING.has(t.lower)))
    return null
  const span = { start: tokens[first]!.start, end: head.end }
  const bare = inside.length === 1 && head.lower.length < 4
  return inside.length > LONGEST.words || span.end - span.start > LONGEST.characters || bare ? null : span
}

/** The chunk that begins at a token, or behind the words that say how many: "more than 2,000 residents". */
function chunkAt(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Chunk | undefined {
  let from = at
  while (AMOUNTS.has(tokens[from]?.lower ?? '')) from++
  return chunks.find(c => c.first === at) ?? chunks.find(c => c.first === from)
}

/** All chunks of a sentence in order. */
function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let i = 0; i < tokens.length; ) {
    const chunk = nounChunk(tokens, i, tokens.length)
    if (chunk) chunks.push(chunk)
    i = chunk ? Math.max(chunk.last, i + 1) : i + 1
  }
  return chunks
}

/** What prepositions right after place `at` bring: "of 40 migrants at a detention centre". */
function after(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Phrase[] {
  const found: Phrase[] = []
  for (let i = at; ; ) {
    const roles = BRINGS.get(tokens[i]?.lower ?? '') ?? []
    const plain = tokens[i]?.pos === 'ADP' && tokens[i]!.lower !== 'after'
    const chunk = plain ? chunkAt(tokens, chunks, i + 1) : undefined
    if (!chunk) return found
    const words = roles.length > 0 ? phraseOf(tokens, chunk) : null
    for (const role of words ? roles : []) {
      // A place keeps its preposition: "aboard a ferry" is not "at a ferry".
      const span = role === 'place' ? { start: tokens[i]!.start, end: words!.end } : words!
      if (!found.some(f => f.role === role)) found.push({ role, span })
    }
    i = chunk.last
  }
}

/** The auxiliaries and adverbs before a verb are skipped. */
function before(
  tokens: readonly Token[],
  verb: number,
): { readonly at: number; readonly passive: boolean; readonly have: boolean } {
  let at = verb
  let passive = false
  let have = false
  while (at > 0) {
    const t = tokens[at - 1]!
    if (t.lemma === 'be' || t.lemma === 'get') passive = true
    else if (t.lemma === 'have') have = true
    else if (!/^(?:MD|RB|TO)$/.test(t.tag) && !LINKS.has(t.lower)) break
    at--
  }
  return { at, passive, have }
}

/** Whether the subject suffers what a verb says: a passive, with or without its auxiliary, or a verb of dying. */
function isSuffered(tokens: readonly Token[], verb: number, object: Chunk | undefined): boolean {
  const { passive, have } = before(tokens, verb)
  const { tag: form, lemma } = tokens[verb]!
  if (SUFFERED.has(lemma) && !object) return true
  if (form === 'VBN') return passive || !have
  // "birds rescued from the slick", "27 hurt": nothing follows that could be done to.
  const next = tokens[verb + 1]
  return form === 'VBD' && !object && (!next || next.pos === 'ADP' || next.pos === 'PUNCT')
}

/** Whether a chunk stands where a subject does: not behind a preposition, a verb or another of a row. */
function isSubject(tokens: readonly Token[], chunk: Chunk): boolean {
  const first = beginning(tokens, chunk)
  const behind = tokens[Math.min(first, chunk.first) - 1]
  if (!behind || behind.pos === 'SCONJ') return true
  // "a nurse and a guard were": half of those; "and 25 people were" begins a clause more often.
  if (behind.lower === 'and') return tokens.slice(first, chunk.word).some(t => t.tag === 'CD')
  return behind.pos !== 'ADP' && (!isVerb(behind) || SAYING.has(behind.lemma))
}

function ofVerb(tokens: readonly Token[], chunks: readonly Chunk[], verb: number, end: number): Phrase[] {
  const follows = chunkAt(tokens, chunks, end)
  const object = follows?.temporal ? undefined : follows
  const suffered = isSuffered(tokens, verb, object)
  const subject = chunks.find(c => c.last === before(tokens, verb).at)
  const found: Phrase[] = []
  const add = (role: Role, chunk: Chunk | undefined): void => {
    const span = chunk && phraseOf(tokens, chunk)
    if (span) found.push({ role, span })
  }
  if (subject && isSubject(tokens, subject)) add(suffered ? 'recipient' : 'actor', subject)
  if (!suffered) add('recipient', object)
  return [...found, ...after(tokens, chunks, object && !suffered ? object.last : end)]
}

/** The nouns before an event's noun that make one name with it: "oil spill", "plane crash". */
function kindOf(tokens: readonly Token[], chunk: Chunk, noun: number): Span | null {
  let first = noun
  while (first > chunk.first && noun - first < 2) {
    const t = tokens[first - 1]!
    if (!(t.tag === 'NN' || (t.tag.startsWith('JJ') && KINDS.has(t.lower))) || EMPTY.has(t.lower)) break
    first--
  }
  const behind = tokens[first - 1]
  // "New Year's Eve assaults": half of a name.
  if (/^[A-Z]/.test(tokens[first]!.form) && (behind?.tag === 'POS' || behind?.tag.startsWith('NNP')))
    return null
  return first < chunk.word ? { start: tokens[first]!.start, end: tokens[chunk.word]!.end } : null
}

const NOTHING: Phrases = { phrases: [], kind: null }

/** What a sentence says in common nouns around the trigger of an event; offsets are of `sentence`. */
export function phrasesAround(sentence: string, trigger: Span): Phrases {
  const { tokens } = tag(sentence)
  const isIn = (t: Token): boolean => t.start < trigger.end && t.end > trigger.start
  const [first, last] = [tokens.findIndex(isIn), tokens.findLastIndex(isIn)]
  if (first < 0) return NOTHING
  const chunks = chunksOf(tokens)
  if (isVerb(tokens[first])) return { phrases: ofVerb(tokens, chunks, first, last + 1), kind: null }
  const chunk = chunks.find(c => c.word === last)
  if (!chunk) return NOTHING
  return { phrases: after(tokens, chunks, chunk.last), kind: kindOf(tokens, chunk, first) }
}
