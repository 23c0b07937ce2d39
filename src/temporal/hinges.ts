/** Lengths that hang on an event whose date the document tells: "nine weeks before the referendum". */
import { type Tagged, type Timex, toDay } from '../core/index.ts'
import type { Found } from './find.ts'
import type { TemporalLanguage } from './language.ts'
import { moved, type Point, pointOf } from './points.ts'

/** How far from a date the name of its event may stand, in tokens: before it, and after it. */
const BEFORE = 5
const AFTER = 3

/** The days of a length before or after an event, or null where no date of the event is told. */
export function hung(
  tagged: Tagged,
  item: Found,
  all: readonly { readonly item: Found; readonly point: Point | undefined }[],
  language: TemporalLanguage,
): Timex['interval'] | null {
  const { form } = item
  if (form.kind !== 'duration' || form.n === null || form.beside || !language.hinge) return null
  const hinge = language.hinge(tagged, item.last)
  if (!hinge) return null
  const date = all.find(
    d => d.point?.unit === 'day' && d.item !== item && beside(tagged, d.item, hinge.event),
  )
  if (!date?.point) return null
  const point = pointOf(moved(date.point.from, hinge.toward * Math.round(form.n), form.unit), form.unit)
  return { from: toDay(point.from), to: toDay(point.to), granularity: point.unit }
}

/** Whether an event's word stands right beside a date: "the referendum on June 23", "the June 23 referendum". */
function beside(tagged: Tagged, date: Found, event: string): boolean {
  for (let k = date.first - BEFORE; k < date.last + AFTER; k++) {
    const token = tagged.tokens[k]
    if (token && (k < date.first || k >= date.last) && token.lemma.toLowerCase() === event) return true
  }
  return false
}
