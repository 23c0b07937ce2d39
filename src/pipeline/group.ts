/** `onrecord group`: the story of each document, decided as it arrives. */
import { eld } from 'eld/small'
import { hash, type Id, publishedOf } from '../core/index.ts'
import { createGrouper, type Decision, faultOf, inForce, namedIn, settle } from '../story/index.ts'
import { fallback, languageOf } from './languages.ts'
import type { LineIn } from './lines.ts'

const optional = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Characters that tell the language of a text, and the fewest that are asked. */
const TELLING = 240
const ENOUGH = 20
/** Titles of five words are taken for another language in one case of sixteen; a near miss is none. */
const NEAR = 0.8

/** The language of a text that does not say its own, where that is surely not the fallback. */
function guessed(text: string): string | undefined {
  const start = text.slice(0, TELLING).trim()
  if (start.length < ENOUGH) return undefined
  const guess = eld.detect(start)
  const scores: Readonly<Record<string, number>> = guess.getScores()
  const near = (scores[fallback.code] ?? 0) >= NEAR * (scores[guess.language] ?? 0)
  return guess.language && !near && guess.isReliable() ? guess.language : undefined
}

/** What is wrong with a decision by those before it, or null. */
function misplaced(decision: Decision, before: readonly Decision[]): string | null {
  const earlier = (id: Id): boolean => before.some(one => one.id === id)
  if (earlier(decision.id)) return `an earlier line has the id "${decision.id}"; give each decision its own`
  if (decision.kind !== 'undo' || earlier(decision.decision)) return null
  return `no earlier line has the id "${decision.decision}", which this one would undo`
}

/** Reads a log of decisions, one a line; `trouble` is told of lines that are none, which are left out. */
export async function readDecisions(
  lines: AsyncIterable<LineIn>,
  trouble: (reason: string) => void,
): Promise<Decision[]> {
  const log: Decision[] = []
  for await (const { line, value, trouble: broken } of lines) {
    const fault = broken ?? faultOf(value) ?? misplaced(value as Decision, log)
    if (fault === null) log.push(value as Decision)
    else trouble(`line ${line}: ${fault}`)
  }
  return log
}

/** For each decision that names what never came up, a few words that say so. */
const strangers = (decisions: readonly Decision[], met: ReadonlySet<Id>): string[] =>
  inForce(decisions).flatMap(decision => {
    const { affairs, stories, documents } = namedIn(decision)
    const unknown = [...affairs, ...stories, ...documents].filter(id => !met.has(id))
    return unknown.length
      ? [`decision "${decision.id}" names ${unknown.join(', ')}, which never came up`]
      : []
  })

interface Placed {
  readonly id: Id
  readonly story: Id
  readonly affair: Id
  readonly joins?: Id
  readonly reprintOf?: Id
  /** The language of a text that is not analysed: it is grouped by its names, figures and words as they stand. */
  readonly unread?: string
}

/**
 * Groups lines of JSON in their order; a line that fails comes back as `{id, error}`. Decisions are heeded as they
 * would have been by a person at the time; at the end `trouble` is told of those that name what never came up.
 */
export async function* groupLines(
  lines: AsyncIterable<LineIn>,
  live: boolean,
  decisions: readonly Decision[] = [],
  trouble: (reason: string) => void = () => {},
): AsyncGenerator<string> {
  const grouper = createGrouper({ live }, fallback.story)
  const met = new Set<Id>()
  for await (const { line, value, trouble: broken } of lines) {
    const input = (value ?? {}) as Record<string, unknown>
    const id = typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : null
    const title = optional(input.title)
    const text = optional(input.text)
    if (broken !== undefined || (text === null && title === null)) {
      const error = `line ${line}: ${broken ?? 'no "text" or "title" string; give {"id": …, "title": …, "text": …} a line'}`
      yield JSON.stringify({ id, error })
      continue
    }
    const language = optional(input.language) ?? guessed(`${title ?? ''}\n${text ?? ''}`)
    const item = {
      id: id ?? hash(`${title}\n${text}`),
      title,
      text: text ?? '',
      published: publishedOf(input.published).from,
      outlet: optional(input.outlet),
      ...(language ? { language } : {}),
    }
    const unread = languageOf(language) ? {} : { unread: language! }
    const placed: Placed = { id: item.id, ...grouper.add(item), ...unread }
    const settled = settle(placed, decisions)
    if (decisions.length) {
      for (const place of [placed, settled]) met.add(place.id).add(place.story).add(place.affair)
    }
    yield JSON.stringify(settled)
  }
  for (const reason of strangers(decisions, met)) trouble(reason)
}
