/**
 * The shallow structure of a sentence that events are read from: verb groups and noun chunks as nodes, each
 * below the node that governs it. A language makes it (by rules or by a parser); the stage only walks on it.
 */
import type { Span, Token } from '../core/index.ts'

/** How a node stands below its head. */
export type Relation =
  /** Subject of a verb. */
  | 'subject'
  /** Object of a verb, or predicate noun of a copula. */
  | 'object'
  /** Noun after a preposition (`by` on the node). */
  | 'oblique'
  /** Infinitive that completes its head: "plans to visit". */
  | 'infinitive'
  /** Infinitive that says what for: "flew to Rome to meet". */
  | 'purpose'
  /** Gerund that completes its head: "denied visiting", "accused of killing" (`by`: the preposition). */
  | 'gerund'
  /** Clause that completes its head: "said that … visited" (`by`: the conjunction, where one stands there). */
  | 'content'
  /** Clause or participle beside its head; `by` is the conjunction or preposition: "after visiting", "if he comes". */
  | 'adverbial'
  /** Finite relative clause below its noun. */
  | 'relative'
  /** Participle below its noun: "talks held in Oslo". */
  | 'reduced'
  /** Joined by a coordination; `by` is `or` ("nor met"), `contrast` ("but met") or empty. */
  | 'conjunct'
  /** Owner: "Berg's visit". */
  | 'possessor'
  /** A second name for its head: "Berg, the minister". */
  | 'apposition'

/** What a verb group says by its form. */
export interface VerbForm {
  /** Whether it has a tense of its own. */
  readonly finite: boolean
  readonly tense: 'past' | 'present' | 'future' | 'none'
  /** What the modal or semi-modal says. */
  readonly modality: 'none' | 'possible' | 'conditional' | 'ought'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negative: boolean
  /** Bare form: after a modal, "to", or in a coordination with such. */
  readonly bare: boolean
}

/** What stands before a noun: "the", "a", "no", "any", "Berg's", nothing; or a pronoun itself. */
export type Determiner = 'definite' | 'indefinite' | 'negative' | 'any' | 'possessive' | 'pronoun' | 'none'

/** A verb group or noun chunk. */
export interface Node {
  readonly kind: 'verb' | 'noun'
  /** Token indices: the first, the one that names it, and one past the last. */
  readonly first: number
  readonly word: number
  readonly last: number
  readonly verb?: VerbForm | undefined
  /** What stands before the noun. */
  readonly determiner?: Determiner | undefined
  head: Node | null
  relation: Relation | null
  /** Lemma of the preposition or conjunction that joins it to its head. */
  by: string
  /** Who does it, for a verb, as the sentence has it (of a passive: to whom it is done), shared subjects included. */
  subject: Node | null
  /** Nodes below it, left to right; one list stands for "none" in all nodes, so it is never added to. */
  below: readonly Node[]
}

/** A sentence's nodes, left to right. */
export interface Syntax {
  /** First token of the sentence, and one past its last. */
  readonly first: number
  readonly last: number
  readonly nodes: readonly Node[]
  /** Whether the sentence asks. */
  readonly question: boolean
  /** Whether it is a headline, with the tenses of one. */
  readonly headline: boolean
}

/** The node in which a token stands, or undefined. */
export function nodeAt(syntax: Syntax, token: number): Node | undefined {
  for (const node of syntax.nodes) if (node.first <= token && token < node.last) return node
  return undefined
}

/** The verb whose clause the node belongs to (itself for a verb), or null. */
export function clauseOf(node: Node): Node | null {
  let at: Node | null = node
  for (let steps = 0; at && steps < 40; steps++) {
    if (at.kind === 'verb') return at
    at = at.head
  }
  return null
}

/** The head of a coordination the node belongs to, or itself. */
export function coordinated(node: Node): Node {
  let at = node
  for (let steps = 0; at.relation === 'conjunct' && at.head && steps < 20; steps++) at = at.head
  return at
}

/** A node and its conjuncts and appositions' conjuncts, left to right. */
export function withConjuncts(node: Node): Node[] {
  const found: Node[] = [node]
  for (let i = 0; i < found.length && i < 30; i++)
    for (const child of found[i]!.below) if (child.relation === 'conjunct') found.push(child)
  return found
}

/** The characters of a node. */
export const spanOf = (node: Node, tokens: readonly Token[]): Span => ({
  start: tokens[node.first]!.start,
  end: tokens[node.last - 1]!.end,
})
