/** What a text says a name is: "Holm Grove is a Norwegian rock band", "the band Holm Grove", "villages such as Vardal". */
import type { MentionType, Token } from '../core/index.ts'
import type { NameWords } from './language.ts'
import type { Name } from './name.ts'

/** Longest stretch in brackets between a name and what it is said to be, in tokens. */
const longestAside = 14
/** Longest description up to its noun, in tokens. */
const longest = 9

/** The first token after a bracket that opens at `i`; `i` where none does. */
function afterBracket(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.form !== '(') return i
  for (let k = i + 1; k < i + longestAside; k++) if (tokens[k]?.form === ')') return k + 1
  return i
}

const describes = ({ pos, form }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || form === '-'

/** The noun that a description from `i` on comes to: of "Norwegian rock band from Oslo" the band. */
function nounFrom(tokens: readonly Token[], i: number): Token | undefined {
  let noun: Token | undefined
  for (let k = i; k < i + longest && k < tokens.length; k++) {
    const token = tokens[k]!
    if (token.pos === 'NOUN') noun = token
    else if (!describes(token) && !(token.form === ',' && tokens[k - 1]!.pos === 'ADJ')) return noun
  }
  return undefined
}

/** What the words after a name say it is. */
function saidAfter(tokens: readonly Token[], name: Name, words: NameWords): MentionType | undefined {
  const at = afterBracket(tokens, name.last)
  const joint = tokens[at]
  if (!joint) return undefined
  const comma = joint.form === ','
  if (!comma && !words.being.has(joint.lower)) return undefined
  if (!words.articles.has(tokens[at + 1]?.lower ?? '')) return undefined
  const noun = nounFrom(tokens, at + 2)
  const type = noun && words.saidToBe.get(noun.lower)
  // After a comma something else may begin: "In Vardal, a company …".
  return type && comma && (name.type === 'place' || type === 'place') ? undefined : type
}

/** What the noun before a name says it is: "the band Holm Grove", "the village of Vardal". */
function saidBefore(tokens: readonly Token[], name: Name, words: NameWords): MentionType | undefined {
  const before = tokens[name.first - 1]
  if (!before) return undefined
  if (words.partOf.has(before.lower)) {
    const type = words.saidToBe.get(tokens[name.first - 2]?.lower ?? '')
    return type === 'place' ? type : undefined
  }
  if (before.pos !== 'NOUN' || before.form !== before.lower) return undefined
  const given = tokens[name.first]!.lower
  // "The band Anna Berg founded" is not called so.
  return words.women.has(given) || words.men.has(given) ? undefined : words.saidToBe.get(before.lower)
}

/** What the names of a list are said to be by what opens it: "bands such as", "villages of". */
function saidOfSeveral(tokens: readonly Token[], first: number, words: NameWords): MentionType | undefined {
  const joint = tokens[first - 1]?.lower ?? ''
  const example = words.forExample.has(joint)
  if (!example && !words.partOf.has(joint)) return undefined
  const at = first - (example && words.forExample.has(tokens[first - 2]?.lower ?? '') ? 3 : 2)
  const noun = tokens[at]?.lower ?? ''
  if (!noun.endsWith('s')) return undefined
  const type = words.saidToBe.get(noun.slice(0, -1))
  return example || type === 'place' ? type : undefined
}

/** Whether only a comma or a joining word, or both, stand between two tokens. */
function listed(tokens: readonly Token[], from: number, to: number, words: NameWords): boolean {
  if (to === from || to - from > 2) return false
  for (let i = from; i < to; i++)
    if (tokens[i]!.form !== ',' && !words.joining.has(tokens[i]!.lower)) return false
  return true
}

/** Names with the type that the text says they are of, throughout. */
export function defined(tokens: readonly Token[], names: readonly Name[], words: NameWords): Name[] {
  const types = new Map<string, MentionType>()
  /** First words of those: most names need no key. */
  const opening = new Set<string>()
  const key = ({ first, last }: Name): string => {
    let text = tokens[first]!.lower
    for (let i = first + 1; i < last; i++) text += ` ${tokens[i]!.lower}`
    return text
  }
  let ofList: MentionType | undefined
  names.forEach((name, i) => {
    const before = names[i - 1]
    if (!before || !listed(tokens, before.last, name.first, words))
      ofList = saidOfSeveral(tokens, name.first, words)
    if (name.known) return
    const type = saidAfter(tokens, name, words) ?? saidBefore(tokens, name, words) ?? ofList
    if (!type) return
    const own = key(name)
    if (!types.has(own)) types.set(own, type)
    opening.add(tokens[name.first]!.lower)
  })
  if (!types.size) return [...names]
  return names.map(name => {
    if (name.known || !opening.has(tokens[name.first]!.lower)) return name
    const type = types.get(key(name))
    return type && type !== name.type ? { ...name, type } : name
  })
}

/** A single word that is the last of a person's name in the text is that person, unless it stands as a place. */
export function surnamed(tokens: readonly Token[], names: readonly Name[], words: NameWords): Name[] {
  const surnames = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'person' && last - first > 1) surnames.add(tokens[last - 1]!.lower)
  if (!surnames.size) return [...names]
  return names.map(name => {
    const { first, last, type, known } = name
    if (type === 'person' || known || last - first > 1 || !surnames.has(tokens[first]!.lower)) return name
    return words.whereabouts.has(tokens[first - 1]?.lower ?? '') ? name : { ...name, type: 'person' }
  })
}

/**
 * A firm or team that was named whole and is called by its first word after that: "Lumo Energy … Lumo". Not where a
 * person of the text has that word, or it is a given name.
 */
export function shortened(tokens: readonly Token[], names: readonly Name[], words: NameWords): Name[] {
  if (!names.some(name => name.type === 'person' && name.last - name.first === 1)) return [...names]
  const ofPersons = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'person' && last - first > 1)
      for (let i = first; i < last; i++) ofPersons.add(tokens[i]!.lower)
  const firms = new Set<string>()
  return names.map(name => {
    const { first, last, type } = name
    const { lower } = tokens[first]!
    if (type === 'organisation' && last - first > 1) {
      const end = tokens[last - 1]!.lower
      const firm = words.organisationWords.has(end) || words.firmWords.has(end)
      if (firm && !ofPersons.has(lower) && !words.women.has(lower) && !words.men.has(lower)) firms.add(lower)
    }
    const short = type === 'person' && last - first === 1 && !name.known && firms.has(lower)
    return short && !words.titles.has(tokens[first - 1]?.lower ?? '')
      ? { ...name, type: 'organisation' }
      : name
  })
}
