/** Reads articles with a language and counts against their annotation. */
import { type AttributionLanguage, attributions } from '../../src/attribution/index.ts'
import type { Attribution, Tagged } from '../../src/core/index.ts'
import type { Article, Gold } from './corpus.ts'
import { type Counts, count, f1, noCounts, ROLES } from './score.ts'

/** What the system says in the form of the annotation, which has neither nested attributions nor any without a cue. */
export const asGold = (found: readonly Attribution[]): Gold[] =>
  found.flatMap(a =>
    a.cue && a.within === undefined
      ? [{ source: a.source ? [a.source] : [], cue: [a.cue], content: a.content }]
      : [],
  )

/** Counts of a language's attributions over articles. */
export function measure(
  all: readonly Article[],
  tag: (article: Article) => Tagged,
  language: AttributionLanguage,
): Counts {
  const counts = noCounts()
  for (const article of all) {
    const found = attributions(tag(article), { document: article.name, mentions: [], timexes: [] }, language)
    count(counts, article.text, article.gold, asGold(found))
  }
  return counts
}

/** A row of the table: overlap F1 by column, then exact. */
export const row = (name: string, counts: Counts): (string | number)[] => [
  name,
  ...ROLES.map(r => f1(counts, 'overlap', r)),
  ...ROLES.map(r => f1(counts, 'exact', r)),
]
