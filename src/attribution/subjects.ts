/** Speakers that were cut short, or not seen: a subject shared by two verbs, the object of a preposition, a step somebody calls. */
import { hasFinite, isNominal, OPEN, subjectOf } from './clauses.ts'
import { type Draft, type Frame, lemmaAt, type Range } from './frame.ts'
import { isPassive } from './passives.ts'
import type { CueWords } from './words.ts'

const isMark = (form: string): boolean => form === ':' || form === ';'

/** Index of the conjunction right before a verb, adverbs and auxiliaries passed over, or -1. */
function conjunctionBefore(f: Frame, verb: number): number {
  const { first } = f.sentences[f.sentenceOf[verb]!]!
  let i = verb - 1
  while (i > first && /^(ADV|AUX)$/.test(f.tokens[i]!.pos)) i--
  return i > first && f.tokens[i]!.pos === 'CCONJ' && f.inside[i] === f.inside[verb] ? i : -1
}

/**
 * The subject of the verb before a conjunction, which the verb after it shares: "[the driver] came out and said".
 * Both verbs have one tense; null where a clause about somebody stands between.
 */
function sharedSubject(f: Frame, verb: number, words: CueWords): Range | null {
  const { tag } = f.tokens[verb]!
  const and = words.finite.has(tag) ? conjunctionBefore(f, verb) : -1
  if (and < 0) return null
  const { first } = f.sentences[f.sentenceOf[verb]!]!
  for (let i = and - 1; i > first; i--) {
    const t = f.tokens[i]!
    if (f.inside[i] !== f.inside[verb]) continue
    if (isMark(t.form) || words.relatives.has(t.lower)) return null
    if (!words.finite.has(t.tag) || (t.pos !== 'VERB' && t.pos !== 'AUX')) continue
    const subject = subjectOf(f, i)
    if (!subject) continue
    const { lower } = f.tokens[subject.first]!
    return t.tag === tag && !words.relatives.has(lower) && !words.empty.has(lower) ? subject : null
  }
  return null
}

/** A draft without a source whose verb shares another's subject gets that. */
function withShared(f: Frame, d: Draft, words: CueWords): Draft {
  if (d.source || !d.cue || isPassive(f, d.cue, words)) return d
  const source = sharedSubject(f, d.cue.first, words)
  return source && !d.content.some(c => c.first <= source.first && source.last <= c.last)
    ? { ...d, source }
    : d
}

/** Where the noun's chunk that ends before `end` begins, an owner's included ("Dovria's ambassador"). */
function chunkBefore(f: Frame, end: number, from: number): number {
  let first = end
  while (first > from && isNominal(f.tokens[first - 1]!)) first--
  return first
}

/**
 * A source right after a preposition, with its verb right after it, is what a longer speaker ends with ("the
 * ambassador to [France]"); without a noun before the preposition it is none ("has in [turn] said").
 */
function withHead(f: Frame, d: Draft, words: CueWords): Draft {
  const { source, cue } = d
  if (!source || !cue || source.last !== cue.first || f.tokens[cue.first]!.pos === 'NOUN') return d
  const { first } = f.sentences[f.sentenceOf[source.first]!]!
  const at = source.first - 1
  if (at <= first || f.inside[at] !== f.inside[source.first]) return d
  const { pos, lower } = f.tokens[at]!
  if (pos !== 'ADP' || !words.belonging.has(lower) || f.tokens[source.first]!.pos === 'DET') return d
  const before = f.tokens[at - 1]!
  if (before.pos === 'AUX') return { ...d, source: subjectOf(f, at) }
  if (before.pos !== 'NOUN' || words.mute.has(lemmaAt(f, at - 1)) || words.occasions.has(lemmaAt(f, at - 1)))
    return d
  const from = chunkBefore(f, at, first)
  return { ...d, source: { first: from, last: source.last }, content: without(d.content, from, source.last) }
}

/** Content without what the source takes of it. */
const without = (content: readonly Range[], from: number, to: number): Range[] => {
  const left = content.flatMap(c => {
    if (c.last <= from || c.first >= to) return c
    return c.first < from ? { first: c.first, last: from } : []
  })
  return left.length ? left : [...content]
}

/** "has arrived, a spokesperson for roads and [bridges] has said": a source cut at its conjunction goes back to the comma. */
function withJoined(f: Frame, d: Draft, words: CueWords): Draft {
  const { source, cue } = d
  const c = d.content[0]
  if (!cue || !c) return d
  const cut = source ?? { first: c.last, last: cue.first }
  if (cut.last > cue.first || (source && f.tokens[cut.first - 1]?.pos !== 'CCONJ')) return d
  if (c.last !== cut.first && (!source || c.last !== cut.first - 1)) return d
  if (!source && c.last !== cue.first) return d
  let comma = cut.first - 2
  while (comma > c.first && f.tokens[comma]!.form !== ',') {
    if (/^(VERB|AUX|SCONJ)$/.test(f.tokens[comma]!.pos) || f.inside[comma]! >= 0) return d
    comma--
  }
  const speaker = { first: comma + 1, last: cue.first }
  if (comma <= c.first + 1 || !OPEN.has(f.tokens[speaker.last - 1]!.pos)) return d
  if (
    !source &&
    (f.tokens[speaker.first]!.pos !== 'DET' || !hasFinite(f, { first: c.first, last: comma }, words))
  )
    return d
  return {
    ...d,
    source: speaker,
    content: [{ first: c.first, last: comma }, ...d.content.slice(1)],
  }
}

/**
 * "a step [analysts] call a mistake": a source that begins with "a" and ends with several people holds what they speak
 * of, and them.
 */
function withoutStep(f: Frame, d: Draft, words: CueWords): Draft {
  const { source, cue } = d
  if (!source || cue?.first !== source.last || source.last - source.first < 3) return d
  const { first, last } = source
  if (!words.one.has(f.tokens[first]!.lower) || f.tokens[last - 1]!.tag !== 'NNS') return d
  if (f.tokens[first - 1]?.form !== ',') return d
  let step = -1
  for (let i = first + 1; i < last - 1; i++) {
    const { tag, pos } = f.tokens[i]!
    if (pos !== 'NOUN' && pos !== 'ADJ') return d
    if (tag === 'NN' && step < 0) step = i
  }
  return step < 0 ? d : { ...d, source: { first: step + 1, last } }
}

/** A draft whose speaker is whole. */
export const withWholeSpeaker = (f: Frame, d: Draft, words: CueWords): Draft =>
  withoutStep(f, withJoined(f, withHead(f, withShared(f, d, words), words), words), words)
