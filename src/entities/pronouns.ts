/** Who is meant by a pronoun that speaks. */
import type { Mention } from '../core/index.ts'
import { rival } from './heard.ts'
import {
  type Answer,
  isQuoted,
  mentionFrom,
  once,
  recent,
  type Scene,
  sentenceAt,
  tokensOf,
} from './scene.ts'
import { sexOf } from './sex.ts'
import { isSubject, longestApposition, mainOnly, unnamed } from './subjects.ts'
import { tokenAt } from './tokens.ts'

interface Fit {
  readonly mention: Mention
  /** Its first token. */
  readonly first: number
  /** Whether a verb follows at once: "Berg said". */
  readonly acts: boolean
  /** Whether it acts or is heard. */
  readonly subject: boolean
  /** Whether it is a source that was answered. */
  readonly heard: boolean
  readonly sentence: number
  readonly quoted: boolean
}

/** How many sentences before its own a pronoun's person may have been named. */
const reach = 2

/** Whether somebody speaks in a sentence by a source that was answered, also after the verb or as "who". */
function speaks(scene: Scene, sentence: number, { entity }: Mention): boolean {
  const { first, last } = scene.tagged.sentences[sentence]!
  for (let i = scene.said.length - 1; i >= 0; i--) {
    const said = scene.said[i]!
    if (said.first < first) return false
    if (said.last <= last && said.answer.entity === entity) return true
  }
  return false
}

/** Persons named before a token in its sentence and the two before who may be of a sex, nearest last. */
function namedBefore(scene: Scene, at: number, pronoun: 'woman' | 'man'): Mention[] {
  const { tagged, mentions, language } = scene
  const from = tagged.sentences[recent(scene, sentenceAt(tagged, at), reach)]!
  const end = tagged.tokens[at]!.start
  const near: Mention[] = []
  for (let i = mentionFrom(mentions, from.start); i < mentions.length && mentions[i]!.start < end; i++) {
    const mention = mentions[i]!
    // A name with a stroke is a credit: "Anna Berg/Agency".
    if (mention.type !== 'person' || mention.name.includes('/')) continue
    const sex = sexOf(mention, tagged, mentions, language.words)
    if (sex === null || sex === pronoun) near.push(mention)
  }
  return near
}

/** Persons as what they are where they stand. */
function fitsOf(scene: Scene, near: readonly Mention[]): Fit[] {
  const { tagged } = scene
  const fits: Fit[] = []
  for (const mention of near) {
    const [first, last] = tokensOf(tagged, mention)
    const sentence = sentenceAt(tagged, first)
    const heard = speaks(scene, sentence, mention)
    const acts = isSubject(scene, first, last)
    fits.push({
      mention,
      first,
      acts,
      subject: heard || acts,
      heard,
      sentence,
      quoted: isQuoted(scene, first),
    })
  }
  return fits
}

/** Times a single name must be told of for it to rival a full name. */
const WELL_KNOWN = 3

/**
 * A name of one word without a title may be of no person at all: beside full names it counts only where the text
 * tells much of it.
 */
function knownPersons(scene: Scene, fits: readonly Fit[]): readonly Fit[] {
  const { tagged, mentions, language } = scene
  const isFull = ({ mention, heard }: Fit): boolean =>
    heard || mention.name.includes(' ') || sexOf(mention, tagged, mentions, language.words) !== null
  if (!fits.some(isFull)) return fits
  const told = ({ mention }: Fit): number =>
    mentions.filter(m => m.entity === mention.entity && !/^['’]s/.test(tagged.text.slice(m.end, m.end + 2)))
      .length
  return fits.filter(fit => isFull(fit) || told(fit) >= WELL_KNOWN)
}

/** Whether a token is a pronoun by which a person speaks or is spoken of. */
export function personal(scene: Scene, at: number): boolean {
  const kind = scene.language.speakers.pronouns.get(scene.tagged.tokens[at]?.lower ?? '')
  return kind === 'woman' || kind === 'man' || kind === 'self'
}

/** The pronouns of a text that tell a man or a woman, with what each was found to mean. */
const meanings = (): Map<number, Mention | null> => new Map()

/**
 * The one person a pronoun at a token can mean, or null where several can. One who speaks around it, in whose quotation it
 * stands, is not meant.
 */
export function pronounOf(
  scene: Scene,
  at: number,
  pronoun: 'woman' | 'man',
  outer: Answer | null,
): Mention | null {
  const known = once(scene, meanings)
  const found = known.get(at)
  if (found !== undefined) return found
  known.set(at, null)
  const meant = search(scene, at, pronoun, outer)
  known.set(at, meant)
  return meant
}

function search(scene: Scene, at: number, pronoun: 'woman' | 'man', outer: Answer | null): Mention | null {
  const { tagged, language } = scene
  const inQuotes = isQuoted(scene, at)
  const near = fitsOf(
    scene,
    namedBefore(scene, at, pronoun).filter(
      mention => !(inQuotes && outer && mention.entity === outer.entity),
    ),
  )
  const spoken = near.filter(fit => !fit.quoted)
  const fits = knownPersons(scene, spoken.length ? spoken : near)
  const nouns = pronoun === 'woman' ? language.speakers.womanNouns : language.speakers.manNouns
  if (!fits.length) return carried(scene, at, pronoun, nouns) ?? null
  const last = fits.at(-1)!.mention
  if (unnamed(scene, tokenAt(tagged.tokens, last.end), at)) return null
  if (rival(tagged, afterDescription(scene, last), at, nouns)) return null
  if (fits.every(fit => fit.mention.entity === last.entity)) {
    const meant = aside(scene, fits) ? carried(scene, at, pronoun, nouns) : undefined
    return meant === undefined ? last : meant
  }
  // Several fit: the one of whom the nearest sentence with a named subject tells, if it is one only, or spoke in it.
  const subjects = fits.filter(fit => fit.subject)
  const beyond = afterOpening(scene, subjects.at(-1), fits)
  if (beyond.length) return onlyOne(beyond)
  const nearest = mainOnly(
    scene,
    subjects.filter(fit => fit.sentence === subjects.at(-1)!.sentence),
  )
  const one = sure(scene, onlyOne(nearest), fits)
  // "Berg said Holm was right when he said so": within one sentence either may be meant.
  return one || nearest.at(-1)?.sentence === sentenceAt(tagged, at)
    ? one
    : onlyOne(nearest.filter(fit => fit.heard))
}

/**
 * Of a sentence before whose only subject stands in its opening clause ("While Holm was late, all went well for Berg"), the
 * others, named in its main clause.
 */
function afterOpening(scene: Scene, subject: Fit | undefined, fits: readonly Fit[]): readonly Fit[] {
  const { tokens, sentences } = scene.tagged
  if (!subject || subject.heard || fits.at(-1)!.sentence !== subject.sentence) return []
  const { first } = sentences[subject.sentence]!
  const opening = tokens[first]!
  if (opening.pos !== 'SCONJ' || subject.first > first + 3) return []
  return fits.filter(
    fit => fit.sentence === subject.sentence && fit.mention.entity !== subject.mention.entity,
  )
}

/**
 * Whether the only person near is one of whom neither sex nor deed is told: in "She smiled. In a play by Holm, she …" the
 * one of the pronoun before is meant.
 */
function aside({ tagged, mentions, language }: Scene, fits: readonly Fit[]): boolean {
  return fits.every(({ mention, acts }) => !acts && sexOf(mention, tagged, mentions, language.words) === null)
}

/** The one found; where nothing tells his sex, the one beside him in the sentence of whom it is known. */
function sure(
  { tagged, mentions, language }: Scene,
  one: Mention | null,
  fits: readonly Fit[],
): Mention | null {
  const told = ({ mention }: Fit): boolean => sexOf(mention, tagged, mentions, language.words) !== null
  const own = fits.filter(fit => fit.mention.entity === one?.entity)
  if (!one || own.some(told)) return one
  const { sentence } = own.at(-1)!
  const owns = ({ mention }: Fit): boolean =>
    tagged.tokens[tokenAt(tagged.tokens, mention.end)]?.tag === 'POS'
  const beside = fits.filter(
    fit => fit.mention.entity !== one.entity && fit.sentence === sentence && !owns(fit),
  )
  return beside.some(told) ? onlyOne(beside.filter(told)) : one
}

const onlyOne = (fits: readonly Fit[]): Mention | null =>
  fits.length && fits.every(fit => fit.mention.entity === fits[0]!.mention.entity) ? fits[0]!.mention : null

/** The person a possessive means, only where nobody else near can be meant. */
export function ownerOf(scene: Scene, at: number, pronoun: 'woman' | 'man'): Mention | null {
  const near = namedBefore(scene, at, pronoun)
  return near.every(mention => mention.entity === near[0]!.entity)
    ? pronounOf(scene, at, pronoun, null)
    : null
}

/**
 * The person of the pronoun before, if everything between tells of the same; undefined where no such pronoun is near.
 */
function carried(
  scene: Scene,
  at: number,
  pronoun: 'woman' | 'man',
  nouns: ReadonlySet<string>,
): Mention | null | undefined {
  const { tagged, language } = scene
  const from = tagged.sentences[recent(scene, sentenceAt(tagged, at), reach)]!.first
  const { pronouns, owners } = language.speakers
  for (let i = at - 1; i >= from; i--) {
    if (isQuoted(scene, i)) continue
    const { lower } = tagged.tokens[i]!
    if ((pronouns.get(lower) ?? owners.get(lower)) !== pronoun) continue
    return rival(tagged, i, at, nouns) ? null : pronounOf(scene, i, pronoun, null)
  }
  return undefined
}

/** The token after a person and what is said of him between commas: "Weil, a spokesman for the airline,". */
function afterDescription(scene: Scene, mention: Mention): number {
  const { tokens } = scene.tagged
  const last = tokenAt(tokens, mention.end)
  if (tokens[last]?.form !== ',') return last
  let i = last + 1
  while (i < last + longestApposition && tokens[i] && !/^[,.;:]$/.test(tokens[i]!.form)) i++
  return tokens[i]?.form === ',' ? i : last
}

/** Whether somebody is named near before a pronoun who may be of its sex. */
export const namedNear = (scene: Scene, at: number, pronoun: 'woman' | 'man'): boolean =>
  namedBefore(scene, at, pronoun).length > 0
