/** Readings: what one document says of one slot of one event, with who stands behind it. */
import {
  cover,
  type Evidence,
  hash,
  type Id,
  type Interval,
  type Reading,
  type Slot,
  type Span,
  type Status,
} from '../core/index.ts'
import { type Voice, voice } from './chains.ts'
import { type Dated, datesOf } from './dates.ts'
import { type Desk, evidence, type Page, sentenceOf } from './desk.ts'
import type { Cluster } from './merge.ts'
import type { Origins } from './origins.ts'
import type { Told } from './told.ts'

/** Makes a reading of a slot; its id follows from event, document, slot, value and origin. */
export function reading(
  event: Id,
  page: Page,
  slot: Slot,
  value: Reading['value'],
  said: Voice,
  origin: Id,
  spans: readonly Evidence[],
): Reading {
  const key = `${event}|${page.id}|${slot}|${JSON.stringify(value)}|${origin}`
  return {
    id: `reading:${hash(key)}`,
    slot,
    value,
    document: page.id,
    asOf: said.on?.to ?? null,
    chain: said.chain,
    origin,
    evidence: spans,
  }
}

/** Readings that say the same from the same origin in one document are one reading with more evidence. */
function joined(readings: readonly Reading[]): Reading[] {
  const byId = new Map<Id, Reading>()
  for (const r of readings) {
    const known = byId.get(r.id)
    byId.set(r.id, known ? { ...known, evidence: [...known.evidence, ...r.evidence] } : r)
  }
  return [...byId.values()]
}

/** Longest passage that stands as a whole for a trigger and its time or participant. */
const PASSAGE = 160

/** The words from the trigger to the slot's filler, or both of them where they stand apart or in two sentences. */
function passage(page: Page, trigger: Span, filler: Span): Evidence[] {
  const both = cover(trigger, filler)
  const whole = both.end - both.start <= PASSAGE && both.end <= sentenceOf(page, both.start).end
  return (whole ? [both] : [trigger, filler]).map(span => evidence(page, span))
}

function ofMention(
  desk: Desk,
  origins: Origins,
  event: Id,
  { page, mention }: Told,
  time: Dated | undefined,
): Reading[] {
  const said = voice(desk, page, mention.within)
  const origin = origins.of(page, said)
  const make = (slot: Slot, value: Reading['value'], spans: readonly Evidence[]): Reading =>
    reading(event, page, slot, value, said, origin, spans)
  const readings = [make('status', mention.status, [evidence(page, mention.trigger)])]
  if (time) readings.push(make('when', time.interval, passage(page, mention.trigger, time.span)))
  for (const { role, mention: id } of mention.participants) {
    const who = page.mentions.get(id)
    const entity = desk.entity(page, id)
    if (!who || !entity) continue
    const slot = role === 'place' ? 'where' : 'who'
    readings.push(make(slot, desk.names.get(entity) ?? who.name, [evidence(page, who)]))
  }
  return readings
}

/** Stages of one course of events, the furthest first; what one voice says of several counts as the furthest. */
const COURSE: readonly Status[] = [
  'happened',
  'under way',
  'confirmed',
  'announced',
  'planned',
  'possible',
  'unconfirmed',
]

const isDone = (status: Status): boolean => status === 'happened' || status === 'under way'

/** Whether the readings of one voice set the event after the day on which it spoke. */
const isAhead = (readings: readonly Reading[]): boolean =>
  readings.some(r => r.slot === 'when' && r.asOf !== null && (r.value as Interval).from > r.asOf)

/** One status of a course for each voice: the furthest, but nothing done of what it sets in the future. */
function furthest(readings: readonly Reading[]): Reading[] {
  const told = new Set(readings.filter(r => r.slot === 'status').map(r => r.value as Status))
  const ahead = isAhead(readings) && [...told].some(s => COURSE.includes(s) && !isDone(s))
  const stage = COURSE.find(s => told.has(s) && !(ahead && isDone(s)))
  return readings.filter(r => r.slot !== 'status' || !COURSE.includes(r.value as Status) || r.value === stage)
}

/** Readings of an event with one stage of its course for each voice, that is for each document and origin. */
export function settled(readings: readonly Reading[]): Reading[] {
  const voices = new Map<string, Reading[]>()
  for (const r of readings) {
    const key = `${r.document}|${r.origin}`
    voices.set(key, [...(voices.get(key) ?? []), r])
  }
  return [...voices.values()].flatMap(furthest)
}

/** All readings of an event, in order of `asOf`, then of appearance. */
export function readingsOf(desk: Desk, origins: Origins, event: Id, cluster: Cluster): Reading[] {
  const dates = datesOf(desk, cluster.told)
  const all = cluster.told.flatMap(t => ofMention(desk, origins, event, t, dates.get(t.mention)))
  return inTime(desk, settled(joined(all)))
}

/** Readings in order of `asOf` (unknown last), then of appearance, then of place in the text. */
export function inTime(desk: Desk, readings: readonly Reading[]): Reading[] {
  const at = (r: Reading) => r.asOf ?? '9999'
  const place = (r: Reading) => desk.page(r.document).index
  return [...readings].sort((a, b) =>
    at(a) !== at(b)
      ? at(a) < at(b)
        ? -1
        : 1
      : place(a) - place(b) ||
        a.evidence[0]!.span.start - b.evidence[0]!.span.start ||
        (a.id < b.id ? -1 : 1),
  )
}
