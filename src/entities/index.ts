/** Names of people, organisations, places and groups, and who is meant by them. */
import { type Id, type Mention, spanId, type Tagged } from '../core/index.ts'
import { bracketOf } from './bracket.ts'
import { type Candidate, clusters } from './coreference.ts'
import { slug } from './fold.ts'
import type { Known } from './known.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import { type Name, spanOf } from './name.ts'
import { spot } from './names.ts'
import { isRelative } from './relatives.ts'
import { withState } from './stated.ts'
import { withSurnames } from './surnames.ts'

export { acrossDocuments, type StoryDocument } from './across.ts'
export { folded, slug } from './fold.ts'
export type { Known } from './known.ts'
export type { EntityLanguage, Holder, NameWords, SpeakerWords } from './language.ts'
export { knownAs, type Lexicon, lexicon } from './lexicon.ts'
export { type SpeakerOf, speakerOf, speakersOf } from './speakers.ts'
export type { TaggerModel } from './tagger/model.ts'
export { type PackedModel, unpacked } from './tagger/packed.ts'

/** What a form is known as, looked up once in a text. */
type Lookup = (form: string) => Known | null

function lookup({ lexicon }: EntityLanguage): Lookup {
  const found = new Map<string, Known | null>()
  return form => {
    let known = found.get(form)
    if (known === undefined) found.set(form, (known = knownAs(lexicon, form)))
    return known
  }
}

function candidate(
  tagged: Tagged,
  name: Name,
  sentence: number,
  look: Lookup,
  language: EntityLanguage,
): Candidate {
  const { tokens, text } = tagged
  const { type } = name
  const person = type === 'person'
  const { words } = language
  const before = person ? (tokens[name.first - 1]?.lower ?? '') : ''
  const span = spanOf(tokens, name)
  const form = text.slice(span.start, span.end)
  const stated = type === 'organisation' ? withState(tagged, name, form, language) : null
  return {
    text: stated ?? form,
    type,
    known: stated ? null : (name.known ?? (person ? null : sameType(look(form), name))),
    sex: words.womanTitles.has(before) ? 'woman' : words.manTitles.has(before) ? 'man' : null,
    title: words.titles.has(before) ? before : undefined,
    acronym: person || type === 'place' ? undefined : bracketOf(tagged, name, form, language),
    sentence,
    relative: person && isRelative(tokens, name, words),
  }
}

const sameType = (known: Known | null, name: Name): Known | null => (known?.type === name.type ? known : null)

/**
 * The names of a text: sorted, without overlap, without articles and titles. Mentions that mean the same share
 * their `entity` (`document#entity:slug-of-the-fullest-name`) and their `name`, the fullest in the document.
 */
export function entities(
  tagged: Tagged,
  context: { readonly document: Id },
  language: EntityLanguage,
): readonly Mention[] {
  const names = withSurnames(tagged, spot(tagged, language))
  const look = lookup(language)
  let sentence = 0
  const candidates = names.map(name => {
    while (sentence + 1 < tagged.sentences.length && tagged.sentences[sentence]!.last <= name.first)
      sentence++
    return candidate(tagged, name, sentence, look, language)
  })
  const mentions = new Array<Mention>(names.length)
  const taken = new Set<string>()
  for (const cluster of clusters(candidates, language)) {
    const base = slug(cluster.name)
    let own = taken.has(base) ? `${base}-${cluster.type}` : base
    for (let n = 2; taken.has(own); n++) own = `${base}-${cluster.type}-${n}`
    taken.add(own)
    const { type, name, members } = cluster
    const entity = `${context.document}#entity:${own}`
    for (const i of members) {
      const span = spanOf(tagged.tokens, names[i]!)
      const { start, end } = span
      mentions[i] = { start, end, id: spanId(context.document, 'mention', span), type, name, entity }
    }
  }
  return mentions
}
