/** Tokens, sentences, Penn and universal tags, and lemmas of English text. */
import type { Sentence, Span, Tagged, Token } from '../../../core/index.ts'
import { splitParagraphs } from '../../../text/paragraphs.ts'
import { sentenceEnds } from '../../../text/sentences.ts'
import { type Tagger, type TaggerWord, tagger } from '../../../text/tagger.ts'
import { bytesOfBase64, unpack } from '../../../text/tagger-model.ts'
import { type Boundaries, tokenize } from '../../../text/tokenize.ts'
import { lemmaOf } from './lemmas.ts'
import { tagOfMark } from './marks.ts'
import { type Neighbourhood, posOf } from './pos.ts'
import { asksNoun, giveVerb } from './repairs.ts'
import { englishSentences } from './sentences.ts'
import { settleSingleMarks } from './single.ts'
import { TAGGER } from './tagger.model.ts'
import { englishWords } from './words.ts'

/** A word form with what does not depend on its neighbours, and its lemma for the tag last asked for. */
interface Known extends TaggerWord {
  /** Tag by form alone, or null. */
  readonly mark: string | null
  lemma: string
  lemmaTag: string
}

interface Loaded {
  readonly tagger: Tagger
  readonly ids: ReadonlyMap<string, number>
  /** Forms near the place that a hash of their characters gives; new ones push out old. Never changes a result. */
  readonly slots: (Known | undefined)[]
}

/** Places for forms (a power of two), and how many of them one form may stand in. */
const SLOTS = 1 << 15
const WAYS = 4
let loaded: Loaded | undefined

function load(): Loaded {
  const own = tagger(unpack(bytesOfBase64(TAGGER)))
  return {
    tagger: own,
    ids: new Map(own.model.tags.map((t, i) => [t, i])),
    slots: new Array(SLOTS).fill(undefined),
  }
}

/** The word from `start` up to `end`, kept from an earlier time or made. */
function wordAt({ tagger, ids, slots }: Loaded, text: string, start: number, end: number): Known {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  const first = (hash ^ (hash >>> 15)) & (SLOTS - WAYS)
  let slot = first
  for (; slot < first + WAYS; slot++) {
    const kept = slots[slot]
    if (kept === undefined) break
    if (kept.form.length === end - start && text.startsWith(kept.form, start)) return kept
  }
  if (slot === first + WAYS) slot = first + ((hash >>> 20) & (WAYS - 1))
  const form = text.slice(start, end)
  const mark = tagOfMark(form)
  const word = tagger.word(form, mark === null ? -1 : (ids.get(mark) ?? -1))
  return (slots[slot] = { ...word, mark, lemma: '', lemmaTag: '' })
}

/** Everything about one text that its tokens are made from. */
interface Work {
  readonly text: string
  readonly own: Boundaries
  readonly words: Known[]
  readonly tags: string[]
  readonly tokens: Token[]
}

/** Tag of a straight double mark: opening where nothing but white space or a bracket stands before it. */
function straightMark(text: string, start: number, end: number): string {
  const before = start === 0 ? ' ' : text[start - 1]!
  return /[\s([{—–-]/.test(before) && !/\s/.test(text[end] ?? ' ') ? '``' : "''"
}

/** Final tag of a token: the model's, put right where the form or the token before decides. */
function settled(work: Work, i: number, guess: string): string {
  const { mark, form } = work.words[i]!
  if (mark === null) return guess === 'VB' && asksNoun(work.tags[i - 1]) ? 'NN' : guess
  return form === '"' || form === "''"
    ? straightMark(work.text, work.own.starts[i]!, work.own.ends[i]!)
    : mark
}

/** `'s` and `'d` are forms of `have` before some participles. */
function shortLemma(work: Work, i: number, last: number, plain: string): string {
  const { lower } = work.words[i]!
  if (lower === "'d" && work.tags[i] === 'VBD') return 'have'
  if (lower !== "'s" || work.tags[i] !== 'VBZ') return plain
  let k = i + 1
  while (k < last && work.tags[k] === 'RB') k++
  return /^(?:been|had|got|become|gone|done)$/.test(work.words[k]?.lower ?? '') && work.tags[k] === 'VBN'
    ? 'have'
    : plain
}

function lemma(work: Work, i: number, last: number): string {
  const word = work.words[i]!
  const tag = work.tags[i]!
  if (word.lemmaTag !== tag) {
    word.lemma = lemmaOf(word.form, word.lower, tag)
    word.lemmaTag = tag
  }
  return word.lower.length === 2 && word.lower.charCodeAt(0) === 0x27
    ? shortLemma(work, i, last, word.lemma)
    : word.lemma
}

function addTokens(work: Work, first: number, last: number): void {
  const { own, words, tags, tokens } = work
  const near: Neighbourhood = { tag: i => tags[i]!, lower: i => words[i]!.lower, first, last }
  for (let i = first; i < last; i++) {
    const { form, lower } = words[i]!
    const base = lemma(work, i, last)
    tokens.push({
      start: own.starts[i]!,
      end: own.ends[i]!,
      form,
      lower,
      lemma: base,
      pos: posOf(near, i, base),
      tag: tags[i]!,
    })
  }
}

/** Tags the tokens of one sentence and adds them. */
function addSentence(work: Work, state: Loaded, first: number, last: number): void {
  const { own, words, tags, text } = work
  for (let i = first; i < last; i++) words.push(wordAt(state, text, own.starts[i]!, own.ends[i]!))
  const out = new Uint8Array(last - first)
  state.tagger.tag(words, first, last, out)
  for (let i = first; i < last; i++) tags.push(settled(work, i, state.tagger.model.tags[out[i - first]!]!))
  giveVerb(work, first, last)
  settleSingleMarks(work, first, last)
  addTokens(work, first, last)
}

function addParagraph(work: Work, state: Loaded, span: Span, paragraph: number, sentences: Sentence[]): void {
  const { own, text } = work
  let first = own.starts.length
  tokenize(text, span.start, span.end, englishWords, own)
  for (const last of sentenceEnds(text, own, first, own.starts.length, englishSentences)) {
    if (last === first) continue
    addSentence(work, state, first, last)
    sentences.push({ start: own.starts[first]!, end: own.ends[last - 1]!, first, last, paragraph })
    first = last
  }
}

/** Tokens and sentences of an English text. */
export function tag(text: string): Tagged {
  loaded ??= load()
  const work: Work = { text, own: { starts: [], ends: [] }, words: [], tags: [], tokens: [] }
  const sentences: Sentence[] = []
  const paragraphs = splitParagraphs(text)
  for (let i = 0; i < paragraphs.length; i++) addParagraph(work, loaded, paragraphs[i]!, i, sentences)
  return { text, tokens: work.tokens, sentences }
}
