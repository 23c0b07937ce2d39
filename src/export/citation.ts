/** How words are cited: in a line of text, and as an address that leads to them in the page they come from. */
import { dayWords } from '../../web/model/calendar.ts'
import { outletOf } from '../../web/model/story.ts'
import { dayOf, type Evidence, type RecordDocument, type Span } from '../core/index.ts'

/** Words on either end by which a long passage is found. */
const ENDS = 5
/** Passages of more words are named by their ends. */
const WHOLE = 12

/** As the directive wants it: `-`, `,` and `&` are its own marks (WICG Scroll to Text Fragment, section 3.3). */
const directive = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D')

/**
 * The address of the page with a text fragment that leads to the words of a span; without one where the span goes
 * over paragraphs that the page may not hold side by side. Empty where the document has no address.
 */
export function fragmentOf(document: Pick<RecordDocument, 'url' | 'text'>, span: Span): string {
  if (!document.url || !/^https?:\/\//i.test(document.url)) return ''
  const base = document.url.replace(/#.*$/, '')
  const words = document.text.slice(span.start, span.end).trim()
  if (words === '' || words.includes('\n')) return base
  const all = words.split(/\s+/)
  const text =
    all.length <= WHOLE
      ? directive(words)
      : `${directive(all.slice(0, ENDS).join(' '))},${directive(all.slice(-ENDS).join(' '))}`
  return `${base}#:~:text=${text}`
}

/** Exact words with where they come from: `“…” (Outlet, “Title”, 3 September 2031, address)`. */
export function citation(
  document: RecordDocument,
  { quote, span }: Pick<Evidence, 'quote' | 'span'>,
): string {
  const day = dayOf(document.published)
  const url = fragmentOf(document, span)
  const title = document.title ? `“${document.title}”` : null
  return `“${quote.replace(/\s+/g, ' ')}” (${[outletOf(document), title, day && dayWords(day), url].filter(Boolean).join(', ')})`
}
