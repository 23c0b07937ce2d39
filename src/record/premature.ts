/** A plan that was reported as done too early: the report and its denial belong to the plan. */
import type { Day, Id } from '../core/index.ts'
import { shared } from './likeness.ts'
import { isAhead, isDone, type Told } from './told.ts'

/** What is told of one event. */
interface Gathered {
  readonly told: readonly Told[]
}

/** People whom a report and a plan must have in common: one alone does much of a kind. */
const COMPANY = 2

const peopleOf = ({ told }: Gathered): Set<Id> =>
  new Set(told.flatMap(t => [...(t.kinds.get('person') ?? [])]))

/** The day of the report that told an event as done, where a later one denies it and no other bears it out. */
function deniedReport({ told }: Gathered): Day | null {
  const done = told.filter(isDone)
  const denial = told.find(t => t.mention.status === 'denied')
  const [first] = done
  if (!first || !denial || done.some(t => t.page !== first.page)) return null
  return denial.page.index > first.page.index ? first.page.day : null
}

/** Whether a cluster is a plan that was told before a day, for days after it. */
function isPlanBeyond({ told }: Gathered, day: Day): boolean {
  const dated = told.filter(t => isAhead(t) && t.when !== null)
  return (
    dated.length > 0 &&
    !told.some(isDone) &&
    dated.every(t => t.when!.from > day) &&
    told.some(t => t.page.day !== null && t.page.day <= day)
  )
}

/** The plan that a denied report of a happening took for done: of one type and of the same people, for a later day. */
export function planOf<T extends Gathered>(report: T, clusters: readonly T[]): T | undefined {
  const day = deniedReport(report)
  const people = peopleOf(report)
  if (day === null || people.size < COMPANY) return undefined
  const type = report.told[0]!.mention.type
  return clusters.find(
    c =>
      c !== report &&
      type !== null &&
      c.told.some(t => t.mention.type === type) &&
      isPlanBeyond(c, day) &&
      shared(people, peopleOf(c)) >= COMPANY,
  )
}
