/**
 * Quoted speech: spans between quotation marks, by the marks and what stands beside them.
 *
 * Marks are told apart by shape where they have one (`“ ”`, `« »`, `„ “`) and by their neighbours where they do
 * not (`"`, `'`). A single quotation opens only where a closing mark can be found for it, so that apostrophes
 * are left alone. A quotation that nobody closes ends with its paragraph, or before the next opening mark,
 * unless the next paragraph opens with the same kind of mark: then it goes on there, as printers have it.
 */
import { lastAtOrBefore, type Span, type Tagged } from '../core/index.ts'
import { paragraphs } from './match.ts'

/** A quotation with its marks. */
export interface Quotation extends Span {
  /** What stands inside the marks, without white space at its ends; may run over several paragraphs. */
  readonly content: Span
  /** 0 for a quotation that stands in no other, 1 for one inside it, and so on. */
  readonly depth: number
  /** Whether a closing mark was found. */
  readonly closed: boolean
}

type Kind = 'double' | 'single' | 'angle'

interface Open {
  readonly kind: Kind
  readonly start: number
  /** Where the content starts. */
  readonly inner: number
  readonly depth: number
  /** For single quotations: where the closing mark stands. */
  readonly close: number
}

interface State {
  readonly text: string
  readonly stack: Open[]
  readonly found: Quotation[]
  /** The paragraph being read, and the one after it. */
  paragraph: Span
  next: Span | undefined
}

const SPACE = /[\s\u00a0\u200b]/
const WORD = /[\p{L}\p{N}]/u
/** What may stand right before an opening straight mark, apart from white space. */
const OPENER = /[([{“‘„«‹"'`\-–—/:;=>¡¿…]/
const CLOSER = /[.,!?;:…)\]}”’"'»›\-–—/]/

const at = (text: string, i: number): string => text[i] ?? ' '
const isSpace = (c: string): boolean => SPACE.test(c)
const isWord = (c: string): boolean => WORD.test(c)

function finish(state: State, open: Open, innerEnd: number, end: number, closed: boolean): void {
  const { text } = state
  let from = open.inner
  let to = innerEnd
  while (from < to && isSpace(text[from]!)) from++
  while (to > from && isSpace(text[to - 1]!)) to--
  const last = closed ? end : Math.max(to, open.inner)
  if (from < to)
    state.found.push({
      start: open.start,
      end: last,
      content: { start: from, end: to },
      depth: open.depth,
      closed,
    })
}

/** Ends, unclosed, all that was opened at or above `level` of the stack. */
function drop(state: State, level: number, end: number): void {
  while (state.stack.length > level) finish(state, state.stack.pop()!, end, end, false)
}

function open(state: State, kind: Kind, start: number, length: number, close = -1): void {
  const top = state.stack.at(-1)
  if (top?.kind === kind && kind !== 'angle') drop(state, state.stack.length - 1, start)
  state.stack.push({ kind, start, inner: start + length, depth: state.stack.length, close })
}

/** Closes the innermost open quotation of a kind; whether there was one. */
function close(state: State, kind: Kind, start: number, length: number): boolean {
  const level = state.stack.findLastIndex(o => o.kind === kind)
  if (level < 0) return false
  drop(state, level + 1, start)
  finish(state, state.stack.pop()!, start, start + length, true)
  return true
}

const isOpen = (state: State, kind: Kind): boolean => state.stack.some(o => o.kind === kind)

/** A mark without shape (or with the wrong one): opens or closes by its neighbours. */
function straight(state: State, i: number, length: number): void {
  const before = at(state.text, i - 1)
  const after = at(state.text, i + length)
  const opened = isOpen(state, 'double')
  const left = isSpace(before)
  const opens = OPENER.test(before) && isWord(after) && !CLOSER.test(before)
  if (opened && !opens && (!left || isSpace(after) || CLOSER.test(after))) close(state, 'double', i, length)
  else if (left || (OPENER.test(before) && !isSpace(after))) open(state, 'double', i, length)
}

/** Whether an apostrophe at `i` can end a quotation: 2 surely, 1 if it is no plural possessive, 0 not. */
function endsSingle(text: string, i: number): 0 | 1 | 2 {
  const before = at(text, i - 1)
  const after = at(text, i + 1)
  if (isSpace(before) || isWord(after)) return 0
  const possessive = /[sSxXzZ]/.test(before) && after === ' ' && /[\p{L}\p{N}]/u.test(at(text, i + 2))
  return possessive ? 1 : 2
}

/** Longest single quotation that a doubtful closing mark may end, in characters. */
const DOUBTFUL = 80

/** Where the single quotation opened at `i` closes, or -1: then the mark is an apostrophe. */
function closeOfSingle(text: string, i: number, end: number): number {
  const mark = text[i]!
  let doubtful = -1
  for (let j = i + 2; j < end; j++) {
    const c = text[j]!
    if (c === mark && opensSingle(text, j)) break
    if (c !== '’' && c !== "'") continue
    if (mark === "'" && c === '’') continue
    const sure = endsSingle(text, j)
    if (sure === 2) return j
    if (sure === 1 && doubtful < 0 && j - i < DOUBTFUL) doubtful = j
  }
  return doubtful
}

/** Whether a single mark stands where one may open: at a word's start, and not before a year's last digits. */
function opensSingle(text: string, i: number): boolean {
  const before = at(text, i - 1)
  const after = at(text, i + 1)
  if (!isSpace(before) && !OPENER.test(before)) return false
  return !isSpace(after) && !CLOSER.test(after) && !/^\d\ds?\b/.test(text.slice(i + 1, i + 5))
}

/** Whether a `‘` that nobody closes begins a quotation of several paragraphs. */
const goesOn = ({ text, paragraph, next }: State, i: number): boolean =>
  text[i] === '‘' && i === paragraph.start && next !== undefined && text[next.start] === '‘'

function single(state: State, i: number): void {
  const top = state.stack.findLast(o => o.kind === 'single')
  if (top && top.close === i) close(state, 'single', i, 1)
  else if (!top && state.text[i] !== '’' && opensSingle(state.text, i)) {
    const where = closeOfSingle(state.text, i, state.paragraph.end)
    if (where >= 0 || goesOn(state, i)) open(state, 'single', i, 1, where)
  }
}

/** `“`: opens, unless it ends what `„` began or a mistyped quotation. */
function curlyOpen(state: State, i: number): void {
  const { text, stack } = state
  const top = stack.at(-1)
  const german = top?.kind === 'double' && text[top.start] === '„'
  const ends = !isSpace(at(text, i - 1)) && !isWord(at(text, i + 1)) && !OPENER.test(at(text, i - 1))
  if (top?.kind === 'double' && (german || ends)) close(state, 'double', i, 1)
  else open(state, 'double', i, 1)
}

/** `”`: closes, unless nothing is open and it stands where only an opening mark can. */
function curlyClose(state: State, i: number): void {
  if (close(state, 'double', i, 1)) return
  const { text } = state
  if (isSpace(at(text, i - 1)) && isWord(at(text, i + 1)) && text.indexOf('”', i + 1) > 0)
    open(state, 'double', i, 1)
}

/** `«` and `»` open or close by their order: the first of a pair opens. */
function angle(state: State, i: number, opening: boolean): void {
  const { text } = state
  const reversed = state.stack.findLast(o => o.kind === 'angle')
  if (reversed && (text[reversed.start] === '»' || text[reversed.start] === '›') === opening)
    close(state, 'angle', i, 1)
  else if (opening || (isSpace(at(text, i - 1)) && isWord(at(text, i + 1)))) open(state, 'angle', i, 1)
}

/** Reads the mark at `i`, if any; gives how many characters it took. */
function mark(state: State, i: number): number {
  const { text } = state
  switch (text.charCodeAt(i)) {
    case 0x201c:
      curlyOpen(state, i)
      return 1
    case 0x201d:
      curlyClose(state, i)
      return 1
    case 0x201e:
      open(state, 'double', i, 1)
      return 1
    case 0x22:
      straight(state, i, 1)
      return 1
    case 0xab:
    case 0x2039:
      angle(state, i, true)
      return 1
    case 0xbb:
    case 0x203a:
      angle(state, i, false)
      return 1
    case 0x60:
      if (text[i + 1] === '`') {
        open(state, 'double', i, 2)
        return 2
      }
      return 1
    case 0x27:
      if (text[i + 1] === "'") {
        straight(state, i, 2)
        return 2
      }
      single(state, i)
      return 1
    case 0x2018:
    case 0x2019:
      single(state, i)
      return 1
    default:
      return 1
  }
}

const FAMILY: Readonly<Record<string, Kind>> = {
  '“': 'double',
  '„': 'double',
  '"': 'double',
  '‘': 'single',
  '«': 'angle',
  '»': 'angle',
}

/**
 * At a paragraph's end: what stays open goes on only where the next paragraph opens with its kind of mark.
 * Gives where to read on.
 */
function boundary(state: State): number {
  const { text, stack, paragraph, next } = state
  const kind = next && FAMILY[text[next.start]!]
  const level = kind ? stack.findIndex(o => o.kind === kind) : -1
  drop(state, level + 1, paragraph.end)
  if (!next || level < 0) return next?.start ?? text.length
  if (kind === 'single') stack[level] = { ...stack[level]!, close: closeOfSingle(text, next.start, next.end) }
  return next.start + 1
}

/** The quotations of a text, by start, the outer before the inner. */
export function quotations(tagged: Tagged): readonly Quotation[] {
  const all = paragraphs(tagged)
  if (all.length === 0) return []
  const state: State = { text: tagged.text, stack: [], found: [], paragraph: all[0]!, next: undefined }
  let i = all[0]!.start
  all.forEach((paragraph, p) => {
    state.paragraph = paragraph
    state.next = all[p + 1]
    while (i < paragraph.end) i += mark(state, i)
    i = boundary(state)
  })
  return state.found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether `offset` stands inside a quotation, marks included; `quotations` as the function above gives them. */
export function insideQuotation(quotations: readonly Quotation[], offset: number): boolean {
  let i = lastAtOrBefore(quotations, offset)
  while (i >= 0 && quotations[i]!.depth > 0 && quotations[i]!.end <= offset) i--
  return i >= 0 && quotations[i]!.end > offset
}
