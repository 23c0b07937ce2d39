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
/** Lines of a page in so many words, by their first. */
const lines: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['continue', [['continue', 'reading', 'the', 'main', 'story']]],
  ['advertisement', [['advertisement', 'continue']]],
  ['must', [['must', 'watch']]],
  ['just', [['just', 'watched']]],
  ['read', [['read', 'more']]],
  ['sign', [['sign', 'up']]],
  [
    'related',
    [
      ['related', 'stories'],
      ['related', ':'],
    ],
  ],
  ['all', [['all', 'rights', 'reserved']]],
  ['enlarge', [['enlarge', 'this', 'image']]],
])

const opensWith = (tokens: readonly Token[], at: number, line: readonly string[]): boolean =>
  line.every((word, i) => tokens[at + i]?.lower === word)

/** Whether a sentence speaks to the reader of a page, and tells of nothing. */
export function boilerplate({ tokens }: Tagged, { first, last }: Sentence): boolean {
  const opening = tokens[first]!
  if (lines.get(opening.lower)?.some(line => opensWith(tokens, first, line))) return true
  const to = Math.min(last, first + 60)
  let bidding = bids.has(opening.lower) && !/^(NNP|VB[DZNG])/.test(opening.tag)
  for (let i = first; i < to && !bidding; i++)
    bidding =
      tokens[i]!.lower.charCodeAt(0) === 121 &&
      reader.has(tokens[i]!.lower) &&
      tokens[i]!.tag.startsWith('PRP')
  if (!bidding) return false
  let service = false
  for (let i = first; i < to; i++) {
    const { lower } = tokens[i]!
    // what somebody says to somebody is no page's bidding
    if (lower === '"' || lower === '“' || lower === '”' || lower === '``') return false
    service ||= services.has(lower)
  }
  return service
}
