/** How an answer to "who is meant?" is held against a mark. */
import type { Attribution, Id, Mention, Span } from '../../src/core/index.ts'
import { folded, type SpeakerOf } from '../../src/entities/index.ts'
import type { Mark } from './cases.ts'

/** Sources asked for, sources for which somebody was named, and how many of each were right. */
export interface Tally {
  asked: number
  right: number
  answered: number
  rightAnswered: number
}

/** Nothing counted yet. */
export const noTally = (): Tally => ({ asked: 0, right: 0, answered: 0, rightAnswered: 0 })

/** The words of a source, folded, without a leading article. */
const bare = (words: string): string => folded(words).replace(/^(?:the|an?|this|that|these|those) /, '')

/** An answer: what the stage said, and every name by which the entity it meant goes in the story. */
export interface Answer extends SpeakerOf {
  readonly known: readonly string[]
}

/** Whether an answer names more than the words did, and whether it is right. */
export function judged(
  mark: Mark,
  words: string,
  answer: Answer,
): { readonly answered: boolean; readonly right: boolean } {
  const kept = bare(answer.name) === bare(words)
  const answered = answer.entity !== null || !kept
  const names = [answer.name, ...answer.known].map(bare)
  const right = mark.names.some(name => (name === '=' ? !answered : names.includes(bare(name))))
  const entity = mark.entity === null || answer.known.some(name => bare(name) === bare(mark.entity!))
  return { answered, right: right && entity }
}

/** The same for "who says this?": the answer's own words do not count as a name where nobody by name is meant. */
export function judgedSaid(mark: Mark, answer: Answer | null): ReturnType<typeof judged> {
  if (!answer) return { answered: false, right: mark.names.includes('-') }
  const nobody = answer.entity === null && mark.names.includes('=')
  return nobody ? { answered: false, right: true } : { answered: true, right: judged(mark, '', answer).right }
}

/** Adds a judgement. */
export function tally(counts: Tally, { answered, right }: ReturnType<typeof judged>): void {
  counts.asked++
  if (right) counts.right++
  if (answered) counts.answered++
  if (answered && right) counts.rightAnswered++
}

/**
 * The attributions found in a text with the marked sources in place of those found, so that a mark is asked for what it
 * means and not for whether it was found. A mark that was not found stands by itself, inside the content around it.
 */
export function asMarked(
  found: readonly Attribution[],
  marks: readonly Mark[],
): { readonly all: Attribution[]; readonly of: ReadonlyMap<Mark, Id> } {
  const all = [...found]
  const of = new Map<Mark, Id>()
  for (const mark of marks) {
    const source = { start: mark.start, end: mark.end }
    const at = all.findIndex(
      a =>
        a.source &&
        a.source.start < mark.end &&
        mark.start < a.source.end &&
        ![...of.values()].includes(a.id),
    )
    if (at >= 0) {
      all[at] = { ...all[at]!, source }
      of.set(mark, all[at]!.id)
      continue
    }
    const around = found.findLast(a => a.content.some(c => c.start <= mark.start && mark.end <= c.end))
    const id = `mark:${mark.start}`
    all.push({ id, source, content: [], manner: 'indirect', ...(around ? { within: around.id } : {}) })
    of.set(mark, id)
  }
  return { all: all.sort((a, b) => begin(a) - begin(b)), of }
}

/** The statement that covers at least half of these words and fits them best; none where they are nobody's. */
export function statementOf(found: readonly Attribution[], words: Span): Attribution | undefined {
  const match = (a: Attribution): number => {
    const covered = sum(a.content, c => Math.min(c.end, words.end) - Math.max(c.start, words.start))
    const length = words.end - words.start
    return 2 * covered < length ? 0 : covered / (length + sum(a.content, c => c.end - c.start))
  }
  let best: Attribution | undefined
  for (const a of found) if (match(a) > (best ? match(best) : 0)) best = a
  return best
}

const sum = (spans: readonly Span[], of: (span: Span) => number): number =>
  spans.reduce((all, span) => all + Math.max(0, of(span)), 0)

const begin = (a: Attribution): number => a.source?.start ?? a.cue?.start ?? a.content[0]?.start ?? 0

/** Names of the entities that mentions make. */
export function namesOf(mentions: readonly Mention[]): Map<Id, string[]> {
  const names = new Map<Id, string[]>()
  for (const { entity, name } of mentions)
    if (!names.get(entity)?.includes(name)) names.set(entity, [...(names.get(entity) ?? []), name])
  return names
}
