/** Those of an event whom its reports tell of in common nouns, and the name by which they call it more closely. */
import type { Id, RecordUnnamed, Role, Span } from '../core/index.ts'
import { type Desk, evidence, type Page, sentenceOf } from './desk.ts'
import type { Cluster } from './merge.ts'
import type { Told } from './told.ts'

/** Mentions of an event that are looked at: one or two of each of the first reports. */
const LOOKED_AT = { reports: 12, mentions: 2 }

/** Of the reports looked at, the share that must use a word for it to stand for all. */
const SHARED = 0.25

/** A way to put something, as a place in a report. */
interface Form {
  readonly page: Page
  readonly span: Span
  readonly words: string
  /** Its last word without its ending, or that it is a number of people or things: what makes two forms one. */
  readonly head: string
}

/** What the reports of an event say of it in common nouns. */
export interface Unnamed {
  readonly all: readonly RecordUnnamed[]
  readonly kind: string | null
}

/** The mentions that tell most, the first ones of each report. */
function lookedAt({ told }: Cluster): Told[] {
  const seen = new Map<Id, number>()
  return told.filter(({ page }) => {
    const times = seen.get(page.id) ?? 0
    if (times === 0 && seen.size === LOOKED_AT.reports) return false
    seen.set(page.id, times + 1)
    return times < LOOKED_AT.mentions
  })
}

const headOf = (words: string): string =>
  /\d/.test(words)
    ? '#'
    : words
        .slice(words.lastIndexOf(' ') + 1)
        .toLowerCase()
        .replace(/(?:es|s)$/, '')

function formAt(page: Page, span: Span): Form {
  const words = page.source.document.text.slice(span.start, span.end)
  return { page, span, words, head: headOf(words) }
}

/** How much a form tells: how many use it, then a number, then more than a bare word. */
const telling = (form: Form, among: readonly Form[]): number =>
  among.filter(f => f.words.toLowerCase() === form.words.toLowerCase()).length +
  (/\d/.test(form.words) ? 2 : 0) +
  (form.words.includes(' ') ? 1 : 0)

const countIn = (form: Form): string | undefined => /\d[\d,.]*/.exec(form.words)?.[0]

/** Counts rise and are set right: of those that more than one report has, the one told last. */
function latestCount(forms: readonly Form[]): Form | undefined {
  const carriers = (count: string): number =>
    new Set(forms.filter(f => countIn(f) === count).map(f => f.page.id)).size
  return forms.findLast(f => {
    const count = countIn(f)
    return count !== undefined && carriers(count) > 1
  })
}

/** The form for all: of the thing that most reports speak of, the one that tells most; of equal ones the last. */
function chosen(forms: readonly Form[], needed: number): Form | null {
  const heads = new Map<string, Form[]>()
  for (const form of forms) heads.set(form.head, [...(heads.get(form.head) ?? []), form])
  const carried = (group: readonly Form[]): number => new Set(group.map(f => f.page.id)).size
  const [best] = [...heads.values()].sort((a, b) => carried(b) - carried(a))
  if (!best || carried(best) < needed) return null
  const latest = latestCount(best)
  if (latest) return latest
  return best.reduce((a, b) => (telling(b, best) >= telling(a, best) ? b : a))
}

/** What the reports of an event agree on in common nouns. */
export function unnamedOf(desk: Desk, cluster: Cluster): Unnamed {
  const roles = new Map<Role, Form[]>()
  const kinds: Form[] = []
  const mentions = lookedAt(cluster)
  for (const { page, mention } of mentions) {
    const { start, end } = sentenceOf(page, mention.trigger.start)
    const here = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
    const trigger = { start: mention.trigger.start - start, end: mention.trigger.end - start }
    const found = desk.language.phrasesAround(page.source.document.text.slice(start, end), trigger)
    for (const { role, span } of found.phrases)
      roles.set(role, [...(roles.get(role) ?? []), formAt(page, here(span))])
    if (found.kind) kinds.push(formAt(page, here(found.kind)))
  }
  const reports = new Set(mentions.map(m => m.page.id)).size
  const all = [...roles].flatMap(([role, forms]): RecordUnnamed[] => {
    const form = chosen(forms, SHARED * reports)
    return form ? [{ role, evidence: evidence(form.page, form.span) }] : []
  })
  return {
    all: all.sort((a, b) => (a.role < b.role ? -1 : 1)),
    kind: chosen(kinds, Math.max(SHARED * reports, Math.min(2, reports)))?.words ?? null,
  }
}
