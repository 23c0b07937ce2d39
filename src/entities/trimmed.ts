/** Words that stand in a name's capitals and are no part of it: what is said of somebody, and verbs of headlines. */
import type { Token } from '../core/index.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { isUpper, matchAt } from './lexicon.ts'
import type { Name } from './name.ts'

/** A word made of a name or noun and a participle: "Tarnow-based", "Grain-obsessed". */
const compound = /^\p{Lu}[^-–]*[-–]\p{Ll}+(?:ed|led|born|run|owned|wide)$/u
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

/** A picture agency of several words and whom the picture shows: "Tarnow Images Anna Berg". */
function afterAgency(tokens: readonly Token[], name: Name, language: EntityLanguage): Name[] {
  const match = matchAt(language.lexicon, tokens, name.first)
  if (match?.known.type !== 'organisation' || match.last - match.first < 2 || match.last >= name.last)
    return [name]
  const agency: Name = { first: match.first, last: match.last, type: 'organisation', known: match.known }
  return name.last - match.last > 1 ? [agency, { ...name, first: match.last }] : [agency]
}

/** The names that are in a name of the tagger, without words of other kinds; most often the name itself. */
export function trimmed(tokens: readonly Token[], name: Name, language: EntityLanguage): Name[] {
  if (name.last - name.first < 2) return [name]
  let from = name
  while (from.last - from.first > 1 && compound.test(tokens[from.first]!.form))
    from = { ...from, first: from.first + 1 }
  if (from.type !== 'person' || from.last - from.first < 2) return [from]
  return afterAgency(tokens, from, language)
    .flatMap(part => (part.type === 'person' ? aroundVerb(tokens, part, language.words) : [part]))
    .map(part => (part.type === 'person' ? withoutOffice(tokens, part, language) : part))
    .filter(part => isUpper(tokens[part.first]!.form) || part === name)
}
