/** Sources that are none: things that cannot speak, words without a noun, and what was taken in with a speaker. */
import { finiteVerb, hasFinite, OPEN, subjectOf } from './clauses.ts'
import { type Draft, type Frame, lemmaAt, type Range } from './frame.ts'
import { isPassive } from './passives.ts'
import { withWholeSpeaker } from './subjects.ts'
import { turned } from './turned.ts'
import type { CueWords } from './words.ts'

/** Whether a source is one describing word apart from its cue, with nothing described ("New"), or an article. */
function isBare(f: Frame, { first, last }: Range, cue: Range | null, words: CueWords): boolean {
  const { pos, lower } = f.tokens[first]!
  if (last - first === 1 && words.articles.has(lower)) return true
  return last - first === 1 && pos === 'ADJ' && cue?.first !== last && !words.quantities.has(lower)
}

/** Index of the noun that a source is about: the last before a preposition, a comma or a clause; -1 without one. */
function headNoun(f: Frame, { first, last }: Range): number {
  let head = -1
  for (let i = first; i < last; i++) {
    const { pos, form } = f.tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN') head = i
    else if (head >= 0 && pos !== 'NUM' && !(pos === 'PART' && /^['’]/.test(form))) break
  }
  return head
}

/** Whether a source is a thing that says nothing. */
function isMute(f: Frame, source: Range, words: CueWords): boolean {
  const head = headNoun(f, source)
  const t = f.tokens[head]
  return t?.pos === 'NOUN' && words.mute.has(t.lemma.toLowerCase())
}

/** A source without the words at its end that lead on to something else. */
function withoutEnd(f: Frame, source: Range): Range {
  let { last } = source
  while (
    last > source.first + 1 &&
    /^(DET|ADP|CCONJ)$/.test(f.tokens[last - 1]!.pos) &&
    !isAlone(f, last - 1)
  )
    last--
  return last === source.last ? source : { first: source.first, last }
}

/** A source without the conjunction or mark before it ("As the mayor"), or the adverb after it. */
function bare(f: Frame, source: Range): Range {
  let { first, last } = source
  while (first < last - 1 && /^(SCONJ|PUNCT)$/.test(f.tokens[first]!.pos) && f.inside[first]! < 0) first++
  while (last > first + 1 && f.tokens[last - 1]!.pos === 'ADV') last--
  return first === source.first && last === source.last ? source : { first, last }
}

/** Whether a determiner stands for a noun ("some of these", "all"). */
const isAlone = (f: Frame, i: number): boolean => f.tokens[i]!.pos === 'DET' && f.tokens[i - 1]!.pos === 'ADP'

/** A source without the occasion that follows the speaker ("Anna Berg in a recent speech"). */
function withoutOccasion(f: Frame, source: Range, words: CueWords): Range {
  const end = source.last - 1
  if (!words.occasions.has(f.tokens[end]!.lemma.toLowerCase())) return source
  for (let i = end - 1; i > source.first && i > end - 6; i--) {
    const { pos } = f.tokens[i]!
    if (pos === 'ADP') {
      const before = f.tokens[i - 1]!.pos
      const speaks = before === 'PROPN' || before === 'NOUN' || before === 'PUNCT' || before === 'PRON'
      return speaks && words.atOccasion.has(f.tokens[i]!.lower) ? { first: source.first, last: i } : source
    }
    if (pos === 'PROPN' || pos === 'PUNCT' || pos === 'VERB') return source
  }
  return source
}

/** Whether words can be a whole speaker: no verb, and a noun at the end. */
function isSpeaker(f: Frame, { first, last }: Range): boolean {
  if (last <= first || !OPEN.has(f.tokens[last - 1]!.pos)) return false
  if (/^(ADP|ADV|SCONJ)$/.test(f.tokens[first]!.pos)) return false
  for (let i = first; i < last; i++) if (/^(VERB|AUX)$/.test(f.tokens[i]!.pos)) return false
  return true
}

/** The end of a range after its last comma or "and". */
function afterLast(f: Frame, { first, last }: Range, pos: 'PUNCT' | 'CCONJ' | 'SCONJ'): Range | null {
  for (let i = last - 2; i > first; i--)
    if (f.tokens[i]!.pos === pos && (pos !== 'PUNCT' || f.tokens[i]!.form === ','))
      return isSpeaker(f, { first: i + 1, last }) ? { first: i + 1, last } : null
  return null
}

/**
 * A draft whose source took in a clause before its cue: the subject where the source ends with "and" or a mark ("The
 * guard slipped and"), what follows a mark, the clause then being content ("Fares will rise, the bus company"), or
 * "and" where it is another subject; null where it cannot be told. A verb at a source's end is a noun read wrongly.
 */
function withoutClause(f: Frame, d: Draft, source: Range, words: CueWords): Draft | null {
  const verb = finiteVerb(f, source, words)
  if (verb < 0 || verb === source.last - 1) return d
  const end = f.tokens[source.last - 1]!
  if (end.pos === 'CCONJ' || end.pos === 'PUNCT') return { ...d, source: { first: source.first, last: verb } }
  const speaker = afterLast(f, { first: verb, last: source.last }, 'PUNCT')
  if (speaker) {
    const clause = { first: source.first, last: speaker.first - 1 }
    return { ...d, source: speaker, content: [clause, ...d.content] }
  }
  const after = { first: verb, last: source.last }
  const other = afterLast(f, after, 'CCONJ') ?? afterLast(f, after, 'SCONJ')
  if (other) return { ...d, source: other }
  return words.relatives.has(end.lower) ? { ...d, source: { first: verb + 1, last: source.last } } : null
}

/** A source without what a caption before it left there: "Photo: Jan Holm [The mayor]". */
function unglued(f: Frame, source: Range): Range {
  for (let i = source.last - 2; i > source.first; i--) {
    const { pos, form } = f.tokens[i]!
    const next = f.tokens[i + 1]!
    if (pos === 'DET' && /^\p{Lu}/u.test(form) && next.pos === 'NOUN' && /^\p{Ll}/u.test(next.form))
      return f.tokens[i - 1]!.pos === 'PROPN' ? { first: i, last: source.last } : source
  }
  return source
}

/** A source without the occasion before it that opens the sentence: "Before the vote, [Berg's daughter] said". */
function withoutOpening(f: Frame, source: Range): Range {
  const { first } = source
  if (first !== f.sentences[f.sentenceOf[first]!]!.first || f.inside[first]! >= 0) return source
  const opens = /^(ADP|SCONJ|ADV)$/
  if (!opens.test(f.tokens[first]!.pos) && f.tokens[first + 1]?.pos !== 'ADP') return source
  if (!opens.test(f.tokens[first]!.pos) && f.tokens[first]!.pos !== 'ADJ') return source
  return afterLast(f, source, 'PUNCT') ?? source
}

/** Whether a possessive and the word that describes what it owns were taken for speaker and cue: "Berg's expected visit". */
function isOwner(f: Frame, { cue, content }: Draft, source: Range): boolean {
  if (cue?.first !== source.last || f.tokens[source.last - 1]!.tag !== 'POS') return false
  const { tag } = f.tokens[cue.last - 1]!
  return /^(VBN|VBD|JJ)$/.test(tag) && content.some(c => c.first === cue.last)
}

/** Whether a source is only the possessive of somebody else's speaker: "their" of "their lawyers". */
function isLoneOwner(f: Frame, { cue }: Draft, { first, last }: Range): boolean {
  if (last - first > 1 || f.tokens[first]!.tag !== 'PRP$') return false
  return cue?.first !== last && f.tokens[last]?.pos === 'NOUN'
}

/** Whether all that is said stands in other sentences than the cue, in the reporter's own words. */
function isApart(f: Frame, { cue, content }: Draft): boolean {
  if (!cue || f.tokens[cue.last - 1]!.form === ':') return false
  const sentence = f.sentenceOf[cue.first]!
  return content.every(c => {
    if (f.sentenceOf[c.first] === sentence || f.sentenceOf[c.last - 1] === sentence) return false
    for (let i = c.first; i < c.last; i++) if (f.inside[i]! >= 0) return false
    return true
  })
}

/** The verb of a cue, over auxiliaries and adverbs before it and articles or conjunctions after it; -1 for other cues. */
function onlyVerb(f: Frame, { first, last }: Range): number {
  let verb = -1
  for (let i = first; i < last; i++) {
    const { pos } = f.tokens[i]!
    if (pos === 'VERB' && verb < 0) verb = i
    else if (verb < 0 ? pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' : pos !== 'DET' && pos !== 'CCONJ')
      return -1
  }
  return verb
}

/** Whether a cue tells of a deed, and no words are quoted: "sues the ministry". */
function isDeed(f: Frame, { cue, content }: Draft, words: CueWords): boolean {
  if (!cue || cue.last - cue.first > 4) return false
  const lemma = lemmaAt(f, cue.first)
  const verb = onlyVerb(f, cue)
  const next = f.tokens[cue.first + 1]?.lower
  const deed = verb < 0 ? words.deeds.has(`${lemma}_${next}`) : isDone(f, verb, words)
  return deed && content.every(c => f.inside[c.first]! < 0)
}

/** Whether a verb, or it and the word after it, is a deed. */
const isDone = (f: Frame, verb: number, words: CueWords): boolean => {
  const lemma = lemmaAt(f, verb)
  return words.deeds.has(lemma) || words.deeds.has(`${lemma}_${f.tokens[verb + 1]?.lower}`)
}

/** A source that is an adverb of the verb group is given up for the subject: "[Berg] has oftentimes said". */
function withoutAdverb(f: Frame, d: Draft): Draft {
  const { source, cue } = d
  if (!source || !cue || source.last !== cue.first || source.last - source.first > 1) return d
  return f.tokens[source.first]!.pos === 'ADV' ? { ...d, source: subjectOf(f, source.first) } : d
}

/** A source without the news before "as" that a headline begins with: "Fares rise as [the union] calls for talks". */
function withoutNews(f: Frame, source: Range): Range {
  const own = afterLast(f, source, 'SCONJ')
  if (!own) return source
  const before = f.tokens[own.first - 2]!.pos
  // "More than two people", "a statement after the call".
  const described = f.tokens[own.first]!.pos === 'DET' && (before === 'NOUN' || before === 'PROPN')
  return before === 'ADJ' || described ? source : own
}

/** A source without the date line before it that a dash ends: "TARNOW -- [Dovria]". */
export function withoutDateline(f: Frame, source: Range): Range {
  if (source.first !== f.sentences[f.sentenceOf[source.first]!]!.first) return source
  for (let i = source.last - 2; i > source.first; i--)
    if (DASH.test(f.tokens[i]!.form)) return { first: i + 1, last: source.last }
  return source
}

const DASH = /^(--+|[–—])$/

/** Whether a colon parts a place or topic from a title without a verb ("Dovria: Attack on a hospital"), nothing being quoted. */
function isLabel(f: Frame, { cue, content }: Draft, words: CueWords): boolean {
  if (!cue || cue.last - cue.first > 1 || f.tokens[cue.first]!.form !== ':') return false
  return content.every(c => c.first >= cue.last && f.inside[c.first]! < 0 && !hasFinite(f, c, words))
}

/** Whether a source is a lone word that stands for nobody: "it" of "it was announced", "there". */
function isEmpty(f: Frame, { cue }: Draft, { first, last }: Range, words: CueWords): boolean {
  if (last - first > 1 || !cue || cue.first !== last) return false
  const { lower, tag } = f.tokens[first]!
  return words.empty.has(lower) && (tag === 'EX' || (!words.relatives.has(lower) && isPassive(f, cue, words)))
}

/** Drafts whose sources can speak. */
export function spoken(f: Frame, drafts: readonly Draft[], words: CueWords): Draft[] {
  return drafts.flatMap(draft => {
    const d = withWholeSpeaker(f, withoutAdverb(f, turned(f, draft, words)), words)
    if (isApart(f, d) || isDeed(f, d, words) || isLabel(f, d, words)) return []
    if (!d.source) return [d]
    if (isBare(f, d.source, d.cue, words) || isMute(f, d.source, words) || isOwner(f, d, d.source)) return []
    if (isLoneOwner(f, d, d.source) || isEmpty(f, d, d.source, words)) return [{ ...d, source: null }]
    const cut = withoutClause(f, d, d.source, words)
    if (!cut?.source) return []
    const source = withoutOccasion(
      f,
      bare(f, withoutEnd(f, withoutOpening(f, withoutDateline(f, withoutNews(f, unglued(f, cut.source)))))),
      words,
    )
    return [source === cut.source ? cut : { ...cut, source }]
  })
}
