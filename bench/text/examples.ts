/** Corpus sentences over our own tokens: what the tagger learns from and is measured on. */
import { englishSentences } from '../../src/lang/en/text/sentences.ts'
import { englishWords } from '../../src/lang/en/text/words.ts'
import { splitParagraphs } from '../../src/text/paragraphs.ts'
import { sentenceEnds } from '../../src/text/sentences.ts'
import { type Boundaries, tokenize } from '../../src/text/tokenize.ts'
import type { GoldText, GoldToken } from './corpora.ts'

/** A sentence with the tag of each word; empty where the corpus says nothing of it. */
export interface Example {
  readonly forms: readonly string[]
  readonly tags: readonly string[]
}

/** The tag set we teach: marks by their form, web-only tags folded into the Penn ones. */
const FOLDED: Readonly<Record<string, string>> = {
  HYPH: ':',
  NFP: '',
  GW: '',
  XX: '',
  AFX: 'JJ',
  ADD: 'NN',
  '#': '',
}

const fold = (tag: string): string => FOLDED[tag] ?? tag

/** Tag of a compound that the corpus parts at its hyphens: before a noun an adjective, else its last word's. */
function ofCompound(parts: readonly GoldToken[], next: GoldToken | undefined): string {
  const last = parts.at(-1)!.tag
  if (!parts.some(p => p.tag === 'HYPH')) return ''
  if (/^(?:NNP|CD)/.test(last)) return last
  return /^(?:NN|VB)/.test(last) && next && /^NN/.test(next.tag) ? 'JJ' : last
}

/** The sentences of a text as our tokenizer and splitter cut it, with the corpus's tags where tokens agree. */
export function examplesOf({ text, tokens }: GoldText): Example[] {
  const found: Example[] = []
  const own: Boundaries = { starts: [], ends: [] }
  let g = 0
  for (const paragraph of splitParagraphs(text)) {
    let first = own.starts.length
    tokenize(text, paragraph.start, paragraph.end, englishWords, own)
    for (const end of sentenceEnds(text, own, first, own.starts.length, englishSentences)) {
      const forms: string[] = []
      const tags: string[] = []
      for (; first < end; first++) {
        const [from, to] = [own.starts[first]!, own.ends[first]!]
        while (g < tokens.length && tokens[g]!.start < from) g++
        const parts: GoldToken[] = []
        for (let k = g; k < tokens.length && tokens[k]!.end <= to; k++) parts.push(tokens[k]!)
        const exact = parts[0]?.start === from && parts.at(-1)!.end === to
        forms.push(text.slice(from, to))
        tags.push(
          !exact
            ? ''
            : parts.length === 1
              ? fold(parts[0]!.tag)
              : ofCompound(parts, tokens[g + parts.length]),
        )
      }
      if (forms.length) found.push({ forms, tags })
    }
  }
  return found
}
