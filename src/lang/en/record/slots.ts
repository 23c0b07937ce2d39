/** What stands in the slots of a title: names as they stand in a sentence, and phrases of the reports. */
import type { RecordParticipant } from '../../../core/index.ts'
import type { TitleSlots } from '../../../record/index.ts'
import { countries } from '../entities/gazetteer/countries.ts'

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`)

/** Names in a row; beyond three the first two and the rest as others. */
function together(names: readonly string[]): string | null {
  if (names.length < 2) return null
  return names.length > 3
    ? `${names[0]}, ${names[1]} and others`
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Names that are written with an article. */
const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|Bahamas|European Union|White House|Kremlin|Pentagon|Vatican|West Bank|Gaza Strip|Gulf of \S+|(?:House|Ministry|Department|Bank) of .*|Taliban|Supreme Court|Senate|Central African Republic|Czech Republic|Dominican Republic|Democratic Republic of .*)$/

/** A name as it stands within a sentence. */
const inSentence = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name)

/** Names of peoples and tongues: "Italian" alone names nobody. */
const PEOPLES: ReadonlySet<string> = new Set([
  ...countries.flatMap(c => c.people),
  ...'Arab Arabs Arabic Muslim Muslims Christian Western European Europeans African Asian Jewish Islamic'.split(
    ' ',
  ),
])

const isSomebody = (p: RecordParticipant): boolean => !PEOPLES.has(p.name)

const named = (event: TitleSlots, role: string): string | undefined =>
  event.participants.find(p => p.role === role && isSomebody(p))?.name

const theNamed = (event: TitleSlots, role: string): string | undefined => {
  const name = named(event, role)
  return name && inSentence(name)
}

/** Those who take part, as far as they are no place: whoever acts and to whom it is done. */
const taking = (event: TitleSlots): readonly string[] =>
  event.participants
    .filter(p => (p.role === 'actor' || p.role === 'recipient') && isSomebody(p))
    .map(p => inSentence(p.name))

/** Words of number that open a report's sentence with a capital. */
const OPENING =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|at least|more than|about|around|nearly|almost|up to|dozens|hundreds|thousands|scores|several|many|some)\b/i

/** Those without a name; a capital that only begins the report's sentence does not stand within a title. */
function unnamed(event: TitleSlots, role: string): string | null {
  const words = event.unnamed.find(u => u.role === role)?.evidence.quote.replace(/\s+/g, ' ')
  return words?.replace(OPENING, word => word.toLowerCase()) ?? null
}

const placeOf = (event: TitleSlots): string | undefined =>
  named(event, 'place') ?? (event.where !== null && !PEOPLES.has(event.where) ? event.where : undefined)

/** What stands in a slot, or null. */
const SLOTS: Readonly<Record<string, (event: TitleSlots) => string | null | undefined>> = {
  all: event => together(taking(event)),
  somebody: event => taking(event)[0],
  place: event => {
    const name = placeOf(event)
    return name && inSentence(name)
  },
  site: event => unnamed(event, 'place'),
  whom: event => theNamed(event, 'recipient') ?? unnamed(event, 'recipient'),
  anyone: event => theNamed(event, 'actor') ?? unnamed(event, 'actor'),
  // A name that stands before a noun: "the Meridian crash".
  name: event => named(event, 'recipient') ?? named(event, 'actor'),
  'actor’s': event => {
    const name = named(event, 'actor')
    return name && possessive(inSentence(name))
  },
  'recipient’s': event => {
    const name = named(event, 'recipient')
    return name && possessive(inSentence(name))
  },
}

/** The words of an event for a slot of a title, or null where nothing is known for it. */
export function filler(slot: string, event: TitleSlots): string | null {
  const own = SLOTS[slot]
  return (own ? own(event) : theNamed(event, slot)) ?? null
}
