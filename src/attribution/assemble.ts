/** From drafts to attributions: characters, manner, the day it was said, nesting, ids. */
import {
  type Attribution,
  contains,
  type Id,
  overlaps,
  type Span,
  spanId,
  type Timex,
} from '../core/index.ts'
import { characters, type Draft, type Frame } from './frame.ts'

/** Direct: every word of the content stands in quotation marks; mixed: some do; indirect: none. */
export function mannerOf(f: Frame, draft: Draft): Attribution['manner'] {
  let quoted = 0
  let plain = 0
  for (const range of draft.content)
    for (let i = range.first; i < range.last; i++) {
      if (f.inside[i]! >= 0) quoted++
      else if (f.tokens[i]!.pos !== 'PUNCT') plain++
    }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}

/** Farthest a time expression may stand from cue or source, in characters. */
const NEAR = 60

/** Id of the time expression that says when it was said: in the cue's sentence, outside content, source and quotation. */
export function saidOn(f: Frame, draft: Draft, timexes: readonly Timex[]): Id | undefined {
  if (!draft.cue) return undefined
  const cue = characters(f, draft.cue)
  const source = draft.source && characters(f, draft.source)
  const content = draft.content.map(c => characters(f, c))
  const sentence = f.sentences[f.sentenceOf[draft.cue.first]!]!
  let best: Timex | undefined
  let distance = NEAR
  for (const t of timexes) {
    if (t.start >= sentence.end) break
    if (t.start < sentence.start || (t.type !== 'DATE' && t.type !== 'TIME')) continue
    if (content.some(c => overlaps(c, t)) || (source && overlaps(source, t))) continue
    const gap = Math.min(gapTo(cue, t, content), source ? gapTo(source, t, content) : NEAR)
    if (gap < distance) {
      distance = gap
      best = t
    }
  }
  return best?.id
}

/** Characters between two spans, or `Infinity` where content stands between them. */
function gapTo(a: Span, t: Span, content: readonly Span[]): number {
  const between = t.start >= a.end ? { start: a.end, end: t.start } : { start: t.end, end: a.start }
  if (between.end < between.start) return 0
  return content.some(c => overlaps(c, between)) ? Number.POSITIVE_INFINITY : between.end - between.start
}

/** The attributions of drafts, in the order of their cue or content, each with the one that it stands in. */
export function assemble(
  f: Frame,
  drafts: readonly Draft[],
  document: Id,
  timexes: readonly Timex[],
): Attribution[] {
  const found = drafts.map(draft => one(f, draft, document, timexes))
  found.sort((a, b) => anchor(a).start - anchor(b).start || anchor(b).end - anchor(a).end)
  const known = new Set<Id>()
  const once = found.filter(a => !known.has(a.id) && known.add(a.id))
  return once.map(a => {
    const outer = innermost(once, a)
    return outer ? { ...a, within: outer.id } : a
  })
}

function one(f: Frame, draft: Draft, document: Id, timexes: readonly Timex[]): Attribution {
  const content = draft.content.map(c => characters(f, c))
  const cue = draft.cue && characters(f, draft.cue)
  const source = draft.source && characters(f, draft.source)
  const said = saidOn(f, draft, timexes)
  return {
    id: spanId(document, 'attribution', cue ?? content[0]!),
    ...(source ? { source } : {}),
    ...(cue ? { cue } : {}),
    content,
    manner: mannerOf(f, draft),
    ...(said ? { said } : {}),
  }
}

const anchor = (a: Attribution): Span => a.cue ?? a.content[0]!

/** The attribution with the shortest content that holds the cue of `a`. */
function innermost(all: readonly Attribution[], a: Attribution): Attribution | undefined {
  if (!a.cue) return undefined
  const cue = a.cue
  let best: Attribution | undefined
  let length = Number.POSITIVE_INFINITY
  for (const other of all) {
    if (other === a) continue
    for (const c of other.content)
      if (contains(c, cue) && c.end - c.start < length) {
        best = other
        length = c.end - c.start
      }
  }
  return best
}
