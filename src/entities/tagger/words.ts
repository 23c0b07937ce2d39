/** What the tagger knows of a word by itself. */
import type { EntityLanguage } from '../language.ts'
import { keyOf } from '../lexicon.ts'
import { hashString } from './hash.ts'
import { listedStepOf, listedValue } from './listed.ts'
import type { WordKnowledge } from './model.ts'

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
  readonly text: string
  readonly lower: number
  readonly form: number
  readonly shape: number
  readonly classes: number
  readonly suffix: number
  readonly prefix: number
  /** Its last and its first four letters. */
  readonly ending: number
  readonly opening: number
  readonly capitals: boolean
  readonly cluster: number
  /** The hash by which a phrase with it is looked up in long lists; null where it has no letters or digits. */
  readonly key: number | null
  /** The long lists it is in or opens names of: bits of `listed.ts`. */
  readonly listed: number
  /** Whether a name known without context can begin with it. */
  readonly opensKnown: boolean
  /** Where what a tagger's weights make of it is remembered; -1 before it is first asked for. */
  sums: number
}

const outside = 0x1234567

/** What stands before and after a text. */
export const nowhere: WordFacts = {
  text: '',
  lower: outside,
  form: outside,
  shape: outside,
  classes: 0,
  suffix: outside,
  prefix: outside,
  ending: outside,
  opening: outside,
  capitals: false,
  cluster: outside,
  key: null,
  listed: 0,
  opensKnown: false,
  sums: -1,
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
    words.venueWords,
    words.firmWords,
  ]
  let bits = 0
  sets.forEach((set, i) => {
    if (set.has(lower) || set.has(plain)) bits |= 1 << i
  })
  return bits
}

function look(form: string, lower: string, language: EntityLanguage, knowledge: WordKnowledge): WordFacts {
  const text = keyOf(lower)
  const key = text ? hashString(text) : null
  const plain = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  return {
    text: form,
    lower: hashString(plain),
    form: hashString(form),
    shape: hashString(shapeOf(form)),
    classes: classesOf(lower, language),
    suffix: hashString(plain.slice(-3)),
    prefix: hashString(plain.slice(0, 3)),
    ending: hashString(plain.slice(-4)),
    opening: hashString(plain.slice(0, 4)),
    capitals: form === form.toUpperCase(),
    cluster: knowledge.clusterOf(form),
    key,
    listed: key === null ? 0 : knowledge.listed(listedValue(listedStepOf(0, key))),
    opensKnown: language.lexicon.beginnings.has(text),
    sums: -1,
  }
}

/** Facts of words, and what a tagger's weights make of them: remembered, for texts share most of their words. */
export interface WordMemory {
  readonly words: Map<string, WordFacts>
  /** The words last asked for, by letters and length: most are asked for again soon. */
  readonly recent: (WordFacts | undefined)[]
  sums: Int32Array
  /** How many of the sums are used. */
  used: number
}

const recentSlots = 4096

/** Where a word stands among the recent ones. */
function slotOf(form: string): number {
  const last = form.length - 1
  const ends = form.charCodeAt(0) | (form.charCodeAt(last) << 8)
  const middle = form.charCodeAt(last >> 1) | (form.charCodeAt(last >> 2) << 8)
  const hash = Math.imul(ends, 0x85ebca6b) ^ Math.imul(middle + (last << 16), 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & (recentSlots - 1)
}

const begun = (): WordMemory => ({
  words: new Map(),
  recent: new Array<WordFacts | undefined>(recentSlots).fill(undefined),
  sums: new Int32Array(1 << 16),
  used: 0,
})

const most = 30_000
const memories = new WeakMap<WordKnowledge, WordMemory>()

/** What is remembered for a tagger. It changes no answer; where it has grown too large it is begun anew. */
export function memoryOf(knowledge: WordKnowledge): WordMemory {
  let known = memories.get(knowledge)
  if (!known || known.words.size > most) memories.set(knowledge, (known = begun()))
  return known
}

/** The facts of a word. */
export function factsOf(
  { words, recent }: WordMemory,
  form: string,
  lower: string,
  language: EntityLanguage,
  knowledge: WordKnowledge,
): WordFacts {
  const slot = slotOf(form)
  let facts = recent[slot]
  if (facts !== undefined && facts.text === form) return facts
  facts = words.get(form)
  if (!facts) words.set(form, (facts = look(form, lower, language, knowledge)))
  recent[slot] = facts
  return facts
}
