/** Names of people, organisations, places and groups, and who is meant by them. */
import { type Id, type Mention, spanId, type Tagged } from '../core/index.ts'
import { type Candidate, clusters } from './coreference.ts'
import { slug } from './fold.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import { bare, type Name } from './names.ts'
import { runs } from './runs.ts'

export { acrossDocuments, type StoryDocument } from './across.ts'
export { folded, slug } from './fold.ts'
export type { EntityLanguage, Known, NameWords, SpeakerWords } from './language.ts'
export { type Lexicon, lexicon } from './lexicon.ts'
export { type SpeakerOf, speakerOf } from './speakers.ts'

function spot(tagged: Tagged, language: EntityLanguage): Name[] {
  const found: Name[] = []
  for (const name of runs(tagged, language)) {
    const rest = bare(tagged.tokens, name, language.words)
    if (rest) found.push(rest)
  }
  return found
}

function candidate(tagged: Tagged, name: Name, language: EntityLanguage): Candidate {
  const { tokens, text } = tagged
  const at = (i: number): string => tokens[i]?.lower ?? ''
  const { words } = language
  const before = name.type === 'person' ? at(name.first - 1) : ''
  const bracket = at(name.last) === '(' && at(name.last + 2) === ')' ? tokens[name.last + 1]!.form : undefined
  const form = text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
  return {
    text: form,
    type: name.type,
    known: name.known ?? (name.type === 'person' ? null : sameType(knownAs(language.lexicon, form), name)),
    sex: words.womanTitles.has(before) ? 'woman' : words.manTitles.has(before) ? 'man' : null,
    acronym: bracket,
  }
}

const sameType = (known: Candidate['known'], name: Name): Candidate['known'] =>
  known?.type === name.type ? known : null

/**
 * The names of a text: sorted, without overlap, without articles and titles. Mentions that mean the same share
 * their `entity` (`document#entity:slug-of-the-fullest-name`) and their `name`, the fullest in the document.
 */
export function entities(
  tagged: Tagged,
  context: { readonly document: Id },
  language: EntityLanguage,
): readonly Mention[] {
  const names = spot(tagged, language)
  const candidates = names.map(name => candidate(tagged, name, language))
  const mentions = new Array<Mention>(names.length)
  const taken = new Set<string>()
  for (const cluster of clusters(candidates, language)) {
    const base = slug(cluster.name)
    let own = taken.has(base) ? `${base}-${cluster.type}` : base
    for (let n = 2; taken.has(own); n++) own = `${base}-${cluster.type}-${n}`
    taken.add(own)
    for (const i of cluster.members) {
      const span = {
        start: tagged.tokens[names[i]!.first]!.start,
        end: tagged.tokens[names[i]!.last - 1]!.end,
      }
      mentions[i] = {
        ...span,
        id: spanId(context.document, 'mention', span),
        type: cluster.type,
        name: cluster.name,
        entity: `${context.document}#entity:${own}`,
      }
    }
  }
  return mentions
}
