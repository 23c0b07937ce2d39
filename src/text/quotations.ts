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

/** Families of marks that open and close each other: `“ ”`, `" "`, `‘ ’` with `' '`, `« »`. */
type Kind = 'curly' | 'straight' | 'single' | 'angle'

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

/** How far a mark's counterpart is looked for, in characters. */
const AHEAD = 2000

/** Whether the paragraph has another `mark` not far after `i`, and no `unless` before it. */
function comesLater({ text, paragraph }: State, mark: string, i: number, unless = ''): boolean {
  const ahead = text.slice(i + 1, Math.min(paragraph.end, i + AHEAD))
  const where = ahead.indexOf(mark)
  return where >= 0 && (unless === '' || !ahead.slice(0, where).includes(unless))
}

/** A mark without shape: opens or closes by its neighbours. */
function straight(state: State, i: number, length: number): void {
  const before = at(state.text, i - 1)
  const after = at(state.text, i + length)
  const left = isSpace(before)
  const opens = OPENER.test(before) && isWord(after) && !CLOSER.test(before)
  const closes = !opens && (!left || isSpace(after) || CLOSER.test(after))
  if (closes && close(state, 'straight', i, length)) return
  // A curly quotation that ends in a straight mark.
  if (closes && !left && !comesLater(state, '”', i, '“') && close(state, 'curly', i, length)) return
  // A new sentence in quotation marks whose space is missing: `the end."We go," she said`.
  const glued =
    /[.!?]/.test(before) && /\p{Lu}/u.test(after) && comesLater(state, state.text.slice(i, i + length), i)
  if (left || glued || (OPENER.test(before) && !isSpace(after))) open(state, 'straight', i, length)
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
  const german = top?.kind === 'curly' && text[top.start] === '„'
  const ends = !isSpace(at(text, i - 1)) && !isWord(at(text, i + 1)) && !OPENER.test(at(text, i - 1))
  if (top?.kind === 'curly' && (german || ends)) close(state, 'curly', i, 1)
  else open(state, 'curly', i, 1)
}

/** `”`: closes, unless nothing is open and it stands where only an opening mark can. */
function curlyClose(state: State, i: number): void {
  if (close(state, 'curly', i, 1)) return
  const { text } = state
  if (isSpace(at(text, i - 1)) && isWord(at(text, i + 1)) && comesLater(state, '”', i))
    open(state, 'curly', i, 1)
  else if (!comesLater(state, '"', i)) close(state, 'straight', i, 1)
}

/** Two apostrophes: a double mark, unless the first ends a single quotation. */
function twice(state: State, i: number): number {
  if (state.stack.at(-1)?.close === i) {
    single(state, i)
    return 1
  }
  if (state.text[i] === "'") straight(state, i, 2)
  else if (!close(state, 'curly', i, 2)) close(state, 'straight', i, 2)
  return 2
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
  const c = text.charCodeAt(i)
  if (c !== 0x22 && c !== 0x27 && c !== 0x60 && c !== 0xab && c !== 0xbb && (c < 0x2018 || c > 0x203a))
    return 1
  const mark = text[i]!
  const double = text[i + 1] === mark
  if (mark === '“') curlyOpen(state, i)
  else if (mark === '”') curlyClose(state, i)
  else if (mark === '„') open(state, 'curly', i, 1)
  else if (mark === '"' || mark === '″') straight(state, i, 1)
  else if (mark === '«' || mark === '‹') angle(state, i, true)
  else if (mark === '»' || mark === '›') angle(state, i, false)
  else if (mark === '`' && double) open(state, 'straight', i, 2)
  else if ((mark === "'" || mark === '’') && double) return twice(state, i)
  else if (mark === "'" || mark === '‘' || mark === '’') single(state, i)
  return mark === '`' && double ? 2 : 1
}

const FAMILY: Readonly<Record<string, Kind>> = {
  '“': 'curly',
  '„': 'curly',
  '"': 'straight',
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
