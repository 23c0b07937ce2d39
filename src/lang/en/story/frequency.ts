/** How common English stems are in news. */
import { LEVELS } from './frequency.model.ts'

interface Frequency {
  readonly share: number
  readonly name: boolean
}

function read(): ReadonlyMap<string, Frequency> {
  const table = new Map<string, Frequency>()
  for (const [level, row] of LEVELS.entries()) {
    const share = 2 ** (-level / 2)
    for (const entry of row ? row.split(' ') : []) {
      const name = entry.endsWith('^')
      table.set(name ? entry.slice(0, -1) : entry, { share, name })
    }
  }
  return table
}

let table: ReadonlyMap<string, Frequency> | undefined

/** Share of news texts that hold a stem, and whether it is mostly a name; undefined below 1 in 2,000. */
export const frequency = (stem: string): Frequency | undefined => (table ??= read()).get(stem)
