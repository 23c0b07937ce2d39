/** Holidays by name. */
import type { Form } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule, type View } from '../../../../temporal/rules.ts'

/** English names, by the feast's name in `temporal/feasts.ts`; all in lower case, told apart by their capitals in text. */
const NAMES: Readonly<Record<string, string>> = {
  "new year 's day": 'new-year',
  "new year 's eve": 'new-years-eve',
  "new year 's": 'new-year',
  "valentine 's day": 'valentine',
  "st patrick 's day": 'st-patrick',
  "st. patrick 's day": 'st-patrick',
  "april fool 's day": 'april-fools',
  "april fools ' day": 'april-fools',
  'may day': 'may-day',
  'independence day': 'independence-us',
  'bastille day': 'bastille',
  "all saints ' day": 'all-saints',
  "all souls ' day": 'all-souls',
  'guy fawkes night': 'guy-fawkes',
  'armistice day': 'armistice',
  'veterans day': 'armistice',
  "veterans ' day": 'armistice',
  'remembrance day': 'armistice',
  'remembrance sunday': 'remembrance-sunday',
  'christmas eve': 'christmas-eve',
  'christmas day': 'christmas',
  'boxing day': 'boxing-day',
  "international women 's day": 'womens-day',
  'groundhog day': 'groundhog',
  'earth day': 'earth-day',
  'anzac day': 'anzac',
  'flag day': 'flag-day',
  'ash wednesday': 'ash-wednesday',
  'palm sunday': 'palm-sunday',
  'maundy thursday': 'maundy-thursday',
  'good friday': 'good-friday',
  'holy saturday': 'holy-saturday',
  'easter sunday': 'easter',
  'easter monday': 'easter-monday',
  'ascension day': 'ascension',
  'whit monday': 'whit-monday',
  'shrove tuesday': 'shrove-tuesday',
  'mardi gras': 'shrove-tuesday',
  'martin luther king jr. day': 'mlk',
  'martin luther king day': 'mlk',
  "presidents ' day": 'presidents',
  "president 's day": 'presidents',
  'presidents day': 'presidents',
  "mother 's day": 'mothers',
  "father 's day": 'fathers',
  'memorial day': 'memorial',
  'labor day': 'labor',
  'columbus day': 'columbus',
  'thanksgiving day': 'thanksgiving',
  'black friday': 'black-friday',
  'cyber monday': 'cyber-monday',
  'super tuesday': 'super-tuesday',
  'election day': 'election-us',
  'inauguration day': 'inauguration-us',
  'canada day': 'canada-day',
  'cinco de mayo': 'cinco-de-mayo',
  'pearl harbor day': 'pearl-harbor',
}

const quoted = (name: string): string =>
  name
    .split(' ')
    .map(w => `"${w}"`)
    .join(' ')

/** What has a holiday in its name, but is no day. */
const BODIES =
  /^(agreement|accords?|pact|committee|commission|foundation|society|association|institute|company|club|choir|massacre|uprising)$/

/** Whether a holiday stands within a longer name of something else: "Good Friday Agreement", "May Day Parade Committee". */
function named(v: View): boolean {
  let i = v.last
  while (i < v.last + 3 && /^\p{Lu}/u.test(v.form(i)) && v.tag(i).startsWith('NN')) i++
  if (i > v.last && BODIES.test(v.word(i - 1))) return true
  if (v.word(v.last - 1) !== 'friday') return false
  return BODIES.test(v.word(v.last)) || (v.word(v.last) === 'peace' && v.word(v.first) === 'good')
}

/** Holidays. */
export const feastRules: readonly Rule[] = [
  ...Object.entries(NAMES).map(([name, feast]) =>
    rule({
      name: `feast-${name.replaceAll(' ', '-')}`,
      makes: 'feastname',
      pattern: quoted(name),
      form: () => feast,
      guard: v =>
        (/^\p{Lu}/u.test(v.form(v.last - 1)) || v.word(v.last - 1) === "'s" || name.endsWith('gras')) &&
        !named(v),
      examples: [],
    }),
  ),
  rule<{ f: string }>({
    name: 'feast-word',
    makes: 'feastname',
    pattern: 'f:FEASTWORD',
    form: ({ f }) => f,
    guard: v =>
      /^\p{Lu}/u.test(v.form(v.first)) &&
      !named(v) &&
      !/^(island|islands|trees?|carols?|cards?|gifts?|presents?|lights?|decorations?|party|parade|dinner|egg|rising|show|bunny)$/.test(
        v.word(v.last),
      ),
    examples: ['They left before [Christmas].'],
    not: [
      'Easter Island is far.',
      'The Good Friday Agreement held.',
      'The Christmas Club met.',
      'The christmas tree fell.',
    ],
  }),
  rule<{ f: string; y: number }>({
    name: 'feast-year',
    makes: 'feast',
    pattern: 'f:<feastname> (of | "," | in)? y:<yr>',
    form: ({ f, y }) => ({ kind: 'calendar', fields: { feast: f, year: y } }),
    examples: ['They left on [Christmas Day 1914].', 'They left at [Easter 2012].'],
  }),
  rule<{ f: string; of: Form }>({
    name: 'feast-of',
    makes: 'feast',
    pattern: 'f:<feastname> of? of:<relyear>',
    form: ({ f, of }) => ({ kind: 'within', of, fields: { feast: f } }),
    examples: ['They left on [Christmas Day last year].'],
  }),
  rule<{ f: string }>({
    name: 'feast',
    makes: 'feast',
    pattern: 'f:<feastname>',
    form: ({ f }) => ({ kind: 'calendar', fields: { feast: f } }),
    examples: ['They left on [Christmas Eve].', 'They left before [Thanksgiving].'],
  }),
  alias('day', 'feast'),
  rule<{ f: string; t: -1 | 0 | 1 }>({
    name: 'last-feast',
    makes: 'feast',
    pattern: '(t:LAST | t:NEXT | t:THIS) f:<feastname>',
    form: ({ f, t }) => ({ kind: 'calendar', fields: { feast: f }, toward: t }),
    examples: ['They left [last Christmas].'],
  }),
]
