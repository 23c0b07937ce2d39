/** Reads PolNeAR: articles with attributions, their offsets turned from code points into UTF-16 code units. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Pos, Sentence, Span, Tagged, Token } from '../../src/core/index.ts'

/** An attribution as annotated; any part may be missing or have several spans. */
export interface Gold {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An annotated article. */
export interface Article {
  readonly name: string
  readonly text: string
  /** Of the first annotator by name, where several read the article. */
  readonly gold: readonly Gold[]
}

/** Maps code point offsets of a text to UTF-16 offsets. */
export function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return offset => offset
  const map: number[] = []
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) map.push(i)
  map.push(text.length)
  return offset => map[offset] ?? text.length
}

/** Attributions of a brat standoff file; relations without cue or content are left out. */
export function readBrat(standoff: string, at: (offset: number) => number): Gold[] {
  const spans = new Map<string, Span[]>()
  const gold: Gold[] = []
  for (const line of standoff.split('\n')) {
    const [id, head] = line.split('\t')
    if (!id || !head) continue
    if (id[0] === 'T') {
      const pairs = head
        .slice(head.indexOf(' ') + 1)
        .split(';')
        .map(p => p.split(' ').map(Number))
      spans.set(
        id,
        pairs.map(p => ({ start: at(p[0]!), end: at(p[1]!) })).sort((a, b) => a.start - b.start),
      )
    }
    if (id[0] !== 'E') continue
    const of = (role: RegExp): Span[] =>
      head
        .split(' ')
        .filter(a => role.test(a))
        .flatMap(a => spans.get(a.slice(a.indexOf(':') + 1)) ?? [])
        .sort((a, b) => a.start - b.start)
    const one = { source: of(/^Source\d*:/), cue: of(/^Cue\d*:/), content: of(/^Content\d*:/) }
    if (one.cue.length && one.content.length) gold.push(one)
  }
  return gold.sort((a, b) => a.cue[0]!.start - b.cue[0]!.start || a.cue[0]!.end - b.cue[0]!.end)
}

/** All articles of a part (`train`, `dev`), in order of their names. */
export function articles(corpora: string, part: string): Article[] {
  const folder = join(corpora, 'attribution/polnear', part)
  const standoffs = readdirSync(join(folder, 'attributions')).sort()
  return readdirSync(join(folder, 'text'))
    .sort()
    .map(file => {
      const name = file.replace(/\.txt$/, '')
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      const standoff = standoffs.find(
        s => s.startsWith(name) && /^_[0-9a-f]{4}\.ann$/.test(s.slice(name.length)),
      )
      const gold = standoff
        ? readBrat(readFileSync(join(folder, 'attributions', standoff), 'utf8'), codePoints(text))
        : []
      return { name, text, gold }
    })
}

const POS: readonly (readonly [RegExp, Pos])[] = [
  [/^NNP/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^(VB|MD)/, 'VERB'],
  [/^JJ/, 'ADJ'],
  [/^(RB|WRB)/, 'ADV'],
  [/^IN$/, 'ADP'],
  [/^(TO|RP|POS)$/, 'PART'],
  [/^(DT|PDT|WDT|PRP\$|WP\$)$/, 'DET'],
  [/^(PRP|WP|EX)$/, 'PRON'],
  [/^CC$/, 'CCONJ'],
  [/^CD$/, 'NUM'],
  [/^UH$/, 'INTJ'],
  [/^[A-Z]/, 'X'],
  [/./, 'PUNCT'],
]
const coarse = (tag: string): Pos => POS.find(([p]) => p.test(tag))![1]

/** Tokens, sentences and tags of the part's articles as CoreNLP reads them, by article. */
export function silver(corpora: string, part: string, texts: readonly Article[]): Map<string, Tagged> {
  const file = join(corpora, `syntax/polnear-silver/${part}.conll.gz`)
  const found = new Map<string, Tagged>()
  if (!existsSync(file)) return found
  const byName = new Map(texts.map(a => [a.name, a.text]))
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('# doc = ').slice(1)) {
    const name = block.slice(0, block.indexOf('\n'))
    const text = byName.get(name)
    if (text !== undefined) found.set(name, readColumns(text, block.slice(name.length + 1)))
  }
  return found
}

function readColumns(text: string, columns: string): Tagged {
  const at = codePoints(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const block of columns.split('\n\n')) {
    const first = tokens.length
    for (const line of block.split('\n')) {
      const c = line.split('\t')
      if (c.length < 6) continue
      const [start, end] = [at(Number(c[1])), at(Number(c[2]))]
      const form = text.slice(start, end)
      const lower = form.toLowerCase().replaceAll('’', "'")
      tokens.push({ start, end, form, lower, lemma: c[4]!.toLowerCase(), pos: coarse(c[5]!), tag: c[5]! })
    }
    if (tokens.length === first) continue
    const start = tokens[first]!.start
    if (first && /\n/.test(text.slice(tokens[first - 1]!.end, start))) paragraph++
    sentences.push({ start, end: tokens.at(-1)!.end, first, last: tokens.length, paragraph })
  }
  return { text, tokens, sentences }
}
