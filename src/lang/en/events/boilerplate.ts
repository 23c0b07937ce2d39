/** English sentences that a page says to its reader, and names of days that look like names of somebody. */
import type { Sentence, Tagged, Token } from '../../../core/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Last words of names of days and feasts. */
export const occasions: ReadonlySet<string> = words(
  `eve christmas easter ramadan thanksgiving diwali hanukkah passover halloween hogmanay nye silvester eid yule lent
  pentecost whitsun nowruz`,
)

/** Verbs with which a page bids its reader do something. */
const bids = words(
  `sign subscribe click tap read watch follow share download email e-mail register log join enter visit see listen get support
  donate check browse replay scroll view try find send contact call tell become learn discover enable update please`,
)
/** What such a page speaks of. */
const services = words(
  `newsletter newsletters email e-mail inbox cookie cookies privacy account subscription subscriber subscribers password
  advertisement app browser javascript podcast comments facebook twitter instagram whatsapp youtube alerts notifications
  terms unsubscribe website page link video gallery livestream donation editor newsroom feedback`,
)
const reader = words('you your yours')
/** Lines of a page in so many words. */
const lines: readonly (readonly string[])[] = [
  ['continue', 'reading', 'the', 'main', 'story'],
  ['advertisement', 'continue'],
  ['must', 'watch'],
  ['just', 'watched'],
  ['read', 'more'],
  ['sign', 'up'],
  ['related', 'stories'],
  ['related', ':'],
  ['all', 'rights', 'reserved'],
  ['enlarge', 'this', 'image'],
]

const opensWith = (tokens: readonly Token[], at: number, line: readonly string[]): boolean =>
  line.every((word, i) => tokens[at + i]?.lower === word)

/** Whether a sentence speaks to the reader of a page, and tells of nothing. */
export function boilerplate({ tokens }: Tagged, { first, last }: Sentence): boolean {
  const opening = tokens[first]!
  if (lines.some(line => opensWith(tokens, first, line))) return true
  let bidding = bids.has(opening.lower) && !/^(NNP|VB[DZNG])/.test(opening.tag)
  let service = false
  for (let i = first; i < last && i < first + 60; i++) {
    const { lower } = tokens[i]!
    // what somebody says to somebody is no page's bidding
    if (lower === '"' || lower === '“' || lower === '”' || lower === '``') return false
    if (reader.has(lower)) bidding = true
    else if (services.has(lower)) service = true
  }
  return bidding && service
}
