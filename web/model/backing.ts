/** Who stands behind a line: those who spoke, and the newsrooms that report of their own, each once. */
import type { Id, Origin } from '../../src/core/index.ts'
import { count, listed } from './words.ts'

/** Names of those on whom a line rests. Who spoke on two days, or under one name in two reports, stands here once. */
export interface Backing {
  readonly speakers: readonly string[]
  readonly newsrooms: readonly string[]
}

const UNNAMED = 'somebody not named'

/** Names that differ in case alone are one; the first spelling stays. */
function once(names: readonly string[]): readonly string[] {
  const known = new Map<string, string>()
  for (const name of names) if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), name)
  return [...known.values()]
}

/** Who stands behind the origins of these ids. */
export function backingOf(ids: readonly Id[], origins: ReadonlyMap<Id, Origin>): Backing {
  const own = ids.flatMap(id => origins.get(id) ?? [])
  const names = (kind: Origin['kind']): readonly string[] =>
    once(own.filter(o => o.kind === kind).map(o => o.speaker ?? o.outlet ?? UNNAMED))
  return { speakers: names('statement'), newsrooms: names('reporting') }
}

/** Of how many independent origins that is. */
export const originsIn = ({ speakers, newsrooms }: Backing): number => speakers.length + newsrooms.length

/**
 * In words, with what is counted: one report may hold many speakers, so that there can be more origins than reports.
 * Few are named (`1 independent origin: foreign ministry`), many counted (`5 independent origins: 3 speakers, 2
 * newsrooms`).
 */
export function backingWords(backing: Backing): string {
  const { speakers, newsrooms } = backing
  const all = [...speakers, ...newsrooms]
  const sum = count(all.length, 'independent origin')
  if (all.length === 0) return sum
  if (all.length <= 2) return `${sum}: ${listed(all)}`
  const kinds = [
    speakers.length > 0 && count(speakers.length, 'speaker'),
    newsrooms.length > 0 && count(newsrooms.length, 'newsroom'),
  ]
  return `${sum}: ${kinds.filter(Boolean).join(', ')}`
}
