/** `onrecord/attribution`: who said what in an English text. */
import { attributions as stage } from '../attribution/index.ts'
import { type Attribution, publishedOf } from '../core/index.ts'
import { entities } from '../entities/index.ts'
import { englishAttribution } from '../lang/en/attribution/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishTemporal } from '../lang/en/temporal/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { temporal } from '../temporal/index.ts'

export { compareStatements, wordDiff } from '../attribution/index.ts'
export type { Attribution, Span } from '../core/index.ts'

/** Who said what in an English text: source, cue and content as spans of it. */
export function attributions(
  text: string,
  options: { readonly published?: string; readonly document?: string } = {},
): readonly Attribution[] {
  const tagged = englishText.tag(text)
  const document = options.document ?? 'text'
  const given = publishedOf(options.published)
  const timexes = temporal(tagged, { document, published: given.from ? given : null }, englishTemporal)
  const mentions = entities(tagged, { document }, englishEntities)
  return stage(tagged, { document, mentions, timexes }, englishAttribution)
}
