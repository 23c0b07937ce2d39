/** English words that rules speak of, by class. */
import { zones } from './zones.ts'

type Words = Readonly<Record<string, Readonly<Record<string, number | string>>>>

/** Numbers each word of a list from `from`. */
const counted = (words: string, from: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, i + from]))

/** Gives each word of a list the same value, or itself. */
const each = (words: string, value?: number | string): Record<string, number | string> =>
  Object.fromEntries(words.split(' ').map(word => [word, value ?? word]))

const months = 'january february march april may june july august september october november december'
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'

const abbreviated = (words: string, shorts: string): Record<string, number> => {
  const index = counted(words, 0)
  return Object.fromEntries(
    shorts.split(' ').flatMap(s => {
      const i = index[words.split(' ').find(w => w.startsWith(s.slice(0, 3)))!]!
      return [
        [s, i],
        [`${s}.`, i],
      ]
    }),
  )
}

const plus = (list: Record<string, number>, n: number): Record<string, number> =>
  Object.fromEntries(Object.entries(list).map(([word, i]) => [word, i + n]))

const units = 'second minute hour day weekend week month season quarter year decade century millennium'
const plurals =
  'seconds minutes hours days weekends weeks months seasons quarters years decades centuries millennia'
const unitList = units.split(' ')
const stepOf = (words: string): Record<string, string> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, unitList[i]!]))

const shortUnits = {
  sec: 'second',
  secs: 'second',
  min: 'minute',
  mins: 'minute',
  hr: 'hour',
  hrs: 'hour',
  yr: 'year',
  yrs: 'year',
  mo: 'month',
  mos: 'month',
  wk: 'week',
  wks: 'week',
}

/** Word classes of English. */
export const words: Words = {
  MONTH: {
    ...counted(months, 1),
    ...plus(abbreviated(months, 'jan feb mar apr jun jul aug sep sept oct nov dec'), 1),
  },
  WEEKDAY: {
    ...counted(weekdays, 0),
    ...abbreviated(weekdays, 'mon tue tues wed weds thu thur thurs fri sat sun'),
  },
  WEEKDAYS: counted('mondays tuesdays wednesdays thursdays fridays saturdays sundays', 0),
  SEASON: {
    spring: 'SP',
    springtime: 'SP',
    summer: 'SU',
    summertime: 'SU',
    autumn: 'FA',
    fall: 'FA',
    winter: 'WI',
    wintertime: 'WI',
  },
  SEASONS: { springs: 'SP', summers: 'SU', autumns: 'FA', winters: 'WI' },
  UNIT: { ...stepOf(units), fortnight: 'fortnight' },
  UNITS: { ...stepOf(plurals), fortnights: 'fortnight' },
  SHORTUNIT: shortUnits,
  DAYPART: {
    morning: 'MO',
    mornings: 'MO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
    nightfall: 'NI',
    lunchtime: 'MI',
    dawn: 'MO',
    daybreak: 'MO',
    dusk: 'EV',
    sunrise: 'MO',
    sunset: 'EV',
  },
  DAYPARTS: { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' },
  CARD: {
    ...counted(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
    ),
    dozen: 12,
  },
  TENS: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  SCALE: { hundred: 100, thousand: 1000, million: 1_000_000 },
  ORDWORD: {
    ...counted(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      1,
    ),
    'twenty-first': 21,
    'twenty-second': 22,
    'twenty-third': 23,
    'twenty-fourth': 24,
    'twenty-fifth': 25,
    thirtieth: 30,
  },
  SUFFIX: each('st nd rd th'),
  DECADES: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
  ERA: { bc: -1, bce: -1, 'b.c.': -1, 'b.c': -1, 'b.c.e.': -1, ad: 1, ce: 1, 'a.d.': 1, 'a.d': 1, 'c.e.': 1 },
  AMPM: { am: 0, pm: 12, 'a.m.': 0, 'p.m.': 12, 'a.m': 0, 'p.m': 12 },
  ZONE: zones.names,
  ZONECAPS: zones.capitals,
  ZONEPLACE: zones.places,
  LAST: each('last', -1),
  NEXT: { next: 1, coming: 1, upcoming: 1 },
  THIS: { this: 0, current: 0 },
  PREVIOUS: { previous: -1, preceding: -1, prior: -1 },
  FOLLOWING: { following: 1, subsequent: 1, ensuing: 1, next: 1 },
  EARLIER: { earlier: -1, before: -1, previously: -1, prior: -1 },
  LATER: { later: 1, after: 1, afterward: 1, afterwards: 1, on: 1, thereafter: 1, following: 1 },
  AGO: { ago: -1, back: -1 },
  HENCE: { hence: 1 },
  PASTLY: { past: -1, last: -1, previous: -1, preceding: -1, prior: -1, recent: -1 },
  NEXTLY: { next: 1, coming: 1, following: 1 },
  EARLY: { early: 'START' },
  LATE: { late: 'END' },
  MID: { mid: 'MID', middle: 'MID' },
  EDGE: {
    end: 'END',
    close: 'END',
    conclusion: 'END',
    beginning: 'START',
    start: 'START',
    outset: 'START',
    onset: 'START',
    middle: 'MID',
    midst: 'MID',
    'tail-end': 'END',
    eve: 'BEFORE',
    turn: 'START',
  },
  EDGEADJ: {
    latter: 'END',
    later: 'END',
    final: 'END',
    early: 'START',
    earlier: 'START',
    opening: 'START',
    middle: 'MID',
  },
  APPROX: {
    about: 'APPROX',
    around: 'APPROX',
    approximately: 'APPROX',
    roughly: 'APPROX',
    circa: 'APPROX',
    some: 'APPROX',
    nearly: 'APPROX',
    almost: 'APPROX',
    ca: 'APPROX',
    'ca.': 'APPROX',
  },
  NEARLY: { nearly: 'APPROX', almost: 'APPROX', roughly: 'APPROX' },
  YESTER: { today: 0, tomorrow: 1, yesterday: -1 },
  NOW: each('now nowadays currently presently', 'PRESENT_REF'),
  DAILYWORD: {
    hourly: 'hour',
    daily: 'day',
    nightly: 'day',
    weekly: 'week',
    fortnightly: 'fortnight',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
    annually: 'year',
  },
  APPROXLY: each('nearly almost roughly', 'APPROX'),
  EARLIERLY: { earlier: 'START', later: 'END', late: 'END', early: 'START' },
  LASTLY: { last: -1, final: -1, latter: -1, closing: -1 },
  SEVERAL: each('several some many numerous various'),
  FEASTWORD: {
    christmas: 'christmas',
    xmas: 'christmas',
    easter: 'easter',
    halloween: 'halloween',
    thanksgiving: 'thanksgiving',
    pentecost: 'pentecost',
    epiphany: 'epiphany',
    juneteenth: 'juneteenth',
  },
}
