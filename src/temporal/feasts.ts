/** Feasts by name: fixed days and movable ones computed, for any language to name. */
import { dayNumber, weekday } from '../core/index.ts'

/** Day number of Easter Sunday. Source: the anonymous Gregorian computus (Meeus/Jones/Butcher). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The n-th weekday (0 Monday) of a month; −1 the last. */
function nth(year: number, month: number, day: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1
    return last - ((weekday(last) - day + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day)
const afterEaster = (days: number) => (year: number) => easter(year) + days

const FEASTS: Readonly<Record<string, (year: number) => number>> = {
  'new-year': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  valentine: fixed(2, 14),
  'st-patrick': fixed(3, 17),
  'april-fools': fixed(4, 1),
  'may-day': fixed(5, 1),
  juneteenth: fixed(6, 19),
  'independence-us': fixed(7, 4),
  bastille: fixed(7, 14),
  assumption: fixed(8, 15),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'guy-fawkes': fixed(11, 5),
  armistice: fixed(11, 11),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'womens-day': fixed(3, 8),
  groundhog: fixed(2, 2),
  'earth-day': fixed(4, 22),
  anzac: fixed(4, 25),
  'flag-day': fixed(6, 14),
  'pearl-harbor': fixed(12, 7),
  'cinco-de-mayo': fixed(5, 5),
  'canada-day': fixed(7, 1),
  immaculate: fixed(12, 8),
  hispanidad: fixed(10, 12),
  midsummer: fixed(6, 24),
  'ash-wednesday': afterEaster(-46),
  'palm-sunday': afterEaster(-7),
  'maundy-thursday': afterEaster(-3),
  'good-friday': afterEaster(-2),
  'holy-saturday': afterEaster(-1),
  easter: afterEaster(0),
  'easter-monday': afterEaster(1),
  ascension: afterEaster(39),
  pentecost: afterEaster(49),
  'whit-monday': afterEaster(50),
  'corpus-christi': afterEaster(60),
  'shrove-tuesday': afterEaster(-47),
  'carnival-monday': afterEaster(-48),
  mlk: year => nth(year, 1, 0, 3),
  presidents: year => nth(year, 2, 0, 3),
  mothers: year => nth(year, 5, 6, 2),
  fathers: year => nth(year, 6, 6, 3),
  memorial: year => nth(year, 5, 0, -1),
  labor: year => nth(year, 9, 0, 1),
  columbus: year => nth(year, 10, 0, 2),
  thanksgiving: year => nth(year, 11, 3, 4),
  'black-friday': year => nth(year, 11, 3, 4) + 1,
  'cyber-monday': year => nth(year, 11, 3, 4) + 4,
  'election-us': year => nth(year, 11, 0, 1) + 1,
  'remembrance-sunday': year => nth(year, 11, 6, 2),
  'super-tuesday': year => nth(year, 3, 1, 1),
  'inauguration-us': fixed(1, 20),
}

/** Day number of a feast in a year, or null where the name is unknown. */
export const feast = (name: string, year: number): number | null => FEASTS[name]?.(year) ?? null

/** Names of the feasts known. */
export const feastNames: readonly string[] = Object.keys(FEASTS)
