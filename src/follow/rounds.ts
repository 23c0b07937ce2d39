/** What all rounds of following have in common: conditions, failures, and when to come again. */
import type { Conditions, Fetched, Got, Unchanged } from './answers.ts'
import { backOff, instant, jittered, LATEST, nextEvery } from './schedule.ts'
import { type Followable, type Followed, numberIn, type State, textIn } from './source.ts'

/** What to ask for, from what the last answer said of itself. */
export const conditionsOf = (state: State): Conditions => ({
  etag: textIn(state, 'etag'),
  modified: textIn(state, 'modified'),
})

/** The marks of an answer to be kept for the next round; those of the state stay where it names none. */
function marksOf(answer: Got | Unchanged, state: State): State {
  const { etag, 'last-modified': modified } = answer.headers
  const { etag: oldEtag, modified: oldModified, ...rest } = state
  // An unchanged answer need not name its marks again; a new one without them must not keep the old ones.
  const old = answer.status === 'unchanged' ? { oldEtag, oldModified } : {}
  const kept = { etag: etag ?? old.oldEtag, modified: modified ?? old.oldModified }
  return {
    ...rest,
    ...(kept.etag ? { etag: kept.etag } : {}),
    ...(kept.modified ? { modified: kept.modified } : {}),
  }
}

/** What a round that went right found. */
interface Found {
  readonly originals?: Followed['originals']
  readonly troubles?: Followed['troubles']
  readonly state?: State
  readonly title?: string | null
  /** Milliseconds until the next round, where something was left over for it. */
  readonly soon?: number
}

/** A round that went right. */
export function wentRight(source: Followable, answer: Got | Unchanged, found: Found, now: number): Followed {
  const originals = found.originals ?? []
  const every = nextEvery(numberIn(source.state, 'every'), originals.length > 0)
  const state = { ...source.state, ...found.state, every }
  return {
    originals,
    troubles: found.troubles ?? [],
    state: marksOf(answer, state),
    due: instant(now, found.soon ?? jittered(every, `${source.id} ${now}`)),
    failures: 0,
    trouble: null,
    at: answer.moved ?? source.at,
    title: source.title ?? found.title ?? null,
    gone: false,
  }
}

/** A round that went wrong: the state stays, and the next try waits longer with every failure. */
export function wentWrong(
  source: Followable,
  trouble: string,
  now: number,
  more: { readonly wait?: number | null; readonly gone?: boolean } = {},
): Followed {
  const failures = source.failures + 1
  const wait = more.gone ? LATEST : Math.max(backOff(failures, source.id), more.wait ?? 0)
  return {
    originals: [],
    troubles: [],
    state: source.state,
    due: instant(now, wait),
    failures,
    trouble,
    at: source.at,
    title: source.title,
    gone: more.gone ?? false,
  }
}

/** A round whose answer was neither new nor unchanged. */
export function withoutAnswer(
  source: Followable,
  answer: Exclude<Fetched, Got | Unchanged>,
  now: number,
): Followed {
  if (answer.status === 'failed') return wentWrong(source, answer.reason, now, { wait: answer.wait })
  return wentWrong(source, answer.reason, now, { gone: answer.status === 'gone' })
}
