/** Where the documents differ: relations that oppose, and readings as of one day that cannot both hold. */
import type { FigureValue, Reading, Relation, Status } from '../../src/core/index.ts'
import type { Line, StoryView } from './story.ts'
import { figureOf, intervalOf, statusOf } from './words.ts'

/** Two readings that do not agree; `conflicts` where the record relates them in no way. */
export interface Difference {
  readonly kind: Relation['kind'] | 'conflicts'
  readonly later: Line
  readonly earlier: Line
}

const OPPOSED: ReadonlySet<Relation['kind']> = new Set(['contradicts', 'denies', 'retracts'])
const OFF: ReadonlySet<Status> = new Set(['denied', 'cancelled'])
const ON: ReadonlySet<Status> = new Set(['planned', 'announced', 'confirmed', 'under way', 'happened'])

function bounds(figure: FigureValue): readonly [number, number] {
  const high = figure.upper ?? figure.value
  if (figure.qualifier === 'at least' || figure.qualifier === 'more than') return [figure.value, Infinity]
  if (figure.qualifier === 'at most' || figure.qualifier === 'less than') return [-Infinity, high]
  const slack = figure.qualifier === 'about' ? 0.1 : 0
  return [figure.value - Math.abs(figure.value) * slack, high + Math.abs(high) * slack]
}

/** Whether two readings of one slot cannot both hold: days apart, figures apart, on against off. */
export function opposed(a: Reading, b: Reading): boolean {
  const [i, j] = [intervalOf(a), intervalOf(b)]
  if (i && j) return i.to < j.from || j.to < i.from
  const [f, g] = [figureOf(a), figureOf(b)]
  if (f && g) {
    if (f.unit !== g.unit) return false
    const [[low, high], [lower, higher]] = [bounds(f), bounds(g)]
    return high < lower || higher < low
  }
  const [s, t] = [statusOf(a), statusOf(b)]
  return s !== null && t !== null && ((OFF.has(s) && ON.has(t)) || (ON.has(s) && OFF.has(t)))
}

function related(view: StoryView): readonly Difference[] {
  return view.story.relations.flatMap(relation => {
    const [later, earlier] = [view.lines.get(relation.from), view.lines.get(relation.to)]
    return OPPOSED.has(relation.kind) && later && earlier ? [{ kind: relation.kind, later, earlier }] : []
  })
}

function sameDay(view: StoryView, known: ReadonlySet<string>): readonly Difference[] {
  const groups = new Map<string, Line[]>()
  for (const line of view.lines.values()) {
    if (line.day === null) continue
    const owner = line.event?.id ?? line.figure?.id
    const key = `${line.event ? 'e' : 'f'}\n${owner}\n${line.reading.slot}\n${line.day}`
    const group = groups.get(key)
    // One line a value is enough: the rest would say the same again.
    if (!group) groups.set(key, [line])
    else if (!group.some(l => JSON.stringify(l.reading.value) === JSON.stringify(line.reading.value)))
      group.push(line)
  }
  const found: Difference[] = []
  for (const group of groups.values())
    for (const [i, later] of group.entries())
      for (const earlier of group.slice(0, i)) {
        const pair = [
          `${later.reading.id}\n${earlier.reading.id}`,
          `${earlier.reading.id}\n${later.reading.id}`,
        ]
        if (opposed(later.reading, earlier.reading) && !pair.some(p => known.has(p)))
          found.push({ kind: 'conflicts', later, earlier })
      }
  return found
}

/** All differences of a story, the newest first. */
export function differencesOf(view: StoryView): readonly Difference[] {
  const known = new Set(view.story.relations.map(r => `${r.from}\n${r.to}`))
  return [...related(view), ...sameDay(view, known)].sort((a, b) =>
    (b.later.day ?? '').localeCompare(a.later.day ?? ''),
  )
}
