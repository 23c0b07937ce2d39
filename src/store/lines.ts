/** The lines of a story's record among what is found: what is new is added, what is gone taken out, the rest stays. */
import type { Id } from '../core/index.ts'
import { type Base, inChunks, insertAll, nextEntries } from './base.ts'
import { entryNumber } from './entries.ts'
import { evidenceTo } from './rows.ts'
import type { FindRow, Trx } from './tables.ts'
import type { Line } from './types.ts'
import { formsOf } from './words.ts'

/** Lines of a story, in the order of its record. */
export const linesIn = (trx: Trx | Base['db'], story: Id): Promise<FindRow[]> =>
  trx
    .selectFrom('finds')
    .selectAll()
    .where('story', '=', story)
    .where('kind', '<>', 'document')
    .orderBy('place')
    .execute()

type Content = Omit<FindRow, 'n' | 'since'>

const contentOf = (story: Id, line: Line, place: number, outlet: string | null): Content => ({
  kind: line.kind,
  id: line.id,
  story,
  document: line.evidence?.document ?? null,
  outlet,
  speaker: line.speaker,
  status: line.status,
  first: line.from,
  last: line.to,
  day: line.day,
  text: line.text,
  evidence: evidenceTo(line.evidence, line.text),
  place,
})

async function outletsOf(trx: Trx, lines: readonly Line[]): Promise<Map<Id, string | null>> {
  const ids = [...new Set(lines.flatMap(l => l.evidence?.document ?? []))]
  const rows = await inChunks(ids, part =>
    trx.selectFrom('documents').select(['id', 'outlet']).where('id', 'in', part).execute(),
  )
  return new Map(rows.map(r => [r.id, r.outlet]))
}

const keyOf = (row: { readonly kind: string; readonly id: Id }): string => `${row.kind}\n${row.id}`

const FIELDS = [
  'document',
  'outlet',
  'speaker',
  'status',
  'first',
  'last',
  'day',
  'text',
  'evidence',
] as const

/** As the database gives it back. */
const kept = (value: string | null): string | null => value?.replaceAll('\0', '\uFFFD') ?? null

const isSame = (a: Content, b: Content): boolean => FIELDS.every(field => kept(a[field]) === kept(b[field]))

/** Takes entries out of what is found. */
export async function removeEntries(base: Base, trx: Trx, entries: readonly number[]): Promise<void> {
  await base.dialect.unindex(trx, entries)
  await inChunks(entries, async part => {
    await trx.deleteFrom('finds').where('n', 'in', part).execute()
    return []
  })
}

/** Adds entries of days to what is found, with the words they are found by. Gives their numbers. */
export async function addEntries(
  base: Base,
  trx: Trx,
  rows: readonly Omit<FindRow, 'n'>[],
  textOf: (row: Omit<FindRow, 'n'>, i: number) => string,
): Promise<number[]> {
  if (rows.length === 0) return []
  const first = await nextEntries(trx, rows.length)
  const numbered = rows.map((row, i) => ({ n: entryNumber(row.day, first + i), ...row }))
  await insertAll(trx, 'finds', numbered)
  await base.dialect.index(
    trx,
    numbered.map((row, i) => ({
      n: row.n,
      text: formsOf(textOf(row, i)),
      speaker: formsOf(row.speaker ?? ''),
    })),
  )
  return numbered.map(row => row.n)
}

/** What putting lines in the place of others came to. */
export interface Replaced {
  readonly added: number
  readonly altered: number
  readonly removed: number
}

/** Puts lines in the place of a story's old ones; `since` numbers those that are new to it. */
export async function replaceLines(
  base: Base,
  trx: Trx,
  story: Id,
  lines: readonly Line[],
  since: number,
): Promise<Replaced> {
  const old = new Map((await linesIn(trx, story)).map(row => [keyOf(row), row]))
  const outlets = await outletsOf(trx, lines)
  const seen = new Set<string>()
  const gone: number[] = []
  const fresh: Omit<FindRow, 'n'>[] = []
  let [added, altered] = [0, 0]
  for (const [place, line] of lines.entries()) {
    const key = keyOf(line)
    if (seen.has(key)) continue
    seen.add(key)
    const content = contentOf(story, line, place, outlets.get(line.evidence?.document ?? '') ?? null)
    const before = old.get(key)
    if (!before) added++
    else if (isSame(before, content)) {
      if (before.place !== place)
        await trx.updateTable('finds').set({ place }).where('n', '=', before.n).execute()
      continue
    } else altered++
    if (before) gone.push(before.n)
    fresh.push({ ...content, since: before?.since ?? since })
  }
  const removed = [...old].filter(([key]) => !seen.has(key)).map(([, row]) => row.n)
  await removeEntries(base, trx, [...gone, ...removed])
  await addEntries(base, trx, fresh, row => row.text ?? '')
  return { added, altered, removed: removed.length }
}

/** A story without documents: no record, no lines, in no list. */
export async function dropRecord(base: Base, trx: Trx, story: Id, change: number): Promise<void> {
  await replaceLines(base, trx, story, [], change)
  await trx.deleteFrom('records').where('story', '=', story).execute()
  await trx
    .updateTable('stories')
    .set({ documents: 0, outlets: 0, changed: change, touched: change, recorded: change, standing: null })
    .where('id', '=', story)
    .execute()
}
