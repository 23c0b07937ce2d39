/** A mention of an event with what the story knows of it: who, where, when. */
import {
  contains,
  type EventMention,
  type Id,
  type Interval,
  type Participant,
  type Span,
  type Status,
} from '../core/index.ts'
import { causeOf, type Dated, datedAt } from './dates.ts'
import type { Desk, Page } from './desk.ts'
import type { StatePlace } from './input.ts'
import type { Talk } from './talk.ts'

/** Kinds of participants within which a difference tells two events apart. */
export type Kind = 'person' | 'body as actor' | 'body as recipient'

/** A mention with what is known of it in the story. */
export interface Told {
  readonly page: Page
  readonly mention: EventMention
  /** Actors and recipients, as entities of the story. */
  readonly who: ReadonlySet<Id>
  /** The same by kind: people in any role, and states and bodies by their role. */
  readonly kinds: ReadonlyMap<Kind, ReadonlySet<Id>>
  readonly where: Id | null
  /** The state in which that is, where known. */
  readonly state: StatePlace | null
  /** When it was, and which characters tell so. */
  readonly dated: Dated | null
  readonly when: Interval | null
  /** What happens once to a person, and the persons to whom it did: empty where the mention tells of no such thing. */
  readonly once: ReadonlySet<string>
  /** The class of the trigger's word. */
  readonly sense: string | null
  /** Of those killed or hurt: by what kind of happening, where their sentence tells of one. */
  readonly by: string | null
  /** What the sentence speaks of. */
  readonly talk: Talk
}

const AHEAD: ReadonlySet<Status> = new Set(['possible', 'planned', 'announced', 'confirmed', 'unconfirmed'])

const DONE: ReadonlySet<Status> = new Set(['happened', 'under way'])

const CALLED_OFF: ReadonlySet<Status> = new Set(['postponed', 'cancelled'])

/** Whether a mention tells of what is still to come. */
export const isAhead = (told: Told): boolean => AHEAD.has(told.mention.status)

/** Whether a mention tells of what was done, or is being done. */
export const isDone = (told: Told): boolean => DONE.has(told.mention.status)

/** Whether a mention calls off what was still to come. */
export const isCalledOff = (told: Told): boolean => CALLED_OFF.has(told.mention.status)

/** A mention that names neither people, time nor place ("the visit") speaks of what its own report spoke of before. */
export const isBare = (told: Told): boolean =>
  told.who.size === 0 && told.when === null && told.where === null

const isWho = (p: Participant): boolean => p.role === 'actor' || p.role === 'recipient'

/** Whether a mention is of a person, as the story as a whole knows who it is. */
function isPerson(desk: Desk, page: Page, mention: Id): boolean {
  const entity = desk.entity(page, mention)
  return ((entity && desk.types.get(entity)) ?? page.mentions.get(mention)?.type) === 'person'
}

function kindsOf(desk: Desk, page: Page, participants: readonly Participant[]): Map<Kind, Set<Id>> {
  const kinds = new Map<Kind, Set<Id>>()
  for (const { mention, role } of participants) {
    const body: Kind = role === 'actor' ? 'body as actor' : 'body as recipient'
    const entity = desk.entity(page, mention)
    const kind = isPerson(desk, page, mention) ? 'person' : body
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

/** What happens once, for each person to whom a mention says it did. */
function onceTo(desk: Desk, page: Page, { type, participants }: EventMention): Set<string> {
  const kind = type && desk.language.onceOf(type)
  const found = participants.flatMap(({ mention, role }) => {
    const entity = role === 'recipient' ? desk.entity(page, mention) : null
    return kind && entity && isPerson(desk, page, mention) ? [`${kind} ${entity}`] : []
  })
  return new Set(found)
}

/** Reads a mention of an event with what the story knows of it. */
export function tell(desk: Desk, page: Page, mention: EventMention, talk: Talk): Told {
  const participants = mention.participants.filter(p => isWho(p) && !isOnlyAsked(page, mention, p))
  const place = mention.where ?? mention.participants.find(p => p.role === 'place')?.mention
  const where = place ? desk.entity(page, place) : null
  const dated = datedAt(desk, page, mention)
  const cause = causeOf(desk, page, mention)?.type
  return {
    page,
    mention,
    who: new Set(participants.map(p => desk.entity(page, p.mention)).filter(e => e !== null)),
    kinds: kindsOf(desk, page, participants),
    where,
    state:
      where && place ? desk.language.stateOf(desk.names.get(where) ?? page.mentions.get(place)!.name) : null,
    dated,
    when: dated?.interval ?? null,
    once: onceTo(desk, page, mention),
    sense: desk.language.senseOf(mention.lemma),
    by: cause ? desk.language.harmOf(cause) : null,
    talk,
  }
}

/** The headline that tells of an event, or undefined. */
export const headlineOf = ({ page, mention }: Told): Span | undefined =>
  page.source.document.parts.find(p => p.kind === 'headline' && contains(p, mention.trigger))
