/** Drops and trims what cannot be: parts torn across quotation marks, content that swallows the next speaker. */
import { type Draft, type Frame, holds, lemmaAt, meet, type Range } from './frame.ts'
import { isPassive, withoutCharge, withoutPlace, withSufferer } from './passives.ts'
import type { CueWords } from './words.ts'

/** Whether a cue stands inside a quotation that does not hold all of the source and content with it. */
function isTorn(f: Frame, d: Draft): boolean {
  const q = d.cue ? f.inside[d.cue.first]! : -1
  if (q < 0) return false
  const quotation = f.ranges[q]!
  return (d.source !== null && !holds(quotation, d.source)) || d.content.some(c => !holds(quotation, c))
}

/** Most words of a title in quotation marks. */
const TITLE = 8

/** Whether a word begins with a capital or a digit. */
function isCapital(form: string): boolean {
  const c = form.charCodeAt(0)
  return c < 128 ? (c >= 65 && c <= 90) || (c >= 48 && c <= 57) : /^[\p{Lu}\p{N}]/u.test(form)
}

/** Whether a content begins with a quotation that is a title by its capitals: a book, a ship, a film. */
function isTitle(f: Frame, content: Range): boolean {
  const q = f.inside[content.first]!
  if (q < 0 || f.ranges[q]!.first !== content.first || !f.quotations[q]!.closed) return false
  const { first, last } = f.ranges[q]!
  let words = 0
  for (let i = first + 1; i < last - 1; i++) {
    const { form, pos } = f.tokens[i]!
    if (pos === 'PUNCT' && i === last - 2) return false
    if (form.length > 3 && !isCapital(form)) return false
    if (pos !== 'PUNCT') words++
  }
  return words > 1 && words <= TITLE
}

const isJoint = (f: Frame, i: number): boolean => {
  const { pos, lower } = f.tokens[i]!
  return pos === 'PUNCT'
    ? f.inside[i]! < 0
    : pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'ADP' && lower.length < 3)
}

/** A quotation that goes on after its speaker's sentence without the next speaker's sentence: another cue unquoted in it. */
function withoutNextSpeaker(f: Frame, content: Range, others: readonly Draft[], me: Draft): Range {
  const q = f.inside[content.first]!
  if (q < 0 || !me.cue || content.first < me.cue.last) return content
  const { last } = f.ranges[q]!
  if (last >= content.last || f.sentenceOf[content.first] === f.sentenceOf[me.cue.last - 1]) return content
  const next = others.some(
    d =>
      d !== me && d.cue && d.cue.first >= last && d.cue.last <= content.last && f.inside[d.cue.first] === -1,
  )
  return next ? { first: content.first, last } : content
}

/** Content without the source that another cue right after it takes from its end. */
function withoutNext(f: Frame, content: Range, others: readonly Draft[], me: Draft): Range {
  const next = others.find(
    d =>
      d !== me &&
      d.source !== null &&
      d.cue !== null &&
      d.source.last === content.last &&
      d.source.first > content.first &&
      d.cue.first >= content.last &&
      f.inside[d.source.first] === -1,
  )
  if (!next) return content
  let last = next.source!.first
  while (last > content.first + 1 && isJoint(f, last - 1)) last--
  return { first: content.first, last }
}

/**
 * A subject right before an active verb that was taken for content, with more content after the verb, is the source.
 */
function withSubject(f: Frame, d: Draft, words: CueWords): Draft {
  const [subject, ...content] = d.content
  if (d.source || !d.cue || !subject || !content.length || isPassive(f, d.cue, words)) return d
  if (subject.last !== d.cue.first || f.inside[subject.last - 1]! >= 0) return d
  return { ...d, source: subject, content }
}

/**
 * Content before its speaker without a quotation that ended right before: “… a bad law.” “It will be repealed,” said Lund.
 * Where two quotations touch, another begins to speak, if the paragraph had a speaker before.
 */
function withCloseQuotation(f: Frame, d: Draft): Draft {
  const [c] = d.content
  const { cue } = d
  const q = c ? f.inside[c.first]! : -1
  if (q < 0 || !c || !cue || cue.first < c.last || !f.quotations[q]!.closed) return d
  const { first, last } = f.ranges[q]!
  if (last >= c.last || f.inside[last]! < 0 || first === 0) return d
  const paragraph = (i: number): number => f.sentences[f.sentenceOf[i]!]!.paragraph
  const alone = paragraph(first - 1) !== paragraph(first) || paragraph(last) !== paragraph(first)
  return alone ? d : { ...d, content: [{ first: last, last: c.last }, ...d.content.slice(1)] }
}

/** Content without a subject that stands for nobody ("it was announced that …"). */
function withoutEmpty(f: Frame, d: Draft, words: CueWords): Draft {
  const [subject, ...content] = d.content
  if (!subject || !content.length || subject.last - subject.first > 1) return d
  return words.empty.has(f.tokens[subject.first]!.lower) ? { ...d, content } : d
}

/** Words before a cue that are the subject of its verb: what stands between the last mark or verb and the cue. */
function subjectBefore(f: Frame, cue: Range): Range | null {
  const { first } = f.sentences[f.sentenceOf[cue.first]!]!
  let from = cue.first
  while (from > first && /^(DET|NOUN|PROPN|PRON|ADJ|NUM|ADP|PART)$/.test(f.tokens[from - 1]!.pos)) from--
  while (from < cue.first && f.tokens[from]!.pos === 'ADP') from++
  return from < cue.first && f.inside[from] === f.inside[cue.first] ? { first: from, last: cue.first } : null
}

/** What seems so is said of the verb's subject, which is content with the rest ("[Berg] seems [ready to go]"). */
function withTopic(f: Frame, d: Draft, words: CueWords): Draft {
  const { cue, source, content } = d
  if (!cue || content.length > 1 || content[0]!.first !== cue.last) return d
  if (source && source.last !== cue.first) return d
  for (let i = cue.first; i < cue.last; i++)
    if (words.seeming.has(lemmaAt(f, i))) {
      const topic = source ?? subjectBefore(f, cue)
      const { lower } = f.tokens[topic?.first ?? 0]!
      if (!topic || words.empty.has(lower) || words.relatives.has(lower)) return d
      return { cue, source: null, content: [topic, ...content] }
    }
  return d
}

/** Content without the date line that a report begins with, and without what a report goes on with after a quotation. */
export function ownWords(f: Frame, d: Draft, words: CueWords): Draft {
  const content = d.content.flatMap(c => {
    const sentence = f.sentences[f.sentenceOf[c.first]!]!
    if (c.first !== sentence.first) return c
    if (goesOn(f, d, c)) return []
    const first = words.pastDateline(f.tokens, sentence)
    return first > c.first && first < c.last ? { first, last: c.last } : c
  })
  return content.length ? { ...d, content } : d
}

/** Whether a content is the sentence after a quotation and its speaker, in the reporter's own words. */
function goesOn(f: Frame, { cue, content }: Draft, c: Range): boolean {
  const before = content[0]!
  if (!cue || c === before || c.first < cue.last || f.inside[before.first]! < 0) return false
  if (f.sentenceOf[c.first] === f.sentenceOf[cue.last - 1]) return false
  for (let i = c.first; i < c.last; i++) if (f.inside[i]! >= 0) return false
  return true
}

/** Pieces of content with no more than a mark between them, as one. */
export function closed(f: Frame, d: Draft): Draft {
  const content = d.content.reduce<Range[]>((found, c) => {
    const top = found.at(-1)
    const gap = top ? c.first - top.last : 0
    const near = top && gap === 1 && f.tokens[top.last]!.pos === 'PUNCT'
    if (near) found[found.length - 1] = { first: top.first, last: c.last }
    else found.push(c)
    return found
  }, [])
  return content.length === d.content.length ? d : { ...d, content }
}

/** Whether a draft takes for the speaker before a colon whom another one speaks to: "Berg told Holm: “Go.”" */
function isAddressed(f: Frame, { cue, source }: Draft, others: readonly Draft[]): boolean {
  if (!cue || !source || f.tokens[cue.first]!.form !== ':' || source.last !== cue.first) return false
  return others.some(
    o => o.cue !== null && o.source !== null && o.cue.last === source.first && o.source.last <= o.cue.first,
  )
}

/** Drafts that hold together. */
export function tidied(f: Frame, drafts: readonly Draft[], words: CueWords): Draft[] {
  const whole = drafts
    .filter(d => !isTorn(f, d) && !isTitle(f, d.content[0]!) && !isAddressed(f, d, drafts))
    .flatMap(d => withSufferer(f, withSubject(f, d, words), words) ?? [])
    .map(d => withCloseQuotation(f, withTopic(f, withoutCharge(f, withoutPlace(f, d, words), words), words)))
  const ends = new Set<number>()
  for (const { cue, source } of whole) if (cue && source) ends.add(source.last)
  return whole
    .map(d => withoutEmpty(f, d, words))
    .map(d => {
      const content = d.content.map(c => {
        const own = withoutNextSpeaker(f, c, whole, d)
        return ends.has(own.last) ? withoutNext(f, own, whole, d) : own
      })
      return content.some(c => d.cue && meet(c, d.cue)) ? d : { ...d, content }
    })
}
