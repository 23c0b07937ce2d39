/** Who is meant by a pronoun that speaks. */
import type { Id, Mention, Tagged } from '../core/index.ts'
import { foldedWords } from './fold.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { tokenAt } from './tokens.ts'

const told = new WeakMap<readonly Mention[], Map<Id, 'woman' | 'man' | null>>()

/** The sex a person's mentions tell by given name or title, or null; looked for once for the mentions of a text. */
export function sexOf(
  mention: Mention,
  tagged: Tagged,
  mentions: readonly Mention[],
  words: NameWords,
): 'woman' | 'man' | null {
  let known = told.get(mentions)
  if (!known) told.set(mentions, (known = new Map()))
  let sex = known.get(mention.entity)
  if (sex === undefined) known.set(mention.entity, (sex = sexTold(mention, tagged, mentions, words)))
  return sex
}

function sexTold(
  mention: Mention,
  tagged: Tagged,
  mentions: readonly Mention[],
  words: NameWords,
): 'woman' | 'man' | null {
  const given = foldedWords(mention.name)
  if (words.women.has(given[0]!)) return 'woman'
  if (words.men.has(given[0]!)) return 'man'
  for (const m of mentions) {
    if (m.entity !== mention.entity) continue
    const before = /(\S+)\s+$/.exec(tagged.text.slice(Math.max(0, m.start - 20), m.start))?.[1]?.toLowerCase()
    if (before && words.womanTitles.has(before)) return 'woman'
    if (before && words.manTitles.has(before)) return 'man'
  }
  return null
}

const opening: ReadonlySet<string> = new Set(['"', '“', '„', '«', '``'])
const closing: ReadonlySet<string> = new Set(['"', '”', '»', "''"])

/** For each token of a range, whether it stands inside quotation marks; state is reset where the range begins. */
function quoted(tagged: Tagged, first: number, last: number): boolean[] {
  const inside: boolean[] = []
  let open = false
  let paragraph = -1
  let sentence = tagged.sentences.findIndex(s => s.last > first)
  for (let i = first; i < last; i++) {
    while (tagged.sentences[sentence] && tagged.sentences[sentence]!.last <= i) sentence++
    const here = tagged.sentences[sentence]?.paragraph ?? paragraph
    if (here !== paragraph) open = false
    paragraph = here
    const form = tagged.tokens[i]!.form
    if (form.length > 2) {
      inside.push(open)
      continue
    }
    if (open && closing.has(form)) open = false
    else if (!open && opening.has(form)) open = true
    inside.push(open)
  }
  return inside
}

interface Fit {
  readonly mention: Mention
  /** Whether a verb follows at once: "Berg said". */
  readonly subject: boolean
  readonly sentence: number
  readonly quoted: boolean
}

/** Persons named before a token in its sentence and the two before, nearest last, with whether they stand in a quotation. */
function before(tagged: Tagged, mentions: readonly Mention[], at: number): Fit[] {
  const index = tagged.sentences.findIndex(s => s.first <= at && at < s.last)
  if (index < 0) return []
  const from = Math.max(0, index - 2)
  let firstOfParagraph = from
  while (
    firstOfParagraph > 0 &&
    tagged.sentences[firstOfParagraph - 1]!.paragraph === tagged.sentences[from]!.paragraph
  )
    firstOfParagraph--
  const start = tagged.sentences[firstOfParagraph]!.first
  const marks = quoted(tagged, start, at)
  const fits: Fit[] = []
  let token = start
  let sentence = firstOfParagraph
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.start < tagged.sentences[from]!.start) continue
    if (mention.start >= tagged.tokens[at]!.start) break
    while (tagged.tokens[token]!.start < mention.start) token++
    while (tagged.sentences[sentence]!.last <= token) sentence++
    const next = tagged.tokens[tokenAt(tagged.tokens, mention.end)]
    const subject = next?.pos === 'VERB' || next?.pos === 'AUX'
    fits.push({ mention, subject, sentence, quoted: marks[token - start] ?? false })
  }
  return fits
}

/** Times a single name must be told of for it to rival a full name. */
const WELL_KNOWN = 3

/**
 * A name of one word without a title may be of no person at all: beside full names it counts only where the text
 * tells much of it.
 */
function knownPersons(
  tagged: Tagged,
  mentions: readonly Mention[],
  fits: readonly Fit[],
  words: NameWords,
): readonly Fit[] {
  const isFull = ({ mention }: Fit): boolean =>
    /\s/.test(mention.name) || sexOf(mention, tagged, mentions, words) !== null
  if (!fits.some(isFull)) return fits
  const told = ({ mention }: Fit): number =>
    mentions.filter(m => m.entity === mention.entity && !/^['’]s/.test(tagged.text.slice(m.end, m.end + 2)))
      .length
  return fits.filter(fit => isFull(fit) || told(fit) >= WELL_KNOWN)
}

/** The one person a pronoun at a token can mean, or null where several can. */
export function pronounOf(
  tagged: Tagged,
  mentions: readonly Mention[],
  at: number,
  pronoun: 'woman' | 'man' | 'several' | 'thing' | 'self',
  language: EntityLanguage,
): Mention | null {
  if (pronoun !== 'woman' && pronoun !== 'man') return null
  const near = before(tagged, mentions, at).filter(fit => {
    const sex = sexOf(fit.mention, tagged, mentions, language.words)
    return sex === null || sex === pronoun
  })
  const spoken = near.filter(fit => !fit.quoted)
  const fits = knownPersons(tagged, mentions, spoken.length ? spoken : near, language.words)
  if (!fits.length) return null
  const distinct = new Set(fits.map(fit => fit.mention.entity))
  const last = fits.at(-1)!.mention
  const nouns = pronoun === 'woman' ? language.speakers.womanNouns : language.speakers.manNouns
  if (rival(tagged, tokenAt(tagged.tokens, last.end), at, nouns)) return null
  if (distinct.size === 1) return last
  // Several fit: the one of whom the nearest sentence with a named subject tells, if it is one only.
  const subjects = fits.filter(fit => fit.subject)
  const nearest = subjects.filter(fit => fit.sentence === subjects.at(-1)!.sentence)
  return new Set(nearest.map(fit => fit.mention.entity)).size === 1 ? nearest[0]!.mention : null
}

/** Whether a noun for a woman or a man that is no name stands between a mention and a pronoun. */
function rival(tagged: Tagged, from: number, at: number, nouns: ReadonlySet<string>): boolean {
  for (let i = from; i < at; i++)
    if (nouns.has(tagged.tokens[i]!.lower) && tagged.tokens[i]!.pos === 'NOUN') return true
  return false
}
