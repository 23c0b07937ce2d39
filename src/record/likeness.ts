/** How much two mentions of a type look like one event. */
import { type EventMention, type Id, type Interval, parseDay, toDay } from '../core/index.ts'
import type { Page } from './desk.ts'
import { gap, overlap } from './intervals.ts'
import { isAhead, isBare, isCalledOff, isDone, type Kind, type Told } from './told.ts'

/** Days by which a plan may move and stay the same plan. */
const MOVED = 75

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

/** What other company speaks against one event: one report that names both companies tells them apart. */
const OTHER_COMPANY = { here: -3, elsewhere: -2.5 }

function whoScore(a: Told, b: Told, common: number): number {
  if (otherCompany(a, b)) return a.page === b.page ? OTHER_COMPANY.here : OTHER_COMPANY.elsewhere
  if (common > 0) return common > 1 ? 2 : 1.5
  return clash(a, b)
}

/** A town and the state in which it lies may be one place; two states, or two towns, are not. */
function placeScore(a: Told, b: Told): number {
  if (!a.where || !b.where) return 0
  if (a.where === b.where) return 1
  const [here, there] = [a.state, b.state]
  if (here && there && here.state !== there.state) return -1
  if (here && there && (here.whole || there.whole)) return 0.5
  return here?.whole || there?.whole ? 0 : -0.5
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

/** What a common word, or a common type, speaks for one event within the same news. */
const WORDING = { word: 2, type: 1.5, alike: 1 }

/** What speaks for one event before anything is known of who, where and when: one story seldom has two of a kind. */
function expectation(a: Told, b: Told): number {
  if (isDone(a) !== isDone(b)) return 0
  const [x, y] = [a.mention, b.mention]
  const wording = sameWord(x, y) ? WORDING.word : x.type === y.type ? WORDING.type : WORDING.alike
  return wording * nearness(a.page, b.page)
}

/** Share of a sentence's words from which two sentences speak of the same. */
const SAME_TALK = 0.2
/** Share up to which they speak of something else. */
const OTHER_TALK = 0.05
/** Sentences of fewer longer words tell nothing. */
const FEWEST = 3

/** What the words around the triggers speak for: sentences of two reports about the same have words in common. */
function contextScore(a: Told, b: Told): number {
  const least = Math.min(a.words.size, b.words.size)
  if (a.page === b.page || least < FEWEST) return 0
  const share = [...a.words].filter(w => b.words.has(w)).length / least
  return share >= SAME_TALK ? 2 : share <= OTHER_TALK ? -1 : 0
}

/** What speaks for two mentions being of one event: time, people, place, wording, and whether one report has both. */
export function score(a: Told, b: Told): number {
  const common = shared(a.who, b.who)
  const near = a.page === b.page ? (isBare(a) || isBare(b) ? 2 : 0.5) : 0
  const off = isCalledOff(a) && a.mention.status === b.mention.status ? 0.5 : 0
  const facts = timeScore(a, b, common) + whoScore(a, b, common) + placeScore(a, b)
  return facts + near + off + expectation(a, b) + contextScore(a, b)
}
