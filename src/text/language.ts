import type { Tagged } from '../core/index.ts'

/** What a language gives to `text/`: its tokens, sentences and tags. */
export interface TextLanguage {
  /** Tokens and sentences of a text, with their tags; every token and sentence an exact span of it. */
  readonly tag: (text: string) => Tagged
}
