/** Names as compromise finds them, for comparison. */
import nlp from 'compromise'
import type { MentionType } from '../../src/core/index.ts'
import type { Found } from './score.ts'

interface View {
  readonly json: (options: object) => { offset: { start: number; length: number } }[]
}

/** The names compromise finds in a text, without what is not a letter or digit at their ends. */
export function compromiseNames(text: string): Found[] {
  const doc = nlp(text) as unknown as {
    people: () => View
    places: () => View
    organizations: () => View
    match: (m: string) => View
  }
  const views: readonly [MentionType, View][] = [
    ['person', doc.people()],
    ['place', doc.places()],
    ['organisation', doc.organizations()],
    ['group', doc.match('#Demonym+')],
  ]
  return views.flatMap(([type, view]) =>
    view.json({ offset: true, terms: false }).flatMap(({ offset }) => {
      const part = text.slice(offset.start, offset.start + offset.length)
      const words = part.replace(/^[^\p{L}\p{N}]+/u, '')
      const start = offset.start + part.length - words.length
      const end = start + words.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length
      return end > start ? [{ start, end, type }] : []
    }),
  )
}
