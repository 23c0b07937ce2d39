/** Whether a candidate with its source and content is an attribution: a last look at the whole. */
import { type Analysis, QUOTE } from './analysis.ts'
import { type Features, put } from './crf.ts'
import type { CueCandidate } from './cues.ts'
import { holds, meet, type Range } from './frame.ts'
import { headOf } from './roles.ts'

/** A cue with what belongs to it. */
export interface Candidate {
  readonly cue: CueCandidate
  readonly source: Range | null
  readonly content: readonly Range[]
  /** Whether content was found only after a second, more willing look. */
  readonly forced: boolean
}

const size = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8)
const logit = (p: number): number => Math.round(2 * Math.log(p / (1 - Math.min(p, 0.9999)))) + 32
const tokens = (ranges: readonly Range[]): number => ranges.reduce((n, r) => n + r.last - r.first, 0)

/** Bits for how the content stands to the cue: before it, after it, first word, quoted ends. */
function layout(a: Analysis, { cue, content, source }: Candidate): number {
  const [first, last] = [content[0]!, content.at(-1)!]
  return (
    (first.first < cue.first ? 1 : 0) |
    (last.last > cue.last ? 2 : 0) |
    (a.quote[first.first] === QUOTE.opening ? 4 : 0) |
    (a.quote[last.last - 1] === QUOTE.closing ? 8 : 0) |
    (source ? (source.first < cue.first ? 16 : 32) : 0) |
    (content.length > 1 ? 64 : 0)
  )
}

/** How the candidate stands to the others: inside another's content, around another's cue, sharing content. */
function company(
  me: Candidate,
  others: readonly Candidate[],
): { inside: number; around: number; sharing: number } {
  const found = { inside: 0, around: 0, sharing: 0 }
  for (const other of others) {
    if (other === me) continue
    const p = Math.max(1, Math.min(7, 1 + Math.floor(other.cue.probability * 7)))
    if (other.content.some(c => holds(c, me.cue))) found.inside = Math.max(found.inside, p)
    else if (me.content.some(c => holds(c, other.cue))) found.around = Math.max(found.around, p)
    else if (other.content.some(c => me.content.some(d => meet(c, d))))
      found.sharing = Math.max(found.sharing, p)
  }
  return found
}

/** The features of a candidate among those of its neighbourhood. */
export function keepFeatures(a: Analysis, me: Candidate, others: readonly Candidate[], out: Features): void {
  const { cue, source, content } = me
  out.count = 0
  const p = logit(cue.probability)
  const head = headOf(a, cue)
  const form = layout(a, me)
  const long = size(tokens(content))
  const who = source ? a.tag[source.last - 1]! : 0
  const whose = source ? a.lower[source.first]! : 0
  const { inside, around, sharing } = company(me, others)
  const state = a.quote[cue.first]!
  put(out, 200, p, 0)
  put(out, 201, p, long)
  put(out, 202, p, form)
  put(out, 203, p, inside | (around << 4))
  put(out, 204, p, sharing)
  put(out, 205, p, who)
  put(out, 206, p, state)
  put(out, 207, a.lemma[head]!, form & 51)
  put(out, 208, a.lemma[head]!, who)
  put(out, 209, a.lemma[head]!, 0)
  put(out, 210, inside, around)
  put(out, 211, inside, state)
  put(out, 212, form, 0)
  put(out, 213, form, who)
  put(out, 214, whose, state)
  put(out, 215, whose, form & 3)
  put(out, 216, long, source ? size(source.last - source.first) : 0)
  put(out, 217, a.lower[content[0]!.first]!, form & 3)
  put(out, 218, a.tag[content[0]!.first]!, a.tag[head]!)
  put(out, 219, a.lemma[head]!, a.tag[content[0]!.first]!)
  put(out, 220, cue.last - cue.first, a.tag[head]!)
  put(out, 221, me.forced ? 1 : 0, p)
  put(out, 222, a.lemma[cue.last - 1]!, a.tag[head]!)
  put(out, 223, inside, a.lemma[head]!)
  put(out, 224, around, a.lemma[head]!)
  put(out, 225, size(Math.max(0, content[0]!.first - cue.last)), form & 3)
  put(out, 226, whose, a.lemma[head]!)
}
