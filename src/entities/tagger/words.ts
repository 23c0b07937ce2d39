/** What the tagger knows of a word by itself. */
import type { EntityLanguage } from '../language.ts'
import { keyOf } from '../lexicon.ts'
import { hashString } from './hash.ts'
import type { WordKnowledge } from './model.ts'
import { hasUpper } from './segments.ts'

function shapeOf(form: string): string {
  let shape = ''
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i)
    const s =
      c >= 97 && c <= 122
        ? 'a'
        : c >= 65 && c <= 90
          ? 'A'
          : c >= 48 && c <= 57
            ? '0'
            : c < 128
              ? form[i]!
              : form[i] === form[i]!.toLowerCase()
                ? 'a'
                : 'A'
    if (s !== shape.at(-1) || (s === 'A' && shape.length < 2)) shape += s
  }
  return form.length <= 2 ? `${shape}${form.length}` : shape
}

/** What a word is by itself, wherever it stands. */
export interface WordFacts {
  readonly lower: number
  readonly form: number
  readonly shape: number
  readonly classes: number
  readonly suffix: number
  readonly prefix: number
  readonly upper: boolean
  /** Long enough, with letters: counts when it is asked whether a sentence is all capitals. */
  readonly counts: boolean
  readonly capitals: boolean
  readonly cluster: number
  /** The hash by which a phrase with it is looked up in long lists; null where it has no letters or digits. */
  readonly key: number | null
  /** What a tagger's weights make of it, filled in when first asked for. */
  sums: Int32Array | null
}

const outside = 0x1234567

/** What stands before and after a text. */
export const nowhere: WordFacts = {
  lower: outside,
  form: outside,
  shape: outside,
  classes: 0,
  suffix: outside,
  prefix: outside,
  upper: false,
  counts: false,
  capitals: false,
  cluster: outside,
  key: null,
  sums: null,
}

function classesOf(lower: string, language: EntityLanguage): number {
  const { words, speakers } = language
  const plain = lower.replace(/\.$/, '')
  const sets = [
    words.titles,
    words.women,
    words.men,
    words.organisationWords,
    words.placeWords,
    words.notNames,
    words.inner,
    words.particles,
    speakers.offices,
    speakers.bodies,
    speakers.collectives,
  ]
  let bits = 0
  sets.forEach((set, i) => {
    if (set.has(lower) || set.has(plain)) bits |= 1 << i
  })
  return bits
}

function look(form: string, lower: string, language: EntityLanguage, knowledge: WordKnowledge): WordFacts {
  const upper = hasUpper(form)
  const key = keyOf(lower)
  const plain = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  return {
    lower: hashString(plain),
    form: hashString(form),
    shape: hashString(shapeOf(form)),
    classes: classesOf(lower, language),
    suffix: hashString(plain.slice(-3)),
    prefix: hashString(plain.slice(0, 3)),
    upper,
    counts: form.length > 2 && (upper || /\p{L}/u.test(form)),
    capitals: form === form.toUpperCase(),
    cluster: knowledge.clusterOf(form),
    key: key ? hashString(key) : null,
    sums: null,
  }
}

const most = 30_000
const memory = new WeakMap<WordKnowledge, Map<string, WordFacts>>()

/** Gives the facts of words, remembered: texts share most of their words. What is remembered changes no answer. */
export function factsOf(
  language: EntityLanguage,
  knowledge: WordKnowledge,
): (form: string, lower: string) => WordFacts {
  let known = memory.get(knowledge)
  if (!known) memory.set(knowledge, (known = new Map()))
  const words = known
  return (form, lower) => {
    let facts = words.get(form)
    if (facts) return facts
    if (words.size >= most) words.clear()
    facts = look(form, lower, language, knowledge)
    words.set(form, facts)
    return facts
  }
}
