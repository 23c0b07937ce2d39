/** Values of lengths of time and of what recurs. */
import type { Resolved } from './context.ts'
import type { Fields, Form, Step } from './forms.ts'
import { moved, type Point } from './points.ts'

const LETTER: Readonly<Record<Step, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'S',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
}

const short = (unit: Step): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

/** `P3D`, `PT2H`, `PXM`; decades and longer are counted in years where their number is known. */
export function lengthValue(n: number | null, unit: Step): string {
  if (n !== null && unit === 'decade') return `P${n * 10}Y`
  if (n !== null && unit === 'century') return `P${n * 100}Y`
  if (n !== null && unit === 'millennium') return `P${n * 1000}Y`
  if (n === null && unit === 'century') return 'PXC'
  if (n === null && unit === 'decade') return 'PXE'
  if (n !== null && n > 1 && n % 1 === 0.5 && (unit === 'hour' || unit === 'year'))
    return `${short(unit) ? 'PT' : 'P'}${n - 0.5}${unit === 'hour' ? 'H30M' : 'Y6M'}`
  if (n === 0.5 && unit === 'hour') return 'PT30M'
  if (n === 0.5 && unit === 'year') return 'P6M'
  if (n !== null && unit === 'half') return `P${n * 6}M`
  return `${short(unit) ? 'PT' : 'P'}${n ?? 'X'}${LETTER[unit]}`
}

/** A duration; beside a reference it covers days. */
export function duration(form: Extract<Form, { kind: 'duration' }>, ref: Point | null): Resolved {
  let value = lengthValue(form.n, form.unit)
  if (form.and) {
    const rest = lengthValue(form.and.n, form.and.unit)
    value += value.includes('T') || !rest.includes('T') ? rest.replace(/^PT?/, '') : rest.slice(1)
  }
  const point =
    form.beside && ref && form.n !== null && !short(form.unit)
      ? beside(form.n, form.unit, form.beside, ref)
      : undefined
  return {
    type: 'DURATION',
    value,
    assumed: [],
    ...(form.mod ? { mod: form.mod } : {}),
    ...(point ? { point: { ...point, value } } : {}),
  }
}

function beside(n: number, unit: Step, side: -1 | 1, ref: Point): Point {
  const whole = Math.max(1, Math.round(n))
  return side < 0
    ? { unit: 'range', value: '', from: moved(ref.from, -whole, unit) + 1, to: ref.to }
    : { unit: 'range', value: '', from: ref.from, to: moved(ref.to, whole, unit) - 1 }
}

/** What recurs: `P1W`, `XXXX-WXX-1`, `XXXX-03`. */
export function recurring(form: Extract<Form, { kind: 'set' }>): Resolved {
  const { every } = form
  const value =
    every.kind === 'length'
      ? lengthValue(every.n, every.unit)
      : every.kind === 'calendar'
        ? pattern(every.fields)
        : every.kind === 'time' && every.of?.kind === 'calendar'
          ? `${pattern(every.of.fields)}${every.part ? `T${every.part}` : ''}`
          : 'P1D'
  return { type: 'SET', value, assumed: [] }
}

function pattern(fields: Fields): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday + 1}`
  if (fields.month)
    return fields.day ? `XXXX-${two(fields.month)}-${two(fields.day)}` : `XXXX-${two(fields.month)}`
  if (fields.season) return `XXXX-${fields.season}`
  return 'XXXX'
}
