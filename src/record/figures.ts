/** Figures followed over time: readings of one measure of one subject across documents. */
import {
  contains,
  type Figure,
  type FigureMention,
  type FigureValue,
  hash,
  type Id,
  type Reading,
  type RecordEvent,
  type Span,
} from '../core/index.ts'
import { voice } from './chains.ts'
import { type Desk, evidence, type Page, sentenceOf } from './desk.ts'
import type { Origins } from './origins.ts'
import { inTime, reading } from './readings.ts'

/** The event whose trigger stands nearest to a figure in its sentence. */
type EventOf = (page: Page, figure: FigureMention) => RecordEvent | null

interface Series {
  readonly measure: string
  readonly unit: string
  subject: string | null
  /** Whether it is of some among others. */
  readonly part: boolean
  readonly words: Set<string>
  readonly events: Set<RecordEvent>
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

const isAt = (event: RecordEvent, page: Page, { start }: Span): boolean =>
  event.mentions.some(m => m.document === page.id && m.span.start === start)

/** Finds the events of what was done to people, by the figures that count them: the nearest in the sentence. */
function eventsOfFigures(desk: Desk, events: readonly RecordEvent[]): EventOf {
  const harm = events.filter(e => e.type !== null && desk.language.isHarm(e.type))
  return (page, figure) => {
    const sentence = sentenceOf(page, figure.start)
    const [nearest] = page.source.annotations.events
      .filter(e => e.type !== null && desk.language.isHarm(e.type) && contains(sentence, e.trigger))
      .sort((a, b) => Math.abs(a.trigger.start - figure.start) - Math.abs(b.trigger.start - figure.start))
    return (nearest && harm.find(e => isAt(e, page, nearest.trigger))) ?? null
  }
}

/** Whether one report tells of both of two events of a type: then their dead are not the same. */
const toldApart = (a: RecordEvent, b: RecordEvent): boolean =>
  a !== b && a.type === b.type && a.documents.some(d => b.documents.includes(d))

const isOfOthers = (series: Series, event: RecordEvent | null): boolean =>
  event !== null && [...series.events].some(e => toldApart(e, event))

/** Whether a figure counts some of those whom another one counts: then it is held against no other. */
function isPart(desk: Desk, page: Page, figure: FigureMention): boolean {
  const { text } = page.source.document
  const { start, end } = sentenceOf(page, figure.start)
  return desk.language.isPart(text.slice(start, figure.start), text.slice(figure.end, end))
}

function seriesOf(desk: Desk, eventOf: EventOf): Series[] {
  const all: Series[] = []
  for (const page of desk.pages) {
    for (const figure of page.source.annotations.figures) {
      const event = eventOf(page, figure)
      const part = isPart(desk, page, figure)
      let series = all.find(
        s =>
          !part &&
          !s.part &&
          s.measure === figure.measure &&
          s.unit === figure.unit &&
          sameSubject(s, figure) &&
          !isOfOthers(s, event),
      )
      if (!series) {
        series = {
          measure: figure.measure,
          unit: figure.unit,
          subject: null,
          part,
          words: new Set(),
          events: new Set(),
          seen: [],
        }
        all.push(series)
      }
      series.subject ??= figure.subject ?? null
      for (const word of content(figure.subject)) series.words.add(word)
      if (event) series.events.add(event)
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
export function figures(desk: Desk, origins: Origins, events: readonly RecordEvent[]): Figure[] {
  return seriesOf(desk, eventsOfFigures(desk, events))
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
