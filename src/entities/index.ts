/** Names of people, organisations, places and groups, and who is meant by them. */
import { type Id, type Mention, spanId, type Tagged } from '../core/index.ts'
import { bracketOf } from './bracket.ts'
import { type Candidate, clusters } from './coreference.ts'
import { slug } from './fold.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import { type Name, spanOf } from './name.ts'
import { spot } from './names.ts'
import { isRelative } from './relatives.ts'
import { withState } from './stated.ts'

export { acrossDocuments, type StoryDocument } from './across.ts'
export { folded, slug } from './fold.ts'
export type { Known } from './known.ts'
export type { EntityLanguage, Holder, NameWords, SpeakerWords } from './language.ts'
export { knownAs, type Lexicon, lexicon } from './lexicon.ts'
export { type SpeakerOf, speakerOf, speakersOf } from './speakers.ts'
export type { TaggerModel } from './tagger/model.ts'
export { type PackedModel, unpacked } from './tagger/packed.ts'

function candidate(tagged: Tagged, name: Name, sentence: number, language: EntityLanguage): Candidate {
  const { tokens, text } = tagged
  const at = (i: number): string => tokens[i]?.lower ?? ''
  const { words } = language
  const before = name.type === 'person' ? at(name.first - 1) : ''
  const span = spanOf(tokens, name)
  const form = text.slice(span.start, span.end)
  const relative = name.type === 'person' && isRelative(tokens, name, words)
  const stated = name.type === 'organisation' ? withState(tagged, name, form, language) : null
  const known =
    name.known ?? (name.type === 'person' ? null : sameType(knownAs(language.lexicon, form), name))
  return {
    text: stated ?? form,
    type: name.type,
    known: stated ? null : known,
    sex: words.womanTitles.has(before) ? 'woman' : words.manTitles.has(before) ? 'man' : null,
    ...(words.titles.has(before) ? { title: before } : {}),
    acronym: bracketOf(tagged, name, form, language),
    sentence,
    ...(relative ? { relative } : {}),
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
  let sentence = 0
  const candidates = names.map(name => {
    while (sentence + 1 < tagged.sentences.length && tagged.sentences[sentence]!.last <= name.first)
      sentence++
    return candidate(tagged, name, sentence, language)
  })
  const mentions = new Array<Mention>(names.length)
  const taken = new Set<string>()
  for (const cluster of clusters(candidates, language)) {
    const base = slug(cluster.name)
    let own = taken.has(base) ? `${base}-${cluster.type}` : base
    for (let n = 2; taken.has(own); n++) own = `${base}-${cluster.type}-${n}`
    taken.add(own)
    for (const i of cluster.members) {
      const span = spanOf(tagged.tokens, names[i]!)
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
