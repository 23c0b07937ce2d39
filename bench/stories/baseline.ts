/** The baseline of grouping: single pass, cosine of TF-IDF vectors times a decay in time, one threshold. */
import { parseDay } from '../../src/core/index.ts'
import type { GroupItem, StoryLanguage } from '../../src/story/index.ts'
import { cosine, termNumber, type Vector, vector } from '../../src/story/vectors.ts'
import { words } from '../../src/story/words.ts'

interface Cluster {
  readonly id: string
  terms: Map<number, number>
  centroid: Vector
  last: number | null
}

/** Days in which likeness counts half; with the threshold, what does best on the two sets it is shown for. */
const HALF = 365
const THRESHOLD = 0.2

/** Cluster of each document; document frequencies are those of the documents so far. */
export function baseline(items: readonly GroupItem[], language: StoryLanguage): string[] {
  const frequency = new Map<number, number>()
  const clusters: Cluster[] = []
  let seen = 0
  return items.map(item => {
    const counts = new Map<number, number>()
    for (const word of words(`${item.title ?? ''}\n${item.text}`)) {
      if (language.stop.has(word.lower)) continue
      const term = termNumber(language.stem(word.lower))
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
    seen++
    for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    const idf = (term: number): number => Math.log(1 + seen / frequency.get(term)!)
    const own = vector(new Map([...counts].map(([term, n]) => [term, (1 + Math.log(n)) * idf(term)])))
    const day = item.published ? parseDay(item.published) : null
    let best: Cluster | null = null
    let top = THRESHOLD
    for (const cluster of clusters) {
      const gap = day === null || cluster.last === null ? 0 : Math.abs(day - cluster.last)
      const near = cosine(own, cluster.centroid) * 0.5 ** (gap / HALF)
      if (near > top) [best, top] = [cluster, near]
    }
    const home = best ?? { id: item.id, terms: new Map<number, number>(), centroid: own, last: day }
    if (!best) clusters.push(home)
    own.ids.forEach((term, i) => {
      home.terms.set(term, (home.terms.get(term) ?? 0) + own.weights[i]! / own.norm)
    })
    home.centroid = vector(home.terms)
    home.last = day ?? home.last
    return home.id
  })
}
