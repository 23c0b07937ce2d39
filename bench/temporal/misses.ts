/**
 * Lists annotations of the corpora that go against their own text or guidelines, by offsets and values alone
 * (no text of the corpora): `node dist/bench/temporal/misses.js > bench/temporal/misses/news.tsv`.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDay, type Timex, weekday } from '../../src/core/index.ts'
import { englishTemporal } from '../../src/lang/en/temporal/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { temporal } from '../../src/temporal/index.ts'
import { corporaFolder, filesBelow } from '../harness.ts'
import { type Gold, readTml } from './tml.ts'

/** Why an annotation is held to be wrong, or null where the reading is open. */
export function fault(gold: Gold, ours: Timex): string | null {
  const { value } = gold
  if (/^\d{4}-WXX/.test(value) && /^\d{4}-W\d\d/.test(ours.value))
    return 'a week that can be counted is left open'
  if (/^\d{4}-XX(-XX)?$/.test(value) && value.startsWith(ours.value))
    return 'a year is written as an open month or day'
  if (/^\d{4}-W\d$/.test(value)) return 'a week is not written with two digits'
  if (/^\d{3}X$/.test(value) && ours.value.length === 3)
    return 'a decade is written in another way than elsewhere in the set'
  if (/^P/.test(value) && ours.type === 'DATE' && /^(last|this)-/.test(ours.by))
    return 'a date is valued as a length'
  if (/^P\d/.test(value) && ours.type === 'DATE' && /^(ago|earlier)$/.test(ours.by))
    return 'a point counted back is valued as a length'
  if (/^\d{4}-QX$/.test(value) && /^\d{4}-Q\d$/.test(ours.value))
    return 'a quarter that can be counted is left open'
  if (/^\d\dXX$/.test(value) && value.startsWith(ours.value))
    return 'a century is written in another way than elsewhere in the set'
  if (
    /^(year|month-day-year|weekday-date)$/.test(ours.by) &&
    ours.assumed.length === 0 &&
    /^\d{4}/.test(value) &&
    /^\d{4}/.test(ours.value)
  )
    return 'the value is not the date that is written'
  if (/^duration|^length/.test(ours.by) && /^PT?\d+[A-Z]$/.test(value) && /^PT?\d+[A-Z]$/.test(ours.value))
    return 'the value is not the length that is written'
  if (ours.value.startsWith(`${value}T`)) return 'the part of the day is left out of the value'
  if (ours.by === 'weekday' && otherWeekday(value, ours.value))
    return 'the day is another weekday than the one named'
  return null
}

function otherWeekday(a: string, b: string): boolean {
  const [x, y] = [parseDay(a), parseDay(b)]
  return x !== null && y !== null && weekday(x) !== weekday(y)
}

/** Rows `document, start, end, value annotated, value read, fault` for the documents of a corpus. */
export function faults(folder: string): string[] {
  return filesBelow(folder).flatMap(path => {
    const document = readTml(path)
    const { id, published } = document
    const given = published ? ({ from: published, to: published, basis: 'given' } as const) : null
    const found = temporal(
      englishText.tag(document.text),
      { document: id, published: given },
      englishTemporal,
    )
    return document.timexes.flatMap(gold => {
      const ours = found.find(f => f.start < gold.end && gold.start < f.end)
      if (!ours || ours.value === gold.value) return []
      const why = fault(gold, ours)
      return why ? [[id, gold.start, gold.end, gold.value, ours.value, why].join('\t')] : []
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of ['TimeBank', 'AQUAINT'])
    console.log(faults(join(corporaFolder(), 'temporal', name)).join('\n'))
