/** Keeps a file of many bad items from filling the screen. */
import type { Original } from '../core/index.ts'
import { isTrouble, type Trouble } from './types.ts'

/** How many bad items of a kind are named one by one. */
const NAMED = 20

/** A message without its numbers and quoted parts: what makes two troubles of a kind. */
const kind = (trouble: Trouble): string => trouble.reason.replace(/\(.*\)|\d+/g, '')

/**
 * The items of a file, its troubles counted: beyond twenty of a kind the rest are summed up in one line, and a
 * file of several bad items without one good item gets a single line.
 */
export async function* tallied(
  name: string,
  items: AsyncIterable<Original | Trouble>,
): AsyncIterable<Original | Trouble> {
  const counts = new Map<string, number>()
  const held: Trouble[] = []
  let good = 0
  for await (const item of items) {
    if (!isTrouble(item)) {
      yield* held.splice(0)
      good++
      yield item
      continue
    }
    const count = (counts.get(kind(item)) ?? 0) + 1
    counts.set(kind(item), count)
    if (count > NAMED) continue
    if (good) yield item
    else held.push(item)
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (!good && !all) yield { name, reason: 'holds no article' }
  else if (!good && all > 1 && counts.size === 1)
    yield { name, reason: `holds no article: each of its ${all} items ${held[0]!.reason}` }
  else {
    yield* held
    for (const [, count] of counts)
      if (count > NAMED) yield { name, reason: `has ${count - NAMED} more bad items like these` }
  }
}
