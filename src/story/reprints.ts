/** Reprints: which texts are copies of one another, whole or in part, and which was first. */
import type { Day, Id, Span } from '../core/index.ts'
import { coverOf, GRAM, gramAt, sharedRuns, type Tokens, tokensOf } from './copies.ts'

/** How one text repeats another. */
export type ReprintKind = 'full' | 'cut' | 'extended' | 'quoted passage'

/** What one text takes from another. */
export interface Copy {
  /**
   * `full`: both are nearly all the same; `cut`: this one is part of the other; `extended`: it holds more than the
   * other; `quoted passage`: only words in quotation marks are shared, which makes no reprint.
   */
  readonly kind: ReprintKind
  /** Share of this text's words outside quotation marks that the other holds too, 0–1. */
  readonly coverage: number
  /** The same stretches in both, in the order of this text. */
  readonly passages: readonly { readonly here: Span; readonly there: Span }[]
}

/** A text that is a copy of an earlier one. */
export interface Reprint extends Copy {
  readonly of: Id
}

/** Unquoted tokens that go on in one run, at least, in a reprint. */
const RUN = 20
/** Least share of the unquoted tokens of either text. */
const COVERED = 0.2
/** The same where both texts are of one outlet, which shares furniture between its pages. */
const COVERED_AT_HOME = 0.5
/** Share from which a text counts as held whole. */
const WHOLE = 0.75
const QUOTED_RUN = 15

const kindOf = (here: number, there: number): ReprintKind => {
  if (here >= WHOLE && there >= WHOLE) return 'full'
  return here >= there ? 'cut' : 'extended'
}

function copyOf(here: Tokens, there: Tokens, least: number): Copy | null {
  const runs = sharedRuns(here, there)
  const cover = coverOf(here, there, runs)
  const share = Math.max(cover.here, cover.there)
  const reprint = cover.longest >= RUN && share >= least
  if (!reprint && cover.longestQuoted < QUOTED_RUN) return null
  const span = (tokens: Tokens, at: number, length: number): Span => ({
    start: tokens.starts[at]!,
    end: tokens.ends[at + length - 1]!,
  })
  return {
    kind: reprint ? kindOf(cover.here, cover.there) : 'quoted passage',
    coverage: cover.here,
    passages: runs.map(run => ({
      here: span(here, run.here, run.length),
      there: span(there, run.there, run.length),
    })),
  }
}

/** How texts are compared. */
export interface CompareOptions {
  /** Sentences that outlets print under anything; they are passed over. */
  readonly boilerplate?: readonly RegExp[]
  /** Whether both are of one outlet, whose pages share furniture. */
  readonly sameOutlet?: boolean
}

/** What `here` takes from `there`, or null where they share no more than phrases. */
export function compareTexts(here: string, there: string, options: CompareOptions = {}): Copy | null {
  const { boilerplate, sameOutlet } = options
  return copyOf(
    tokensOf(here, boilerplate),
    tokensOf(there, boilerplate),
    sameOutlet ? COVERED_AT_HOME : COVERED,
  )
}

/** A document as the search for reprints takes it. */
export interface ReprintItem {
  readonly id: Id
  readonly text: string
  readonly published: Day | null
  readonly outlet: string | null
}

/** Finds, for documents in order of arrival, the earlier ones that they reprint. */
export interface ReprintFinder {
  /** The document's reprint, or null; the document can be found from then on. */
  readonly add: (item: ReprintItem) => Reprint | null
  /** Fingerprints of the document added last. */
  readonly prints: () => Int32Array
  /** Lets a document be found by its fingerprints; its text is asked for once it is compared with another. */
  readonly recall: (item: Omit<ReprintItem, 'text'>, prints: Int32Array, text: () => string) => void
}

interface Kept {
  readonly id: Id
  readonly outlet: string | null
  readonly published: Day | null
  readonly at: number
  readonly tokens: () => Tokens
  readonly prints: Int32Array
}

/** One gram in eight is kept as a fingerprint. */
const MODULO = 8
/** Fingerprints in more texts than this are phrases. */
const COMMON = 60
/** Fingerprints that must be shared before texts are compared. */
const LEAST_SHARED = 2
const MAX_COMPARED = 6
/** A copy is held to be of the earliest text that holds nearly as much of it as the one that holds most. */
const NEARLY = 0.1

/** A value made when it is first asked for; what it was made of is let go then. */
function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | null = null
  let maker: (() => T) | null = make
  return () => {
    known ??= { value: maker!() }
    maker = null
    return known.value
  }
}

function fingerprints(tokens: Tokens): Int32Array {
  const found = new Set<number>()
  for (let i = 0; i + GRAM <= tokens.ids.length; i++) {
    const gram = gramAt(tokens.ids, i)
    if ((gram & (MODULO - 1)) === 0) found.add(gram)
  }
  return Int32Array.from(found)
}

/** Which of two was first: by day of publication where both have one, otherwise by arrival. */
const earlier = (a: Kept, b: Kept): number =>
  a.published && b.published && a.published !== b.published
    ? a.published < b.published
      ? -1
      : 1
    : a.at - b.at

/**
 * A finder that remembers the latest `capacity` documents. Candidates share fingerprints of 5-grams; what they
 * share is then aligned, and only text outside quotation marks makes a reprint.
 */
export function createReprintFinder(capacity: number, boilerplate: readonly RegExp[] = []): ReprintFinder {
  const kept = new Map<number, Kept>()
  const index = new Map<number, number[]>()
  let arrived = 0

  function remember(entry: Kept): void {
    kept.set(entry.at, entry)
    for (const print of entry.prints) {
      const list = index.get(print)
      if (list) list.push(entry.at)
      else index.set(print, [entry.at])
    }
    const old = kept.get(entry.at - capacity)
    if (!old) return
    kept.delete(old.at)
    for (const print of old.prints) {
      const rest = index.get(print)!.filter(at => at !== old.at)
      if (rest.length) index.set(print, rest)
      else index.delete(print)
    }
  }

  function candidates(entry: Kept): Kept[] {
    const shared = new Map<number, number>()
    for (const print of entry.prints) {
      const list = index.get(print)
      if (!list || list.length > COMMON) continue
      for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    return [...shared]
      .filter(([, n]) => n >= LEAST_SHARED)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MAX_COMPARED)
      .map(([at]) => kept.get(at)!)
  }

  function best(entry: Kept): Reprint | null {
    const found: { copy: Copy; of: Kept }[] = []
    for (const of of candidates(entry)) {
      const home = entry.outlet !== null && entry.outlet === of.outlet
      const copy = copyOf(entry.tokens(), of.tokens(), home ? COVERED_AT_HOME : COVERED)
      if (copy) found.push({ copy, of })
    }
    const real = found.filter(f => f.copy.kind !== 'quoted passage')
    const pool = real.length ? real : found
    const top = Math.max(...pool.map(f => f.copy.coverage))
    const first = pool.filter(f => f.copy.coverage >= top - NEARLY).sort((a, b) => earlier(a.of, b.of))[0]
    return first ? { of: first.of.id, ...first.copy } : null
  }

  let prints: Int32Array = new Int32Array(0)

  return {
    prints: () => prints,
    add({ id, outlet, published, text }) {
      const tokens = tokensOf(text, boilerplate)
      prints = fingerprints(tokens)
      const entry: Kept = { id, outlet, published, at: arrived++, tokens: () => tokens, prints }
      const reprint = best(entry)
      remember(entry)
      return reprint
    },
    recall({ id, outlet, published }, prints, text) {
      const tokens = once(() => tokensOf(text(), boilerplate))
      remember({ id, outlet, published, at: arrived++, tokens, prints })
    },
  }
}
