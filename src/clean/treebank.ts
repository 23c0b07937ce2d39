/**
 * Text that a program split into tokens, put together again: `Haiti 's capital -LRB- `` the town '' -RRB- .` Corpora and
 * older archives come like this. Source: the conventions of the Penn Treebank's tokenizer (R. MacIntyre, 1995).
 */
import { type Edit, rewrite, type Woven } from './weave.ts'

/** Whether a text is in tokens: its full stops and commas stand apart, nearly all of them. */
export function isTokenized(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const apart = sample.match(/ [.,](?=\s|$)/g)?.length ?? 0
  const joined = sample.match(/[\p{L}\d)"”][.,](?=\s|$)/gu)?.length ?? 0
  const marks = / (?:-[LR][RSC]B-|``|'') /.test(sample)
  return apart >= (marks ? 1 : 3) && apart > 3 * joined
}

const brackets: Readonly<Record<string, string>> = {
  LRB: '(',
  RRB: ')',
  LSB: '[',
  RSB: ']',
  LCB: '{',
  RCB: '}',
}

/** What was put between or in place of characters, each with what stands there once it is undone. */
const undone: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/-L([RSC])B- ?/g, m => brackets[`L${m[1]}B`]!],
  [/ ?-R([RSC])B-/g, m => brackets[`R${m[1]}B`]!],
  [/``\s?/g, () => '“'],
  [/ ?''(?=\s|$|[.,;:!?)])/g, () => '”'],
  [/(?<=^|\s)`\s?/g, () => '‘'],
  [/\\(?=[/*])/g, () => ''],
  [/(?<=\S) (?=(?:[.,;:!?%]|\.\.\.)(?:\s|$|["'”)\]]|-R))/g, () => ''],
  [/(?<=[\p{L}\d.]) (?=(?:['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)|n['’]t|N['’]T)(?![\p{L}\d]))/gu, () => ''],
  [/(?<=[sS]) (?='(?:\s|$))/g, () => ''],
  [/(?<=(?:^|\s)(?:[A-Z]{0,3}\$|[£€#])) (?=\d)/g, () => ''],
]

function editsOf(text: string): Edit[] {
  const edits: Edit[] = []
  for (const [pattern, replacement] of undone) {
    for (const found of text.matchAll(pattern)) {
      edits.push({ start: found.index, end: found.index + found[0].length, text: replacement(found) })
    }
  }
  edits.sort((a, b) => a.start - b.start || b.end - a.end)
  // Of two that meet (a full stop after a bracket) the longer goes first, the other finds its work done.
  return edits.filter(
    (edit, i) => i === 0 || edit.start >= Math.max(...edits.slice(Math.max(0, i - 3), i).map(e => e.end)),
  )
}

/** The text as it was written, as far as that can be told. */
export const joinTokens = (woven: Woven): Woven => rewrite(woven, editsOf(woven.text))
