/** Statements: what somebody said, once, however many documents carry it and however they cut or translate it. */
import {
  type Attribution,
  contains,
  type Evidence,
  hash,
  type Id,
  type Span,
  type Statement,
  slice,
  type Variant,
} from '../core/index.ts'
import { candidates } from './candidates.ts'
import { isSpoken, isVoiced, type Voice, voice } from './chains.ts'
import { type Desk, evidence, type Page } from './desk.ts'
import type { Likeness } from './input.ts'
import type { Origins } from './origins.ts'

interface Utterance {
  readonly page: Page
  readonly attribution: Attribution
  readonly voice: Voice
  readonly origin: Id
  /** Who spoke, as an entity or as words; null where nobody is named. */
  readonly who: string | null
  readonly words: string
}

interface Group {
  readonly first: Utterance
  readonly others: { readonly utterance: Utterance; readonly kind: Variant['kind'] }[]
}

/** Shorter indirect speech ("said so") is no statement of its own. */
const LEAST_WORDS = 4

const wordsOf = (page: Page, attribution: Attribution): string =>
  attribution.content.map(span => slice(page.source.document.text, span)).join(' ')

function utterances(desk: Desk, origins: Origins): Utterance[] {
  return desk.pages.flatMap(page =>
    page.source.annotations.attributions.flatMap(attribution => {
      if (!isSpoken(desk, page, attribution) || !isVoiced(desk, page, attribution)) return []
      const words = wordsOf(page, attribution)
      const said = voice(desk, page, attribution.id)
      const last = said.chain.at(-1)!
      const spoken = said.chain.length > page.base.length
      const who = spoken ? (last.entity ?? last.name.toLowerCase()) : null
      if (words.split(/\s+/).length < LEAST_WORDS && attribution.manner !== 'direct') return []
      return [{ page, attribution, voice: said, origin: origins.of(page, said), who, words }]
    }),
  )
}

/** Whether all the characters of one utterance stand in another of the same speaker in the same report. */
function isInside(inner: Utterance, outer: Utterance): boolean {
  if (inner === outer || inner.page !== outer.page || inner.who !== outer.who) return false
  const [a, b] = [inner.attribution.content, outer.attribution.content]
  const length = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0)
  return length(a) < length(b) && a.every(s => b.some(o => contains(o, s)))
}

/** Utterances without those that are part of another: somebody's words within the same person's words. */
function outermost(all: readonly Utterance[]): Utterance[] {
  const byPage = new Map<Page, Utterance[]>()
  for (const u of all) byPage.set(u.page, [...(byPage.get(u.page) ?? []), u])
  return all.filter(u => !byPage.get(u.page)!.some(o => isInside(u, o)))
}

/** Words that nobody repeats by chance: so many in a row are one statement, whoever is named as its speaker. */
const VERBATIM = 8

const count = (words: string): number => words.split(/\s+/).length

/** Who is called a senior official here may be called an official there. */
const isUnnamed = (u: Utterance): boolean => u.voice.chain.at(-1)?.kind === 'unnamed'

/** Whether two utterances are known to be of one speaker on one occasion. */
const isOneOccasion = (a: Utterance, b: Utterance): boolean =>
  a.who !== null && a.who === b.who && a.origin === b.origin

function likeness(desk: Desk, a: Utterance, b: Utterance): Likeness {
  const found = desk.language.compare(a.words, b.words)
  // Alike but different words are one statement only when the same person spoke on the same occasion.
  if (found === 'altered') return isOneOccasion(a, b) ? found : null
  const nobody = isUnnamed(a) && isUnnamed(b)
  const oneSpeaker = a.who === b.who || a.who === null || b.who === null || nobody
  return oneSpeaker || Math.min(count(a.words), count(b.words)) >= VERBATIM ? found : null
}

/** Characters within which somebody goes on speaking. */
const GOES_ON = 150

/** What the same speaker says next in the same report, by the utterance before it. */
function continuations(all: readonly Utterance[]): ReadonlyMap<Utterance, Utterance> {
  return new Map(
    all.flatMap((u, i) => {
      const next = all[i + 1]
      if (next?.page !== u.page || !isOneOccasion(u, next)) return []
      const gap = next.attribution.content[0]!.start - u.attribution.content.at(-1)!.end
      return gap >= 0 && gap <= GOES_ON ? [[u, next] as const] : []
    }),
  )
}

/** Ways in which a later utterance may be an earlier one, the surest first. */
function ways(desk: Desk, next: ReadonlyMap<Utterance, Utterance>) {
  const { compareFragments } = desk.language
  return [
    (a: Utterance, b: Utterance) => likeness(desk, a, b),
    (a: Utterance, b: Utterance) => (isOneOccasion(a, b) ? compareFragments(a.words, b.words) : null),
    (a: Utterance, b: Utterance) => {
      const more = next.get(a)
      const whole = more && isOneOccasion(a, b) ? `${a.words} ${more.words}` : ''
      return count(b.words) < count(whole) ? compareFragments(whole, b.words) : null
    },
  ]
}

function grouped(desk: Desk, all: readonly Utterance[]): Group[] {
  const groups: Group[] = []
  const known = candidates()
  const next = continuations(all)
  const compared = ways(desk, next)
  for (const utterance of all) {
    const near = known.of(utterance.words).flatMap(place => {
      const group = groups[place]!
      return group.first.page === utterance.page ? [] : group
    })
    let kind: Likeness = null
    let home: Group | undefined
    for (const way of compared)
      home ??= near.find(group => {
        kind = way(group.first, utterance)
        return kind !== null
      })
    if (home && kind) home.others.push({ utterance, kind })
    else {
      known.add(`${utterance.words} ${next.get(utterance)?.words ?? ''}`, groups.length)
      groups.push({ first: utterance, others: [] })
    }
  }
  return groups
}

const contentOf = (u: Utterance): Evidence[] => u.attribution.content.map(span => evidence(u.page, span))

function statement(desk: Desk, { first, others }: Group): Statement {
  const { page, attribution } = first
  const last = first.voice.chain.at(-1)!
  const spoken = first.who !== null && !(last.entity === undefined && desk.language.pronoun(last.name))
  return {
    id: `statement:${hash(`${attribution.id}|${attribution.content[0]!.start}|${first.words}`)}`,
    speaker: spoken ? (last.entity ?? null) : null,
    speakerName: spoken ? last.name : null,
    manner: attribution.manner,
    said: first.voice.on,
    chain: first.voice.chain,
    origin: first.origin,
    documents: [...new Set([page.id, ...others.map(o => o.utterance.page.id)])],
    content: contentOf(first),
    ...(attribution.source ? { source: evidence(page, attribution.source) } : {}),
    ...(attribution.cue ? { cue: evidence(page, attribution.cue) } : {}),
    variants: others.map(o => ({
      document: o.utterance.page.id,
      content: contentOf(o.utterance),
      kind: o.kind,
    })),
  }
}

/** The statements of a story in order of appearance. */
export function statements(desk: Desk, origins: Origins): Statement[] {
  return grouped(desk, outermost(utterances(desk, origins))).map(group => statement(desk, group))
}
