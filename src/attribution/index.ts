/** Who said, thought or denied what: source, cue and content. */
import type { Attribution, Id, Mention, Tagged, Timex } from '../core/index.ts'
import { withAnnounced } from './announced.ts'
import { assemble } from './assemble.ts'
import { withWholeContent } from './contents.ts'
import { continued } from './continued.ts'
import { withoutEchoes } from './echo.ts'
import { extended } from './extend.ts'
import { withFollowing } from './following.ts'
import { frame } from './frame.ts'
import type { AttributionLanguage } from './language.ts'
import { learnt } from './learnt.ts'
import { patterns } from './patterns.ts'
import { withRelayed } from './relayed.ts'
import { byRules } from './rules.ts'
import { spoken } from './sources.ts'
import { closed, ownWords, tidied } from './tidy.ts'
import { untimed } from './times.ts'

export type { Draft, Frame, Range } from './frame.ts'
export type { AttributionLanguage } from './language.ts'
export { type PackedModel, type ReadingModel, unpackModel } from './model.ts'
export { type AttributionRule, mentionAtEnd, type RulePlace } from './rules.ts'
export {
  compareStatements,
  type StatementMatch,
  type StatementWords,
  statementWords,
  type WordChange,
  wordDiff,
} from './variants.ts'
export type { CueWords } from './words.ts'

/** What is known of a document before its attributions are read. */
export interface AttributionContext {
  readonly document: Id
  readonly mentions: readonly Mention[]
  readonly timexes: readonly Timex[]
}

/**
 * The attributions of a text, by the start of their cue, or of their content where they have none. Contents keep
 * their quotation marks and a leading "that". `within` is set on those that stand inside another's content.
 */
export function attributions(
  tagged: Tagged,
  context: AttributionContext,
  language: AttributionLanguage,
): readonly Attribution[] {
  const f = frame(tagged)
  const found = language.model ? learnt(f, language.model(), language.words) : patterns(f, language.words)
  const able = withRelayed(f, spoken(f, tidied(f, found, language.words), language.words), language.words)
  const tidy = untimed(f, withoutEchoes(f, able, language.words), context.timexes)
  const more = byRules(f, tidy, language.rules, context.mentions)
  const whole = withWholeContent(f, extended(f, more), language.words)
  const told = withFollowing(f, withAnnounced(f, whole, language.words), language.words)
  const drafts = continued(f, told).map(d => closed(f, ownWords(f, d, language.words)))
  return assemble(f, drafts, context.document, context.timexes)
}
