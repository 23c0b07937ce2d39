/** Which names of one document mean the same. Where more than one could be meant, a name stays by itself. */
import type { MentionType } from '../core/index.ts'
import { another, type Borne } from './another.ts'
import { fullest, shown } from './display.ts'
import { type Candidate, type Form, forms } from './forms.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { mostNamed, type Namesake } from './namesakes.ts'
import { partOf, samePerson, surname } from './persons.ts'

export type { Candidate } from './forms.ts'

/** Names that mean the same: indices of the candidates, ascending, and the fullest name. */
export interface Cluster {
  readonly members: readonly number[]
  readonly name: string
  readonly type: MentionType
}

/** Whether the words of a short name stand in a longer one at an index. */
const stands = (short: readonly string[], long: readonly string[], at: number): boolean =>
  at >= 0 && short.every((w, i) => long[at + i] === w)

/** First letters of the words of a name that count for its acronym. */
export function initials(words: readonly string[], inner: ReadonlySet<string>): string {
  return words
    .filter(w => !inner.has(w))
    .map(w => w[0]!)
    .join('')
}

/** Whether a longer name tells of something that is of the shorter: "Apple's App Store". */
const owns = (short: Form, long: Form): boolean => /^['’]s?\s/.test(long.text.slice(short.text.length))

/**
 * Whether a longer name that opens with a body's name is a fuller form of it: "Holm" and "Holm Bank". One known by the
 * short form has that name, but for a word such as "Inc.": "Boeing" is not what "Boeing Tarnow" is.
 */
const opensName = (short: Form, long: Form, { organisationWords }: NameWords): boolean =>
  !organisationWords.has(short.words[0]!) &&
  !owns(short, long) &&
  (!short.known || long.words.slice(short.words.length).every(word => organisationWords.has(word)))

/** The forms in which a word stands, by word, in their order: a short form's words stand in its full ones. */
function byWord(all: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const found = new Map<string, Form[]>()
  for (const form of all) {
    if (form.type !== 'person' && form.type !== 'organisation') continue
    for (const word of form.words) {
      const list = found.get(word)
      if (!list) found.set(word, [form])
      else if (list.at(-1) !== form) list.push(form)
    }
  }
  return found
}

function borne(
  { words, indices }: Form,
  holding: ReadonlyMap<string, readonly Form[]>,
  candidates: readonly Candidate[],
): Borne {
  const given = words.length > 1 && holding.get(words[0]!)!.some(f => f.words.length < 2)
  return { words, indices, given, places: indices.map(i => candidates[i]!) }
}

/** The full names a short one can belong to. */
function homes(
  form: Form,
  all: readonly Form[],
  holding: ReadonlyMap<string, readonly Form[]>,
  candidates: readonly Candidate[],
  language: EntityLanguage,
): readonly Form[] {
  const { words } = language
  if (form.type === 'person') {
    const fits = holding
      .get(form.words.at(-1)!)!
      .filter(
        f =>
          f !== form &&
          f.type === 'person' &&
          ((samePerson(form.words, f.words) && form.words.length < f.words.length) ||
            partOf(form.words, f.words, words)),
      )
      .filter(
        f =>
          !another(
            borne(form, holding, candidates),
            borne(f, holding, candidates),
            language.speakers.holders,
          ),
      )
    const surnames = fits.filter(f => surname(f.words, words) === form.words.at(-1))
    return byTitle(form, bySex(form, surnames.length ? surnames : fits, candidates, words), candidates)
  }
  if (form.type !== 'organisation') return []
  const acronym = form.words.length === 1 && form.text.length >= 2 && form.text.toUpperCase() === form.text
  return (acronym ? all : holding.get(form.words[0]!)!).filter(
    f =>
      f !== form &&
      f.type === 'organisation' &&
      f.words.length > form.words.length &&
      ((acronym && initials(f.words, words.inner) === form.words[0]) ||
        stands(form.words, f.words, f.words.length - form.words.length) ||
        (stands(form.words, f.words, 0) && opensName(form, f, words))),
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
): readonly Form[] {
  if (!fits.length) return fits
  const sex = sexOf(form, candidates, words)
  return sex ? fits.filter(f => (sexOf(f, candidates, words) ?? sex) === sex) : fits
}

/** Those of some fits who have the title of a short form somewhere, if any has. */
function byTitle(form: Form, fits: readonly Form[], candidates: readonly Candidate[]): readonly Form[] {
  const title = candidates[form.indices[0]!]!.title
  if (!title || fits.length < 2) return fits
  const titled = fits.filter(f => f.indices.some(i => candidates[i]!.title === title))
  return titled.length ? titled : fits
}

/** Whether every fit is a fuller or shorter form of one name. */
function oneOnly(fits: readonly Form[], words: NameWords): Form | null {
  if (fits.length < 2) return fits[0] ?? null
  const longest = [...fits].sort((a, b) => b.words.length - a.words.length)[0]!
  const one = fits.every(
    f =>
      f === longest ||
      samePerson(f.words, longest.words) ||
      partOf(f.words, longest.words, words) ||
      (f.type === 'organisation' && longest.words.slice(-f.words.length).join(' ') === f.words.join(' ')),
  )
  return one ? longest : longest.type === 'person' ? mostNamed(people(fits)) : null
}

/** Some full names as people, each with all its forms' mentions. */
function people(fits: readonly Form[]): Namesake<Form>[] {
  return fits
    .filter((f, i) => !fits.slice(0, i).some(other => samePerson(other.words, f.words)))
    .map(of => ({
      of,
      mentions: fits
        .filter(f => f === of || samePerson(f.words, of.words))
        .reduce((sum, f) => sum + f.indices.length, 0),
      first: of.indices[0]!,
    }))
}

/** Groups the names of a document by what they mean, in order of first appearance. */
export function clusters(candidates: readonly Candidate[], language: EntityLanguage): Cluster[] {
  const all = forms(candidates, language.words)
  const holding = byWord(all)
  const parent = new Map<Form, Form>()
  const top = (f: Form): Form => {
    let t = f
    while (parent.get(t)) t = parent.get(t)!
    return t
  }
  const join = (a: Form, b: Form): void => {
    if (top(a) !== top(b)) parent.set(top(a), top(b))
  }
  for (const form of candidates.some(c => c.acronym) ? all : []) {
    const acronym = form.indices.map(i => candidates[i]!.acronym).find(a => a)
    const short = acronym && all.find(f => f !== form && f.text === acronym)
    if (short) join(short, form)
  }
  for (const form of all) {
    if (parent.has(form)) continue
    const home = oneOnly(homes(form, all, holding, candidates, language), language.words)
    if (home) join(form, home)
  }
  const groups = new Map<Form, Form[]>()
  for (const form of all) {
    const home = top(form)
    const group = groups.get(home)
    if (group) group.push(form)
    else groups.set(home, [form])
  }
  return [...groups.values()].map(cluster).sort((a, b) => a.members[0]! - b.members[0]!)

  function textsOf(members: readonly number[]): string[] {
    const first = candidates[members[0]!]!.text
    if (members.every(i => candidates[i]!.text === first)) return [first]
    return [...new Set(members.map(i => candidates[i]!.text))]
  }

  function cluster(group: readonly Form[]): Cluster {
    const { type } = group[0]!
    const members = group.length < 2 ? group[0]!.indices : group.flatMap(f => f.indices).sort((a, b) => a - b)
    return { members, name: shown(fullest(textsOf(members)), type), type }
  }
}
