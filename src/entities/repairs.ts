/** Repairs of what the tagger gives, each for one class of its errors. */
import type { Token } from '../core/index.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { isUpper, knownAs, type LexiconMatch, matchAt } from './lexicon.ts'
import type { Name } from './name.ts'

const farthest = 4

/** Whether a name of another kind of thing goes on after a known name: "the 2015 Norwegian general election". */
export function opensOther(tokens: readonly Token[], from: number, words: NameWords): boolean {
  for (let i = from; i < tokens.length && i < from + farthest; i++) {
    if (words.otherLast.has(tokens[i]!.lower)) return true
    const c = tokens[i]!.form.charCodeAt(0) | 32
    if (c < 97 || c > 122) return false
  }
  return false
}

/**
 * A name in which a title stands before a given name is two: "Holm College Dean Anna Berg". A state's name before a
 * possessive is one of its own: "Norway's Grain Board".
 */
export function parted(tokens: readonly Token[], name: Name, language: EntityLanguage): Name[] {
  const { words } = language
  for (let k = name.first + 1; k < name.last - 1; k++) {
    const { lower } = tokens[k]!
    const next = tokens[k + 1]!.lower
    if (words.titles.has(lower) && (words.women.has(next) || words.men.has(next))) {
      const person: Name = { first: k + 1, last: name.last, type: 'person' }
      let titled = k
      while (titled > name.first && words.titles.has(tokens[titled - 1]!.lower)) titled--
      if (titled === name.first) return [person]
      return [{ ...name, last: titled, type: name.type === 'person' ? 'organisation' : name.type }, person]
    }
    if (lower !== "'s") continue
    const known = knownAs(
      language.lexicon,
      tokens
        .slice(name.first, k)
        .map(token => token.form)
        .join(' '),
    )
    if (known?.type === 'place')
      return [
        { first: name.first, last: k, type: 'place', known },
        { first: k + 1, last: name.last, type: name.type },
      ]
  }
  return [name]
}

/** Two known names that the tagger took for one: "Reuters Norwegian leader", "Republican Vermont Gov." */
function joined(
  tokens: readonly Token[],
  name: Name,
  match: LexiconMatch,
  language: EntityLanguage,
): Name[] | null {
  const rest = matchAt(language.lexicon, tokens, match.last)
  if (rest?.last !== name.last) return null
  const noun = tokens[name.last]?.pos === 'NOUN'
  const agency = noun && match.known.type === 'organisation' && rest.known.kind === 'people'
  const party = match.known.type === 'group' && !match.known.kind && rest.known.type === 'place'
  return agency || party
    ? [match, rest].map(({ first, last, known }) => ({ first, last, type: known.type, known }))
    : null
}

/**
 * An agency before a person or a people in a caption is a name of its own: "Associated Press Anna Berg"; and one who
 * is named before a stroke and an agency took the picture: "Anna Berg/Reuters".
 */
export function credited(tokens: readonly Token[], name: Name, language: EntityLanguage): Name[] {
  const size = name.last - name.first
  if (size < 2) return [name]
  const { words, lexicon } = language
  const match = matchAt(lexicon, tokens, name.first)
  if (!match && size < 4 && name.type !== 'person' && tokens[name.last]?.form === '/') {
    const giver = matchAt(lexicon, tokens, name.last + 1)
    if (giver?.known.type === 'organisation' && !words.organisationWords.has(tokens[name.last - 1]!.lower))
      return [{ ...name, type: 'person' }]
  }
  if (!match || match.last >= name.last) return [name]
  const two = joined(tokens, name, match, language)
  if (two) return two
  if (match.known.type !== 'organisation') return [name]
  const first = words.articles.has(tokens[match.last]!.lower) ? match.last + 1 : match.last
  const next = tokens[first]?.lower ?? ''
  const given = words.women.has(next) || words.men.has(next)
  const article = first > match.last
  if (first >= name.last || !(given || article) || words.organisationWords.has(tokens[name.last - 1]!.lower))
    return [name]
  return [
    { first: name.first, last: match.last, type: 'organisation', known: match.known },
    { first, last: name.last, type: 'person' },
  ]
}

/** Names that the text calls a body somewhere ("the law firm Holm Berg") are organisations throughout. */
export function told(tokens: readonly Token[], names: readonly Name[], bodies: ReadonlySet<string>): Name[] {
  const key = (name: Name): string =>
    tokens
      .slice(name.first, name.last)
      .map(token => token.lower)
      .join(' ')
  const called = new Set<string>()
  for (const name of names) {
    const before = tokens[name.first - 1]
    if (name.last - name.first > 1 && before && before.form === before.lower && bodies.has(before.lower))
      called.add(key(name))
  }
  if (!called.size) return [...names]
  return names.map(name =>
    name.type === 'person' && called.has(key(name)) ? { ...name, type: 'organisation' } : name,
  )
}

/** A body's name of its head alone ("Ministry") takes the capitalised words before it: "Foreign Ministry". */
export function widened(tokens: readonly Token[], name: Name, words: NameWords): Name {
  if (name.last - name.first > 1 || !words.organisationWords.has(tokens[name.first]!.lower)) return name
  let { first } = name
  while (
    first > 0 &&
    isUpper(tokens[first - 1]!.form) &&
    !words.articles.has(tokens[first - 1]!.lower) &&
    name.first - first < 3 &&
    /^(JJ|NN|NNP|NNPS|NNS)$/.test(tokens[first - 1]!.tag)
  )
    first--
  return first < name.first ? { ...name, first, type: 'organisation' } : { ...name, type: 'organisation' }
}

/** "US Defense" before "Secretary Jim Holm" is the state alone: what follows a state in a name and is only titles goes. */
export function reduced(tokens: readonly Token[], name: Name, language: EntityLanguage): Name {
  const { titles, organisationWords, familyFirst } = language.words
  const before = tokens[name.first - 1]
  if (name.type === 'person' && before && isUpper(before.form) && familyFirst.has(before.lower))
    return { ...name, first: name.first - 1 }
  if (name.last - name.first < 2 || name.type === 'person') return name
  let rest = name.last
  while (rest > name.first && titles.has(tokens[rest - 1]!.lower)) rest--
  const last = tokens[name.last - 1]!.lower
  const next = tokens[name.last]?.lower ?? ''
  if (rest === name.last || rest === name.first || organisationWords.has(last)) return name
  if (
    !titles.has(next) &&
    !(next === 'of') &&
    !/^(minister|secretary|president|chancellor|premier)$/.test(last)
  )
    return name
  const known = knownAs(
    language.lexicon,
    tokens
      .slice(name.first, rest)
      .map(token => token.form)
      .join(' '),
  )
  return known?.kind ? { first: name.first, last: rest, type: known.type, known } : name
}

/** Whether a name is of no person, body, place or people: "Hurricane Irma", "New Year's Eve". */
export function isOther(tokens: readonly Token[], name: Name, words: NameWords): boolean {
  if (name.known) return false
  const first = tokens[name.first]!.lower
  const before = tokens[name.first - 1]
  return (
    words.otherFirst.has(first) ||
    words.otherLast.has(tokens[name.last - 1]!.lower) ||
    (before !== undefined && isUpper(before.form) && words.otherFirst.has(before.lower))
  )
}

/**
 * One name has one type in a text. Of several words: the most frequent, then the first. Of one word, which may well mean
 * two things: the most frequent where it is at least twice as frequent as the name's own.
 */
export function agreed(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const keyOf = (name: Name): string => {
    let key = ''
    for (let i = name.first; i < name.last; i++) key += ` ${tokens[i]!.lower}`
    return key
  }
  const first = new Map<string, Name['type']>()
  const votes = new Map<string, Map<Name['type'], number>>()
  const keys = names.map(keyOf)
  // Few names have two types: only theirs are counted.
  names.forEach((name, i) => {
    const type = first.get(keys[i]!)
    if (type === undefined) first.set(keys[i]!, name.type)
    else if (type !== name.type) votes.set(keys[i]!, new Map())
  })
  if (!votes.size) return [...names]
  names.forEach((name, i) => {
    const counts = votes.get(keys[i]!)
    counts?.set(name.type, (counts.get(name.type) ?? 0) + 1)
  })
  return names.map((name, i) => {
    const counts = votes.get(keys[i]!)
    if (!counts || name.known) return name
    const most = Math.max(...counts.values())
    const type = [...counts].find(([, n]) => n === most)![0]
    if (type === name.type || (name.last - name.first === 1 && most < 2 * counts.get(name.type)!)) return name
    return { ...name, type }
  })
}
