/** The stages in order: from a text to everything that can be said of it. */
import { attributions } from '../attribution/index.ts'
import type {
  Annotations,
  Attribution,
  Document,
  Id,
  Mention,
  Part,
  Published,
  Tagged,
} from '../core/index.ts'
import { entities, speakerOf } from '../entities/index.ts'
import { events, figures } from '../events/index.ts'
import type { Language } from '../lang/language.ts'
import { publication, temporal } from '../temporal/index.ts'

/** What is said of a text in a language that is not analysed: nothing. */
export const unread: Annotations = {
  sentences: [],
  timexes: [],
  mentions: [],
  attributions: [],
  events: [],
  figures: [],
}

/** A text to annotate, taken as it is. */
export interface AnnotateInput {
  readonly document: Id
  readonly text: string
  readonly published: Published | null
  readonly parts: readonly Part[]
}

function withSpeakers(
  tagged: Tagged,
  mentions: readonly Mention[],
  found: readonly Attribution[],
  language: Language,
): Attribution[] {
  return found.map(attribution => {
    if (!attribution.source) return attribution
    const { entity, name } = speakerOf(tagged, mentions, attribution.source, language.entities)
    return { ...attribution, ...(entity ? { speaker: entity } : {}), speakerName: name }
  })
}

function stages(input: AnnotateInput, tagged: Tagged, language: Language): Annotations {
  const { document, published, parts } = input
  const timexes = temporal(tagged, { document, published }, language.temporal)
  const mentions = entities(tagged, { document }, language.entities)
  const found = attributions(tagged, { document, mentions, timexes }, language.attribution)
  const said = withSpeakers(tagged, mentions, found, language)
  const context = { document, mentions, timexes, attributions: said, parts, published }
  return {
    sentences: tagged.sentences,
    timexes,
    mentions,
    attributions: said,
    events: events(tagged, context, language.events),
    figures: figures(tagged, context, language.events),
  }
}

/** All annotations of a text. Pure: the same input gives the same annotations. */
export function annotate(input: AnnotateInput, language: Language): Annotations {
  return stages(input, language.text.tag(input.text), language)
}

/** Annotations of a cleaned document; one without a publication day takes what its own text tells of it. */
export function annotateDocument(
  document: Document,
  language: Language,
): { document: Document; annotations: Annotations } {
  const tagged = language.text.tag(document.text)
  const known = document.published.basis !== 'unknown'
  const published = known
    ? document.published
    : (publication(tagged, language.temporal) ?? document.published)
  const input = { document: document.id, text: document.text, published, parts: document.parts }
  return { document: { ...document, published }, annotations: stages(input, tagged, language) }
}
