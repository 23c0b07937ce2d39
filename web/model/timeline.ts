/** The drawn timeline: one calendar for when things were said and for when they are to be. */
import type { RecordEvent, Status } from '../../src/core/index.ts'
import { addMonths, civil, dayNumber, parseDay, weekday } from '../../src/core/index.ts'
import { monthWords } from './calendar.ts'
import type { Line, StoryView } from './story.ts'
import { inTime, mainEvents, outletOf, partsOf } from './story.ts'
import { intervalOf, statusOf } from './words.ts'

/** A stretch of the drawing, in percent of its width; an end beyond the edge is cut there. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly cut: 'none' | 'before' | 'after' | 'both'
}

/** What one document (or several that say the same) says of an event on one day. */
export interface Step {
  readonly line: Line
  readonly status: Status | null
  readonly when: Line | null
  /** Place of the day it was said, in percent; null where unknown or outside. */
  readonly said: number | null
  readonly bar: Bar | null
  /** How many documents say just this in a row. */
  readonly documents: number
}

/** An event with its steps in the order in which they were said. */
export interface TimelineRow {
  readonly event: RecordEvent
  readonly part: boolean
  readonly steps: readonly Step[]
  /** Steps that are left out. */
  readonly hidden: number
}

/** A mark of the axis, in percent; `minor` ones have no label where it is narrow. */
export interface Tick {
  readonly at: number
  readonly label: string
  readonly minor: boolean
}

/** The timeline of a story. */
export interface Timeline {
  /** Years that need not be said, as the whole drawing lies within less than a year: one, or two that meet. */
  readonly years: readonly number[]
  readonly ticks: readonly Tick[]
  readonly documents: readonly { readonly at: number; readonly document: string; readonly label: string }[]
  readonly rows: readonly TimelineRow[]
}

/** First and last day number of the drawing. */
interface Range {
  readonly from: number
  readonly to: number
}

const MOST_ROWS = 10
const MOST_STEPS = 9

const numbers = (days: readonly (string | null)[]): readonly number[] =>
  days.flatMap(day => (day === null ? [] : (parseDay(day) ?? [])))

/**
 * The days of the documents, widened to the days on which something was said and the days spoken of, as far as these
 * are near: one voice of years ago must not press all else to the edge.
 */
function rangeOf(view: StoryView, events: readonly RecordEvent[]): Range | null {
  const told = events.flatMap(e => e.readings.map(r => view.lines.get(r.id)?.day ?? null))
  const out = view.documents.flatMap(d => [d.published.from, d.published.to])
  const published = numbers(out)
  const core = published.length > 0 ? published : numbers(told)
  if (core.length === 0) return null
  const [first, last] = [core.reduce((a, b) => Math.min(a, b)), core.reduce((a, b) => Math.max(a, b))]
  const reach = Math.max(45, Math.round((last - first) * 1.5))
  const spoken = numbers([
    ...told,
    ...events.flatMap(e => e.readings.flatMap(r => [intervalOf(r)?.from ?? null, intervalOf(r)?.to ?? null])),
  ])
  const near = [first, last, ...spoken.filter(n => n >= first - reach && n <= last + reach)]
  const [from, to] = [near.reduce((a, b) => Math.min(a, b)), near.reduce((a, b) => Math.max(a, b))]
  const margin = Math.max(2, Math.round((to - from) * 0.02))
  return { from: from - margin, to: to + margin }
}

const place = (range: Range, day: number): number =>
  Math.round(((day - range.from) / (range.to + 1 - range.from)) * 10_000) / 100

const clamped = (percent: number): number => Math.min(100, Math.max(0, percent))

function barOf(range: Range, line: Line | null): Bar | null {
  const interval = line && intervalOf(line.reading)
  const [from, to] = interval ? [parseDay(interval.from), parseDay(interval.to)] : [null, null]
  if (from === null || to === null) return null
  const [a, b] = [place(range, from), place(range, to + 1)]
  const [before, after] = [a < 0, b > 100]
  const cut = before && after ? 'both' : before ? 'before' : after ? 'after' : 'none'
  return { from: clamped(a), to: clamped(b), cut }
}

interface Said {
  status: Line | null
  when: Line | null
}

/** What each document says of an event, one entry a document and day. */
function sayings(view: StoryView, event: RecordEvent): readonly Said[] {
  const groups = new Map<string, Said>()
  for (const line of inTime(view, event.readings)) {
    const { slot } = line.reading
    if (slot !== 'status' && slot !== 'when') continue
    const key = `${line.day}\n${line.reading.document}`
    const group = groups.get(key) ?? { status: null, when: null }
    group[slot] = line
    groups.set(key, group)
  }
  return [...groups.values()]
}

function stepOf(said: Said, range: Range): Step {
  const line = (said.status ?? said.when)!
  const number = line.day === null ? null : parseDay(line.day)
  return {
    line,
    status: said.status && statusOf(said.status.reading),
    when: said.when,
    said: number === null || number < range.from || number > range.to ? null : place(range, number + 0.5),
    bar: barOf(range, said.when),
    documents: 1,
  }
}

/** What makes two sayings of one day, or in a row, the same to a reader. */
function meaning(said: Said): string {
  const when = said.when && intervalOf(said.when.reading)
  return `${said.status ? statusOf(said.status.reading) : ''} ${when?.from} ${when?.to}`
}

function stepsOf(view: StoryView, event: RecordEvent, range: Range): readonly Step[] {
  const steps: { step: Step; means: string }[] = []
  for (const said of sayings(view, event)) {
    const step = stepOf(said, range)
    const means = meaning(said)
    const at = steps.findLastIndex(
      (s, i) => s.means === means && (i === steps.length - 1 || s.step.line.day === step.line.day),
    )
    const before = steps[at]?.step
    if (before) steps[at] = { step: { ...before, documents: before.documents + 1 }, means }
    else steps.push({ step, means })
  }
  return steps.map(s => s.step)
}

function rowOf(view: StoryView, event: RecordEvent, range: Range, part: boolean): TimelineRow {
  const steps = stepsOf(view, event, range)
  const hidden = Math.max(0, steps.length - MOST_STEPS)
  // The first step and the newest ones: where it began and where it stands.
  const shown = hidden === 0 ? steps : [steps[0]!, ...steps.slice(hidden + 1)]
  return { event, part, steps: shown, hidden }
}

function tickDays(range: Range): readonly { day: number; label: string }[] {
  const days = range.to - range.from
  const ticks: { day: number; label: string }[] = []
  if (days <= 50) {
    for (let d = range.from; d <= range.to; d++)
      if (weekday(d) === 0)
        ticks.push({ day: d, label: `${civil(d).day} ${monthWords(civil(d).month, true)}` })
    return ticks
  }
  const step = days <= 400 ? 1 : days <= 1200 ? 3 : 12 * Math.ceil(days / 4400)
  const start = civil(range.from)
  let at = dayNumber(start.year, step >= 12 ? 1 : Math.floor((start.month - 1) / step) * step + 1, 1)
  for (; at <= range.to; at = addMonths(at, step)) {
    const { year, month } = civil(at)
    const label = month === 1 || step >= 12 ? String(year) : monthWords(month, true)
    if (at >= range.from) ticks.push({ day: at, label })
  }
  return ticks
}

function ticksOf(range: Range): readonly Tick[] {
  const days = tickDays(range)
  const every = Math.ceil(days.length / 5)
  return days.map(({ day, label }, i) => ({ at: place(range, day), label, minor: i % every !== 0 }))
}

function yearsOf(range: Range): readonly number[] {
  if (range.to - range.from > 330) return []
  return [...new Set([civil(range.from).year, civil(range.to).year])]
}

/** The timeline of a story's main events and their parts, or null where no day is known. */
export function timelineOf(view: StoryView): Timeline | null {
  const main = mainEvents(view, MOST_ROWS)
  const events = main.flatMap(event => [
    { event, part: false },
    ...partsOf(view, event)
      .slice(0, 4)
      .map(part => ({ event: part, part: true })),
  ])
  const range = rangeOf(
    view,
    events.map(e => e.event),
  )
  if (!range) return null
  const rows = events
    .map(({ event, part }) => rowOf(view, event, range, part))
    .filter(row => row.steps.some(s => s.said !== null || s.bar))
  const documents = view.documents.flatMap(d => {
    const number = d.published.from === null ? null : parseDay(d.published.from)
    return number === null ? [] : [{ at: place(range, number + 0.5), document: d.id, label: outletOf(d) }]
  })
  return { years: yearsOf(range), ticks: ticksOf(range), documents, rows }
}
