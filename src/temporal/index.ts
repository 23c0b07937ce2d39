/** Time expressions: found by a language's rules, resolved by shared code to TIMEX3 values and days. */
import {
  civil,
  type Id,
  type Interval,
  lastAtOrBefore,
  type Published,
  parseDay,
  spanId,
  type Tagged,
  type Timex,
  toDay,
} from '../core/index.ts'
import type { Context, Resolved } from './context.ts'
import { type Found, find } from './find.ts'
import type { Form } from './forms.ts'
import { grammar } from './grammar.ts'
import { hung } from './hinges.ts'
import type { TemporalLanguage } from './language.ts'
import type { Point } from './points.ts'
import { resolve } from './resolve.ts'
import { quoted, spokenOn } from './speakers.ts'

export { type Appeared, publicationAcross } from './across.ts'
export type { DayPart, Fields, Form, Mod, Reference, Season, Step } from './forms.ts'
export type { Signal, TemporalLanguage } from './language.ts'
export { publication } from './publication.ts'
export { type DateRange, ranges } from './ranges.ts'
export { type Caught, type Rule, rule, type View } from './rules.ts'

/** What the stage knows of the document. */
export interface TemporalContext {
  readonly document: Id
  readonly published: Published | null
}

/** Time expressions of a text in a language, ascending and apart. */
export function temporal(tagged: Tagged, context: TemporalContext, language: TemporalLanguage): Timex[] {
  const found = find(tagged, grammar(language))
  const published = dayOf(context.published)
  const state: Context = {
    published,
    narrative: published === null || isNarrative(found, published),
    last: null,
    lastDay: null,
    quarter: null,
    longer: false,
    said: null,
    signal: () => null,
    near: false,
  }
  const read: { item: Found; resolved: Resolved; point: Point | undefined }[] = []
  const quotes = quoted(tagged)
  let sentence = -1
  let sentenceOfLast = -1
  for (let i = 0; i < found.length; i++) {
    const item = found[i]!
    const s = lastAtOrBefore(tagged.sentences, item.start)
    if (s !== sentence) state.said = null
    sentence = s
    state.near = sentenceOfLast === s
    state.signal = () => language.signal(tagged, item.first, item.last)
    const before = state.said
    state.said = spokenOn(i, found, tagged, s, quotes, language, state) ?? before
    const resolved = resolve(dayed(found, i, tagged, s), state)
    state.said = before
    if (resolved.type === 'DURATION' && /^P(\d+M|1Y)$/.test(resolved.value) && resolved.value !== 'P3M')
      state.longer = state.quarter !== null
    if (!compares(item.form, state) && remember(state, resolved)) sentenceOfLast = s
    state.said = saidThen(tagged, item, resolved, language, state) ?? state.said
    read.push({ item, resolved, point: resolved.point })
  }
  return read.map(r => timex(context.document, r.item, r.resolved, hung(tagged, r.item, read, language)))
}

/** The day from which deixis counts: the publication day, or the last of a short range. */
function dayOf(published: Published | null): number | null {
  if (!published?.to || !published.from) return null
  const from = parseDay(published.from)
  const to = parseDay(published.to)
  return from === null || to === null || to - from > 7 ? null : to
}

/**
 * Its dates have years, a good part of them long past, and it hardly points at its own day: a tale told from date to
 * date, in which one without a year hangs on the last. News leaves its own year out and names days from today; a
 * portrait in the news tells of old years, but hardly of their months and days.
 */
function isNarrative(found: readonly Found[], published: number): boolean {
  const n = { old: 0, recent: 0, pointing: 0, fine: 0 }
  const { year } = civil(published)
  for (const { form } of found) {
    const inner = form.kind === 'part' ? form.of : form
    if (inner.kind === 'calendar') {
      const { fields } = inner
      if (fields.month && (fields.year === undefined || year - fields.year > 2)) n.fine++
      if (fields.year !== undefined) n[year - fields.year > 2 ? 'old' : 'recent']++
      else if (fields.weekday !== undefined) n.pointing++
    } else if (inner.kind === 'offset' && inner.from === 'speech') n.pointing++
    else if (inner.kind === 'duration' && inner.beside === -1 && inner.n !== null) n.pointing++
  }
  const { old, recent, pointing, fine } = n
  if (old >= 8 && old > 8 * (recent + pointing)) return true
  return old >= 5 && fine >= 12 && old + recent > 8 * pointing && 3 * old > recent
}

/** A time without a day takes that of its sentence where the day comes later: "at 10:35 (0735 GMT) Friday". */
function dayed(found: readonly Found[], i: number, tagged: Tagged, sentence: number): Form {
  const { form, last } = found[i]!
  const next = found[i + 1]
  if (form.kind !== 'time' || form.of || form.vague || !next) return form
  if (next.first - last > 7 || next.start >= (tagged.sentences[sentence]?.end ?? 0)) return form
  const day = next.form
  if (day.kind === 'time') {
    const later = dayed(found, i + 1, tagged, sentence)
    return later.kind === 'time' && later.of ? { ...form, of: later.of } : form
  }
  const dated = day.kind === 'calendar' && (day.fields.weekday !== undefined || day.fields.day !== undefined)
  return dated || (day.kind === 'offset' && day.unit === 'day') ? { ...form, of: day } : form
}

/** "a year earlier" in a report of figures is beside the story's time, which stands still. */
const compares = (form: Form, state: Context): boolean =>
  form.kind === 'offset' && form.bare === true && form.unit === 'year' && !state.narrative

/** Keeps a resolved date as what later ones may hang on; true where it did. */
function remember(state: Context, resolved: Resolved): boolean {
  const { point, type } = resolved
  if (!point || (type !== 'DATE' && type !== 'TIME') || point.unit === 'decade' || point.unit === 'century')
    return false
  const day: Point | null = type === 'TIME' ? { ...point, unit: 'day' } : point
  state.last = day
  if (day.unit === 'day') state.lastDay = day
  // Figures are told of a quarter that is over, or nearly.
  const begun = state.published === null || day.from <= state.published - 60
  if (day.unit === 'quarter' && begun && (!state.quarter || day.from >= state.quarter.from))
    state.quarter = day
  if (day.unit === 'quarter') state.longer = false
  return true
}

/** "in early June she wrote that next winter …": what follows is seen from then. */
function saidThen(
  tagged: Tagged,
  item: Found,
  resolved: Resolved,
  language: TemporalLanguage,
  state: Context,
): Point | null {
  const { point } = resolved
  if (!point || resolved.type !== 'DATE' || state.published === null || state.narrative) return null
  if (state.published - point.to < 45 || point.unit === 'decade' || point.unit === 'century') return null
  const around = tagged.tokens.slice(Math.max(0, item.first - 4), item.last + 6)
  return around.some(t => language.speaks(t)) ? point : null
}

function timex(document: Id, item: Found, resolved: Resolved, from: Point | null): Timex {
  const { start, end } = item
  const { type, value, mod, assumed, conflict, zone, point } = resolved
  const days = from ?? point
  const interval = days && toInterval(days)
  const out: Writable<Timex> = {
    start,
    end,
    id: spanId(document, 'timex', item),
    type,
    // The n-th day of something has the day as its value; a length stays a length.
    value: from && type === 'DATE' ? from.value : value,
    assumed,
    by: item.by,
  }
  if (mod) out.mod = mod
  if (interval) out.interval = interval
  if (conflict) out.conflict = conflict
  if (zone) out.zone = zone
  return out
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Days of a point; none before the year 1. */
function toInterval(point: Point): Interval | null {
  if (point.unit === 'day' && point.value.length === 10)
    return { from: point.value, to: point.value, granularity: 'day' }
  const from = toDay(point.from)
  return from.charCodeAt(4) === 45 ? { from, to: toDay(point.to), granularity: point.unit } : null
}
