/** How much two mentions of a type look like one event. */
import { type EventMention, type Id, type Interval, parseDay, toDay } from '../core/index.ts'
import type { Page } from './desk.ts'
import { gap, overlap } from './intervals.ts'
import { likeTalk } from './talk.ts'
import { isAhead, isBare, isCalledOff, isDone, type Kind, type Told } from './told.ts'

/** Days by which a plan may move and stay the same plan. */
const MOVED = 75

/** Days by which reports of one happening may differ: it was night, or the report came from elsewhere. */
const NIGHT = 1

/** How many of some entities are among others. */
export const shared = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): number => [...a].filter(e => b.has(e)).length

/** A happening told without its day is no later than its report; a plan is no earlier. */
function outOfTime(a: Told, b: Told): boolean {
  const day = a.page.day
  if (a.when || !b.when || !day) return false
  return isCalledOff(a) || isAhead(a) ? b.when.to < day : a.mention.status === 'happened' && b.when.from > day
}

/** Days for which something done is told as news without its day. */
const NEWS = 7

/** The days of which a mention tells: its own, or those before its report where it tells of something done. */
function daysOf(told: Told): Interval | null {
  const to = told.page.day
  if (told.when || !to || !isDone(told)) return told.when
  return { from: toDay(parseDay(to)! - NEWS), to, granularity: 'range' }
}

/** Whether a report that gives no day may, as news, tell of the days of the other. */
function isNews(a: Told, b: Told): boolean {
  const [here, there] = [daysOf(a), daysOf(b)]
  return here !== null && there !== null && overlap(here, there)
}

/** What speaks for one time, as far as both tell of it; `common` counts participants that both have. */
export function timeScore(a: Told, b: Told, common: number): number {
  if (outOfTime(a, b) || outOfTime(b, a)) return -4
  if (!a.when || !b.when) return isNews(a, b) ? 0.5 : 0
  if (overlap(a.when, b.when))
    return a.when.granularity === 'year' || b.when.granularity === 'year' ? 0.5 : 1.5
  if (common === 0) return -4
  if (isAhead(a) && isAhead(b) && gap(a.when, b.when) <= MOVED) return -0.5
  return isDone(a) && isDone(b) && gap(a.when, b.when) <= NIGHT ? -1 : -4
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

/** What other company speaks against one event: one report that names both companies tells them apart. */
const OTHER_COMPANY = { here: -3, elsewhere: -2.5 }

function whoScore(a: Told, b: Told, common: number): number {
  if (otherCompany(a, b)) return a.page === b.page ? OTHER_COMPANY.here : OTHER_COMPANY.elsewhere
  if (common > 0) return common > 1 ? 2 : 1.5
  return clash(a, b)
}

/** What two states speak against one event. */
const OTHER_STATE = -1

/** A town and the state in which it lies may be one place; two states, or two towns, are not. */
function placeScore(a: Told, b: Told): number {
  if (!a.where || !b.where) return 0
  if (a.where === b.where) return 1
  const [here, there] = [a.state, b.state]
  if (here && there && here.state !== there.state) return OTHER_STATE
  if (here && there && (here.whole || there.whole)) return 0.5
  return here?.whole || there?.whole ? 0 : -0.5
}

/** Whether two mentions are of other states: 1 where they are, -1 where they may be of one place, else 0. */
export function elsewhere(a: Told, b: Told): number {
  const place = placeScore(a, b)
  return place > 0 ? -1 : place === OTHER_STATE ? 1 : 0
}

/** Days between two reports within which they are likely to tell of the same news. */
const SAME_NEWS = 3
/** The same, less likely. */
const SAME_WEEKS = 10

/** How likely two reports tell the same news by their days alone: 1, ½ or 0; unknown days tell nothing against it. */
function nearness(a: Page, b: Page): number {
  if (!a.day || !b.day) return 1
  const days = Math.abs(parseDay(a.day)! - parseDay(b.day)!)
  return days <= SAME_NEWS ? 1 : days <= SAME_WEEKS ? 0.5 : 0
}

/** Letters of a word that its forms have in common: "acquire", "acquisition". */
const STEM = 5

/** Whether two triggers are forms of one word. */
export const sameWord = (a: EventMention, b: EventMention): boolean =>
  a.lemma.slice(0, STEM) === b.lemma.slice(0, STEM)

/** Whether two triggers are words that reports use of one kind of happening; types that are known know better. */
export const sameSense = (a: Told, b: Told): boolean =>
  a.sense !== null && a.sense === b.sense && (a.mention.type === null || b.mention.type === null)

/** What a common word, or a common type, speaks for one event within the same news. */
const WORDING = { word: 2, sense: 1.5, type: 1.5, alike: 1 }

/** Characters at the head of a report; what it tells further down is often background. */
const HEAD = 500

const isAside = (told: Told): boolean => told.mention.trigger.start >= HEAD

/** What remains of an expectation where words are others and neither report tells of it at its head. */
const ASIDES = 0.75

/** What speaks for one event before anything is known of who, where and when: one story seldom has two of a kind. */
function expectation(a: Told, b: Told): number {
  if (isDone(a) !== isDone(b)) return 0
  const [x, y] = [a.mention, b.mention]
  if ((x.status === 'denied' || y.status === 'denied') && !sameWord(x, y)) return 0
  const wording = sameWord(x, y)
    ? WORDING.word
    : sameSense(a, b)
      ? WORDING.sense
      : x.type === y.type
        ? WORDING.type
        : WORDING.alike
  const aside = !sameWord(x, y) && isAside(a) && isAside(b)
  return (aside ? wording * ASIDES : wording) * nearness(a.page, b.page)
}

/** Likeness of two sentences from which they speak of the same. */
const SAME_TALK = 0.15
/** Likeness from which they may. */
const LIKE_TALK = 0.06
/** Likeness up to which they speak of something else. */
const OTHER_TALK = 0
/** Sentences of fewer longer words tell nothing. */
const FEWEST = 3

/** What the words around the triggers speak for: sentences of two reports about the same have words in common. */
function talkScore(a: Told, b: Told): number {
  if (a.page === b.page || Math.min(a.talk.weights.size, b.talk.weights.size) < FEWEST) return 0
  const like = likeTalk(a.talk, b.talk)
  if (like >= SAME_TALK) return 2
  return like >= LIKE_TALK ? 1 : like <= OTHER_TALK ? -0.5 : 0
}

/** Reports of other weeks may tell of another happening of the kind. */
const OTHER_NEWS = -1.5

/** What speaks against one happening where reports of other weeks tell of it, and no day ties them together. */
function distance(a: Told, b: Told): number {
  if (!isDone(a) || !isDone(b)) return 0
  if (![a, b].every(t => t.page.source.document.published.basis === 'given')) return 0
  if (nearness(a.page, b.page) > 0 || (a.when && b.when && overlap(a.when, b.when))) return 0
  return OTHER_NEWS
}

/** What remains of an expectation where people, place or time speak against it. */
const CONFLICT = 0.5

/** What one report's telling of both speaks for one event: "the visit" is the one told before, "the talks" less so. */
function nearHere(a: Told, b: Told): number {
  if (!isBare(a) && !isBare(b)) return 0.5
  return sameWord(a.mention, b.mention) ? 2 : 1
}

/** What speaks for two mentions being of one event: time, people, place, wording, and whether one report has both. */
export function score(a: Told, b: Told, alone = 1): number {
  const common = shared(a.who, b.who)
  const near = a.page === b.page ? nearHere(a, b) : 0
  const off = isCalledOff(a) && a.mention.status === b.mention.status ? 0.5 : 0
  const facts = [timeScore(a, b, common), whoScore(a, b, common), placeScore(a, b)]
  const expected = alone * expectation(a, b) * (facts.filter(f => f < 0).length > 1 ? CONFLICT : 1)
  return facts.reduce((sum, f) => sum + f, 0) + near + off + expected + talkScore(a, b) + distance(a, b)
}

/**
 * Whether two mentions cannot be of one event: each has its days, they are others, and no plan has moved; or
 * people died of another kind of happening.
 */
export function apart(a: Told, b: Told): boolean {
  if (a.by !== null && b.by !== null && a.by !== b.by) return true
  if (!a.when || !b.when || overlap(a.when, b.when)) return false
  return timeScore(a, b, shared(a.who, b.who)) <= -4 && gap(a.when, b.when) > NIGHT
}

/** Whether two mentions name others for the same part: 1 where they do, -1 where they name the same, else 0. */
export function clashes(a: Told, b: Told): number {
  if (shared(a.who, b.who) > 0) return otherCompany(a, b) ? 1 : -1
  return clash(a, b) < -1 ? 1 : 0
}
