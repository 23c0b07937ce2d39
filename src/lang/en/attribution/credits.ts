/** English rules for headlines that end with who says so: ": report", ", says minister". */
import type { AttributionRule, Range, RulePlace } from '../../../attribution/index.ts'
import { speaks } from './speakers.ts'
import { englishCueWords } from './words.ts'

/** Longest speaker at a headline's end, in tokens. */
const SPEAKER = 6
const VERB = /^(VB|VBD|VBP|VBZ|MD)$/

/** Whether a range holds a finite verb, or a participle that stands for one ("Blogger killed in blast"). */
const tells = ({ f }: RulePlace, { first, last }: Range): boolean =>
  f.tokens.slice(first, last).some(({ tag }) => VERB.test(tag) || tag === 'VBN' || tag === 'TO')

const hasVerb = ({ f }: RulePlace, { first, last }: Range): boolean =>
  f.tokens.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX')

/** Whether the text was already read so that a range is the speaker. */
const isKnown = ({ drafts }: RulePlace, { last }: Range): boolean => drafts.some(d => d.source?.last === last)

/** "Blogger killed in harbour blast: Reports". */
const colonCredit: AttributionRule = {
  name: 'headline-colon-credit',
  instead: true,
  examples: [
    '[Blogger killed in harbour cafe blast|content][:|cue] [Reports|source]',
    '[Two towns cut off after storm hits coast|content][:|cue] [police|source]',
  ],
  counterExamples: ['Blogger killed in harbour: what we know', 'Harbour blast: the story so far'],
  find: place => {
    const { first, last } = place.sentence
    let at = last - 2
    while (at > first && last - at <= 4 && place.f.tokens[at]!.form !== ':') at--
    const content = { first, last: at }
    const source = { first: at + 1, last }
    if (place.f.tokens[at]?.form !== ':' || at - first < 4 || isKnown(place, source)) return null
    if (!tells(place, content) || hasVerb(place, source) || !speaks(place, source)) return null
    return { cue: { first: at, last: at + 1 }, source, content: [content] }
  },
}

/** "Mine must close, says environment minister". */
const verbCredit: AttributionRule = {
  name: 'headline-verb-credit',
  instead: true,
  examples: [
    '[Mine must close|content], [says|cue] [environment minister|source]',
    '[Harbour will never reopen|content], [warns|cue] [union chief|source]',
  ],
  counterExamples: ['Storm hits harbour, reports of two missing', 'Mine reopens, claims settled'],
  find: place => {
    const { f, sentence } = place
    const { first, last } = sentence
    if (last - first < 3) return null
    let at = last - 2
    while (at > first && last - at <= SPEAKER + 2 && f.tokens[at]!.form !== ',') at--
    const verb = f.tokens[at + 1]
    if (f.tokens[at]!.form !== ',' || !verb || !/^VB[ZP]$|^NNS?$/.test(verb.tag)) return null
    if (!englishCueWords.bare.has(verb.lemma.toLowerCase())) return null
    const source = { first: at + 2, last }
    const content = { first, last: at }
    if (last - at < 3 || hasVerb(place, source) || isKnown(place, source)) return null
    if (!tells(place, content) || !speaks(place, source)) return null
    return { cue: { first: at + 1, last: at + 2 }, source, content: [content] }
  },
}

/** The rules, in the order in which they are tried. */
export const creditRules: readonly AttributionRule[] = [colonCredit, verbCredit]
