/** A speaker after his verb whose clause was taken for the speaker: "The plan has changed, says the minister". */
import { finiteVerb, hasFinite, OPEN } from './clauses.ts'
import { type Draft, type Frame, lemmaAt, type Range } from './frame.ts'
import type { CueWords } from './words.ts'

/** Longest speaker after a verb at the end of a sentence that is read as one, in tokens, without what is said of him. */
const SHORT = 9

/** Where the first part of a range ends: at its first mark outside of quotations, or its end. */
function firstPart(f: Frame, { first, last }: Range): number {
  for (let i = first; i < last; i++) if (f.tokens[i]!.form === ',') return i
  return last
}

/** Whether what follows a speaker's comma says who he is: "an economist at the bank", "who leads the party". */
function describes(f: Frame, range: Range, words: CueWords): boolean {
  const { pos, lower } = f.tokens[range.first]!
  if (words.relatives.has(lower)) return true
  return (pos === 'DET' || pos === 'NOUN' || pos === 'ADJ') && finiteVerb(f, range, words) < 0
}

/** The speaker's words right after a verb, up to the end of its sentence; null where they are none. */
function speakerAfter(f: Frame, verb: Range, words: CueWords): Range | null {
  const sentence = f.sentences[f.sentenceOf[verb.first]!]!
  let { last } = sentence
  while (last > verb.last && f.tokens[last - 1]!.pos === 'PUNCT') last--
  const end = firstPart(f, { first: verb.last, last })
  if (end <= verb.last || end - verb.last > SHORT || !OPEN.has(f.tokens[end - 1]!.pos)) return null
  for (let i = verb.last; i < end; i++)
    if (/^(VERB|AUX)$/.test(f.tokens[i]!.pos) || f.inside[i]! >= 0) return null
  if (end < last && (last - end < 3 || !describes(f, { first: end + 1, last }, words))) return null
  return { first: verb.last, last }
}

/**
 * "The plan has changed, says the minister": a clause taken for the source and the speaker for the content are
 * turned round.
 */
export function turned(f: Frame, d: Draft, words: CueWords): Draft {
  const { source, cue } = d
  const content = d.content.find(c => c.first === cue?.last)
  if (!cue || !content || cue.last - cue.first > 1) return d
  if (f.tokens[cue.first - 1]?.form !== ',' || !words.bare.has(lemmaAt(f, cue.first))) return d
  const speaker = speakerAfter(f, cue, words)
  if (!speaker || content.last < firstPart(f, speaker)) return d
  // Without a source only a name is safe: "came home, denied the report" has no speaker after its verb.
  const said = words.objectless.has(lemmaAt(f, cue.first))
  const named = said || f.tokens[firstPart(f, speaker) - 1]!.pos === 'PROPN'
  if (source ? source.first > cue.first : !named) return d
  const { first } = f.sentences[f.sentenceOf[cue.first]!]!
  if (!hasFinite(f, { first, last: cue.first - 1 }, words)) return d
  return { cue, source: speaker, content: [{ first, last: cue.first - 1 }] }
}
