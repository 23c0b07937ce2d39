/** Marked texts as sequences to learn from. */

import type { Tagged } from '../../src/core/index.ts'
import type { EntityLanguage } from '../../src/entities/index.ts'
import { featuresOf, mostFeatures } from '../../src/entities/tagger/features.ts'
import { rowOf } from '../../src/entities/tagger/hash.ts'
import { types } from '../../src/entities/tagger/labels.ts'
import type { WordKnowledge } from '../../src/entities/tagger/model.ts'
import { see } from '../../src/entities/tagger/seen.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import type { MarkedText } from './corpora.ts'
import type { Sequence } from './crf.ts'

const tags = new WeakMap<MarkedText, Tagged>()

/** Tokens of a marked text, kept. */
export function taggedOf(text: MarkedText): Tagged {
  const known = tags.get(text)
  if (known) return known
  const tagged = englishText.tag(text.text)
  tags.set(text, tagged)
  return tagged
}

/** BILOU labels of all tokens of a text. */
export function goldLabels(text: MarkedText, tagged: Tagged): Uint8Array {
  const labels = new Uint8Array(tagged.tokens.length)
  let i = 0
  for (const name of text.names) {
    while (i < tagged.tokens.length && tagged.tokens[i]!.end <= name.start) i++
    let end = i
    while (end < tagged.tokens.length && tagged.tokens[end]!.start < name.end) end++
    const base = 1 + 4 * types.indexOf(name.type)
    for (let k = i; k < end; k++) labels[k] = base + (end - i === 1 ? 3 : k === i ? 0 : k === end - 1 ? 2 : 1)
    i = end
  }
  return labels
}

/** The sequences of a text. Names that reach beyond a segment are cut out of it. */
export function sequences(
  text: MarkedText,
  language: EntityLanguage,
  weight: number,
  knowledge: WordKnowledge,
): Sequence[] {
  const tagged = taggedOf(text)
  const gold = goldLabels(text, tagged)
  const seen = see(tagged, language, knowledge)
  const buffer = new Int32Array(mostFeatures)
  return seen.segments.map(({ first, last }) => {
    const rows: number[] = []
    const starts = [0]
    const labels = gold.slice(first, last)
    for (let i = first; i < last; i++) {
      const n = featuresOf(seen, i, buffer)
      for (let f = 0; f < n; f++) rows.push(rowOf(buffer[f]!))
      starts.push(rows.length)
    }
    return { rows: Int32Array.from(rows), starts: Int32Array.from(starts), labels: whole(labels), weight }
  })
}

/** Labels of a segment, without names that reach beyond it. */
function whole(labels: Uint8Array): Uint8Array {
  const continues = (l: number): boolean => l > 0 && ((l - 1) % 4 === 1 || (l - 1) % 4 === 2)
  for (let k = 0; k < labels.length && continues(labels[k]!); k++) labels[k] = 0
  for (let k = labels.length - 1; k >= 0 && labels[k]! > 0 && (labels[k]! - 1) % 4 < 2; k--) labels[k] = 0
  return labels
}
