/** How English-language outlets credit news agencies. */
import type { CreditRule, Credits } from '../../../story/credits.ts'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'Associated Press': ['AP', 'The AP', 'The Associated Press', 'THE ASSOCIATED PRESS', 'Associated Press'],
  Reuters: ['Reuters', 'REUTERS', 'Thomson Reuters', 'Reuters News Agency'],
  'Agence France-Presse': ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP News Agency'],
  'United Press International': ['UPI', 'United Press International'],
  'Deutsche Presse-Agentur': ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  'PA Media': ['PA', 'PA Media', 'Press Association', 'The Press Association', 'PA News Agency'],
  Xinhua: ['Xinhua', 'XINHUA', 'Xinhua News Agency'],
  TASS: ['TASS', 'Itar-Tass', 'ITAR-TASS'],
  Interfax: ['Interfax'],
  'RIA Novosti': ['RIA Novosti', 'RIA'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  Yonhap: ['Yonhap', 'Yonhap News Agency'],
  ANSA: ['ANSA'],
  EFE: ['EFE'],
  Anadolu: ['AA', 'Anadolu', 'Anadolu Agency'],
  'Australian Associated Press': ['AAP', 'Australian Associated Press'],
  'The Canadian Press': ['The Canadian Press', 'Canadian Press'],
  'Press Trust of India': ['PTI', 'Press Trust of India'],
  ANI: ['ANI'],
  IANS: ['IANS'],
  'Tribune News Service': ['TNS', 'Tribune News Service'],
  'Bloomberg News': ['Bloomberg News'],
}

const FORMS = [...new Set(Object.values(NAMES).flat())]

const AGENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([name, forms]) =>
    forms.map((form): [string, string] => [form.toLowerCase(), name]),
  ),
)

const words = FORMS.sort((a, b) => b.length - a.length)
const any = (flags: string, before: string, after: string): RegExp =>
  new RegExp(`${before}(?<agency>${words.map(w => w.replace(/[ -]/g, '[ -]')).join('|')})${after}`, flags)

const RULES: readonly CreditRule[] = [
  {
    name: 'brackets before a dash',
    where: ['head'],
    pattern: any('i', '[(/]', '[)/] ?(?:[-–—]|--)'),
    examples: [
      ['NORDHAVN (Reuters) - The harbour reopened on Monday.', 'Reuters'],
      ['Port closed.\n\nNORDHAVN, Oct. 4 (UPI) — The harbour reopened.', 'United Press International'],
      ['NORDHAVN, Oct 4 (Xinhua) -- The harbour reopened.', 'Xinhua'],
    ],
    counterExamples: [
      'The agency (Reuters) reported the closure.',
      'The Port Authority (PA) said it reopened.',
    ],
  },
  {
    name: 'dateline and a later agency line',
    where: ['head'],
    pattern: any('', '^(?:By |Source: ?)?', '(?: \\||\\n| \\d{1,2}[ .:/])'),
    examples: [['Xinhua | Updated: 2031-09-15 17:52\nNORDHAVN -- The harbour reopened.', 'Xinhua']],
    counterExamples: ['Reuters will cut jobs in Nordhavn, its head said.'],
  },
  {
    name: 'line of its own under the headline',
    where: ['head'],
    pattern: any('m', '^(?:(?:By|Source:|From) )?', '(?: \\| .*| \\(.*\\))?$'),
    examples: [
      ['Harbour reopens\nBy The Associated Press\nNORDHAVN — The harbour reopened.', 'Associated Press'],
      ['Harbour reopens\nAFP\nThe harbour reopened.', 'Agence France-Presse'],
    ],
    counterExamples: ['Harbour reopens\nReuters had reported its closure.\nMore follows.'],
  },
  {
    name: 'byline',
    where: ['byline'],
    pattern: any('i', '(?:^|\\bby |, ?|/|\\| ?|\\()', '(?=$|[,/|)]| staff| and )'),
    examples: [
      ['By ANNA BERG, Associated Press', 'Associated Press'],
      ['Reuters', 'Reuters'],
      ['Anna Berg | AFP', 'Agence France-Presse'],
    ],
    counterExamples: ['Ana Berg', 'Papa Reutersson'],
  },
  {
    name: 'reported and edited by',
    where: ['tail'],
    agency: 'Reuters',
    pattern: /\b(?:[Rr]eport|[Ww]rit)ing (?:and \w+ )?by [^()]{3,400}; ?[Ee]diting by [^()]{3,160}\)/,
    examples: [['It opens at noon. (Reporting by Anna Berg; Editing by Ole Lund)', 'Reuters']],
    counterExamples: ['It opens at noon. (Anna Berg contributed reporting.)'],
  },
  {
    name: 'contributed to this report',
    where: ['tail'],
    pattern: any(
      '',
      '(?:^|[\\n. (—–-])',
      '(?: \\w+){0,5}? contributed(?: to this (?:report|story|article))?',
    ),
    examples: [
      ['It opens at noon. AFP contributed to this report.', 'Agence France-Presse'],
      ['The Associated Press contributed to this story.', 'Associated Press'],
    ],
    counterExamples: ['The ministry contributed to this report.', 'Reuters said the firm gave money.'],
  },
  {
    name: 'sign-off',
    where: ['tail'],
    pattern: any('', '(?:^|[\\n(—–-]\\s?|Source: )', '\\)?\\s*$'),
    examples: [
      ['It opens at noon.\n— Reuters', 'Reuters'],
      ['It opens at noon. (AFP)', 'Agence France-Presse'],
    ],
    counterExamples: ['The news came from Reuters', 'It told this to AFP'],
  },
  {
    name: 'copyright',
    where: ['tail'],
    pattern: any('i', '(?:copyright|©|\\(c\\)) ?(?:\\d{4} )?(?:by )?', '\\b'),
    examples: [['Copyright 2031 The Associated Press. All rights reserved.', 'Associated Press']],
    counterExamples: ['Copyright 2031 The Nordhavn Post'],
  },
]

/** Agencies and the ways in which they are credited. */
export const CREDITS: Credits = { agencies: AGENCIES, rules: RULES }
