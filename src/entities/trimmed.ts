/** Words that stand in a name's capitals and are no part of it: what is said of somebody, and verbs of headlines. */
import type { Token } from '../core/index.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { isUpper, matchAt } from './lexicon.ts'
import type { Name } from './name.ts'

/** A word made of a name or noun and a participle: "Tarnow-based", "Grain-obsessed". */
const compound = /^\p{Lu}[^-–]*[-–]\p{Ll}+(?:ed|led|made|born|run|owned|wide)$/u
/** Letters of an office or honour in capitals: "COO", "MP". */
const office = /^\p{Lu}{2,4}$/u

/** Whether a token is a verb that tells what the name before it does: "Berg Takes", "Holm Will". */
const isVerb = ({ tag, pos }: Token): boolean => tag === 'MD' || (tag === 'VBZ' && pos === 'VERB')

/** A person's name without an adjective or office before a given name: "Crooked Anna Berg", "Lumo COO Anna Berg". */
function withoutOffice(tokens: readonly Token[], name: Name, language: EntityLanguage): Name {
  const { women, men, organisationWords } = language.words
  for (let k = name.first + 1; k < name.last - 1; k++) {
    const { lower } = tokens[k]!
    if (!women.has(lower) && !men.has(lower)) continue
    const before = tokens[k - 1]!
    const first = tokens[name.first]!.lower
    const opens = k === name.first + 1 && before.pos === 'ADJ' && !women.has(first) && !men.has(first)
    const shout = tokens[k]!.form.toUpperCase() === tokens[k]!.form
    if (opens || (office.test(before.form) && !shout && !organisationWords.has(lower)))
      return { ...name, first: k }
  }
  return name
}

/** The names in a person's name that has a verb in it: "Anna Berg Meets Peter Holm"; what follows "will" is none. "Anna Waits" is one. */
function aroundVerb(tokens: readonly Token[], name: Name, { women, men }: NameWords): Name[] {
  const given = tokens[name.first]!.lower
  const short = name.last - name.first === 2 && (women.has(given) || men.has(given))
  for (let k = name.first + 1; k < name.last; k++) {
    if (!isVerb(tokens[k]!) || (short && tokens[k]!.tag === 'VBZ')) continue
    const left: Name = { ...name, last: k }
    return tokens[k]!.tag === 'VBZ' && name.last - k > 2 ? [left, { ...name, first: k + 1 }] : [left]
  }
  return [name]
}

/** What stands after an agency's name: a known name, a body, or whom a picture shows; a single word is none. */
function credited(
  tokens: readonly Token[],
  name: Name,
  from: number,
  { lexicon, words }: EntityLanguage,
): Name[] {
  const first = words.articles.has(tokens[from]!.lower) ? from + 1 : from
  const match = first < name.last ? matchAt(lexicon, tokens, first) : null
  if (match?.last === name.last)
    return [{ first, last: name.last, type: match.known.type, known: match.known }]
  let last = first
  while (last < name.last && tokens[last]!.form !== '/') last++
  if (last - first < 2) return []
  const body = match !== null || first > from || last - first > 3
  if (!body && !tokens.slice(first, last).every(token => isUpper(token.form))) return []
  return [{ first, last, type: body ? name.type : 'person' }]
}

/** An agency and what its name was taken together with: "Reuters Anna Berg", "Associated Press Norway". */
function afterAgency(tokens: readonly Token[], name: Name, language: EntityLanguage): Name[] {
  const { wires, organisationWords } = language.words
  const match = matchAt(language.lexicon, tokens, name.first)
  if (!match || match.last >= name.last || match.known.type !== 'organisation') return [name]
  const { first, last, known } = match
  const person = name.type === 'person' && last - first > 1
  if (!person && !wires.has(known.name)) return [name]
  // "Reuters Institute" is one body.
  if (!person && organisationWords.has(tokens[name.last - 1]!.lower) && name.last - last < 2) return [name]
  return [{ first, last, type: 'organisation', known }, ...credited(tokens, name, last, language)]
}

/** The names that are in a name of the tagger, without words of other kinds; most often the name itself. */
export function trimmed(tokens: readonly Token[], name: Name, language: EntityLanguage): Name[] {
  if (name.last - name.first < 2) return [name]
  let from = name
  while (from.last - from.first > 1 && compound.test(tokens[from.first]!.form))
    from = { ...from, first: from.first + 1 }
  if (from.last - from.first < 2) return [from]
  return afterAgency(tokens, from, language)
    .flatMap(part => (part.type === 'person' ? aroundVerb(tokens, part, language.words) : [part]))
    .map(part => (part.type === 'person' ? withoutOffice(tokens, part, language) : part))
    .filter(part => isUpper(tokens[part.first]!.form) || part === name)
}
