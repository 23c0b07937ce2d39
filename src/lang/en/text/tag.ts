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
import { englishSentences } from './sentences.ts'
import { TAGGER } from './tagger.model.ts'
import { englishWords } from './words.ts'

/** A word form with what does not depend on its neighbours, its lemmas by tag as they are asked for. */
interface Known extends TaggerWord {
  readonly lemmas: (string | undefined)[]
}

interface Loaded {
  readonly tagger: Tagger
  readonly ids: ReadonlyMap<string, number>
  readonly words: Map<string, Known>
}

/** Forms kept at a time; their number never changes a result. */
const MOST = 50_000
let loaded: Loaded | undefined

function load(): Loaded {
  const own = tagger(unpack(bytesOfBase64(TAGGER)))
  return { tagger: own, ids: new Map(own.model.tags.map((t, i) => [t, i])), words: new Map() }
}

function known({ tagger, ids, words }: Loaded, form: string): Known {
  const found = words.get(form)
  if (found) return found
  if (words.size >= MOST) words.clear()
  const mark = tagOfMark(form)
  const word: Known = { ...tagger.word(form, mark === null ? -1 : (ids.get(mark) ?? -1)), lemmas: [] }
  words.set(form, word)
  return word
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

/** Final tags of a sentence: the model's, put right where the form decides. */
function settle(work: Work, state: Loaded, first: number, last: number, out: Uint8Array): void {
  for (let i = first; i < last; i++) {
    const word = work.words[i]!
    let tag = state.tagger.model.tags[out[i]!]!
    if (word.form === '"' || word.form === "''")
      tag = straightMark(work.text, work.own.starts[i]!, work.own.ends[i]!)
    else if (word.sure < 0 && (word.shape & 7) === 7) tag = tagOfMark(word.form) ?? tag
    else if (word.form.length > 5 && word.sure < 0) tag = tagOfMark(word.form) ?? tag
    work.tags[i] = tag
  }
}

function lemma(word: Known, tagId: number, tag: string): string {
  return (word.lemmas[tagId] ??= lemmaOf(word.form, word.lower, tag))
}

/** `'s` and `'d` before a participle are forms of `have`; before `better` too. */
function shortLemma(work: Work, i: number, last: number, plain: string): string {
  const lower = work.words[i]!.lower
  if (lower === "'d" && work.tags[i] === 'VBD') return 'have'
  if (lower !== "'s" || work.tags[i] !== 'VBZ') return plain
  let k = i + 1
  while (k < last && work.tags[k] === 'RB') k++
  return /^(?:been|had|got|become|gone|done)$/.test(work.words[k]?.lower ?? '') && work.tags[k] === 'VBN'
    ? 'have'
    : plain
}

function addTokens(work: Work, state: Loaded, first: number, last: number): void {
  const { own, words, tags, tokens } = work
  const near: Neighbourhood = { tag: i => tags[i]!, lower: i => words[i]!.lower, first, last }
  for (let i = first; i < last; i++) {
    const word = words[i]!
    const tag = tags[i]!
    const plain = lemma(word, state.ids.get(tag) ?? 255, tag)
    const own_ = word.lower.length === 2 ? shortLemma(work, i, last, plain) : plain
    const pos = posOf(near, i, own_)
    tokens.push({
      start: own.starts[i]!,
      end: own.ends[i]!,
      form: word.form,
      lower: word.lower,
      lemma: own_,
      pos,
      tag,
    })
  }
}

/** Tags the tokens of one sentence and adds them. */
function addSentence(work: Work, state: Loaded, first: number, last: number): void {
  for (let i = first; i < last; i++)
    work.words[i] = known(state, work.text.slice(work.own.starts[i], work.own.ends[i]))
  const out = new Uint8Array(last)
  state.tagger.tag(work.words, first, last, out)
  settle(work, state, first, last, out)
  addTokens(work, state, first, last)
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
  for (const [i, span] of splitParagraphs(text).entries()) addParagraph(work, loaded, span, i, sentences)
  return { text, tokens: work.tokens, sentences }
}
