/** Words of a document with what stands around them. */
import type { Span } from '../../src/core/index.ts'

/** Exact words between what goes before and after them in their sentence. */
export interface InContext {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Most characters shown on either side. */
const REACH = 140

const atWord = (text: string): string => text.replace(/^\S*\s+/, '')
const toWord = (text: string): string => text.replace(/\s+\S*$/, '')

function before(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start)
  const cut = Math.max(near.lastIndexOf('\n') + 1, near.search(/[.!?]["”’)]*\s+(?=[^.!?]*$)/) + 1)
  if (cut > 0) return near.slice(cut).replace(/^["”’)]*\s+/, '')
  return start > REACH ? `… ${atWord(near)}` : near
}

function after(text: string, end: number): string {
  const near = text.slice(end, end + REACH)
  const stop = /\n|[.!?]["”’)]*(?=\s|$)/.exec(near)
  if (stop) return near.slice(0, stop.index + (stop[0] === '\n' ? 0 : stop[0].length))
  return end + REACH < text.length ? `${toWord(near)} …` : near
}

/** The words of a span in their sentence, or in as much of it as is near. */
export const inContext = (text: string, span: Span): InContext => ({
  before: before(text, span.start),
  words: text.slice(span.start, span.end),
  after: /[.!?]["”’)]*$/.test(text.slice(span.start, span.end)) ? '' : after(text, span.end),
})
