/** Sentences in other clothes: as headlines, in capitals, without capitals; their tags stay. */
import type { Example } from './examples.ts'

const SMALL = /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|as|from|with|over|into|is)$/i
const isClitic = (form: string): boolean => /^['’]|^n['’]t$/i.test(form)

const LONG_SMALL = /^(?:with|from|over|into|than|that|after|about|amid|upon|like)$/

/** Whether a sentence is set with capitals as headlines are, with or without a stop: no long word but has one. */
export function isHeading({ forms }: Pick<Example, 'forms'>): boolean {
  const long = forms.filter(form => form.length >= 4 && /^\p{L}/u.test(form))
  const small = long.filter(form => /^\p{Ll}/u.test(form))
  return long.length >= 3 && small.length <= long.length / 4 && small.every(form => LONG_SMALL.test(form))
}

/** Words `i` for which `keep` holds. */
function only({ forms, tags }: Example, keep: (i: number) => boolean): Example {
  return { forms: forms.filter((_, i) => keep(i)), tags: tags.filter((_, i) => keep(i)) }
}

/** A sentence in the manner of headlines: without its stop, articles, and the auxiliaries before participles. */
export function telegraphicOf(example: Example): Example {
  const { forms, tags } = example
  const n = forms.length
  const before = (i: number): boolean => {
    const k = tags[i + 1] === 'RB' ? i + 2 : i + 1
    return /^(?:VBN|VBG|TO)$/.test(tags[k] ?? '')
  }
  const isAuxiliary = (i: number): boolean =>
    /^(?:is|are|was|were|has|have|had|been)$/i.test(forms[i]!) && before(i)
  return only(
    example,
    i => !/^(?:a|an|the)$/i.test(forms[i]!) && !isAuxiliary(i) && !(i === n - 1 && forms[i] === '.'),
  )
}

/** A sentence with capitals as a headline has them, without its stop: every word or every long word. */
export function headlineOf(example: Example, random: () => number): Example {
  const { forms, tags } = random() < 0.5 ? telegraphicOf(example) : example
  const all = random() < 0.5
  const n = forms.at(-1) === '.' ? forms.length - 1 : forms.length
  const keeps = (form: string, i: number): boolean => isClitic(form) || (i > 0 && !all && SMALL.test(form))
  const capital = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1)
  return { forms: forms.slice(0, n).map((f, i) => (keeps(f, i) ? f : capital(f))), tags: tags.slice(0, n) }
}

/** A sentence in capitals. */
export const upperOf = ({ forms, tags }: Example): Example => ({
  forms: forms.map(f => f.toUpperCase()),
  tags,
})

/** A sentence without capitals. */
export const lowerOf = ({ forms, tags }: Example): Example => ({
  forms: forms.map(f => f.toLowerCase()),
  tags,
})
