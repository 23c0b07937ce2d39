/** Events of the record: clusters of mentions with their slots, readings and parts. */
import {
  type Evidence,
  hash,
  type Id,
  type Reading,
  type RecordEvent,
  type RecordParticipant,
  type Role,
  type Span,
} from '../core/index.ts'
import { withoutBelied } from './belied.ts'
import { type Desk, evidence, type Page, sentenceOf } from './desk.ts'
import { type Cluster, merge } from './merge.ts'
import type { Origins } from './origins.ts'
import { headlined, isInPassing } from './passing.ts'
import { readingsOf } from './readings.ts'
import { currentStatus, currentWhen } from './state.ts'
import { headlineOf } from './told.ts'
import { unnamedOf } from './unnamed.ts'

/** The most frequent of some values, the earlier one among equals. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  let best: T | undefined
  for (const [v, n] of counts) if (best === undefined || n > counts.get(best)!) best = v
  return best
}

/** Each entity once, in the role in which it stands most often, most often named first. */
function participantsOf(desk: Desk, cluster: Cluster): RecordParticipant[] {
  const seen = new Map<Id, { roles: Role[]; name: string }>()
  for (const { page, mention } of cluster.told) {
    for (const { role, mention: id } of mention.participants) {
      const entity = desk.entity(page, id)
      if (!entity) continue
      const known = seen.get(entity) ?? {
        roles: [],
        name: desk.names.get(entity) ?? page.mentions.get(id)!.name,
      }
      known.roles.push(role)
      seen.set(entity, known)
    }
  }
  return [...seen]
    .sort(([, a], [, b]) => b.roles.length - a.roles.length)
    .map(([entity, { roles, name }]) => ({ role: mostFrequent(roles)!, entity, name }))
}

/** Of the reports of an event, the share that must name somebody for the title to. */
const NAMED = 0.25

/** Those whom enough of the reports name: one report's aside does not name the event. */
function agreed(desk: Desk, cluster: Cluster, all: readonly RecordParticipant[]): RecordParticipant[] {
  const reports = new Map<Id, Set<Id>>()
  for (const { page, mention } of cluster.told) {
    for (const { mention: id } of mention.participants) {
      const entity = desk.entity(page, id)
      if (entity) reports.set(entity, (reports.get(entity) ?? new Set<Id>()).add(page.id))
    }
  }
  const needed = NAMED * new Set(cluster.told.map(t => t.page.id)).size
  const named = all.filter(p => reports.get(p.entity)!.size >= needed)
  const isPerson = (p: RecordParticipant): boolean => desk.types.get(p.entity) === 'person'
  // Two people met; that each came for a state needs no third name.
  return named.filter(isPerson).length < 2
    ? named
    : named.filter(p => isPerson(p) || p.role === 'place' || p.role === 'instrument')
}

/** The place for the title: none where only an aside of one report among many has it. */
function agreedPlace(cluster: Cluster, readings: readonly Reading[], where: string | null): string | null {
  const namedBy = new Set(readings.filter(r => r.slot === 'where' && r.value === where).map(r => r.document))
  return namedBy.size >= NAMED * new Set(cluster.told.map(t => t.page.id)).size ? where : null
}

/** Anchored to the first mention, so that the id stays as later documents join. */
function idOf(cluster: Cluster): Id {
  const { page, mention } = cluster.told[0]!
  return `event:${hash(`${page.id}|${mention.trigger.start}-${mention.trigger.end}`)}`
}

/** Characters of a sentence that stand for an event on either side of its trigger. */
const AROUND = { before: 45, after: 55 }

/** The words around a trigger, whole words of its sentence. */
function wordsAround(page: Page, trigger: Span): string {
  const { text } = page.source.document
  const sentence = sentenceOf(page, trigger.start)
  const start = Math.max(sentence.start, trigger.start - AROUND.before)
  const end = Math.min(sentence.end, trigger.end + AROUND.after)
  const from =
    start === sentence.start ? start : start + Math.max(0, text.slice(start, trigger.start).search(/\s/))
  const to =
    end === sentence.end ? end : trigger.end + Math.max(0, text.slice(trigger.end, end).lastIndexOf(' '))
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > sentence.start ? '… ' : ''}${words}${to < sentence.end ? ' …' : ''}`
}

/** Characters of a headline that may stand for an event as a whole. */
const HEADLINE = 110

/** The sentence of a trigger, where it is short enough to stand for an event as a whole. */
function shortSentence(page: Page, trigger: Span): string | null {
  const { start, end } = sentenceOf(page, trigger.start)
  const words = page.source.document.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return words.length <= HEADLINE ? words : null
}

/** The words for an event that its slots do not name: a headline that tells of it, else those of its first mention. */
function wordsOf({ told }: Cluster): string {
  for (const one of told) {
    const headline = headlineOf(one)
    const { text } = one.page.source.document
    const words = headline && text.slice(headline.start, headline.end).replace(/\s+/g, ' ').trim()
    if (words && words.length <= HEADLINE) return words
  }
  const { page, mention } = told[0]!
  return shortSentence(page, mention.trigger) ?? wordsAround(page, mention.trigger)
}

function eventOf(desk: Desk, origins: Origins, cluster: Cluster): RecordEvent {
  const id = idOf(cluster)
  const readings = readingsOf(desk, origins, id, cluster)
  const participants = participantsOf(desk, cluster)
  const where = mostFrequent(readings.filter(r => r.slot === 'where').map(r => r.value as string)) ?? null
  const status = currentStatus(readings)
  const typed = cluster.told.map(t => t.mention)
  const type = mostFrequent(typed.map(m => m.type)) ?? null
  const lead = typed.find(m => m.type === type)!
  const unnamed = unnamedOf(desk, cluster)
  const slots = {
    participants: agreed(desk, cluster, participants),
    where: agreedPlace(cluster, readings, where),
    unnamed: unnamed.all,
    kind: unnamed.kind,
    words: wordsOf(cluster),
  }
  return {
    id,
    type,
    plover: lead.plover,
    title: desk.language.title({ type, lemma: lead.lemma, status, ...slots }),
    participants,
    ...(unnamed.all.length > 0 ? { unnamed: unnamed.all } : {}),
    when: currentWhen(readings),
    where,
    status,
    documents: [...new Set(cluster.told.map(t => t.page.id))],
    origins: [...new Set(readings.map(r => r.origin))],
    readings,
    mentions: cluster.told.map((t): Evidence => evidence(t.page, t.mention.trigger)),
    parts: [],
  }
}

const shares = (a: RecordEvent, b: RecordEvent): boolean =>
  a.participants.some(p => b.participants.some(q => q.entity === p.entity))

const within = (part: RecordEvent, whole: RecordEvent): boolean =>
  part.when !== null &&
  whole.when !== null &&
  part.when.from >= whole.when.from &&
  part.when.to <= whole.when.to

/** A meeting inside a visit is its part: of a type that may be one, with a participant and the time in common. */
function withParts(desk: Desk, events: readonly RecordEvent[]): RecordEvent[] {
  const partTypes = new Map(desk.language.eventTypes.map(t => [t.type, new Set(t.parts)]))
  return events.map(event => {
    const types = event.type && partTypes.get(event.type)
    if (!types) return event
    const parts = events.filter(
      p => p !== event && p.type && types.has(p.type) && within(p, event) && shares(p, event),
    )
    return { ...event, parts: parts.map(p => p.id) }
  })
}

/** What counts against an event: that it is done by words alone, or that one report holds it possible. */
function slightness(event: RecordEvent, verbal: ReadonlySet<string>): number {
  const unsure = event.status === 'possible' || event.status === 'unconfirmed'
  return (event.type && verbal.has(event.type) ? 4 : 0) + (unsure && event.documents.length === 1 ? 3 : 0)
}

/** How much of the story hangs on an event: who carries it, who opens with it, and how often. */
const weight = (desk: Desk, event: RecordEvent): number =>
  event.documents.length * 4 +
  headlined(desk, event) * 3 +
  Math.min(event.origins.length, event.documents.length) * 2 +
  Math.min(event.mentions.length, 10) +
  (event.when ? 2 : 0) +
  (event.participants.length > 0 || event.unnamed ? 1 : 0) +
  (event.type ? 2 : 0)

/** The events of a story, the weightiest first. */
export function events(desk: Desk, origins: Origins): RecordEvent[] {
  const clusters = merge(desk)
  const told = clusters.map(cluster => eventOf(desk, origins, cluster))
  const all = withoutBelied(desk, told).filter((event, i) => !isInPassing(desk, event, clusters[i]!))
  const verbal = new Set(desk.language.eventTypes.flatMap(t => (t.verbal ? t.type : [])))
  const ranked = withParts(desk, all).map(event => ({
    event,
    weight: weight(desk, event) - slightness(event, verbal),
  }))
  return ranked
    .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}
