/** What a figure is measured of, in words that are the same for the same thing. */
import type { Tagged, Token } from '../core/index.ts'
import type { FigureLanguage } from './language.ts'
import type { Node, Syntax } from './syntax.ts'

/** Where a figure is looked for. */
export interface FigurePlace {
  readonly tagged: Tagged
  readonly tokens: readonly Token[]
  readonly syntax: Syntax
  readonly language: FigureLanguage
  /** 1 at tokens of names; looked up where words are asked for. */
  readonly names: () => Uint8Array
  /** The name of whom a token is a mention of. */
  readonly nameAt: (token: number) => string | undefined
}

/** Dictionary form of a token in lower case; empty where there is none. */
export const lemma = (p: FigurePlace, index: number): string => p.tokens[index]?.lemma.toLowerCase() ?? ''

/** What is measured, so that "The bridge" and "the bridge" are one: no article, and small letters but for names. */
export function words(p: FigurePlace, node: Node): string {
  let first = node.first
  // "the San Orlo-based firm": a name that goes on in a compound
  if (p.tokens[first]!.form.includes('-'))
    while (first > p.syntax.first && p.tokens[first - 1]!.pos === 'PROPN') first--
  while (first < node.last - 1 && /^(DET|PRON)$/.test(p.tokens[first]!.pos)) first++
  let found = ''
  const names = p.names()
  for (let i = first; i < node.last; i++) {
    const token = p.tokens[i]!
    const compound = i > first && token.form.includes('-') && p.tokens[i - 1]!.pos === 'PROPN'
    const proper = token.pos === 'PROPN' && (i > p.syntax.first || node.last - i > 1)
    const name = names[i] === 1 || compound || proper
    const apart = i > first && token.start > p.tokens[i - 1]!.end
    found += (apart ? ' ' : '') + (name ? token.form : token.lower)
  }
  return found
}

/** Whose something is, by name where he has one: "Holm's shares", "shares of Holm", "the price of oil"; or ''. */
function holder(p: FigurePlace, node: Node): string {
  const held = p.language.held.has(lemma(p, node.word))
  const whose = node.below.find(
    n =>
      n.kind === 'noun' &&
      (n.relation === 'possessor' ||
        (n.relation === 'oblique' && (n.by === 'of' || (held && n.by === 'in')))),
  )
  const name = p.nameAt(whose ? whose.word : node.first)
  const own = whose || p.tokens[node.first]!.tag === 'PRP$'
  return own ? (name ?? (whose ? words(p, whose) : '')) : ''
}

/** What a change is measured of, with whose it is; null for what says nothing without that ("shares"). */
export function measured(p: FigurePlace, node: Node): string | null {
  const thing = words(p, node)
  const whose = holder(p, node)
  if (whose) return `${whose} ${thing}`
  return p.language.held.has(lemma(p, node.word)) && !thing.includes(' ') ? null : thing
}
