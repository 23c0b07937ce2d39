/** Values that documents name, by how many documents do. */

/** Values, and in how many documents each was. */
export type Counts = ReadonlyMap<number, number>

/** Figures by unit: the values seen and in how many documents. */
export type Figures = ReadonlyMap<number, Map<number, number>>

/** No values. */
export const NONE: ReadonlyMap<number, never> = new Map<number, never>()

const MAX_FIGURES = 24

/** Counts values; a story without any shares one empty map with all others, as most have none. */
export function counted(seen: Counts, values: readonly number[]): Counts {
  const counts = seen === NONE ? new Map<number, number>() : (seen as Map<number, number>)
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Counts figures; of a story's units the first few, of each unit the first few values. */
export function withFigures(seen: Figures, found: ReadonlyMap<number, number>): Figures {
  const figures =
    seen === NONE ? new Map<number, Map<number, number>>() : (seen as Map<number, Map<number, number>>)
  for (const [unit, value] of found) {
    let values = figures.get(unit)
    if (!values) {
      if (figures.size >= MAX_FIGURES) continue
      figures.set(unit, (values = new Map()))
    }
    if (values.has(value) || values.size < 6) values.set(value, (values.get(value) ?? 0) + 1)
  }
  return figures
}

/** Values of both, counted together. */
export function countedBoth(a: Counts, b: Counts): Counts {
  const sum = new Map(a)
  for (const [value, n] of b) sum.set(value, (sum.get(value) ?? 0) + n)
  return sum
}
