/** Who suffers the saying does not speak: the subject of a passive, also of a headline's bare participle. */
import { type Draft, type Frame, lemmaAt, type Range } from './frame.ts'
import type { CueWords } from './words.ts'

/** Whether a cue has a passive verb. */
export function isPassive(f: Frame, cue: Range, words: CueWords): boolean {
  for (let i = cue.first; i < cue.last; i++) if (words.passive.has(lemmaAt(f, i))) return true
  return false
}

/** Whether a participle without its auxiliary opens a cue: "urged to", "seen leaving". */
function isBareParticiple(f: Frame, cue: Range, words: CueWords): boolean {
  const { tag } = f.tokens[cue.first]!
  if (tag !== 'VBN' && tag !== 'VBD') return false
  const after = words.participles.get(lemmaAt(f, cue.first))
  const next = f.tokens[cue.first + 1]
  return !!after && !!next && (after.has(next.lower) || (after.has('-ing') && next.tag === 'VBG'))
}

/** The verb that tells what is done to a cue's subject, or -1. */
function sufferedVerb(f: Frame, cue: Range, words: CueWords): number {
  if (isBareParticiple(f, cue, words)) return cue.first
  if (isPassive(f, cue, words))
    for (let i = cue.first; i < cue.last; i++)
      if (f.tokens[i]!.tag === 'VBN' && !words.passive.has(lemmaAt(f, i))) return i
  return -1
}

/** Most words of a sufferer with nothing told of what he suffers. */
const BARE = 6

/**
 * The subject of a passive verb of saying is content ("[Berg] was accused of [lying]", "[Berg] urged [to resign]"); where
 * nothing is said but done ("sentenced to", "spotted leaving") there is no statement: null.
 */
export function withSufferer(f: Frame, d: Draft, words: CueWords): Draft | null {
  const { cue, source } = d
  if (!cue) return d
  const verb = sufferedVerb(f, cue, words)
  if (verb < 0) return d
  if (source && source.last !== cue.first) {
    // "The man was attacked by a dog": nothing is told after it.
    const told = !words.undergone.has(lemmaAt(f, verb)) || d.content.some(c => c.first >= cue.last)
    return told ? d : null
  }
  const lemma = lemmaAt(f, verb)
  if (words.undergone.has(lemma)) return null
  // "two men were charged": with what is not told
  const bare = d.content.every(
    c => c.last <= cue.first && f.inside[c.first]! < 0 && cue.first - c.first < BARE,
  )
  if (!source) return words.suffered.has(lemma) && bare && cue.last - cue.first < 3 ? null : d
  return words.suffered.has(lemma) ? { cue, source: null, content: [source, ...d.content] } : d
}

/** A passive without the place of what is told as its speaker: "cases were reported in [the north]". */
export function withoutPlace(f: Frame, d: Draft, words: CueWords): Draft {
  const { cue, source } = d
  if (!cue || !source || source.first < cue.last || !isPassive(f, cue, words)) return d
  const before = f.tokens[source.first - 1]!
  return before.pos === 'ADP' && !words.agents.has(before.lower) ? { ...d, source: null } : d
}

/** An agent's words without what he says: "accused by [the union] [of lying]". */
export function withoutCharge(f: Frame, d: Draft, words: CueWords): Draft {
  const { cue, source } = d
  if (!cue || !source || source.first < cue.last) return d
  let lead: string | undefined
  for (let i = cue.first; i < cue.last; i++) lead ??= words.charges.get(lemmaAt(f, i))
  if (!lead || f.tokens[cue.last - 1]!.lower === lead) return d
  if (d.content.some(c => c.first >= source.last && f.tokens[c.first]!.lower === lead)) return d
  for (let i = source.last - 1; i > source.first; i--)
    if (f.tokens[i]!.lower === lead) {
      const before = d.content.filter(c => c.first < source.last)
      const last = d.content.find(c => c.first >= source.last && c.first - source.last < 2)?.last
      const others = d.content.filter(c => c.first >= (last ?? source.last))
      const charge = { first: i, last: last ?? source.last }
      return { cue, source: { first: source.first, last: i }, content: [...before, charge, ...others] }
    }
  return d
}
