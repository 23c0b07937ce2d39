/** Origins: where readings ultimately come from, so that corroboration counts origins and never documents. */
import { type Day, dayNumber, hash, type Id, type Origin, parseDay, type Speaker } from '../core/index.ts'
import type { Voice } from './chains.ts'
import type { Desk, Page } from './desk.ts'

/** Days between two reports of what one speaker said within which it counts as one occasion. */
const SAME_OCCASION = 1

interface Occasion {
  readonly key: string
  readonly speaker: string
  readonly from: Day | null
  to: Day | null
  readonly documents: Set<Id>
}

/** Collects origins while readings are made; `list` gives them when all are known. */
export interface Origins {
  /** Id of the origin of a passage of a page. */
  readonly of: (page: Page, voice: Voice) => Id
  readonly list: () => Origin[]
}

const number = (day: Day): number => parseDay(day) ?? dayNumber(1, 1, 1)

/** The page from which a reprint was taken, following copies of copies. */
function source(desk: Desk, page: Page): Page {
  const seen = new Set<Id>()
  let at = page
  for (let of = desk.input.reprints.get(at.id); of && !seen.has(of); of = desk.input.reprints.get(at.id)) {
    seen.add(of)
    const next = desk.pages.find(p => p.id === of)
    if (!next) break
    at = next
  }
  return at
}

/** What is spoken by nobody in particular belongs to whoever reports it: it cannot be told from other reporting. */
const isStatement = (last: Speaker | undefined): last is Speaker =>
  last !== undefined && last.kind === 'speaker'

/** A collector of origins for a story. Pages must come in order of appearance. */
export function originsOf(desk: Desk): Origins {
  const occasions = new Map<string, Occasion[]>()
  const reporting = new Map<string, { outlet: string; documents: Set<Id> }>()

  const statement = (page: Page, last: Speaker, on: Voice['on']): Id => {
    const who = last.entity ?? last.name.toLowerCase()
    const known = occasions.get(who) ?? []
    occasions.set(who, known)
    const near = known.find(o =>
      o.from === null || on === null
        ? o.from === null && on === null
        : number(on.from) <= number(o.to!) + SAME_OCCASION && number(on.to) >= number(o.from) - SAME_OCCASION,
    )
    if (near) {
      near.documents.add(page.id)
      return near.key
    }
    const key = `origin:${hash(`${who}|${on?.from ?? ''}|${on?.to ?? ''}`)}`
    known.push({
      key,
      speaker: last.name,
      from: on?.from ?? null,
      to: on?.to ?? null,
      documents: new Set([page.id]),
    })
    return key
  }

  const report = (page: Page): Id => {
    const first = source(desk, page)
    const outlet = desk.input.credits.get(page.id) ?? first.base.at(-1)!.name
    const key = `origin:${hash(`reporting|${outlet.toLowerCase()}`)}`
    const known = reporting.get(key) ?? { outlet, documents: new Set<Id>() }
    known.documents.add(page.id)
    reporting.set(key, known)
    return key
  }

  return {
    of: (page, voice) => {
      const last = voice.chain.at(-1)
      return isStatement(last) ? statement(page, last, voice.on) : report(page)
    },
    list: () =>
      [
        ...[...occasions.values()].flat().map(
          (o): Origin => ({
            id: o.key,
            kind: 'statement',
            speaker: o.speaker,
            ...(o.from && o.to ? { on: { from: o.from, to: o.to } } : {}),
            documents: [...o.documents].sort(),
          }),
        ),
        ...[...reporting].map(
          ([id, r]): Origin => ({
            id,
            kind: 'reporting',
            outlet: r.outlet,
            documents: [...r.documents].sort(),
          }),
        ),
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
