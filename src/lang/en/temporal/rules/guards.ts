/** Whether a month's name, a bare number or a day is one of a date. */
import type { View } from '../../../../temporal/rules.ts'

const capital = (v: View, i: number): boolean => /^\p{Lu}/u.test(v.form(i))

/** "may", "march", "sun": month or weekday only as written and tagged. */
export function named(v: View): boolean {
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
export function bareMonth(v: View): boolean {
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
  /^(people|men|women|troops|soldiers|miles|kilometers|kilometres|km|meters|metres|feet|tons|tonnes|dollars|pounds|euros|rpm|points|shares|jobs|workers|employees|points|cars|homes|votes|percent|mph|barrels|acres|hectares|calories|times|years|days|hours|months|weeks|minutes|seconds|casualties|prisoners|dead|deaths|civilians|ships|aircraft|yen|francs|strong|square|cubic|or|BTU|block|block)$/i

/** Whether a number of four digits standing alone is a year. */
export function bareYear(v: View): boolean {
  const n = Number(v.word(v.last - 1)) || Number(v.word(v.first))
  const before = v.word(v.first - 1)
  const after = v.word(v.last)
  if (v.last - v.first > 1) return !(v.is(v.first + 1, 'D2') && COUNTED.test(after)) // words, or an era
  if (before === '-' && v.glued(v.first) && v.is(v.first - 2, 'INT') && !v.is(v.first - 2, 'D4')) return false
  if (
    (/^[$£€#%¥+=@.:*]$/.test(before) && v.glued(v.first)) ||
    /^[$£€]$/.test(before) ||
    (/^[/,]$/.test(before) && v.glued(v.first) && !v.is(v.first - 2, 'D4'))
  )
    return false
  if (
    /^(page|room|flight|case|call|dial|text|no|no\.|number|nos|route|highway|chapter|section|resolution|psi|model|windows|channel|boeing|airbus|some|than|least|nearly|almost|only|up|additional|extra|another|few|gate|unit|article|boulevard|ave|than|estimated|approximately|roughly)$/.test(
      before,
    )
  )
    return false
  if (v.glued(v.last) && /^(%|°|[a-z]{1,3})$/.test(after) && after !== "'s" && after !== 's') return false
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
export function afterMonthDay(v: View): boolean {
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
