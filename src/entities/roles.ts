/** Offices and descriptions that a text gives to the people it names. */
import type { Mention, Token } from '../core/index.ts'
import { knownAs } from './lexicon.ts'
import { once, type Scene, tokensOf } from './scene.ts'

/** A description as a range of token indices with its head. */
export interface Description {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** What a description tells: lower-case words, states by name, people or capital, and whether it is of the past. */
export interface RoleWords {
  readonly words: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly former: boolean
}

const longestApposition = 9

/** The words of a range that tell an office. */
export function roleWords(scene: Scene, first: number, last: number): RoleWords {
  const { tagged, language } = scene
  const words = new Set<string>()
  const states = new Set<string>()
  let former = false
  for (let i = first; i < last; i++) {
    const { form, lower, pos } = tagged.tokens[i]!
    const upper = form[0]! !== lower[0]!
    const state = upper ? knownAs(language.lexicon, form)?.state : undefined
    if (state) states.add(state)
    else if (language.speakers.former.has(lower)) former = true
    else if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'VERB') {
      // "Ex-chancellor" and "prime-minister" are two words each.
      for (const part of lower.includes('-') ? lower.split('-') : [lower]) {
        if (language.speakers.former.has(part) || language.speakers.former.has(`${part}-`)) former = true
        else words.add(part)
      }
    }
  }
  return { words, states, former }
}

const isPart = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'
const ends = (form: string): boolean => form.length === 1 && ',.;:—–()'.includes(form)

/** What stands before a person's name or after it between commas, as ranges of token indices. */
function rangesOf(scene: Scene, mention: Mention): [number, number][] {
  const { tokens } = scene.tagged
  const [first, last] = tokensOf(scene.tagged, mention)
  const found: [number, number][] = []
  let start = first
  while (start > 0 && first - start < 6 && (isPart(tokens[start - 1]!) || tokens[start - 1]!.lower === "'s"))
    start--
  if (start < first) found.push([start, first])
  if (tokens[first - 1]?.form === ',') {
    // "The president of the chess club, Tom Asker,": the article must open it.
    let open = first - 1
    while (
      open > 0 &&
      first - open <= longestApposition &&
      !ends(tokens[open - 1]!.form) &&
      !isVerb(tokens[open - 1]!)
    )
      open--
    if (open < first - 1 && scene.language.words.articles.has(tokens[open]!.lower))
      found.push([open, first - 1])
  }
  if (tokens[last]?.form === ',') {
    let end = last + 1
    while (
      end < tokens.length &&
      end - last <= longestApposition &&
      !ends(tokens[end]!.form) &&
      tokens[end]!.lower !== 'who'
    )
      end++
    if (end - last <= longestApposition && end > last + 1) found.push([last + 1, end])
  }
  return found
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** A person with what the text calls him at one place. */
interface Told {
  readonly mention: Mention
  readonly role: RoleWords
}

/** Everything that a text calls the persons it names, in order. */
function allTold(scene: Scene): Told[] {
  const told: Told[] = []
  for (const mention of scene.mentions) {
    if (mention.type !== 'person') continue
    for (const [from, to] of rangesOf(scene, mention))
      told.push({ mention, role: roleWords(scene, from, to) })
  }
  return told
}

/** The persons whom the text before a description calls by it, one mention of each. */
export function called(scene: Scene, { first, head }: Description, asked: RoleWords): Mention[] {
  const { tokens } = scene.tagged
  const { leaders, leading } = scene.language.speakers
  const headWord = tokens[head]!.lower
  const covers = (words: ReadonlySet<string>): boolean =>
    words.has(headWord) || (leaders.has(headWord) && [...words].some(w => leading.has(w)))
  const found = new Map<string, Mention>()
  for (const { mention, role } of once(scene, allTold)) {
    if (mention.start >= tokens[first]!.start) break
    if (!covers(role.words) || role.former !== asked.former) continue
    if ([...asked.words].some(w => w !== headWord && !role.words.has(w))) continue
    if (asked.states.size && ![...asked.states].every(s => role.states.has(s))) continue
    found.set(mention.entity, mention)
  }
  return found.size ? [...found.values()] : succeeded(scene, tokens[first]!.start, asked)
}

/** "The new prime minister": whom the text before calls a successor, if it calls one only so. */
function succeeded(scene: Scene, before: number, asked: RoleWords): Mention[] {
  const { fresh, successors } = scene.language.speakers
  if (asked.former || ![...asked.words].some(w => fresh.has(w))) return []
  const told = once(scene, allTold)
    .filter(({ mention, role }) => mention.start < before && [...role.words].some(w => successors.has(w)))
    .map(({ mention }) => mention)
  return told.every(m => m.entity === told[0]!.entity) ? told.slice(0, 1) : []
}
