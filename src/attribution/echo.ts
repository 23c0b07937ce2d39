/** Statements inside statements that add nothing: the speaker's own words given once more as his. */
import { type Draft, type Frame, holds, type Range } from './frame.ts'
import type { CueWords } from './words.ts'

/** The last name of a source that ends with a name, in lower case. */
function nameOf(f: Frame, source: Range): string | null {
  for (let i = source.last - 1; i >= source.first; i--) {
    const { pos, lower } = f.tokens[i]!
    if (pos === 'PROPN') return lower
    if (pos !== 'PUNCT') return null
  }
  return null
}

/** Words before an inner speaker that may stand at the head of a content: a conjunction, a mark. */
const HEAD = 2
/** Marks after an inner content that may end the outer one. */
const TAIL = 2

/** Whether an inner attribution is all of a content, but for a conjunction and marks. */
const isAll = (content: Range, inner: Draft): boolean =>
  inner.source!.first - content.first <= HEAD && content.last - inner.content.at(-1)!.last <= TAIL

/** Whether the speaker of an attribution inside another's content is that other's speaker, as far as words tell. */
function isSelf(f: Frame, inner: Draft, outer: Draft, content: Range, words: CueWords): boolean {
  const source = inner.source!
  if (source.last - source.first === 1) {
    const { lower } = f.tokens[source.first]!
    if (words.first.has(lower)) return true
    if (words.personal.has(lower)) return f.inside[source.first]! < 0 && isAll(content, inner)
  }
  const name = nameOf(f, source)
  return name !== null && name === nameOf(f, outer.source!)
}

/**
 * Drafts without those inside another's content whose speaker is the other's: "Berg said that she feared a strike"
 * says of Berg what the inner "she feared a strike" says again. A pronoun is the speaker where it is not quoted and
 * its statement is all that the speaker says; a first person and the same name always are.
 */
export function withoutEchoes(f: Frame, drafts: readonly Draft[], words: CueWords): Draft[] {
  return drafts.filter(inner => {
    const { cue, source } = inner
    if (!cue || !source) return true
    return !drafts.some(
      outer =>
        outer !== inner &&
        outer.source !== null &&
        outer.content.some(c => holds(c, cue) && isSelf(f, inner, outer, c, words)),
    )
  })
}
