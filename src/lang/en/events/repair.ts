/** A second look at sentences in which the tagger saw no finite verb: one of their words must be it. */
import type { Sentence, Token } from '../../../core/index.ts'

/** Past forms that look like nouns, adjectives or bare forms. */
const past = new Set(
  'hit cut put set spread shot hurt shut quit split cost burst cast let beat sank rose fell led met held fled struck'.split(
    ' ',
  ),
)
const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const opens = /^(DT|CD|NNP|NNPS|IN|TO|PRP|PRP\$|RB|\.|,|\$|JJ|NNS)$/

/** The tokens with the tags of a sentence put right; the same array where nothing is to be done. */
export function repaired(tokens: readonly Token[], { first, last }: Sentence): readonly Token[] {
  for (let i = first; i < last; i++) if (finite.has(tokens[i]!.tag)) return tokens
  for (let i = first + 1; i < last - 1; i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]!.tag
    const subject = before.startsWith('NN') || before === 'PRP' || before === 'JJ'
    const participle = token.tag === 'VBN' && tokens[i + 1]!.lower !== 'by' && before !== 'JJ'
    if (!subject || !opens.test(tokens[i + 1]!.tag) || !(past.has(token.lower) || participle)) continue
    const copy = tokens.slice()
    copy[i] = { ...token, tag: 'VBD', pos: 'VERB' }
    if (before === 'JJ') copy[i - 1] = { ...tokens[i - 1]!, tag: 'NN', pos: 'NOUN' }
    return copy
  }
  return tokens
}
