/** One event across documents: mentions merge by type, participants, time and place. */
import {
  contains,
  type EventMention,
  type Id,
  type Interval,
  type Participant,
  parseDay,
  type Status,
  toDay,
} from '../core/index.ts'
import { type Desk, type Page, timeOf } from './desk.ts'
import { gap, overlap } from './intervals.ts'

/** Kinds of participants within which a difference tells two events apart. */
type Kind = 'person' | 'body as actor' | 'body as recipient'

/** A mention with what is known of it in the story. */
export interface Told {
  readonly page: Page
  readonly mention: EventMention
  /** Actors and recipients, as entities of the story. */
  readonly who: ReadonlySet<Id>
  /** The same by kind: people in any role, and states and bodies by their role. */
  readonly kinds: ReadonlyMap<Kind, ReadonlySet<Id>>
  readonly where: Id | null
  readonly when: Interval | null
}

/** Mentions that tell of one event, in order of appearance. */
export interface Cluster {
  readonly told: Told[]
}

/** What must be reached for a mention to join an event: two of time, people and place, or one of them in the same report. */
const JOIN = 1.5
/** Days by which a plan may move and stay the same plan. */
const MOVED = 75

const isWho = (p: Participant): boolean => p.role === 'actor' || p.role === 'recipient'

function kindsOf(desk: Desk, page: Page, participants: readonly Participant[]): Map<Kind, Set<Id>> {
  const kinds = new Map<Kind, Set<Id>>()
  for (const { mention, role } of participants) {
    const body: Kind = role === 'actor' ? 'body as actor' : 'body as recipient'
    const entity = desk.entity(page, mention)
    const type = (entity && desk.types.get(entity)) ?? page.mentions.get(mention)?.type
    const kind = type === 'person' ? 'person' : body
    if (entity) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(entity))
  }
  return kinds
}

/** Who "has not announced the visit" does not by that take part in it. */
function isOnlyAsked(page: Page, mention: EventMention, { mention: id }: Participant): boolean {
  if (mention.status !== 'unconfirmed' || !mention.within) return false
  const [who, source] = [page.mentions.get(id), page.attributions.get(mention.within)?.source]
  return who !== undefined && source !== undefined && contains(source, who)
}

function tell(desk: Desk, page: Page, mention: EventMention): Told {
  const participants = mention.participants.filter(p => isWho(p) && !isOnlyAsked(page, mention, p))
  const place = mention.where ?? mention.participants.find(p => p.role === 'place')?.mention
  return {
    page,
    mention,
    who: new Set(participants.map(p => desk.entity(page, p.mention)).filter(e => e !== null)),
    kinds: kindsOf(desk, page, participants),
    where: place ? desk.entity(page, place) : null,
    when: timeOf(desk, page, mention.when)?.interval ?? null,
  }
}

const AHEAD: ReadonlySet<Status> = new Set(['possible', 'planned', 'announced', 'confirmed', 'unconfirmed'])

const DONE: ReadonlySet<Status> = new Set(['happened', 'under way'])

/** What is called off was still to come. */
const CALLED_OFF: ReadonlySet<Status> = new Set(['postponed', 'cancelled'])

const isAhead = (told: Told): boolean => AHEAD.has(told.mention.status)

const shared = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): number => [...a].filter(e => b.has(e)).length

/** A happening told without its day is no later than its report; a plan is no earlier. */
function outOfTime(a: Told, b: Told): boolean {
  const day = a.page.day
  if (a.when || !b.when || !day) return false
  return CALLED_OFF.has(a.mention.status) || isAhead(a)
    ? b.when.to < day
    : a.mention.status === 'happened' && b.when.from > day
}

/** Days for which something done is told as news without its day. */
const NEWS = 7

/** The days of which a mention tells: its own, or those before its report where it tells of something done. */
function daysOf(told: Told): Interval | null {
  const to = told.page.day
  if (told.when || !to || !DONE.has(told.mention.status)) return told.when
  return { from: toDay(parseDay(to)! - NEWS), to, granularity: 'range' }
}

/** Whether a report that gives no day may, as news, tell of the days of the other. */
function isNews(a: Told, b: Told): boolean {
  const [here, there] = [daysOf(a), daysOf(b)]
  return here !== null && there !== null && overlap(here, there)
}

function timeScore(a: Told, b: Told, common: number): number {
  if (outOfTime(a, b) || outOfTime(b, a)) return -4
  if (!a.when || !b.when) return isNews(a, b) ? 0.5 : 0
  if (overlap(a.when, b.when))
    return a.when.granularity === 'year' || b.when.granularity === 'year' ? 0.5 : 1.5
  const moved = isAhead(a) && isAhead(b) && common > 0 && gap(a.when, b.when) <= MOVED
  return moved ? -0.5 : -4
}

/** How much a difference in a kind of participant counts: a state may stand for its leader, a person for nobody else. */
const CLASH: Readonly<Record<Kind, number>> = { person: -2, 'body as actor': -1, 'body as recipient': -1 }

/** What speaks against one event where all of a kind differ: the worst of the kinds. */
function clash(a: Told, b: Told): number {
  const values = [...a.kinds].map(([kind, ids]) => {
    const others = b.kinds.get(kind)
    return others !== undefined && shared(ids, others) === 0 ? CLASH[kind] : 0
  })
  return Math.min(0, ...values)
}

/** Dorn and Rehn are not Dorn and Halden: people on both sides beyond those in common tell two meetings apart. */
function otherCompany(a: Told, b: Told): boolean {
  const [here, there] = [a.kinds.get('person'), b.kinds.get('person')]
  if (!here || !there) return false
  const common = shared(here, there)
  return here.size > common && there.size > common
}

function whoScore(a: Told, b: Told, common: number): number {
  if (otherCompany(a, b)) return -2
  if (common > 0) return common > 1 ? 2 : 1.5
  return clash(a, b)
}

function placeScore(a: Told, b: Told): number {
  if (!a.where || !b.where) return 0
  return a.where === b.where ? 1 : -0.5
}

/** A mention that names neither people, time nor place ("the visit") speaks of what its own report spoke of before. */
const isBare = (told: Told): boolean => told.who.size === 0 && told.when === null && told.where === null

function score(a: Told, b: Told): number {
  const common = shared(a.who, b.who)
  const near = a.page === b.page ? (isBare(a) || isBare(b) ? 2 : 0.5) : 0
  const off = CALLED_OFF.has(a.mention.status) && a.mention.status === b.mention.status ? 0.5 : 0
  return timeScore(a, b, common) + whoScore(a, b, common) + placeScore(a, b) + near + off
}

/** The best of an event's mentions speaks for it, but a clash of time with any of them counts. */
function closeness(told: Told, cluster: Cluster): number {
  let best = Number.NEGATIVE_INFINITY
  let worst = 0
  for (const other of cluster.told) {
    const value = score(told, other)
    best = Math.max(best, value)
    worst = Math.min(worst, timeScore(told, other, shared(told.who, other.who)))
  }
  return worst <= -4 ? best - 3 : best
}

type Alike = (a: EventMention, b: EventMention) => boolean

function kindsAlike(desk: Desk): Alike {
  const alike = new Map(desk.language.eventTypes.map(t => [t.type, new Set(t.alike)]))
  return (a, b) =>
    a.type === null || b.type === null
      ? a.type === b.type && a.lemma === b.lemma
      : a.type === b.type || (alike.get(a.type)?.has(b.type) ?? false)
}

/** "The visit", in a report that tells no more of it, is the one of which the story has told most. */
function mainOf(clusters: readonly Cluster[]): Cluster | undefined {
  let main: Cluster | undefined
  for (const cluster of clusters) if (cluster.told.length > (main?.told.length ?? 1)) main = cluster
  return main
}

/** How well a mention fits an event that is of its type. */
function fitness(told: Told, cluster: Cluster, main: Cluster | undefined): number {
  const recency = cluster.told.at(-1)!.page === told.page ? 0.1 : 0
  const value = closeness(told, cluster) + recency
  return isBare(told) && cluster === main && value >= 0 ? Math.max(value, JOIN) : value
}

/** How much a mention tells of who, where and when. */
const detail = (told: Told): number => Math.min(told.who.size, 2) + (told.where ? 1 : 0) + (told.when ? 1 : 0)

/** Mentions of a page, those that tell most before those that only refer to them. */
function inOrderOfWord(desk: Desk, page: Page): Told[] {
  const all = page.source.annotations.events.map(mention => tell(desk, page, mention))
  return all.sort((a, b) => detail(b) - detail(a) || a.mention.trigger.start - b.mention.trigger.start)
}

/** Each mention joins the event that it fits best, or begins one. */
function gathered(desk: Desk, alike: Alike): Cluster[] {
  const clusters: Cluster[] = []
  for (const page of desk.pages) {
    for (const told of inOrderOfWord(desk, page)) {
      const ofType = clusters.filter(c => alike(told.mention, c.told[0]!.mention))
      const main = mainOf(ofType)
      let best: Cluster | null = null
      let most = Number.NEGATIVE_INFINITY
      for (const cluster of ofType) {
        const value = fitness(told, cluster, main)
        if (value >= JOIN && value > most) [most, best] = [value, cluster]
      }
      if (best) best.told.push(told)
      else clusters.push({ told: [told] })
    }
  }
  return clusters
}

/** All who and where of an event's mentions. */
function named(cluster: Cluster): { people: Set<Id>; places: Set<Id>; all: Set<Id> } {
  const places = new Set(cluster.told.flatMap(t => t.where ?? []))
  const people = new Set(cluster.told.flatMap(t => [...(t.kinds.get('person') ?? [])]))
  const all = new Set(cluster.told.flatMap(t => [...t.who, ...(t.where ? [t.where] : [])]))
  return { people, places, all }
}

/** Whether some report tells of an event as still to come. */
const isPlan = (cluster: Cluster): boolean => cluster.told.some(isAhead)

/** Names that two events must have in common to be one; a person counts for two, and so does the place of a plan. */
const TIED = 2

/** Whether what later reports told ties two events together: the same people or places at the same time. */
function tied(a: Cluster, b: Cluster): boolean {
  const [x, y] = [named(a), named(b)]
  const people = shared(x.people, y.people)
  const place = isPlan(a) && isPlan(b) ? shared(x.places, y.places) : 0
  if (shared(x.all, y.all) + people + place < TIED) return false
  if (people < x.people.size && people < y.people.size) return false
  const [at, then] = [a, b].map(c => c.told.filter(t => t.when !== null)) as [Told[], Told[]]
  if (at.length === 0 || then.length === 0) return false
  return a.told.every(t => b.told.every(u => timeScore(t, u, 0) >= 0))
}

/** Joins events that turn out to be one when all is told, the later into the earlier. */
function joined(clusters: readonly Cluster[], alike: Alike): Cluster[] {
  const out: Cluster[] = []
  for (const cluster of clusters) {
    const home = out.find(c => alike(c.told[0]!.mention, cluster.told[0]!.mention) && tied(c, cluster))
    if (home) home.told.push(...cluster.told)
    else out.push({ told: [...cluster.told] })
  }
  return out
}

const inOrderOfAppearance = (a: Told, b: Told): number =>
  a.page.index - b.page.index || a.mention.trigger.start - b.mention.trigger.start

/**
 * Events of a story: mentions of one type that agree in who, where and when. They are gathered in the order in
 * which their documents appeared; then events that later reports tie together become one.
 */
export function merge(desk: Desk): Cluster[] {
  const alike = kindsAlike(desk)
  let clusters = gathered(desk, alike)
  for (let before = Number.POSITIVE_INFINITY; clusters.length < before; ) {
    before = clusters.length
    clusters = joined(clusters, alike)
  }
  for (const cluster of clusters) cluster.told.sort(inOrderOfAppearance)
  return clusters
}
