/** Who is meant by the words of an attribution's source. Answers only where the text leaves no doubt. */
import type { Attribution, Day, Id, Mention, Span, Tagged } from '../core/index.ts'
import { ask } from './ask.ts'
import type { EntityLanguage } from './language.ts'
import { personal } from './pronouns.ts'
import { type Answer, type Scene, type SpeakerOf, sceneOf } from './scene.ts'
import { tokenAt } from './tokens.ts'

export type { SpeakerOf } from './scene.ts'

const nobody: SpeakerOf = { entity: null, name: '' }

/** The token indices of a span, half-open. */
function tokensIn(tagged: Tagged, span: Span): [number, number] {
  const first = tokenAt(tagged.tokens, span.start)
  const last = Math.max(tokenAt(tagged.tokens, span.end - 1) + 1, first)
  return [first, Math.min(last, tagged.tokens.length)]
}

/** An attribution asked for, with its speaker once that is known. */
interface Asked {
  readonly attribution: Attribution
  answer: Answer | null
  /** Set while it is being answered: a loop in the data ends there. */
  busy: boolean
}

function answered(scene: Scene, asked: Asked, byId: ReadonlyMap<Id, Asked>): Answer | null {
  const { source, within } = asked.attribution
  if (asked.answer || asked.busy || !source) return asked.answer
  asked.busy = true
  const around = within === undefined ? undefined : byId.get(within)
  const [first, last] = tokensIn(scene.tagged, source)
  // Only "I" and "he" inside a quotation need to know who speaks around them.
  const outer = around && last - first <= 2 && personal(scene, first) ? answered(scene, around, byId) : null
  asked.answer = ask(scene, first, last, outer)
  asked.busy = false
  return asked.answer
}

/**
 * Who is meant by the sources of attributions, one answer for each in their order ("she", "the ministry", "Lula", "a
 * spokesman for the Foreign Ministry", "Downing Street"). Where it is not sure, `entity` is null and `name` the words,
 * without an article; both are empty where an attribution has no source. The day of publication tells who held an office.
 */
export function speakersOf(
  tagged: Tagged,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  context: { readonly published: Day | null },
  language: EntityLanguage,
): SpeakerOf[] {
  const scene = sceneOf(tagged, mentions, context.published, language)
  const all = attributions.map((attribution): Asked => ({ attribution, answer: null, busy: false }))
  const nested = all.some(asked => asked.attribution.within !== undefined)
  const byId = new Map(nested ? all.map(asked => [asked.attribution.id, asked]) : [])
  const inText = all.filter(a => a.attribution.source)
  inText.sort((a, b) => a.attribution.source!.start - b.attribution.source!.start)
  for (const asked of inText) answered(scene, asked, byId)
  return all.map(({ answer }) => (answer ? { entity: answer.entity, name: answer.name } : nobody))
}

/** Who is meant by one source, as `speakersOf` has it, without what other sources of the text tell. */
export function speakerOf(
  tagged: Tagged,
  mentions: readonly Mention[],
  span: Span,
  language: EntityLanguage,
): SpeakerOf {
  const [first, last] = tokensIn(tagged, span)
  const { entity, name } = ask(sceneOf(tagged, mentions, null, language), first, last, null)
  return { entity, name: name || tagged.text.slice(span.start, span.end).trim() }
}
