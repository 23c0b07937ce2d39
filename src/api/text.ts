/** `onrecord/text`: tokens, sentences, tags and quotations of an English text. */
import type { Tagged } from '../core/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { tagged } from '../text/index.ts'

export type { Pos, Sentence, Span, Tagged, Token } from '../core/index.ts'
export { type Quotation, quotations } from '../text/quotations.ts'

/** Tokens with tags and lemmas, and sentences, of an English text; offsets are UTF-16 code units. */
export const tag = (text: string): Tagged => tagged(text, englishText)
