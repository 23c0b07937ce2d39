/** One line of `onrecord annotate`: JSON in, JSON out, text taken as it is. */
import { type Annotations, hash, publishedOf, type Span } from '../core/index.ts'
import { annotate, unread } from './annotate.ts'
import { languageOf } from './languages.ts'

const pair = (span: Span | undefined): [number, number] | null => (span ? [span.start, span.end] : null)

function output(id: unknown, annotations: Annotations): object {
  return {
    id,
    sentences: annotations.sentences.map(pair),
    timexes: annotations.timexes.map(t => ({
      id: t.id,
      start: t.start,
      end: t.end,
      type: t.type,
      value: t.value,
      ...(t.mod ? { mod: t.mod } : {}),
      ...(t.interval ? { interval: t.interval } : {}),
      ...(t.conflict ? { conflict: t.conflict } : {}),
    })),
    mentions: annotations.mentions.map(m => ({
      id: m.id,
      start: m.start,
      end: m.end,
      type: m.type,
      name: m.name,
      entity: m.entity,
    })),
    attributions: annotations.attributions.map(a => ({
      id: a.id,
      source: pair(a.source),
      cue: pair(a.cue),
      content: a.content.map(pair),
      manner: a.manner,
      speaker: a.speaker ?? null,
      speakerName: a.speakerName ?? null,
      within: a.within ?? null,
    })),
    events: annotations.events.map(e => ({
      id: e.id,
      trigger: pair(e.trigger),
      type: e.type,
      plover: e.plover,
      lemma: e.lemma,
      participants: e.participants,
      when: e.when ?? null,
      where: e.where ?? null,
      status: e.status,
      polarity: e.polarity,
      within: e.within ?? null,
    })),
  }
}

/** A line of input as `ingest/` hands it on: a value, or what is wrong with it. */
export interface LineIn {
  readonly line: number
  readonly value?: unknown
  readonly trouble?: string
}

/** Annotates one line; a line that fails comes back as `{id, error}`. */
export function annotateLine({ line, value, trouble }: LineIn): string {
  const record = (value ?? {}) as { id?: unknown; text?: unknown; published?: unknown; language?: unknown }
  const id = record.id ?? null
  const fail = (error: string) => JSON.stringify({ id, error: `line ${line}: ${error}` })
  if (trouble !== undefined) return fail(trouble)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('not a JSON object')
  if (typeof record.text !== 'string') return fail('no "text" string; give {"id": …, "text": …} a line')
  const tag = typeof record.language === 'string' ? record.language : undefined
  const language = languageOf(tag)
  if (!language) return JSON.stringify({ ...output(id, unread), unread: tag })
  const document = typeof id === 'string' || typeof id === 'number' ? String(id) : hash(record.text)
  const published = publishedOf(record.published)
  const annotations = annotate(
    { document, text: record.text, published: published.from ? published : null, parts: [] },
    language,
  )
  return JSON.stringify(output(id, annotations))
}
