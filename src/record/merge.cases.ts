/** Invented reports whose events are given by who, where and when, for the tests of merging. */
import type {
  AnnotatedDocument,
  Day,
  EventMention,
  Interval,
  Mention,
  Role,
  Status,
  Timex,
} from '../core/index.ts'
import { sketched } from './desk.cases.ts'

/** A mention of an event: a planned visit, where nothing else is given. */
export interface Sketch {
  readonly type?: string
  /** A word of no type that the lexicon knows. */
  readonly untyped?: string
  /** The word of it, where it is not that of its type. */
  readonly word?: string
  /** Characters before it; else it stands in the order given, at the head. */
  readonly at?: number
  readonly who?: readonly string[]
  /** People to whom it happens. */
  readonly to?: readonly string[]
  readonly states?: readonly string[]
  readonly where?: string
  readonly when?: Interval
  readonly status?: Status
}

const TIMEX = { type: 'DATE' as const, value: '', assumed: [], by: '', start: 0, end: 1 }

/** A document that tells of events, each at its own place. */
export function report(id: string, day: Day, sketches: readonly Sketch[]): AnnotatedDocument {
  const mentions = new Map<string, Mention>()
  const timexes: Timex[] = []
  const name = (words: string, type: Mention['type']): string => {
    mentions.set(words, {
      id: `${id}:${words}`,
      type,
      name: words,
      entity: `entity:${words}`,
      start: 0,
      end: 1,
    })
    return `${id}:${words}`
  }
  const part = (role: Role, type: Mention['type'], words: readonly string[] = []) =>
    words.map(w => ({ role, mention: name(w, type) }))
  const events = sketches.map((sketch, i): EventMention => {
    if (sketch.when) timexes.push({ ...TIMEX, id: `${id}:t${i}`, interval: sketch.when })
    return {
      id: `${id}:e${i}`,
      trigger: { start: sketch.at ?? i, end: (sketch.at ?? i) + 1 },
      type: sketch.untyped ? null : (sketch.type ?? 'visit'),
      plover: null,
      lemma: sketch.untyped ?? sketch.word ?? sketch.type ?? 'visit',
      participants: [
        ...part('actor', 'person', sketch.who),
        ...part('recipient', 'person', sketch.to),
        ...part('actor', 'organisation', sketch.states),
        ...part('place', 'place', sketch.where ? [sketch.where] : []),
      ],
      status: sketch.status ?? 'planned',
      polarity: 'positive',
      ...(sketch.when ? { when: `${id}:t${i}` } : {}),
    }
  })
  return sketched(id, day, 'x'.repeat(20), { timexes, mentions: [...mentions.values()], events })
}
