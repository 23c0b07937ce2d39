/** wink-nlp as a peer: its tokens, sentences and tags, with offsets. */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Pos, Sentence, Tagged, Token } from '../../src/core/index.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

function penn(lower: string, lemma: string, pos: Pos): string {
  switch (pos) {
    case 'NOUN':
      return lower !== lemma && lower.endsWith('s') ? 'NNS' : 'NN'
    case 'PROPN':
      return 'NNP'
    case 'ADJ':
      return 'JJ'
    case 'ADV':
      return 'RB'
    case 'ADP':
    case 'SCONJ':
      return 'IN'
    case 'DET':
      return 'DT'
    case 'CCONJ':
      return 'CC'
    case 'NUM':
      return 'CD'
    case 'PART':
      return lower === 'to' ? 'TO' : lower === "'s" ? 'POS' : 'RB'
    case 'PRON':
      return 'PRP'
    case 'AUX':
    case 'VERB':
      if (/^(will|would|can|could|may|might|must|shall|should|'ll|'d|wo|ca)$/.test(lower)) return 'MD'
      if (lower.endsWith('ing')) return 'VBG'
      if (/^(been|done|gone|seen|taken|given|known|shown|become)$/.test(lower)) return 'VBN'
      if (lower === lemma) return /^(be|have|do)$/.test(lower) ? 'VB' : 'VBP'
      if (/^(was|were|had|did)$/.test(lower)) return 'VBD'
      return lower.endsWith('s') || /^(is|has|'s)$/.test(lower) ? 'VBZ' : 'VBD'
    case 'PUNCT':
      return lower
    default:
      return pos
  }
}

/** Tokens and sentences of an English text, by wink-nlp. */
export function winkTag(text: string): Tagged {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const match of text.matchAll(/[^\n]+/g)) {
    const doc = nlp.readDoc(match[0])
    let at = match.index
    doc
      .sentences()
      .each(
        (sentence: {
          tokens: () => { each: (f: (t: { out: (f?: unknown) => unknown }) => void) => void }
        }) => {
          const first = tokens.length
          sentence.tokens().each(t => {
            const value = t.out(its.value) as string
            const space = (t.out(its.precedingSpaces) as string).length
            const start = at + space
            at = start + value.length
            const lower = value.toLowerCase().replaceAll('’', "'")
            const pos = t.out(its.pos) as Pos
            if (pos === ('SPACE' as string)) return
            const lemma = (t.out(its.lemma) as string) ?? lower
            tokens.push({
              start,
              end: at,
              form: text.slice(start, at),
              lower,
              lemma,
              pos,
              tag: penn(lower, lemma, pos),
            })
          })
          if (tokens.length > first)
            sentences.push({
              start: tokens[first]!.start,
              end: tokens.at(-1)!.end,
              first,
              last: tokens.length,
              paragraph,
            })
        },
      )
    paragraph++
  }
  return { text, tokens, sentences }
}
