/** Sentences in other clothes: as headlines, in capitals, without capitals; their tags stay. */
import type { Example } from './examples.ts'

const SMALL = /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|as|from|with|over|into|is)$/i
const isClitic = (form: string): boolean => /^['’]|^n['’]t$/i.test(form)

/** A sentence as a headline has it: without its stop, every word or every long word with a capital. */
export function headlineOf({ forms, tags }: Example, random: () => number): Example {
  const all = random() < 0.5
  const n = forms.at(-1) === '.' ? forms.length - 1 : forms.length
  const keeps = (form: string, i: number): boolean => isClitic(form) || (i > 0 && !all && SMALL.test(form))
  const capital = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1)
  return { forms: forms.slice(0, n).map((f, i) => (keeps(f, i) ? f : capital(f))), tags: tags.slice(0, n) }
}

/** A sentence in capitals. */
export const upperOf = ({ forms, tags }: Example): Example => ({ forms: forms.map(f => f.toUpperCase()), tags })

/** A sentence without capitals. */
export const lowerOf = ({ forms, tags }: Example): Example => ({ forms: forms.map(f => f.toLowerCase()), tags })
