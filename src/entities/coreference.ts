/** Which names of one document mean the same. Where more than one could be meant, a name stays by itself. */
import type { MentionType } from '../core/index.ts'
import { folded } from './fold.ts'
import type { Known } from './known.ts'
import type { EntityLanguage, NameWords } from './language.ts'

/** A name of the document with what is needed to compare it. */
export interface Candidate {
  readonly text: string
  readonly type: MentionType
  readonly known: Known | null
  /** Sex told by the title before it. */
  readonly sex: 'woman' | 'man' | null
  /** Another name of the same thing given in brackets after it. */
  readonly acronym?: string | undefined
}

/** Names that mean the same: indices of the candidates, ascending, and the fullest name. */
export interface Cluster {
  readonly members: readonly number[]
  readonly name: string
  readonly type: MentionType
}

interface Form {
  readonly words: readonly string[]
  readonly type: MentionType
  readonly indices: number[]
  readonly text: string
  readonly known: Known | null
}

/** A person's name without particles and suffixes at its ends, in folded words. */
export function personWords(name: string, words: NameWords): string[] {
  return folded(name)
    .split(' ')
    .filter((w, i, all) => w && !(words.personSuffixes.has(w) && i > 0 && i === all.length - 1))
}

const isInitial = (word: string): boolean => word.length === 1

/** Whether two given names can be one person's: equal, or one the other's initial. */
const sameGiven = (a: string, b: string): boolean =>
  a === b || ((isInitial(a) || isInitial(b)) && a[0] === b[0])

/** Whether two full names of persons can be the same person's. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false
  if (a.at(-1) === b.at(-1) && sameGiven(a[0]!, b[0]!)) {
    if (a.length === 2 || b.length === 2) return true
    return a.slice(1, -1).some(m => b.slice(1, -1).some(n => sameGiven(m, n)))
  }
  return a.length === b.length && a.every(w => b.includes(w)) && b.every(w => a.includes(w))
}

/** Whether the words of a short name stand in a longer one at an index. */
const stands = (short: readonly string[], long: readonly string[], at: number): boolean =>
  at >= 0 && short.every((w, i) => long[at + i] === w)

/** Whether a short form of a person's name is part of a full one: the surname, or a name by which one is called. */
function partOf(short: readonly string[], full: readonly string[], words: NameWords): boolean {
  if (short.length >= full.length || short.every(w => words.particles.has(w))) return false
  for (let i = full.length - short.length; i >= 0; i--)
    if (short.every((w, k) => full[i + k] === w)) return true
  return false
}

/** The word of a full name that is the family's. */
const surname = (full: readonly string[], words: NameWords): string =>
  words.familyFirst.has(full[0]!) && !words.familyFirst.has(full.at(-1)!) ? full[0]! : full.at(-1)!

/** First letters of the words of a name that count for its acronym. */
export function initials(words: readonly string[], inner: ReadonlySet<string>): string {
  return words
    .filter(w => !inner.has(w))
    .map(w => w[0]!)
    .join('')
}

function forms(candidates: readonly Candidate[], words: NameWords): Form[] {
  const byKey = new Map<string, Form>()
  candidates.forEach((candidate, i) => {
    const known = candidate.known
    const parts =
      candidate.type === 'person' ? personWords(candidate.text, words) : folded(candidate.text).split(' ')
    const key = `${candidate.type}:${known ? `=${known.name}` : parts.join(' ')}`
    const form = byKey.get(key)
    if (form) form.indices.push(i)
    else byKey.set(key, { words: parts, type: candidate.type, indices: [i], text: candidate.text, known })
  })
  return [...byKey.values()]
}

/** The full names a short one can belong to. */
function homes(
  form: Form,
  all: readonly Form[],
  candidates: readonly Candidate[],
  language: EntityLanguage,
): Form[] {
  const { words } = language
  if (form.type === 'person') {
    const fits = all.filter(
      f =>
        f !== form &&
        f.type === 'person' &&
        ((samePerson(form.words, f.words) && form.words.length < f.words.length) ||
          partOf(form.words, f.words, words)),
    )
    const surnames = fits.filter(f => surname(f.words, words) === form.words.at(-1))
    return bySex(form, surnames.length ? surnames : fits, candidates, words)
  }
  if (form.type !== 'organisation') return []
  const acronym = form.words.length === 1 && form.text.length >= 2 && form.text.toUpperCase() === form.text
  return all.filter(
    f =>
      f !== form &&
      f.type === 'organisation' &&
      f.words.length > form.words.length &&
      ((acronym && initials(f.words, words.inner) === form.words[0]) ||
        stands(form.words, f.words, f.words.length - form.words.length) ||
        (stands(form.words, f.words, 0) && !words.organisationWords.has(form.words[0]!))),
  )
}

function sexOf(form: Form, candidates: readonly Candidate[], words: NameWords): 'woman' | 'man' | null {
  const told = form.indices.map(i => candidates[i]!.sex).find(sex => sex)
  if (told || form.words.length < 2) return told ?? null
  return words.women.has(form.words[0]!) ? 'woman' : words.men.has(form.words[0]!) ? 'man' : null
}

function bySex(
  form: Form,
  fits: readonly Form[],
  candidates: readonly Candidate[],
  words: NameWords,
): Form[] {
  const sex = sexOf(form, candidates, words)
  const rest = sex ? fits.filter(f => (sexOf(f, candidates, words) ?? sex) === sex) : [...fits]
  return rest
}

/** Whether every fit is a fuller or shorter form of one name. */
function oneOnly(fits: readonly Form[], words: NameWords): Form | null {
  const longest = [...fits].sort((a, b) => b.words.length - a.words.length)[0]
  if (!longest) return null
  return fits.every(
    f =>
      f === longest ||
      samePerson(f.words, longest.words) ||
      partOf(f.words, longest.words, words) ||
      (f.type === 'organisation' && longest.words.slice(-f.words.length).join(' ') === f.words.join(' ')),
  )
    ? longest
    : null
}

/** Groups the names of a document by what they mean, in order of first appearance. */
export function clusters(candidates: readonly Candidate[], language: EntityLanguage): Cluster[] {
  const all = forms(candidates, language.words)
  const parent = new Map<Form, Form>()
  const top = (f: Form): Form => {
    let t = f
    while (parent.get(t)) t = parent.get(t)!
    return t
  }
  const join = (a: Form, b: Form): void => {
    if (top(a) !== top(b)) parent.set(top(a), top(b))
  }
  for (const form of all) {
    const acronym = form.indices.map(i => candidates[i]!.acronym).find(a => a)
    const short = acronym && all.find(f => f !== form && f.text === acronym)
    if (short) join(short, form)
  }
  for (const form of all) {
    if (parent.has(form)) continue
    const home = oneOnly(homes(form, all, candidates, language), language.words)
    if (home) join(form, home)
  }
  const groups = new Map<Form, Form[]>()
  for (const form of all) groups.set(top(form), [...(groups.get(top(form)) ?? []), form])
  return [...groups.values()].map(cluster).sort((a, b) => a.members[0]! - b.members[0]!)

  function cluster(group: readonly Form[]): Cluster {
    const members = group.flatMap(f => f.indices).sort((a, b) => a - b)
    return { members, name: fullest(members.map(i => candidates[i]!.text)), type: group[0]!.type }
  }
}

/** The fullest of some names of one thing: most words, then most letters, then the first; capitals last. */
export function fullest(names: readonly string[]): string {
  let best = names[0]!
  for (const name of names) {
    const more = name.split(/\s/).length - best.split(/\s/).length
    if (more > 0 || (more === 0 && name.length > best.length && name.toUpperCase() !== name)) best = name
    else if (
      more === 0 &&
      best.toUpperCase() === best &&
      name.toUpperCase() !== name &&
      name.length >= best.length
    )
      best = name
  }
  return best
}
