/** Credits of news agencies in a report: "(Reuters) –", "By The Associated Press", "AFP contributed". */

/** A way in which an agency is credited, with examples that tests run. */
export interface CreditRule {
  readonly name: string
  /** Where it may stand: the byline, the first or the last lines of the text. */
  readonly where: readonly ('byline' | 'head' | 'tail')[]
  /** The agency's words are the group `agency`, where it is not always the same one. */
  readonly pattern: RegExp
  /** The one agency that credits in this way. */
  readonly agency?: string
  /** Texts that credit, each with the agency it credits. */
  readonly examples: readonly (readonly [text: string, agency: string])[]
  /** Texts that only speak of an agency. */
  readonly counterExamples: readonly string[]
}

/** What a language knows of agencies. */
export interface Credits {
  /** An agency's name for each way of writing it, in lower case. */
  readonly agencies: ReadonlyMap<string, string>
  /** In order of trust; the first that fits decides. */
  readonly rules: readonly CreditRule[]
}

/** Characters at either end of a text that count as its head and tail. */
const HEAD = 400
const TAIL = 500

const parts = (text: string, byline: string | null): Record<CreditRule['where'][number], string> => ({
  byline: byline ?? '',
  head: text.slice(0, HEAD),
  tail: text.slice(-TAIL),
})

/** The agency that a text or its byline credits, by its usual name, or null. */
export function wireCredit(text: string, byline: string | null, credits: Credits): string | null {
  const by = parts(text, byline)
  for (const rule of credits.rules) {
    for (const place of rule.where) {
      const match = rule.pattern.exec(by[place])
      if (!match) continue
      const words = match.groups?.agency ?? ''
      const name = rule.agency ?? credits.agencies.get(words.toLowerCase().replace(/\s+/g, ' '))
      if (name) return name
    }
  }
  return null
}
