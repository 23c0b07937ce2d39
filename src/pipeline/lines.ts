/** Lines of `onrecord annotate`: JSON in, JSON out, text taken as it is. */
import { type Annotations, hash, publishedOf, type Span } from '../core/index.ts'
import { type AnnotateInput, annotate } from './annotate.ts'
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
      ...(t.zone ? { zone: t.zone } : {}),
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

/** A line's text to annotate with the id it came with, or the line to answer with. */
type Wanted = { readonly id: unknown; readonly input: AnnotateInput } | string

const failed = (id: unknown, line: number, error: string): string =>
  JSON.stringify({ id, error: `line ${line}: ${error}` })

function wanted({ line, value, trouble }: LineIn): Wanted {
  const record = (value ?? {}) as { id?: unknown; text?: unknown; published?: unknown; language?: unknown }
  const id = record.id ?? null
  if (trouble !== undefined) return failed(id, line, trouble)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed(id, line, 'not a JSON object')
  const { text } = record
  if (typeof text !== 'string') return failed(id, line, 'no "text" string; give {"id": …, "text": …} a line')
  const tag = typeof record.language === 'string' ? record.language : undefined
  const document = typeof id === 'string' || typeof id === 'number' ? String(id) : hash(text)
  const day = publishedOf(record.published)
  const published = day.from ? day : null
  return { id, input: { document, text, published, parts: [], language: languageOf(tag) } }
}

/** Annotates lines, each to one line in their order; one that fails comes back as `{id, error}`. */
export function annotateLines(batch: readonly LineIn[]): string[] {
  const lines = batch.map(wanted)
  const found = annotate(lines.flatMap(line => (typeof line === 'string' ? [] : line.input)))
  let next = 0
  return lines.map((line, i) => {
    if (typeof line === 'string') return line
    const { annotations, trouble } = found[next++]!
    if (trouble) return failed(line.id, batch[i]!.line, trouble)
    const unread = line.input.language ? {} : { unread: (batch[i]!.value as { language?: unknown }).language }
    return JSON.stringify({ ...output(line.id, annotations), ...unread })
  })
}
