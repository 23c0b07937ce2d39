import { describe, expect, it } from 'vitest'
import { type Boundaries, tokenize } from '../../../text/tokenize.ts'
import { englishWords } from './words.ts'

function forms(text: string): string[] {
  const out: Boundaries = { starts: [], ends: [] }
  tokenize(text, 0, text.length, englishWords, out)
  return out.starts.map((start, i) => text.slice(start, out.ends[i]))
}

describe('English tokens', () => {
  it.each([
    // Clitics.
    ["We don't know", "We|do|n't|know"],
    ['It’s Anna’s', 'It|’s|Anna|’s'],
    ["They'd've left; I'm, you're, he'll", "They|'d|'ve|left|;|I|'m|,|you|'re|,|he|'ll"],
    ["can't won't ain't", "ca|n't|wo|n't|ai|n't"],
    ['I cannot, gonna, gotta, wanna go', 'I|can|not|,|gon|na|,|got|ta|,|wan|na|go'],
    ["the players' union", "the|players|'|union"],
    ["O'Brien's rock'n'roll at 5 o'clock", "O'Brien|'s|rock'n'roll|at|5|o'clock"],
    ["get 'em in the ’90s", "get|'em|in|the|’90s"],
    ['the U.S.’s and “Never”’s', 'the|U.S.|’s|and|“|Never|”|’s'],
    ["DON'T", "DO|N'T"],
    // Hyphens, dashes.
    ['pro-democracy twenty-one-year-old', 'pro-democracy|twenty-one-year-old'],
    ['yes - no -- never — or–so', 'yes|-|no|--|never|—|or|–|so'],
    ['1914–18 and 1914-18', '1914|–|18|and|1914-18'],
    ['Berg- and Dahl-led', 'Berg|-|and|Dahl-led'],
    // Numbers.
    ['1,200 3.5 1,200,000.50 .5 -5 12,34', '1,200|3.5|1,200,000.50|.5|-5|12|,|34'],
    ['in 2014,2015 and 1,2000', 'in|2014|,|2015|and|1|,|2000'],
    ['on 12/05/2024, 2024-05-16 at 10:15.', 'on|12/05/2024|,|2024-05-16|at|10:15|.'],
    ['$5.3m £3bn US$40 €1,000 5% A$2', '$|5.3m|£|3bn|US$|40|€|1,000|5|%|A$|2'],
    ['10am 10:15pm 5 p.m.', '10|am|10:15|pm|5|p.m.'],
    ['24/7 and/or w/o 1/2', '24/7|and|/|or|w/o|1/2'],
    ['the 1990s, 21st', 'the|1990s|,|21st'],
    // Periods.
    ['in the U.S. and U.K.', 'in|the|U.S.|and|U.K.'],
    ['Mr. Berg, Sen. Dahl, Inc.', 'Mr.|Berg|,|Sen.|Dahl|,|Inc.'],
    ['He left. She stayed.', 'He|left|.|She|stayed|.'],
    ['J. R. Berg and George W. Dahl', 'J.|R.|Berg|and|George|W.|Dahl'],
    ['Plan B. The end. So did I. Anna left.', 'Plan|B|.|The|end|.|So|did|I|.|Anna|left|.'],
    ['No. 5 but no. Five', 'No.|5|but|no|.|Five'],
    ['(R-S.C.) (D-Mass.) (R-Tex.)', '(|R-S.C.|)|(|D-Mass.|)|(|R-Tex.|)'],
    ['in Springfield, Mass., at mass.', 'in|Springfield|,|Mass.|,|at|mass|.'],
    ['U.S.-led', 'U.S.-led'],
    ['e.g. this, i.e. that, et al.', 'e.g.|this|,|i.e.|that|,|et|al.'],
    ['end.Start', 'end|.|Start'],
    ['Wait... what… no. . .', 'Wait|...|what|…|no|.|.|.'],
    ['Ph.D. in 2014.', 'Ph.D.|in|2014|.'],
    // Addresses.
    [
      'See https://example.org/a?b=c. Or www.example.org, (http://example.org/x)',
      'See|https://example.org/a?b=c|.|Or|www.example.org|,|(|http://example.org/x|)',
    ],
    [
      'Write to anna.berg@example.org, @annaberg #VoteNow example.com.',
      'Write|to|anna.berg@example.org|,|@annaberg|#VoteNow|example.com|.',
    ],
    // Marks.
    ['“Why?!” (she) [asked]: "no"', '“|Why|?!|”|(|she|)|[|asked|]|:|"|no|"'],
    ["``Never,'' 'no'", "``|Never|,|''|'|no|'"],
    ['AT&T, R&D, Berg & Dahl', 'AT&T|,|R&D|,|Berg|&|Dahl'],
    ['👩‍🚀👍🏽 ok', '👩‍🚀|👍🏽|ok'],
    ['naïve Zürich — Москва', 'naïve|Zürich|—|Москва'],
    ['', ''],
  ])('%s', (text, expected) => expect(forms(text).join('|')).toBe(expected))
})
