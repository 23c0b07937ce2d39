/** Who is meant by an office: whom the text calls by it, who was just heard by it, else who held it that day. */
import type { Mention } from '../core/index.ts'
import { ofSurname } from './another.ts'
import { folded, foldedWords } from './fold.ts'
import type { Holder } from './language.ts'
import { knownAs } from './lexicon.ts'
import type { Question } from './question.ts'
import { called, type RoleWords, roleWords } from './roles.ts'
import { type Answer, mentionsIn, once, type Scene, sentenceAt } from './scene.ts'

/** How many sentences back somebody may have spoken who is then called by a noun. */
const reach = 4

const person = ({ entity, name }: Mention): Answer => ({ entity, name, kind: 'person' })

/** Sources before that were no name but a phrase with the same noun: "a diplomat in Vienna", "Germany's minister". */
function heard({ scene, first, last, word }: Question, asked: RoleWords): Answer[] {
  const { tagged } = scene
  const here = sentenceAt(tagged, first)
  const found = new Map<string, Answer>()
  for (const said of scene.said) {
    if (said.first >= first || said.head !== word || here - sentenceAt(tagged, said.first) > reach) continue
    if (said.last - said.first < 3 || said.last - said.first < last - first) continue
    const told = roleWords(scene, said.first, said.last)
    if (told.former !== asked.former || [...asked.words].some(w => !told.words.has(w))) continue
    if ([...asked.states].some(s => !told.states.has(s))) continue
    found.set(said.answer.entity ?? said.answer.name, said.answer)
  }
  return [...found.values()]
}

/** The state or body whose office is asked for; null where none is told, undefined where it is not known. */
function ofWhat({ scene, inside, first, last }: Question, asked: RoleWords): string | null | undefined {
  const bodies = mentionsIn(scene, first, last)
    .filter(m => m.type === 'organisation')
    .map(m => knownAs(scene.language.lexicon, m.name))
  if (bodies.length > 1 || (bodies.length && !bodies[0])) return undefined
  if (bodies[0]) return bodies[0].state ?? bodies[0].name
  if (asked.states.size > 1 || inside.some(m => m.type === 'person')) return undefined
  const [state] = asked.states
  if (!state && inside.length) return undefined
  return state ?? null
}

/** The words of the office in order, without states, bodies, articles and what only tells that it is held now. */
function officeOf({ scene, first, last }: Question): string | null {
  const { tagged, language } = scene
  const bodies = mentionsIn(scene, first, last)
  const words: string[] = []
  for (let i = first; i < last; i++) {
    const token = tagged.tokens[i]!
    if (bodies.some(m => m.start <= token.start && token.end <= m.end)) continue
    if (token.tag === 'POS' || /^['’]s?$/.test(token.form) || token.form === '-') continue
    if (language.words.articles.has(token.lower) || knownAs(language.lexicon, token.form)?.state) continue
    if (token.pos === 'ADP' && i > first && !words.length) return null
    if (!language.speakers.belonging.has(token.lower) || words.length < 1)
      words.push(...token.lower.split('-'))
    else if (token.lower === 'of' && i + 1 < last) words.push(token.lower)
  }
  while (words.at(-1) === 'of') words.pop()
  const office = words.filter(w => !language.speakers.vague.has(w) || w === 'first').join(' ')
  return office ? (language.speakers.sameOffice.get(office) ?? office) : null
}

/** Whether a holder held the office on a day; in the months of a change nobody did for sure. */
const held = ({ from, to }: Holder, month: string): boolean => from < month && (to === '' || month < to)

/** Whether a name in the text can be a holder's: the same name, or its last word. */
export function isHolder(name: string, holder: Holder): boolean {
  const a = foldedWords(name)
  const b = foldedWords(holder.name)
  if (a.length === 1) return a[0]!.length > 2 && b.at(-1) === a[0]
  return a.join(' ') === b.join(' ') || (a[0] === b[0] && a.at(-1) === b.at(-1))
}

/** The states and bodies that the text names, by the names that holders have theirs by. */
const named = ({ mentions, language }: Scene): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(m => {
      const known = m.type === 'person' ? null : knownAs(language.lexicon, m.name)
      return known ? [known.name, known.state ?? known.name] : []
    }),
  )

/** The persons of the text who can be one of some holders: by a surname alone only where his state is named. */
function present(scene: Scene, asked: (holder: Holder) => boolean): Mention[] {
  const found = new Map<string, Mention>()
  const { holders } = scene.language.speakers
  const fits = (name: string): boolean =>
    ofSurname(folded(name.slice(name.lastIndexOf(' ') + 1)), holders).some(
      h => asked(h) && isHolder(name, h) && (name.includes(' ') || once(scene, named).has(h.of)),
    )
  for (const m of scene.mentions)
    if (m.type === 'person' && !found.has(m.entity) && fits(m.name)) found.set(m.entity, m)
  return [...found.values()]
}

/** Who held the office, by the table: of a state or body that the words name, else one whom the text names. */
function byTable(question: Question, asked: RoleWords): Answer | null {
  const { scene } = question
  const { holders, leaders } = scene.language.speakers
  const office = officeOf(question)
  const of = ofWhat(question, asked)
  if (asked.former || !office || of === undefined) return null
  const leads = leaders.has(office) && of !== null
  const fits = (h: Holder): boolean =>
    (of === null || h.of === of) && (h.office === office || (leads && h.leads))
  const rows = holders.filter(fits)
  if (!rows.length) return null
  const month = scene.day?.slice(0, 7)
  const then = month ? rows.filter(h => held(h, month)) : rows
  const here = present(scene, month && then.length ? h => fits(h) && held(h, month) : fits)
  if (here.length === 1) return person(here[0]!)
  const names = new Set(then.map(h => h.name))
  return of !== null && month && names.size === 1 && !here.length
    ? { entity: null, name: then[0]!.name, kind: 'person' }
    : null
}

/** Who is meant by "the foreign minister", "the Brazilian leader", "the president". */
export function office(question: Question): Answer | null {
  const { scene, first, last, head, word } = question
  const { speakers } = scene.language
  const { lower } = scene.tagged.tokens[first]!
  if (!speakers.offices.has(word) || speakers.indefinite.has(lower) || speakers.owners.has(lower)) return null
  const asked = roleWords(scene, first, last)
  const found = new Map<string, Answer>()
  for (const m of called(scene, { first, last, head }, asked)) found.set(m.entity, person(m))
  for (const answer of heard(question, asked)) found.set(answer.entity ?? answer.name, answer)
  if (found.size > 1) return null
  return [...found.values()][0] ?? byTable(question, asked)
}
