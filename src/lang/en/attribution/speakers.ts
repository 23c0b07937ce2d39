/** Who can speak in an English headline. */
import { mentionAtEnd, type Range, type RulePlace } from '../../../attribution/index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for those who speak to the press, as headlines have them. */
const SPEAKERS = set(`
  minister ministry minister's president premier pm chancellor king governor mayor envoy ambassador diplomat
  spokesman spokeswoman spokesperson official officials police army military court prosecutor prosecutors
  lawyer lawyers doctors scientists experts analysts source sources report reports media agency un eu nato
  government opposition rebels witnesses study poll survey ceo chief leader aide aides senator bank
  expert campaigners campaigner critics watchdog charity union unions
`)

/** Nouns for people of whom headlines tell. */
const PEOPLE = set(`
  man woman mother father mom mum dad couple parents widow sister brother daughter son wife husband family survivor
  survivors victim victims teacher teachers driver drivers voters residents neighbours neighbors farmers nurse nurses
  student student students pundit pilot pilots contractor owner owners players host star actor actress singer author coach ex
  veteran veterans fisherman lawmaker lawmakers republicans democrats mps
  republican democrat congressman congresswoman fans
`)

/** Whether words of a range can stand for somebody who speaks. */
export function speaks(place: RulePlace, range: Range): boolean {
  const { lower } = place.f.tokens[range.last - 1]!
  if (SPEAKERS.has(lower) || PEOPLE.has(lower)) return true
  const mention = mentionAtEnd(place, range)
  return mention?.type === 'person' || mention?.type === 'organisation'
}

/** Whether words of a range end with a place. */
export const isPlace = (place: RulePlace, range: Range): boolean =>
  mentionAtEnd(place, range)?.type === 'place'
