/** Checks an alignment against its original: for tests, and for programs that do not take our word for it. */
import { type Document, slice, toDocument, toOriginal } from '../core/index.ts'
import { entityText, tidy } from './characters.ts'
import { whole } from './weave.ts'

const blank = /^\s*$/

/** What one piece says that is not so, or null. */
function wrongPiece(text: string, from: string, fromLength: number, inHeadline: boolean): string | null {
  if (fromLength === 0) return inHeadline || blank.test(text) ? null : `“${text}” comes from nowhere`
  if (text === from) return null
  if (text.length === fromLength && fromLength > 1) return `“${text}” is said to be “${from}”`
  const read = tidy(whole(entityText(from))).text
  if (blank.test(text)) return blank.test(read) ? null : `white space stands for “${from}”`
  return read === text ? null : `“${text}” does not stand for “${from}”`
}

/** What is wrong with a document's alignment; empty where it is exact in both directions. */
export function alignmentErrors(document: Document, body: string): readonly string[] {
  const errors: string[] = []
  const headline = document.parts.find(part => part.kind === 'headline')
  let at = 0
  for (const piece of document.alignment) {
    if (piece.at !== at) errors.push(`piece at ${piece.at}, expected ${at}`)
    at = piece.at + piece.length
    const text = document.text.slice(piece.at, at)
    const inHeadline = headline !== undefined && at <= headline.end
    const wrong = wrongPiece(
      text,
      body.slice(piece.from, piece.from + piece.fromLength),
      piece.fromLength,
      inHeadline,
    )
    if (wrong) errors.push(wrong)
  }
  if (at !== document.text.length) errors.push(`pieces end at ${at}, the text at ${document.text.length}`)
  for (const match of document.text.matchAll(/\S+/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const there = toOriginal(document.alignment, span)
    const back = there ? toDocument(document.alignment, there) : span
    if (!back || slice(document.text, back) !== match[0])
      errors.push(`“${match[0]}” comes back as “${back ? slice(document.text, back) : ''}”`)
  }
  return errors
}
