/** One event across documents: mentions merge by type, participants, time and place. */
import type { Id } from '../core/index.ts'
import type { Desk, Page } from './desk.ts'
import { apart, clashes, elsewhere, sameSense, sameWord, score, shared, timeScore } from './likeness.ts'
import { planOf } from './premature.ts'
import { talkIn } from './talk.ts'
import { isAhead, isBare, type Told, tell } from './told.ts'

/** Mentions that tell of one event, in order of appearance. */
export interface Cluster {
  readonly told: Told[]
}

/** What must be reached for a mention to join an event: two of time, people and place, or one of them in the same report. */
const JOIN = 1.5
/** What remains of the expectation that a story has one of a kind where it has several. */
const SEVERAL = 0.5
/** What is reached where a person to whom a thing happens but once is the same. */
const ONCE = 3

/** What counts against joining where more of an event's mentions name others than name the same. */
const OTHERS = 1.5
/** What counts against joining where more of an event's mentions are of other states than of the same. */
const ELSEWHERE = 2.5

/** Forms of one word, and words of one class, are one kind. */
const kindOf = (told: Told): string => told.mention.type ?? told.sense ?? told.mention.lemma

/** Kinds of which the story tells twice for certain: on days that are not the same. */
function severalOf(all: readonly Told[]): Set<string> {
  const dated = new Map<string, Told[]>()
  const several = new Set<string>()
  for (const told of all) {
    if (!told.when || isAhead(told)) continue
    const kind = kindOf(told)
    const others = dated.get(kind) ?? []
    if (others.some(o => apart(o, told))) several.add(kind)
    dated.set(kind, [...others, told])
  }
  return several
}

/** The best of an event's mentions speaks for it, but a clash of time with any, or of names or states with most, counts. */
function closeness(told: Told, cluster: Cluster, several: ReadonlySet<string>): number {
  let best = Number.NEGATIVE_INFINITY
  let worst = 0
  let others = 0
  let places = 0
  for (const other of cluster.told) {
    if (apart(told, other)) return Number.NEGATIVE_INFINITY
    best = Math.max(best, score(told, other, several.has(kindOf(told)) ? SEVERAL : 1))
    worst = Math.min(worst, timeScore(told, other, shared(told.who, other.who)))
    others += clashes(told, other)
    places += elsewhere(told, other)
  }
  const against = (others > 0 ? OTHERS : 0) + (places > 0 ? ELSEWHERE : 0)
  return best - (worst <= -4 ? 3 : 0) - against
}

type Alike = (a: Told, b: Told) => boolean

function kindsAlike(desk: Desk): Alike {
  const alike = new Map(desk.language.eventTypes.map(t => [t.type, new Set(t.alike)]))
  return (a, b) => {
    const [x, y] = [a.mention.type, b.mention.type]
    if (sameWord(a.mention, b.mention) || sameSense(a, b)) return true
    return x !== null && y !== null && (x === y || (alike.get(x)?.has(y) ?? false))
  }
}

/** "The visit", in a report that tells no more of it, is the one of which the story has told most. */
function mainOf(clusters: readonly Cluster[]): Cluster | undefined {
  let main: Cluster | undefined
  for (const cluster of clusters) if (cluster.told.length > (main?.told.length ?? 1)) main = cluster
  return main
}

/** A person dies once: who else tells of it tells of the same, whoever did it and however sure it is. */
const isSameOnce = (told: Told, cluster: Cluster): boolean =>
  told.once.size > 0 && cluster.told.some(other => shared(told.once, other.once) > 0)

/** How well a mention fits an event that is of its type. */
function fitness(
  told: Told,
  cluster: Cluster,
  main: Cluster | undefined,
  several: ReadonlySet<string>,
): number {
  const recency = cluster.told.at(-1)!.page === told.page ? 0.1 : 0
  const close = closeness(told, cluster, several) + recency
  const value = Number.isFinite(close) && isSameOnce(told, cluster) ? Math.max(close, ONCE) : close
  return isBare(told) && cluster === main && value >= 0 ? Math.max(value, JOIN) : value
}

/** How much a mention tells of who, where and when. */
const detail = (told: Told): number => Math.min(told.who.size, 2) + (told.where ? 1 : 0) + (told.when ? 1 : 0)

/** Mentions of a page, those that tell most before those that only refer to them. */
function inOrderOfWord(desk: Desk, page: Page, talk: ReturnType<typeof talkIn>): Told[] {
  const all = page.source.annotations.events.map(mention =>
    tell(desk, page, mention, talk(page, mention.trigger)),
  )
  return all.sort((a, b) => detail(b) - detail(a) || a.mention.trigger.start - b.mention.trigger.start)
}

/** Each mention joins the event that it fits best, or begins one. */
function gathered(desk: Desk, alike: Alike): Cluster[] {
  const clusters: Cluster[] = []
  const talk = talkIn(desk)
  const pages = desk.pages.map(page => inOrderOfWord(desk, page, talk))
  const several = severalOf(pages.flat())
  for (const page of pages) {
    for (const told of page) {
      const ofType = clusters.filter(c => alike(told, c.told[0]!))
      const main = mainOf(ofType)
      let best: Cluster | null = null
      let most = Number.NEGATIVE_INFINITY
      for (const cluster of ofType) {
        const value = fitness(told, cluster, main, several)
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
    const home = out.find(c => alike(c.told[0]!, cluster.told[0]!) && tied(c, cluster))
    if (home) home.told.push(...cluster.told)
    else out.push({ told: [...cluster.told] })
  }
  return out
}

/** Events with denied reports of a happening at the plans that they took for done. */
function withPremature(clusters: readonly Cluster[]): Cluster[] {
  const plans = new Map(
    clusters.flatMap(c => {
      const plan = planOf(c, clusters)
      return plan ? [[c, plan] as const] : []
    }),
  )
  for (const [report, plan] of plans) plan.told.push(...report.told)
  return clusters.filter(c => !plans.has(c))
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
  const events = withPremature(clusters)
  for (const event of events) event.told.sort(inOrderOfAppearance)
  return events
}
