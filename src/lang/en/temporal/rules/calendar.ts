/** Dates by the calendar: years, months, days of the month, weekdays. */
import type { Fields, Form } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule, type View } from '../../../../temporal/rules.ts'

const calendar = (fields: Fields): Form => ({ kind: 'calendar', fields })

const day = (n: number): boolean => n >= 1 && n <= 31

/** Two-digit years of dates in figures. */
const century = (year: number): number => (year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year)

const capital = (v: View, i: number): boolean => /^\p{Lu}/u.test(v.form(i))

/** "may", "march", "sun": month or weekday only as written and tagged. */
function named(v: View): boolean {
  let i = v.first
  while (i < v.last && !v.is(i, 'MONTH') && !v.is(i, 'WEEKDAY')) i++
  return i >= v.last || capital(v, i)
}

const PREPOSITIONS = new Set(
  'in since by from until till before after of during for between to and through throughout over around about mid early late circa ca the following on or past pre post versus into if'.split(
    ' ',
  ),
)

/** Whether a bare month is one: "May" the verb or the name, "March" the walk and "Sept" the letter are not. */
function bareMonth(v: View): boolean {
  if (!capital(v, v.first)) return false
  const word = v.word(v.first)
  const before = v.word(v.first - 1)
  const after = v.word(v.last)
  if (word === 'may' || word === 'march') {
    if (
      PREPOSITIONS.has(before) &&
      before !== 'and' &&
      before !== 'the' &&
      before !== 'to' &&
      before !== 'or' &&
      before !== 'for' &&
      before !== 'of'
    )
      return !/^(be|have|on|not)$/.test(after)
    if (v.is(v.first - 2, 'MONTH') && /^(and|to|or|,)$/.test(before)) return true
    if (word === 'march' && before === 'the')
      return v.tag(v.first) === 'NNP' && /^(NN|JJ)/.test(v.tag(v.last)) && !/^\p{Lu}/u.test(v.form(v.last))
    if (v.tag(v.first) === 'MD' || v.tag(v.first).startsWith('VB')) return false
    if (/^\p{Lu}/u.test(v.form(v.first - 1)) && !/^[.!?"“]/.test(before)) return false
    return (
      /^(last|this|next|end|early|late|mid|-|of|to|for|and|,)$/.test(before) &&
      !/^\p{Lu}\p{Ll}/u.test(v.form(v.last)) &&
      !/^(be|have|on|not|against|in)$/.test(after)
    )
  }
  if (/^(april|june|august|jan|jun|dec|mar|august|sep)$/.test(word)) {
    // First names: a verb of saying or a surname follows.
    if (/^\p{Lu}\p{Ll}/u.test(v.form(v.last)) && (!PREPOSITIONS.has(before) || word.length === 3))
      return false
    if (/^(mr|mrs|ms|dr|miss)\.?$/.test(before)) return false
    if (word.length === 3 && !PREPOSITIONS.has(before)) return false
  }
  return true
}

const COUNTED =
  /^(people|men|women|troops|soldiers|miles|kilometers|kilometres|km|meters|metres|feet|tons|tonnes|dollars|pounds|euros|rpm|points|shares|jobs|workers|employees|points|cars|homes|votes|percent|mph|barrels|acres|hectares|calories|times|years|days|hours|months|weeks|minutes|casualties|prisoners|dead|deaths|civilians|ships|aircraft|yen|francs|strong|square|cubic|or|BTU|block|block)$/i

/** Whether a number of four digits standing alone is a year. */
function bareYear(v: View): boolean {
  const n = Number(v.word(v.last - 1)) || Number(v.word(v.first))
  const before = v.word(v.first - 1)
  const after = v.word(v.last)
  if (v.last - v.first > 1) return !(v.is(v.first + 1, 'D2') && COUNTED.test(after)) // words, or an era
  if (before === '-' && v.atoms[v.first]!.glued && v.is(v.first - 2, 'INT') && !v.is(v.first - 2, 'D4'))
    return false
  if (
    (/^[$£€#%¥+=@.:*]$/.test(before) && v.atoms[v.first]!.glued) ||
    /^[$£€]$/.test(before) ||
    (/^[/,]$/.test(before) && v.atoms[v.first]!.glued && !v.is(v.first - 2, 'D4'))
  )
    return false
  if (
    /^(page|room|flight|no|no\.|number|nos|route|highway|chapter|section|resolution|psi|model|windows|channel|boeing|airbus|some|than|least|nearly|almost|only|up|additional|extra|another|few|gate|unit|article|boulevard|ave|than|estimated|approximately|roughly)$/.test(
      before,
    )
  )
    return false
  if (v.atoms[v.last]?.glued && /^(%|°|[a-z]{1,3})$/.test(after) && after !== "'s" && after !== 's')
    return false
  if (COUNTED.test(after) && !(after === 'or' || after === 'dead' || after === 'block')) return false
  if (v.is(v.last, 'MONTH') && v.is(v.last + 1, 'D4')) return false
  const tag = v.tag(v.last)
  if (n >= 1900 && n <= 2100)
    return !(
      tag === 'NNS' &&
      !/^(in|of|since|the|a|an|its|his|their|by|for|during|from|to|and|-)$/.test(before) &&
      !/(tions|ments|games|results|figures|sales|earnings|events|polls)$/.test(after)
    )
  if (tag === 'NNS' || tag === 'NN')
    return /^(in|since|the|a|an|by|during|until|its)$/.test(before) && tag === 'NN' && n >= 1500
  return (
    /^(in|since|by|from|until|till|before|after|of|during|between|to|and|through|early|late|mid|around|about|\(|-|,|circa|year|c|c\.|ca|ca\.)$/.test(
      before,
    ) ||
    (v.word(v.last) === '-' && v.is(v.last + 1, 'D4'))
  )
}

/** Whether a number follows a day of the month and a joining word: "May 8–10", "April 24 and 25". */
function afterMonthDay(v: View): boolean {
  let i = v.first - 1
  if (!/^(-|to|and|or|through|until|,)$/.test(v.word(i))) return false
  if (v.word(i) === ',' && !/^(and|or|,)$/.test(v.word(v.last))) return false
  i--
  if (v.is(i, 'SUFFIX')) i--
  if (!(v.is(i, 'D1') || v.is(i, 'D2') || v.is(i, 'ORDWORD'))) return false
  // A list may be longer: "May 5, 6 and 7".
  while (v.word(i - 1) === ',' && (v.is(i - 2, 'D1') || v.is(i - 2, 'D2'))) i -= 2
  if (!v.is(i - 1, 'MONTH') && !(v.word(i - 1) === 'the' && v.is(i - 2, 'MONTH'))) return false
  if (!/^\p{Lu}/u.test(v.form(i - 1)) && v.word(i - 1) !== 'the') return false
  return !/^(NN|JJ|CD|VBG)/.test(v.tag(v.last)) && !/^[%:]$/.test(v.word(v.last)) && !v.is(v.last, 'MONTH')
}

/** Dates by the calendar. */
export const calendarRules: readonly Rule[] = [
  rule<{ y: number }>({
    name: 'year',
    makes: 'year',
    pattern: 'y:<yr>',
    form: ({ y }) => calendar({ year: y }),
    guard: bareYear,
    examples: [
      'It was founded in [1987].',
      'The [2004] election was close.',
      'They met in [480 BC].',
      'They fought from [1812] to [1815].',
    ],
    not: [
      'He lent them $1987.',
      'The flight 1987 was late.',
      'Some 2000 soldiers marched.',
      'It weighs 1500 tonnes.',
      'They sold 1,987 boats.',
      'Call 555-2004 now 1.',
      'He ran 1500 metres.',
    ],
  }),
  rule<{ y: number }>({
    name: 'the-year',
    makes: 'year',
    pattern: 'the year y:<yr>',
    form: ({ y }) => calendar({ year: y }),
    examples: ['They hope to finish by [the year 2010].'],
  }),
  rule<{ y: number }>({
    name: 'fiscal-year',
    makes: 'year',
    pattern: 'the? (fiscal | financial) year? y:<yr>',
    form: ({ y }) => calendar({ year: y, fiscal: true }),
    examples: ['Sales rose in [fiscal 1989].', 'Sales rose in [financial year 2003].'],
  }),
  rule<{ z: number }>({
    name: 'split-year-end',
    makes: 'year',
    pattern: 'z:D2',
    form: ({ z }) => ({ kind: 'year-end', two: z }),
    after: ['DASH', '/'],
    guard: v =>
      v.atoms[v.first]!.glued &&
      /^[-/]$/.test(v.word(v.first - 1)) &&
      v.is(v.first - 2, 'D4') &&
      v.atoms[v.first - 1]!.glued &&
      !/^[-/]$/.test(v.word(v.last)) &&
      !/^[-/]$/.test(v.word(v.first - 3)) &&
      Number(v.word(v.first - 2)) > 1000 &&
      Number(v.word(v.first - 2)) < 2200 &&
      Number(v.word(v.first)) > Number(v.word(v.first - 2)) % 100,
    examples: ['They fought in 1915-[16].'],
    not: ['Call 1990-15-16.'],
  }),
  rule<{ y: number; e: number }>({
    name: 'year-to-era',
    makes: 'year',
    pattern: '(y:D4 | y:D3 | y:D2) & (DASH | to | and | or) (D4 | D3 | D2) e:ERA',
    form: ({ y, e }) => calendar({ year: y * e }),
    guard: v => /^\p{Lu}/u.test(v.form(v.last + 2)),
    examples: ['They fought from [499] to 493 BC.', 'The revolt ([499]-493 BC) failed.'],
  }),
  rule<{ f: Form; y: number }>({
    name: 'day-to-year',
    makes: 'day',
    pattern: 'f:<monthday> & (DASH | to | and | through | or) (the? (ORDWORD | INT SUFFIX? ) ) ","? y:<yr>',
    form: ({ f, y }) => (f.kind === 'calendar' ? calendar({ ...f.fields, year: y }) : null),
    examples: ['They met on [March 5]-9, 1918.'],
  }),
  rule<{ d: number; f: Form }>({
    name: 'day-to-day-month',
    makes: 'day',
    pattern: 'the? (d:<ord> | d:D2 | d:D1) & (DASH | to | and | or | through | until) the? f:<datedday>',
    form: ({ d, f }) => (day(d) && f.kind === 'calendar' ? calendar({ ...f.fields, day: d }) : null),
    guard: v => v.is(v.last + 1, 'INT') || v.is(v.last + 2, 'INT') || v.is(v.last + 1, 'ORDWORD'),
    examples: [
      'They met from [22] to 25 April 1951.',
      'They met on [6]-7 January 1916.',
      'They meet on [5] and 6 May.',
    ],
    not: ['He gave 5 to March Brown.'],
  }),
  rule<{ d: number; y?: number }>({
    name: 'day-after-day',
    makes: 'day',
    pattern: 'the? (d:<ord> | d:D2 | d:D1) (","? y:<yr>)?',
    form: ({ d, y }) => (day(d) ? calendar({ day: d, ...(y ? { year: y } : {}) }) : null),
    after: ['DASH', 'and', 'to', 'or', 'through', 'until', ','],
    guard: afterMonthDay,
    examples: [
      'They met on March 5-[9, 1918].',
      'They met from May 8–[10].',
      'They meet on April 24 and [25].',
    ],
    not: ['On May 8, 10 men left.', 'They met on May 8 and 25 people left.'],
  }),
  rule<{ d: number }>({
    name: 'decade',
    makes: 'decade',
    pattern: 'the? d:D4 "\'"? ~s',
    form: ({ d }) => (d % 10 === 0 && d > 1000 && d < 2200 ? calendar({ decade: d }) : null),
    examples: ['Prices fell in [the 1930s].', 'A [1960s] song played.'],
    not: ['He counted 1931s of them.'],
  }),
  rule<{ d: number; e: number }>({
    name: 'decade-era',
    makes: 'decade',
    pattern: 'the? (d:D4 | d:D3 | d:D2) "\'"? ~s e:ERA',
    form: ({ d, e }) => (d % 10 === 0 ? calendar({ decade: d * e }) : null),
    examples: ['They campaigned in [the 470s BC].'],
  }),
  rule<{ d: number }>({
    name: 'decade-short',
    makes: 'decade',
    pattern: '(the? ("\'" | "‘" | "’" | "`") ~d:D2 | the d:D2) ~s',
    form: ({ d }) => (d % 10 === 0 && d > 10 ? calendar({ decade: d }) : null),
    guard: v =>
      ((v.is(v.last - 2, 'D2') && /^['‘’`]$/.test(v.word(v.last - 3))) ||
        !/^(his|her|their|my|our|high|low|mid|upper|early|late)$/.test(v.word(v.first - 1))) &&
      (v.word(v.first) === 'the' || v.last - v.first === 3) &&
      !v.tag(v.last).startsWith('NNS'),
    examples: ["Hair was long in [the '70s].", 'Hair was long in [the 70s].'],
    not: ['She is in her 70s.', 'Temperatures in the high 70s are likely.'],
  }),
  rule<{ d: number }>({
    name: 'decade-words',
    makes: 'decade',
    pattern: 'the (nineteen DASH?)? d:DECADES',
    form: ({ d }) => calendar({ decade: d }),
    guard: v => v.word(v.first - 1) !== 'into',
    examples: ['Rents rose in [the nineties].'],
    not: ['He is well into the nineties.'],
  }),
  rule<{ n: number; e?: number }>({
    name: 'century',
    makes: 'century',
    pattern: 'the? n:<ord> DASH? century e:ERA?',
    form: ({ n, e }) => (n <= 30 ? calendar({ century: n * (e ?? 1) }) : null),
    examples: [
      'It was built in [the 19th century].',
      'An [eighteenth-century] house burned.',
      'It was built in [the 4th century BC].',
    ],
    not: ["He hit his third century of runs at Lord's in 45 overs."],
    guard: v =>
      v.word(v.first) === 'the' ||
      !/^(his|her|a|their|my)$/.test(v.word(v.first - 1)) ||
      v.word(v.last - 2) === '-',
  }),

  rule<{ m: number; y: number }>({
    name: 'month-year',
    makes: 'month',
    pattern: 'm:MONTH (DASH? | "," | of | in | of the year) y:<yr>',
    form: ({ m, y }) => calendar({ year: y, month: m }),
    guard: named,
    examples: ['He left in [March 1987].', 'He left in [March of 1987].', 'He left in [March, 1987].'],
    not: ['It may 1987 times.'],
  }),
  rule<{ m: number; of: Form }>({
    name: 'month-of',
    makes: 'month',
    pattern: 'm:MONTH (of | in)? of:<relyear>',
    form: ({ m, of }) => ({ kind: 'within', of, fields: { month: m } }),
    guard: named,
    examples: [
      'He left in [October of that year].',
      'He leaves in [April next year].',
      'He left in [March of last year].',
    ],
  }),
  rule<{ m: number }>({
    name: 'month',
    makes: 'month',
    pattern: 'm:MONTH',
    form: ({ m }) => calendar({ month: m }),
    guard: bareMonth,
    examples: [
      'He left in [March].',
      'It opened in [October].',
      'In [May] the river rose.',
      'The plan of [April] failed.',
    ],
    not: [
      'It may rain.',
      'May Brown sang.',
      'Theresa May spoke.',
      'They will march on the palace.',
      'March on the palace, he said.',
      'April Brown sang.',
      'The March for Life drew many.',
    ],
  }),
  rule<{ m: number; d: number }>({
    name: 'month-day',
    makes: 'monthday',
    pattern: 'm:MONTH the? (d:<ord> | d:D2 | d:D1)',
    form: ({ m, d }) => (day(d) ? calendar({ month: m, day: d }) : null),
    guard: v =>
      named(v) &&
      !(
        v.atoms[v.last]?.glued &&
        (v.word(v.last) === '%' ||
          (v.word(v.last) === ':' && v.atoms[v.last + 1]?.glued === true && /^\d/.test(v.word(v.last + 1))))
      ) &&
      !/^(million|billion|percent|per)$/.test(v.word(v.last)),
    examples: ['He left on [March 5].', 'He left on [March 5th].', 'He left on [Nov. 5].'],
    not: ['It may 5 times.'],
  }),
  rule<{ m: number; d: number }>({
    name: 'day-month',
    makes: 'monthday',
    pattern: 'the? (d:<ord> | d:D2 | d:D1) (of | DASH)? m:MONTH',
    form: ({ m, d }) => (day(d) ? calendar({ month: m, day: d }) : null),
    guard: v =>
      named(v) &&
      !(v.word(v.first) !== 'the' && v.is(v.last, 'D2') && !v.is(v.last, 'D4') && v.is(v.first, 'D4')),
    examples: ['He left on [5 March].', 'He left on [the 5th of March].', 'It fell on [12 June].'],
    not: ['These 5 may go.', 'He left on 35 March.'],
  }),
  rule<{ f: Form; y: number }>({
    name: 'month-day-year',
    makes: 'day',
    pattern: 'f:<monthday> ("," | of | of the year)? y:<yr>',
    form: ({ f, y }) => (f.kind === 'calendar' ? calendar({ ...f.fields, year: y }) : null),
    examples: [
      'He left on [March 5, 1987].',
      'He left on [5 March 1987].',
      'He left on [the 5th of March, 1987].',
      'He left on [March 5 of 1987].',
    ],
  }),
  rule<{ f: Form; of: Form }>({
    name: 'month-day-of',
    makes: 'day',
    pattern: 'f:<monthday> ","? of? of:<relyear>',
    form: ({ f, of }) => (f.kind === 'calendar' ? { kind: 'within', of, fields: f.fields } : null),
    examples: ['He left on [March 5 of that year].', 'He left on [5 March last year].'],
  }),
  rule<{ t: -1 | 0 | 1; f: Form }>({
    name: 'last-month-day',
    makes: 'day',
    pattern: '(t:LAST | t:NEXT | t:THIS) f:<monthday>',
    form: ({ t, f }) => (f.kind === 'calendar' ? { ...f, toward: t } : null),
    examples: ['He left [last March 5].'],
  }),
  alias('day', 'monthday'),
  rule<{ w: number; f: Form }>({
    name: 'weekday-date',
    makes: 'day',
    pattern: 'w:WEEKDAY ","? (on | the)? f:<datedday>',
    form: ({ w, f }) => withWeekday(f, w),
    guard: named,
    examples: [
      'He left on [Thursday, March 5].',
      'He left on [Thursday, March 5, 1987].',
      'He left on [Thursday 5 March 1987].',
    ],
  }),
  rule<{ w: number; f: Form }>({
    name: 'date-weekday',
    makes: 'day',
    pattern: 'f:<datedday> ("," | "(") w:WEEKDAY ")"?',
    form: ({ w, f }) => withWeekday(f, w),
    guard: v => v.word(v.last - 1) === ')' || v.word(v.last - 2) === ',',
    examples: ['He left on [5 March 1987, Thursday].'],
  }),
  rule<{ w: number; d: number }>({
    name: 'weekday-ordinal',
    makes: 'day',
    pattern: 'w:WEEKDAY ","? the d:<ord>',
    form: ({ w, d }) => (day(d) ? calendar({ weekday: w, day: d }) : null),
    guard: v => named(v) && !/^(NN|JJ|CD|VBG)/.test(v.tag(v.last)) && v.word(v.last) !== 'of',
    examples: ['They meet on [Monday the 14th].'],
  }),
  rule<{ f: Form; y: number }>({
    name: 'dated-year',
    makes: 'datedday',
    pattern: 'f:<monthday> ("," | of)? y:<yr>',
    form: ({ f, y }) => (f.kind === 'calendar' ? calendar({ ...f.fields, year: y }) : null),
    examples: ['He left on [Thursday, March 5, 1987].'],
  }),
  alias('datedday', 'monthday'),
  rule<{ y: number; m: number; d: number }>({
    name: 'iso',
    makes: 'day',
    pattern: 'y:D4 ~DASH ~m:D2 ~DASH ~d:D2',
    form: ({ y, m, d }) => (m >= 1 && m <= 12 && day(d) ? calendar({ year: y, month: m, day: d }) : null),
    examples: ['It was sent on [2014-03-05].'],
    not: ['Its number is 2014-33-05.'],
  }),
  rule<{ a: number; b: number; y: number }>({
    name: 'slashes',
    makes: 'day',
    pattern: '(a:D2 | a:D1) ~"/" ~(b:D2 | b:D1) ~"/" ~(y:D4 | y:D2)',
    form: ({ a, b, y }) =>
      a >= 1 && a <= 12 && day(b)
        ? calendar({ year: century(y), month: a, day: b })
        : b >= 1 && b <= 12 && day(a)
          ? calendar({ year: century(y), month: b, day: a })
          : null,
    examples: ['It was sent on [3/5/2014].', 'It was sent on [25/12/2014].'],
    not: ['The score was 40/50/60.'],
  }),
  rule<{ a: number; b: number; y: number }>({
    name: 'dashes',
    makes: 'day',
    pattern: '(a:D2 | a:D1) ~(DASH | ".") ~(b:D2 | b:D1) ~(DASH | ".") ~y:D4',
    form: ({ a, b, y }) =>
      b >= 1 && b <= 12 && day(a) && a > 12
        ? calendar({ year: y, month: b, day: a })
        : a >= 1 && a <= 12 && day(b)
          ? calendar({ year: y, month: a, day: b })
          : null,
    examples: ['It was sent on [03-05-2014].'],
  }),
  rule<{ d: number }>({
    name: 'ordinal-day',
    makes: 'day',
    pattern: 'the d:<ord>',
    form: ({ d }) => (day(d) ? calendar({ day: d }) : null),
    guard: v =>
      v.last - v.first >= 3 &&
      v.is(v.last - 1, 'SUFFIX') &&
      /^(on|by|until|till|since|before|from|and|to|of)$/.test(v.word(v.first - 1)) &&
      !/^(NN|JJ|CD|VBG)/.test(v.tag(v.last)) &&
      !/^[-/]$/.test(v.word(v.last)) &&
      !(v.word(v.first - 1) === 'of' && !v.is(v.first - 2, 'DAYPART')) &&
      !/^(and|to)$/.test(v.word(v.first - 1)),
    examples: ['They met in May and parted on [the 17th].'],
    not: ['He lives on the 17th floor.', 'She is the 17th in line.'],
  }),
]

function withWeekday(form: Form, weekday: number): Form | null {
  return form.kind === 'calendar' ? { kind: 'calendar', fields: { ...form.fields, weekday } } : null
}
