/** English numbers, qualifiers and the words that say what is counted. */
import type { Token } from '../../../core/index.ts'
import type { FigureLanguage, FigureQualifier, NumberWords } from '../../../events/language.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const values = new Map<string, number>([
  ...small.map((w, i) => [w, i] as const),
  ...tens.map((w, i) => [w, 20 + 10 * i] as const),
])
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['m', 1e6],
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
  ['k', 1e3],
])

/** The value of one token as a number, or null: `1,200`, `2.5`, `forty`, `twenty-five`, `5bn`. */
function single(token: Token): number | null {
  const { lower } = token
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(bn|mn|tn|m|k)?$/.exec(lower)
  if (digits)
    return round(
      Number(digits[1]!.replaceAll(',', '') + (digits[2] ?? '')) * (scales.get(digits[3] ?? '') ?? 1),
    )
  const [first, second] = lower.split('-')
  const value = values.get(first!)
  if (value === undefined) return null
  if (second === undefined) return value
  const more = values.get(second)
  return more !== undefined && value >= 20 && more < 10 ? value + more : null
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6

/** The number that starts at token `at`, or null. */
function numberAt(tokens: readonly Token[], at: number, last: number): NumberWords | null {
  const joined = /^(\d+)[-–](\d+)$/.exec(tokens[at]!.lower)
  if (joined && Number(joined[1]) < 2100)
    return { value: Number(joined[1]), upper: Number(joined[2]), first: at, last: at + 1, pair: true }
  let value = single(tokens[at]!)
  if (value === null) return null
  let end = at + 1
  for (
    let scale = scales.get(tokens[end]?.lower ?? '');
    scale && end < last;
    scale = scales.get(tokens[end]?.lower ?? '')
  ) {
    value = round(value * scale)
    end++
  }
  const range = tokens[end]?.lower
  if ((range === 'to' || range === '-' || range === '–') && end + 1 < last) {
    const upper = numberAt(tokens, end + 1, last)
    if (upper && upper.upper === undefined && upper.value > value && upper.value < value * 20)
      return { value, upper: upper.value, first: at, last: upper.last, pair: range !== 'to' }
  }
  return { value, first: at, last: end, pair: false }
}

const qualifiers: readonly (readonly [string, FigureQualifier])[] = [
  ['at least', 'at least'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['a minimum of', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['as many as', 'at most'],
  ['no more than', 'at most'],
  ['as much as', 'at most'],
  ['more than', 'more than'],
  ['over', 'more than'],
  ['in excess of', 'more than'],
  ['above', 'more than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['nearly', 'less than'],
  ['almost', 'less than'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['close to', 'about'],
]

/** English numbers, qualifiers and measures. */
export const englishFigures: FigureLanguage = {
  numberAt,
  qualifiers,
  measures: [
    {
      measure: 'killed',
      unit: 'people',
      done: 'kill murder slay massacre execute',
      doing: 'die perish drown',
      nouns: 'death fatality',
      after: 'dead',
      toll: 'toll',
    },
    {
      measure: 'injured',
      unit: 'people',
      done: 'injure wound hurt hospitalise hospitalize',
      nouns: 'injury',
      after: 'injured wounded hurt',
    },
    { measure: 'missing', unit: 'people', after: 'missing unaccounted' },
    { measure: 'arrested', unit: 'people', done: 'arrest detain apprehend jail', nouns: 'arrest detention' },
    { measure: 'displaced', unit: 'people', done: 'displace evacuate', after: 'homeless' },
    { measure: 'rescued', unit: 'people', done: 'rescue' },
    { measure: 'abducted', unit: 'people', done: 'abduct kidnap' },
    { measure: 'infected', unit: 'people', done: 'infect sicken' },
    {
      measure: 'records exposed',
      unit: 'records',
      counts: 'record account password file document email photo',
      done: 'steal stole expose leak compromise breach hack',
    },
    { measure: 'assaults', unit: 'assaults', nouns: 'assault' },
    { measure: 'murders', unit: 'murders', nouns: 'murder homicide' },
    {
      measure: 'jobs cut',
      unit: 'jobs',
      counts: 'job worker employee position',
      done: 'cut slash shed axe eliminate lose dismiss fire sack',
    },
  ],
  people: new Set(
    (
      'people person man woman child civilian soldier policeman officer protester demonstrator worker passenger other student ' +
      'resident villager miner rebel militant insurgent migrant refugee victim troop troops fighter prisoner detainee patient american ' +
      'palestinian iraqi afghan israeli syrian suspect member journalist gunman hostage crew teenager boy girl pupil tourist sailor'
    ).split(' '),
  ),
  percent: new Set(['%', 'percent', 'percentage', 'pct']),
  changes: new Map([
    ...'rise increase grow climb gain jump surge soar up add advance rally rebound'
      .split(' ')
      .map(w => [w, 'rise'] as const),
    ...'fall drop decline decrease slip sink plunge tumble shrink contract down lose slide dip shed slump'
      .split(' ')
      .map(w => [w, 'fall'] as const),
  ]),
  currencies: new Map([
    ['$', 'USD'],
    ['us$', 'USD'],
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['¥', 'JPY'],
    ['c$', 'CAD'],
    ['a$', 'AUD'],
    ['dollar', 'USD'],
    ['euro', 'EUR'],
    ['pound', 'GBP'],
    ['yen', 'JPY'],
    ['rupee', 'INR'],
    ['yuan', 'CNY'],
    ['rouble', 'RUB'],
    ['ruble', 'RUB'],
    ['franc', 'CHF'],
    ['crown', 'crown'],
  ]),
  sums: new Set(
    (
      'profit loss revenue earnings fine penalty aid deal bid contract bailout budget cost damage debt loan grant bail ransom ' +
      'settlement compensation package donation stake investment sale deficit surplus price offer takeover merger acquisition'
    ).split(' '),
  ),
  held: new Set(['share', 'stock']),
  votes: new Set(['vote', 'ballot', 'approve', 'pass', 'reject', 'adopt', 'defeat', 'voting']),
}
