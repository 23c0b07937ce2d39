/** Chains of speakers: outlet → agency → official → content, and the day on which the last of them spoke. */
import type { Attribution, Day, Id, Interval, Speaker } from '../core/index.ts'
import { type Desk, type Page, timeOf } from './desk.ts'

/** Who stands behind a passage, and since when. */
export interface Voice {
  readonly chain: readonly Speaker[]
  /** The days on which the last in the chain spoke; null where neither that nor the publication day is known. */
  readonly on: { readonly from: Day; readonly to: Day } | null
  /** The attribution closest to the passage. */
  readonly attribution?: Attribution
}

const cueOf = (page: Page, { cue }: Attribution): string | undefined =>
  cue && page.source.document.text.slice(cue.start, cue.end)

/** Whether an attribution tells of words that somebody spoke or wrote; of things only where its cue is one of speech. */
export function isSpoken(desk: Desk, page: Page, attribution: Attribution): boolean {
  const cue = cueOf(page, attribution)
  if (cue === undefined) return true
  return desk.language.says(cue) && (attribution.speaker !== undefined || isVoiced(desk, page, attribution))
}

/** Whether an attribution gives words as said: in quotation marks, or with a cue of speech. */
export function isVoiced(desk: Desk, page: Page, attribution: Attribution): boolean {
  const cue = cueOf(page, attribution)
  return cue === undefined || attribution.manner !== 'indirect' || desk.language.speaks(cue)
}

/** The spoken attributions around one, outermost first; a loop in the data ends the walk. */
function around(desk: Desk, page: Page, id: Id | undefined): Attribution[] {
  const chain: Attribution[] = []
  let next = id
  while (next) {
    const attribution = page.attributions.get(next)
    if (!attribution || chain.includes(attribution)) break
    chain.unshift(attribution)
    next = attribution.within
  }
  return chain.filter(a => isSpoken(desk, page, a))
}

function speaker(desk: Desk, page: Page, attribution: Attribution): Speaker | null {
  const text = page.source.document.text
  const words = attribution.source && text.slice(attribution.source.start, attribution.source.end)
  const name = attribution.speakerName ?? words
  if (!name) return null
  const entity = attribution.speaker && (desk.input.entityOf.get(attribution.speaker) ?? attribution.speaker)
  if (entity) return { kind: 'speaker', name: desk.names.get(entity) ?? name, entity }
  return { kind: desk.language.unnamed(name) ? 'unnamed' : 'speaker', name }
}

const sameName = (a: Speaker, b: Speaker): boolean => a.name.toLowerCase() === b.name.toLowerCase()

/** The days on which something was said: as told, but no later than it was reported; else the days of the report. */
function spokenOn(page: Page, told: Interval | null): Voice['on'] {
  const { from, to } = page.source.document.published
  const reported = from && to ? { from, to } : null
  if (!told) return reported
  if (!reported) return { from: told.from, to: told.to }
  if (told.from > reported.to) return reported
  return told.to > reported.to ? { from: told.from, to: reported.to } : { from: told.from, to: told.to }
}

/** The chain of speakers behind a passage that stands in an attribution, or in none. */
export function voice(desk: Desk, page: Page, within: Id | undefined): Voice {
  const attributions = around(desk, page, within)
  const chain = [...page.base]
  for (const attribution of attributions) {
    const next = speaker(desk, page, attribution)
    if (next && !chain.some(link => sameName(link, next))) chain.push(next)
  }
  const said = attributions.findLast(a => a.said !== undefined)?.said
  const on = spokenOn(page, timeOf(desk, page, said)?.interval ?? null)
  const attribution = attributions.at(-1)
  return { chain, on, ...(attribution ? { attribution } : {}) }
}
