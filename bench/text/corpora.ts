/** Readers of the corpora with gold or silver tokens: texts with token and sentence spans in UTF-16 code units. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../src/core/index.ts'

/** A token of a corpus. `upos` is empty where the corpus has none. */
export interface GoldToken extends Span {
  readonly tag: string
  readonly upos: string
  readonly lemma: string
}

/** A text of a corpus with its tokens and sentences. */
export interface GoldText {
  readonly id: string
  readonly text: string
  readonly tokens: readonly GoldToken[]
  readonly sentences: readonly Span[]
}

/** For each code point of a text, its offset in code units; one more for the end. */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let n = 0
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) offsets[n++] = i
  offsets[n++] = text.length
  return offsets.subarray(0, n)
}

const spanOf = (tokens: readonly Span[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end })

/** The columns of one document of the silver set, over its text. */
function silverText(id: string, body: string, text: string): GoldText {
  const offsets = codePointOffsets(text)
  const tokens: GoldToken[] = []
  const sentences: Span[] = []
  for (const block of body.split('\n\n')) {
    const first = tokens.length
    for (const line of block.split('\n')) {
      const c = line.split('\t')
      if (c.length < 9) continue
      const start = offsets[Number(c[1])]
      const end = offsets[Number(c[2])]
      if (start === undefined || end === undefined || end <= start) continue
      // The silver set tags every "to" alike; the relation tells the particle from the preposition.
      const tag = c[5] === 'TO' && c[8] !== 'mark' && c[8] !== 'aux' ? 'IN' : c[5]!
      tokens.push({ start, end, tag, upos: '', lemma: c[4]! })
    }
    if (tokens.length > first) sentences.push(spanOf(tokens.slice(first)))
  }
  return { id, text, tokens, sentences }
}

/** The documents of `syntax/polnear-silver` (`train` or `dev`). */
export function readSilver(corpora: string, part: 'train' | 'dev'): GoldText[] {
  const all = gunzipSync(readFileSync(join(corpora, `syntax/polnear-silver/${part}.conll.gz`))).toString(
    'utf8',
  )
  return all
    .split(/^# doc = /m)
    .slice(1)
    .flatMap(entry => {
      const newline = entry.indexOf('\n')
      const id = entry.slice(0, newline).trim()
      const path = join(corpora, `attribution/polnear/${part}/text/${id}.txt`)
      return existsSync(path) ? [silverText(id, entry.slice(newline + 1), readFileSync(path, 'utf8'))] : []
    })
}

interface Pending {
  text: string
  tokens: GoldToken[]
  sentences: Span[]
}

/** Adds the tokens of one sentence of CoNLL-U to a text. */
function addSentence(to: Pending, lines: readonly string[]): void {
  const first = to.tokens.length
  let range = { last: 0, end: 0, space: false }
  for (const line of lines) {
    const c = line.split('\t')
    if (c.length < 10 || c[0]!.includes('.')) continue
    const space = !c[9]!.includes('SpaceAfter=No')
    if (c[0]!.includes('-')) {
      range = { last: Number(c[0]!.split('-')[1]), end: to.text.length + c[1]!.length, space }
      to.text += c[1]!
      to.tokens.push({ start: to.text.length - c[1]!.length, end: 0, tag: '', upos: '', lemma: '' })
      continue
    }
    const inside = Number(c[0]) <= range.last
    const whole = inside && to.tokens.at(-1)?.tag === '' ? to.tokens.pop()! : undefined
    const start = inside ? (whole?.start ?? to.tokens.at(-1)!.end) : to.text.length
    if (!inside) to.text += c[1]!
    const end =
      inside && Number(c[0]) === range.last
        ? range.end
        : Math.min(start + c[1]!.length, inside ? range.end : to.text.length)
    if (end > start) to.tokens.push({ start, end, tag: c[4]!, upos: c[3]!, lemma: c[2]! })
    if (inside ? Number(c[0]) === range.last && range.space : space) to.text += ' '
  }
  if (to.tokens.length > first) to.sentences.push(spanOf(to.tokens.slice(first)))
}

/** The documents of `syntax/ud-ewt` (`train` or `dev`); paragraphs are parted by blank lines. */
export function readEwt(corpora: string, part: 'train' | 'dev'): GoldText[] {
  const all = readFileSync(join(corpora, `syntax/ud-ewt/${part}.conllu`), 'utf8')
  return all
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(entry => {
      const pending: Pending = { text: '', tokens: [], sentences: [] }
      for (const block of entry.split('\n\n')) {
        if (/^# newpar/m.test(block) && pending.text) pending.text = `${pending.text.trimEnd()}\n\n`
        else if (pending.text && !/\s$/.test(pending.text)) pending.text += ' '
        addSentence(
          pending,
          block.split('\n').filter(l => /^\d/.test(l)),
        )
      }
      return { id: entry.slice(0, entry.indexOf('\n')), ...pending }
    })
}
