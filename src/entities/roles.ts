/** Offices and descriptions that a text gives to the people it names, and who is meant by one of them later. */
import type { Mention, Tagged, Token } from '../core/index.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import { tokenAt } from './tokens.ts'

/** A description as a range of token indices with its head. */
export interface Description {
  readonly first: number
  readonly last: number
  readonly head: number
}

interface RoleWords {
  readonly words: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly former: boolean
}

const longestApposition = 9

/** The words of a range that tell an office: lower-case words, and states told by name, people or capital. */
function roleWords(tagged: Tagged, first: number, last: number, language: EntityLanguage): RoleWords {
  const words = new Set<string>()
  const states = new Set<string>()
  let former = false
  for (let i = first; i < last; i++) {
    const token = tagged.tokens[i]!
    const state = knownAs(language.lexicon, token.form)?.state
    if (state) states.add(state)
    else if (language.speakers.former.has(token.lower)) former = true
    else if (/^(NOUN|PROPN|ADJ|VERB)$/.test(token.pos)) words.add(token.lower)
  }
  return { words, states, former }
}

const isPart = (token: Token): boolean => /^(NOUN|PROPN|ADJ)$/.test(token.pos)

/** What stands before a person's name or after it between commas, as ranges of token indices. */
function descriptions(tagged: Tagged, mention: Mention): [number, number][] {
  const { tokens } = tagged
  const first = tokenAt(tokens, mention.start)
  const last = tokenAt(tokens, mention.end - 1) + 1
  const found: [number, number][] = []
  let start = first
  while (start > 0 && first - start < 6 && (isPart(tokens[start - 1]!) || tokens[start - 1]!.lower === "'s"))
    start--
  if (start < first) found.push([start, first])
  if (tokens[last]?.form === ',') {
    let end = last + 1
    while (
      end < tokens.length &&
      end - last <= longestApposition &&
      !/^[,.;:—–()]$/.test(tokens[end]!.form) &&
      tokens[end]!.lower !== 'who'
    )
      end++
    if (end - last <= longestApposition && end > last + 1) found.push([last + 1, end])
  }
  return found
}

/** Words of office that a general word stands for. */
function covers(head: string, words: ReadonlySet<string>, language: EntityLanguage): boolean {
  return (
    words.has(head) ||
    (language.speakers.leaders.has(head) && [...words].some(w => language.speakers.leading.has(w)))
  )
}

/** The one person whom the text before a description calls by it, or null where nobody or more than one is. */
export function holders(
  tagged: Tagged,
  mentions: readonly Mention[],
  description: Description,
  language: EntityLanguage,
): Mention | null {
  const { first, last, head } = description
  const asked = roleWords(tagged, first, last, language)
  const headWord = tagged.tokens[head]!.lower
  const found = new Map<string, Mention>()
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.start >= tagged.tokens[first]!.start) continue
    for (const [from, to] of descriptions(tagged, mention)) {
      const told = roleWords(tagged, from, to, language)
      if (!covers(headWord, told.words, language) || told.former !== asked.former) continue
      if ([...asked.words].some(w => w !== headWord && !told.words.has(w))) continue
      if ([...asked.states].some(s => !told.states.has(s)) && (told.states.size || asked.states.size > 1))
        continue
      if (asked.states.size && !told.states.size) continue
      found.set(mention.entity, mention)
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null
}
