/** The day of an event that no time expression of its own dates. */
import {
  type Day,
  type Part,
  type Published,
  parseDay,
  type Sentence,
  type Tagged,
  type Timex,
} from '../core/index.ts'

/** Sentences of the body that open a report and say when its news was. */
const LEAD = 3
/** Days before publication that news may have. */
const BACK = 7

/** So many first sentences of the body; lines without a stop (headlines, datelines) are none of them. */
export function leadOf(
  { text, sentences }: Pick<Tagged, 'text' | 'sentences'>,
  parts: readonly Part[],
  count: number,
): readonly Sentence[] {
  const lead: Sentence[] = []
  for (const s of sentences) {
    if (lead.length === count) break
    const headline = parts.some(p => p.kind === 'headline' && p.start <= s.start && s.end <= p.end)
    if (!headline && /[.!?][”"'’)]*$/.test(text.slice(s.start, s.end))) lead.push(s)
  }
  return lead
}

/**
 * The day of a report's news: the first single day that its opening sentences name, within a week before publication;
 * null where they name none. What a report tells as done without a day of its own was most often on this day, and not
 * on that of publication.
 */
export function newsDay(
  tagged: Pick<Tagged, 'text' | 'sentences'>,
  timexes: readonly Timex[],
  { parts, published }: { readonly parts: readonly Part[]; readonly published: Published | null },
): Day | null {
  const to = published?.to
  const until = to ? parseDay(to) : null
  if (!to || until === null) return null
  const lead = leadOf(tagged, parts, LEAD)
  for (const { start, interval } of timexes) {
    if (!interval || interval.from !== interval.to || interval.from > to) continue
    if (!lead.some(s => s.start <= start && start < s.end)) continue
    const day = parseDay(interval.from)
    if (day !== null && until - day <= BACK) return interval.from
  }
  return null
}
