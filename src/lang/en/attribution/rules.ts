/** English rules for statements without a word of speech: headlines with a colon or a dash. */
import type { AttributionRule, Range, RulePlace } from '../../../attribution/index.ts'
import { creditRules } from './credits.ts'
import { quotedFirst, quotedLast } from './headlines.ts'
import { isPlace, speaks } from './speakers.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words by which a statement in a headline speaks of its own speaker, or of what is to come. */
const OWN = set("we our us i my will won't must 'll")

const text = (place: RulePlace, i: number): string => place.f.tokens[i]!.lower

/** Whether a range reads as something said: it has a finite verb, or stands in quotation marks. */
function isClause(place: RulePlace, range: Range): boolean {
  if (range.last - range.first < 3) return false
  if (place.f.inside[range.first]! >= 0) return true
  for (let i = range.first; i < range.last; i++)
    if (/^(VB|VBD|VBP|VBZ|MD)$/.test(place.f.tokens[i]!.tag)) return true
  return false
}

const isOwn = (place: RulePlace, range: Range): boolean => {
  if (place.f.inside[range.first]! >= 0) return true
  for (let i = range.first; i < range.last; i++) if (OWN.has(text(place, i))) return true
  return false
}

/** Index of the first token from `from` with a form, or -1. */
function position(place: RulePlace, from: number, to: number, forms: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (forms.has(place.f.tokens[i]!.form)) return i
  return -1
}

const COLON: ReadonlySet<string> = new Set([':'])
const TAIL: ReadonlySet<string> = new Set(['-', '–', '—', '--', ':'])

const colon: AttributionRule = {
  name: 'headline-colon',
  examples: [
    '[Defence ministry|source][:|cue] [Exercise will end on Friday|content]',
    '[Harbour police|source][:|cue] [“We found nothing on board”|content]',
  ],
  counterExamples: [
    'Storm season: Dozens rescued in the north',
    'Analysis: What the vote means for farmers',
    'Live: Parliament votes on the budget',
    'The minister spoke at ten: nobody came to listen.',
  ],
  find: place => {
    const { first, last } = place.sentence
    const at = place.headline ? position(place, first, Math.min(last, first + 7), COLON) : -1
    if (at <= first) return null
    const source = { first, last: at }
    const content = { first: at + 1, last }
    if (!isClause(place, content)) return null
    if (!speaks(place, source) && !(isPlace(place, source) && isOwn(place, content))) return null
    return { cue: { first: at, last: at + 1 }, source, content: [content] }
  },
}

const tail: AttributionRule = {
  name: 'headline-tail',
  examples: [
    '[Harbour will reopen in May|content] [–|cue] [ministry|source]',
    '[Island bans plastic bags|content][:|cue] [government spokesman|source]',
    '[Two towns lose power after the storm|content] [-|cue] [local officials|source]',
  ],
  counterExamples: [
    'Harbour will reopen in May – at last',
    'Harbour reopens: what it means for trade',
    'Storm hits the coast – thousands flee',
    'Budget passes - with a catch for farmers',
  ],
  find: place => {
    const { first, last } = place.sentence
    const at = place.headline ? position(place, Math.max(first + 3, last - 5), last - 1, TAIL) : -1
    if (at < 0) return null
    const source = { first: at + 1, last }
    const content = { first, last: at }
    return speaks(place, source) && (at - first >= 4 || isClause(place, content))
      ? { cue: { first: at, last: at + 1 }, source, content: [content] }
      : null
  },
}

/** The rules, in the order in which they are tried. */
export const englishAttributionRules: readonly AttributionRule[] = [
  quotedLast,
  quotedFirst,
  ...creditRules,
  colon,
  tail,
]
