/** Lengths that hang on an event whose date the document tells: "nine weeks before the referendum". */
import type { Tagged } from '../core/index.ts'
import type { Found } from './find.ts'
import type { TemporalLanguage } from './language.ts'
import { moved, type Point, pointOf } from './points.ts'

/** How far from a date the name of its event may stand, in tokens: before it, and after it. */
const BEFORE = 5
const AFTER = 3

/** The stretch of a length before or after an event, or of its n-th unit; null where no date of the event is told. */
export function hung(
  tagged: Tagged,
  item: Found,
  all: readonly { readonly item: Found; readonly point: Point | undefined }[],
  language: TemporalLanguage,
): Point | null {
  const { form } = item
  const ordinal = form.kind === 'ordinal'
  if (!ordinal && (form.kind !== 'duration' || form.n === null || form.beside)) return null
  const hinge = language.hinge?.(tagged, item.last)
  if (!hinge) return null
  const date = all.find(
    d => d.point?.unit === 'day' && d.item !== item && beside(tagged, d.item, hinge.event),
  )
  if (!date?.point) return null
  const n = ordinal ? form.n - 1 : hinge.toward * Math.round(form.n!)
  return pointOf(moved(date.point.from, n, form.unit), form.unit)
}

/** Whether an event's word stands right beside a date: "the referendum on June 23", "the June 23 referendum". */
function beside(tagged: Tagged, date: Found, event: string): boolean {
  for (let k = date.first - BEFORE; k < date.last + AFTER; k++) {
    const token = tagged.tokens[k]
    if (token && (k < date.first || k >= date.last) && token.lemma.toLowerCase() === event) return true
  }
  return false
}
