/** Zones that stand behind a time of day. */
import { type Rule, rule, type View } from '../../../../temporal/rules.ts'

const capitals = (v: View): boolean => /^\p{Lu}+$/u.test(v.form(v.first))

const offset = (sign: '+' | '-', hours: number): string | null =>
  hours <= 14 ? `${sign}${String(hours).padStart(2, '0')}:00` : null

/** Zones that stand behind a time of day. */
export const zoneRules: readonly Rule[] = [
  rule<{ z: string }>({
    name: 'zone',
    makes: 'zone',
    pattern: 'z:ZONE',
    form: ({ z }) => z,
    examples: ['It struck at [5 p.m. EST].', 'It struck at [0530 GMT].'],
  }),
  rule<{ z: string }>({
    name: 'zone-capitals',
    makes: 'zone',
    pattern: 'z:ZONECAPS',
    form: ({ z }) => z,
    guard: capitals,
    examples: ['It struck at [5 p.m. ET].'],
    not: ['It struck at 5 p.m. et cetera.'],
  }),
  rule<{ h: number }>({
    name: 'zone-offset',
    makes: 'zone',
    pattern: '(gmt | utc) ~"+" ~(h:D1 | h:D2)',
    form: ({ h }) => offset('+', h),
    examples: ['It struck at [17:00 UTC+3].'],
  }),
  rule<{ h: number }>({
    name: 'zone-offset-west',
    makes: 'zone',
    pattern: '(gmt | utc) ~DASH ~(h:D1 | h:D2)',
    form: ({ h }) => offset('-', h),
    examples: ['It struck at [17:00 UTC-5].'],
  }),
  rule<{ z: string }>({
    name: 'zone-place',
    makes: 'zone',
    pattern: 'z:ZONEPLACE time',
    form: ({ z }) => z,
    examples: ['It struck at [9 p.m. local time].', 'It struck at [9 p.m. Eastern time].'],
  }),
  rule<{ z: string }>({
    name: 'zone-place-kind',
    makes: 'zone',
    pattern: 'z:ZONEPLACE (standard | daylight | summer | winter) time',
    form: ({ z }) => z,
    examples: ['It struck at [9 p.m. Eastern Standard Time].'],
  }),
  rule({
    name: 'zone-greenwich',
    makes: 'zone',
    pattern: '(greenwich mean time | coordinated universal time)',
    form: () => '+00:00',
    examples: ['It struck at [9 p.m. Greenwich Mean Time].'],
  }),
]
