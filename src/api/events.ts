/** `onrecord/events`: what an English text reports as planned, announced, denied or done. */
import { attributions } from '../attribution/index.ts'
import { type EventMention, type FigureMention, publishedOf } from '../core/index.ts'
import { entities } from '../entities/index.ts'
import { figures, events as stage } from '../events/index.ts'
import { englishAttribution } from '../lang/en/attribution/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishEvents } from '../lang/en/events/index.ts'
import { englishTemporal } from '../lang/en/temporal/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { temporal } from '../temporal/index.ts'

export type { EventMention, FigureMention, Status } from '../core/index.ts'
export { eventTypes } from '../events/types.ts'

/** The event mentions and figures of an English text, with status, participants and time. */
export function events(
  text: string,
  options: { readonly published?: string; readonly document?: string } = {},
): { readonly events: readonly EventMention[]; readonly figures: readonly FigureMention[] } {
  const tagged = englishText.tag(text)
  const document = options.document ?? 'text'
  const given = publishedOf(options.published)
  const published = given.from ? given : null
  const timexes = temporal(tagged, { document, published }, englishTemporal)
  const mentions = entities(tagged, { document }, englishEntities)
  const said = attributions(tagged, { document, mentions, timexes }, englishAttribution)
  const context = { document, mentions, timexes, attributions: said, parts: [], published }
  return { events: stage(tagged, context, englishEvents), figures: figures(tagged, context, englishEvents) }
}
