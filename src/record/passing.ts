/** What a story's reports say only in passing, which is no event of its record. */
import { contains, type RecordEvent } from '../core/index.ts'
import type { Desk } from './desk.ts'
import type { Cluster } from './merge.ts'
import { headlineOf, type Told } from './told.ts'

/** Characters at the head of a report in which it tells what it is about. */
const HEAD = 500

/** Reports that tell of an event at their head: there it is the news, further down it may be an aside. */
export const headlined = (desk: Desk, event: RecordEvent): number =>
  new Set(event.mentions.filter(m => m.span.start < HEAD).map(m => desk.page(m.document).id)).size

/** Reports from which on a story tells enough that a bare word in one of them is no event of it. */
const FEW_REPORTS = 3

/** Characters up to which a report is a brief, which says nothing in passing. */
const BRIEF = 1500

/** Whether a mention stands under a picture, which its words describe. */
const isOfPicture = ({ page, mention: { trigger } }: Told): boolean =>
  page.source.document.parts.some(p => p.kind === 'caption' && contains(p, trigger))

/** Reports that tell of an event in their headline. */
const inHeadlines = ({ told }: Cluster): number =>
  new Set(told.filter(t => headlineOf(t) !== undefined).map(t => t.page.id)).size

/** Outlets that tell of an event; a report of an unknown one counts for itself. */
const outlets = (desk: Desk, event: RecordEvent): number =>
  new Set(event.documents.map(d => desk.page(d).source.document.outlet ?? d)).size

/**
 * Whether an event of no type and of nobody named is but what one outlet's reports open with: no headline of several
 * reports.
 */
const isOneOpening = (desk: Desk, event: RecordEvent, cluster: Cluster): boolean =>
  event.type === null &&
  event.participants.length === 0 &&
  event.documents.length > 1 &&
  outlets(desk, event) < 2 &&
  inHeadlines(cluster) < 2

/**
 * Whether an event is but a word in passing: one report has it, further down, without anybody, a day or a place; or
 * one report's own word for what others do not tell.
 */
export function isInPassing(desk: Desk, event: RecordEvent, cluster: Cluster): boolean {
  const { told } = cluster
  if (told.every(t => t.mention.type === null && isOfPicture(t))) return true
  if (desk.pages.length < FEW_REPORTS) return false
  const dated = told.some(t => t.dated?.own)
  if (!dated && isOneOpening(desk, event, cluster)) return true
  if (event.documents.length > 1) return false
  if (event.type === null && !dated && event.mentions.length === 1) return true
  if (headlined(desk, event) > 0) return false
  if (desk.page(event.documents[0]!).source.document.text.length <= BRIEF) return false
  return event.participants.length === 0 && !dated && event.where === null
}
