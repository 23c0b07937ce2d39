/** What a rule is. */
import type { Form } from './forms.ts'

/** What a pattern caught: a word's value in its class, a number, or the form of a nested category. */
export type Caught = number | string | Form

/** The atoms around a match, for a rule's guard. */
export interface View {
  /** First atom of the match. */
  readonly first: number
  /** Atom after the match. */
  readonly last: number
  /** Penn tag of the token of an atom, or '' outside the text. */
  readonly tag: (atom: number) => string
  /** Lower-case word of an atom, or '' outside the text. */
  readonly word: (atom: number) => string
  /** Whether no white space stands before an atom; not outside the text. */
  readonly glued: (atom: number) => boolean
  /** Whether an atom's word is of a class. */
  readonly is: (atom: number, name: string) => boolean
  /** Characters of the match as written. */
  readonly form: (atom: number) => string
}

/** One rule: where its pattern matches, its form is made. */
export interface Rule {
  readonly name: string
  /** Category that other rules may refer to as `<name>`. */
  readonly makes: string
  /** A pattern over atoms; its language is described in `pattern.ts`. */
  readonly pattern: string
  /** The normal form or the number meant; null: no match after all. */
  readonly form: (caught: Readonly<Record<string, Caught>>) => Caught | null
  /** The pattern is one category, and its form is handed on as it is. */
  readonly alias?: true
  /** Words or classes one of which must stand right before. */
  readonly after?: readonly string[]
  /** Says no where the words around make it something else. */
  readonly guard?: (view: View) => boolean
  /** Sentences in which this rule finds what stands in brackets. */
  readonly examples: readonly string[]
  /** Sentences in which this rule finds nothing. */
  readonly not?: readonly string[]
}

/** All that one category finds, another finds too: a weekday is a day. */
export const alias = (makes: string, of: string): Rule => ({
  name: `${makes}-is-${of}`,
  makes,
  pattern: `<${of}>`,
  alias: true,
  form: () => null,
  examples: [],
})

/** A rule whose captures have types: names what its pattern catches. */
export function rule<C>(r: Omit<Rule, 'form'> & { readonly form: (caught: C) => Caught | null }): Rule {
  return r as unknown as Rule
}
