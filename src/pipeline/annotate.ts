/** The stages in order: from texts to everything that can be said of them. */
import { attributions } from '../attribution/index.ts'
import {
  type AnnotatedDocument,
  type Annotations,
  type Attribution,
  type Document,
  dayOf,
  type Id,
  type Mention,
  type Part,
  type Published,
  type Tagged,
} from '../core/index.ts'
import { entities, speakersOf } from '../entities/index.ts'
import { events, figures } from '../events/index.ts'
import type { Language } from '../lang/language.ts'
import { publication, temporal } from '../temporal/index.ts'
import { languageOf } from './languages.ts'

/** What is said of a text in a language that is not analysed: nothing. */
const unread: Annotations = {
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
  /** Of a basis that is `unknown`, what the text itself tells of its day is taken; null is left as it is. */
  readonly published: Published | null
  readonly parts: readonly Part[]
  /** Undefined for a language that is not analysed. */
  readonly language: Language | undefined
}

/** What came of a text. */
export interface Annotated {
  readonly published: Published | null
  readonly annotations: Annotations
  /** Why there are no annotations, should a stage have failed. */
  readonly trouble?: string
}

function withSpeakers(
  tagged: Tagged,
  mentions: readonly Mention[],
  found: readonly Attribution[],
  published: Published | null,
  language: Language,
): Attribution[] {
  // An office is asked of the table only where the day of publication is known for sure.
  const day = published && dayOf(published)
  const speakers = speakersOf(tagged, mentions, found, { published: day }, language.entities)
  return found.map((attribution, i) => {
    const { entity, name } = speakers[i]!
    if (!attribution.source) return attribution
    return { ...attribution, ...(entity ? { speaker: entity } : {}), speakerName: name }
  })
}

const publishedIn = (published: Published | null, tagged: Tagged, language: Language): Published | null =>
  published?.basis === 'unknown' ? (publication(tagged, language.temporal) ?? published) : published

/**
 * The stages, each over all texts before the next: so the words, weights and code of a stage stay in the fast memory
 * while they are wanted, which takes a fifth off the time of going text by text.
 */
function stages(inputs: readonly AnnotateInput[], l: Language): Annotated[] {
  const tagged = inputs.map(({ text }) => l.text.tag(text))
  const each = <T>(work: (tagged: Tagged, i: number, document: Id) => T): T[] =>
    tagged.map((text, i) => work(text, i, inputs[i]!.document))
  const days = each((text, i) => publishedIn(inputs[i]!.published, text, l))
  const timexes = each((text, i, document) => temporal(text, { document, published: days[i]! }, l.temporal))
  const mentions = each((text, _, document) => entities(text, { document }, l.entities))
  const found = each((text, i, document) =>
    attributions(text, { document, mentions: mentions[i]!, timexes: timexes[i]! }, l.attribution),
  )
  const said = each((text, i) => withSpeakers(text, mentions[i]!, found[i]!, days[i]!, l))
  return each((text, i, document) => {
    const read = { timexes: timexes[i]!, mentions: mentions[i]!, attributions: said[i]! }
    const context = { ...read, document, parts: inputs[i]!.parts, published: days[i]! }
    const what = { events: events(text, context, l.events), figures: figures(text, context, l.events) }
    return { published: days[i]!, annotations: { sentences: text.sentences, ...read, ...what } }
  })
}

/** As `stages`; should one text make a stage fail, the others are not lost with it. */
function safely(inputs: readonly AnnotateInput[], language: Language): Annotated[] {
  try {
    return stages(inputs, language)
  } catch (error) {
    if (inputs.length > 1) return inputs.flatMap(input => safely([input], language))
    const trouble = `could not be annotated: ${error instanceof Error ? error.message : error}`
    return [{ published: inputs[0]!.published, annotations: unread, trouble }]
  }
}

/** All annotations of texts, in their order. Pure: each text gives what it gives alone. Never throws. */
export function annotate(inputs: readonly AnnotateInput[]): Annotated[] {
  const all = inputs.map(({ published }): Annotated => ({ published, annotations: unread }))
  for (const language of new Set(inputs.map(input => input.language))) {
    if (!language) continue
    const own = inputs.flatMap((input, i) => (input.language === language ? i : []))
    const found = safely(
      own.map(i => inputs[i]!),
      language,
    )
    for (const [k, i] of own.entries()) all[i] = found[k]!
  }
  return all
}

/** Documents with their annotations, in their order; one without a publication day has what its text tells of it. */
export function annotateDocuments(
  documents: readonly Document[],
): (AnnotatedDocument & Pick<Annotated, 'trouble'>)[] {
  const found = annotate(
    documents.map(({ id, text, published, parts, language }) => ({
      document: id,
      text,
      published,
      parts,
      language: languageOf(language),
    })),
  )
  return documents.map((document, i) => {
    const { published, annotations, trouble } = found[i]!
    return {
      document: { ...document, published: published ?? document.published },
      annotations,
      ...(trouble ? { trouble } : {}),
    }
  })
}
