/** Attributions by the learnt model: cues by sentence, roles by cue, and a last look at each. */
import { type Analysis, analyse, seenThrough } from './analysis.ts'
import { bestPath, emit, type Features, type Field, type Lattice, newFeatures, WEIGHTED } from './crf.ts'
import { type CueCandidate, findCues } from './cues.ts'
import { type Frame, innerFrame, type Range } from './frame.ts'
import { type Candidate, keepFeatures } from './keep.ts'
import type { ReadingModel } from './model.ts'
import { newRoleScores, type RoleScores, roleLattice } from './role-lattice.ts'
import { type Ranges, ROLE, rangesOf, roleSentence, roleWindow } from './roles.ts'
import type { CueWords } from './words.ts'

/** Least probability of a cue candidate. */
export const CANDIDATE = 0.3
/** Least probability of a candidate with its roles. */
const KEPT = 0.42
/** What content labels gain where a first look finds no content. */
const WILLING = 2.5

/** A candidate and how likely it is an attribution. */
export interface Judged extends Candidate {
  readonly probability: number
}

/** What the start of a source gains where a first look finds none. */
const SOUGHT = 0.8

/** What a second look with an inclination to find a source finds, where the first found none; or else that. */
function withSource(roles: Field, lattice: Lattice, found: Ranges, first: number): Ranges {
  if (found.source.length) return found
  for (let j = 0; j < lattice.length; j++) lattice.scores[j * roles.labels + ROLE.sourceBegin]! += SOUGHT
  const again = rangesOf(bestPath(roles, lattice), first)
  if (again.source.length) return again
  for (let j = 0; j < lattice.length; j++) lattice.scores[j * roles.labels + ROLE.sourceBegin]! -= SOUGHT
  return found
}

/** Source and content of a cue; null where no content is found. */
export function readRoles(
  roles: Field,
  a: Analysis,
  cue: CueCandidate,
  words: RoleScores,
  features: Features,
  window: Range = roleWindow(a, cue),
): Candidate | null {
  const at = roleSentence(a, window.first, window.last, cue)
  const lattice = roleLattice(roles, a, at, words, features)
  const found = withSource(roles, lattice, rangesOf(bestPath(roles, lattice), window.first), window.first)
  if (found.content.length)
    return { cue, source: nearest(found.source, cue), content: found.content, forced: false }
  for (let j = 0; j < lattice.length; j++)
    for (const label of [ROLE.contentBegin, ROLE.content])
      lattice.scores[j * roles.labels + label]! += WILLING
  const again = rangesOf(bestPath(roles, lattice), window.first)
  return again.content.length
    ? { cue, source: nearest(again.source, cue), content: again.content, forced: true }
    : null
}

function nearest(ranges: readonly Range[], cue: Range): Range | null {
  let best: Range | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const r of ranges) {
    const d = r.first < cue.first ? cue.first - r.last : r.first - cue.last
    if (d < distance) {
      distance = d
      best = r
    }
  }
  return best
}

/** All candidates of an analysed text with their roles, in order. */
export function candidates(
  model: Pick<ReadingModel, 'cues' | 'roles'>,
  a: Analysis,
  words: RoleScores,
  features: Features,
): Candidate[] {
  const found: Candidate[] = []
  for (const s of a.f.sentences)
    for (const cue of findCues(model.cues, a, s.first, s.last, CANDIDATE, features)) {
      const candidate = readRoles(model.roles, a, cue, words, features)
      if (candidate) found.push(candidate)
    }
  return found
}

/** Farthest, in candidates, that one can matter to another. */
const NEIGHBOURS = 6

/** The candidates near one in the text. */
export const neighbours = (all: readonly Candidate[], i: number): readonly Candidate[] =>
  all.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)

/** Candidates with the probability that each is an attribution. */
export function judge(keep: Field, a: Analysis, all: readonly Candidate[], features: Features): Judged[] {
  const scores = new Float32Array(WEIGHTED)
  return all.map((candidate, i) => {
    keepFeatures(a, candidate, neighbours(all, i), features)
    scores.fill(0)
    emit(keep, features, scores, 0)
    return { ...candidate, probability: 1 / (1 + Math.exp(-scores[0]!)) }
  })
}

/** Least probability, of cue and of all, of an attribution inside another's content. */
const NESTED = 0.6
/** How often a text's words are read again at most, so that a text of nothing but cues takes no time without end. */
const AGAIN = 3
/** Fewest words of content that can hold another attribution. */
const ROOM = 5

/**
 * Attributions inside the content of others: each stretch of content that lies in one sentence is read as a
 * sentence of its own, without the quotation marks around it. What the speaker says of himself is left to him.
 */
function nested(
  model: ReadingModel,
  a: Analysis,
  outer: readonly Candidate[],
  first: ReadonlySet<string>,
  words: RoleScores,
  features: Features,
): Judged[] {
  let inner: Analysis | null = null
  const found: Judged[] = []
  let left = AGAIN * a.tag.length
  for (const c of outer)
    for (const range of c.content) {
      if ((left -= range.last - range.first) < 0) return found
      const quoted = a.f.inside[range.first]! >= 0
      if (quoted) inner ??= seenThrough(a, innerFrame(a.f))
      for (const piece of pieces(a.f, range))
        found.push(...within(model, quoted ? inner! : a, piece, first, words, features))
    }
  return found
}

/** The parts of a range by sentence. */
function pieces(f: Frame, range: Range): Range[] {
  const found: Range[] = []
  for (let i = range.first; i < range.last; ) {
    const last = Math.min(range.last, f.sentences[f.sentenceOf[i]!]!.last)
    if (last - i >= ROOM) found.push({ first: i, last })
    i = last
  }
  return found
}

/** Rate of words that are cues more often than not, or nearly. */
const TELLING = 5

/** Whether a stretch holds a word worth a second look. */
function isTelling(a: Analysis, piece: Range): boolean {
  for (let i = piece.first; i < piece.last; i++) if (a.rate[i]! >= TELLING) return true
  return false
}

function within(
  model: ReadingModel,
  a: Analysis,
  piece: Range,
  first: ReadonlySet<string>,
  words: RoleScores,
  features: Features,
): Judged[] {
  if (!isTelling(a, piece)) return []
  const all: Candidate[] = []
  for (const cue of findCues(model.cues, a, piece.first, piece.last, NESTED, features)) {
    const c = readRoles(model.roles, a, cue, words, features, piece)
    const own =
      c?.source && c.source.last - c.source.first === 1 && first.has(a.f.tokens[c.source.first]!.lower)
    if (c && !c.forced && !own) all.push(c)
  }
  return judge(model.keep, a, all, features).filter(c => c.source && c.probability >= NESTED)
}

const same = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last

/** The attributions that a model finds, those inside others' content last. */
export function learnt(f: Frame, model: ReadingModel, language: CueWords): Judged[] {
  const features = newFeatures()
  const a = analyse(f, model.rates, language)
  const words = newRoleScores(a, model.roles)
  const found = judge(model.keep, a, candidates(model, a, words, features), features).filter(
    c => c.probability >= KEPT,
  )
  const inner = nested(model, a, found, language.first, words, features)
  return [...found, ...inner.filter(c => !found.some(d => same(c.cue, d.cue)))]
}
