/** Figures followed over time: readings of one measure of one subject across documents. */
import {
  type Figure,
  type FigureMention,
  type FigureValue,
  hash,
  type Id,
  type Reading,
} from '../core/index.ts'
import { voice } from './chains.ts'
import { type Desk, evidence, type Page, sentenceOf } from './desk.ts'
import type { Origins } from './origins.ts'
import { inTime, reading } from './readings.ts'

interface Series {
  readonly measure: string
  readonly unit: string
  subject: string | null
  readonly words: Set<string>
  readonly seen: { readonly page: Page; readonly figure: FigureMention }[]
}

/** Words of a subject that say what it is: longer than an article or preposition. */
const content = (subject: string | undefined): string[] =>
  (subject ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(w => w.length > 3)

/** Figures are of one subject where its words meet; a count of people needs no subject beyond its measure. */
function sameSubject(series: Series, figure: FigureMention): boolean {
  const words = content(figure.subject)
  if (words.length === 0 || series.words.size === 0) return figure.unit === 'people'
  return words.some(w => series.words.has(w))
}

function seriesOf(desk: Desk): Series[] {
  const all: Series[] = []
  for (const page of desk.pages) {
    for (const figure of page.source.annotations.figures) {
      let series = all.find(
        s => s.measure === figure.measure && s.unit === figure.unit && sameSubject(s, figure),
      )
      if (!series) {
        series = { measure: figure.measure, unit: figure.unit, subject: null, words: new Set(), seen: [] }
        all.push(series)
      }
      series.subject ??= figure.subject ?? null
      for (const word of content(figure.subject)) series.words.add(word)
      series.seen.push({ page, figure })
    }
  }
  return all
}

const figureValue = (figure: FigureMention): FigureValue => ({
  value: figure.value,
  ...(figure.upper === undefined ? {} : { upper: figure.upper }),
  unit: figure.unit,
  ...(figure.qualifier ? { qualifier: figure.qualifier } : {}),
})

/** The figures of a story, those with most readings first. */
export function figures(desk: Desk, origins: Origins): Figure[] {
  return seriesOf(desk)
    .map(({ measure, unit, subject, seen }): Figure => {
      const first = seen[0]!
      const id = `figure:${hash(`${measure}|${unit}|${subject ?? ''}|${first.page.id}:${first.figure.start}`)}`
      const readings = new Map<Id, Reading>()
      for (const { page, figure } of seen) {
        const said = voice(desk, page, figure.within)
        const spans = [evidence(page, figure)]
        const r = reading(id, page, 'figure', figureValue(figure), said, origins.of(page, said), spans)
        if (!readings.has(r.id)) readings.set(r.id, r)
      }
      return { id, measure, subject, readings: inTime(desk, [...readings.values()]) }
    })
    .sort((a, b) => b.readings.length - a.readings.length)
}

/** Whether a reading's sentence is marked as a correction in the language of the story. */
export function corrects(desk: Desk, r: Reading): boolean {
  const page = desk.page(r.document)
  const sentence = sentenceOf(page, r.evidence[0]!.span.start)
  return desk.language.corrects(page.source.document.text.slice(sentence.start, sentence.end))
}
