/** The record as web annotations: each line a body on the exact words of its documents. */
import { figureTitle } from '../../web/model/story.ts'
import { chainWords, valueWords } from '../../web/model/words.ts'
import type { Evidence, RecordDocument, RecordFile, StoryRecord } from '../core/index.ts'
import type { Exporter } from './exporter.ts'

/** Characters given before and after the words, by which they are found again in another copy. */
const AROUND = 32

function target(evidence: Evidence, documents: ReadonlyMap<string, RecordDocument>): object {
  const { document: id, span, quote } = evidence
  const document = documents.get(id)
  const text = document?.text ?? ''
  return {
    source: document?.url ?? `urn:onrecord:${encodeURIComponent(id)}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
        suffix: text.slice(span.end, span.end + AROUND),
      },
      { type: 'TextPositionSelector', start: span.start, end: span.end },
    ],
  }
}

interface Line {
  readonly id: string
  readonly kind: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

const linesOf = (story: StoryRecord): Line[] => [
  ...story.events.flatMap(event =>
    event.readings.map(r => ({
      id: r.id,
      kind: 'reading',
      value: `${event.title}: ${valueWords(r)} (${chainWords(r.chain)})`,
      evidence: r.evidence,
    })),
  ),
  ...story.statements.map(s => ({
    id: s.id,
    kind: 'statement',
    value: s.speakerName ?? 'Not named',
    evidence: s.content,
  })),
  ...story.figures.flatMap(figure =>
    figure.readings.map(r => ({
      id: r.id,
      kind: 'figure',
      value: `${figureTitle(figure)}: ${valueWords(r)} (${chainWords(r.chain)})`,
      evidence: r.evidence,
    })),
  ),
]

const pageOf = (file: RecordFile, story: StoryRecord): object[] => {
  const documents = new Map(file.documents.map(d => [d.id, d]))
  return linesOf(story)
    .filter(line => line.evidence.length > 0)
    .map(line => ({
      id: `urn:onrecord:${encodeURIComponent(story.id)}:${encodeURIComponent(line.id)}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: line.value },
      target: line.evidence.map(e => target(e, documents)),
    }))
}

/**
 * A collection of W3C Web Annotations (Web Annotation Data Model, 2017) as JSON-LD. Positions are UTF-16 code units of
 * the document's cleaned text.
 */
export const annotations: Exporter<'annotations'> = {
  name: 'annotations',
  what: 'W3C Web Annotations (JSON-LD)',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  write(file) {
    const items = file.stories.flatMap(story => pageOf(file, story))
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: file.stories.map(s => s.title).join('; '),
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    }
    return `${JSON.stringify(collection, null, 1)}\n`
  },
}
