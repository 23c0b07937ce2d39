/** Readers of the event corpora: MEANTIME's status columns, the factuality sets, PLV. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/core/index.ts'

/** Words joined into a text as a person would write it, with each word's span. */
export function joined(words: readonly string[]): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  let open = false
  for (const raw of words) {
    const word = raw === '``' || raw === "''" ? '"' : raw === '-LRB-' ? '(' : raw === '-RRB-' ? ')' : raw
    const quote = word === '"'
    const tight =
      text === '' ||
      text.endsWith('\n') ||
      text.endsWith('(') ||
      text.endsWith('$') ||
      /^([,.;:?!%)]|'s|'re|'ve|'ll|'m|'d|n't|')$/.test(word) ||
      (quote && open) ||
      (open && text.endsWith('"'))
    if (quote) open = !open
    if (!tight) text += ' '
    spans.push({ start: text.length, end: text.length + word.length })
    text += word
  }
  return { text, spans }
}

/** An event mention of MEANTIME. Labels are those of the corpus, `_` where it leaves them open. */
export interface StatusGold extends Span {
  readonly certainty: string
  readonly polarity: string
  readonly future: string
}

/** A MEANTIME article: paragraphs are the corpus's sentences; the first is the headline, the second the date. */
export interface StatusArticle {
  readonly name: string
  readonly text: string
  readonly headline: Span
  readonly published: string | null
  readonly gold: readonly StatusGold[]
}

const label = (cell: string): string => cell.replace(/^[BI]-/, '').replace(/-\d+$/, '')

/** Day of "June 04 , 2009", or null. */
function dayOf(words: readonly string[]): string | null {
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
  const m = /^(\w{3})\w* (\d{1,2}) ?,? (\d{4})/.exec(words.join(' '))
  if (!m) return null
  const month = months.indexOf(m[1]!.toLowerCase())
  return month < 0 ? null : `${m[3]}-${String(month + 1).padStart(2, '0')}-${m[2]!.padStart(2, '0')}`
}

/** The 120 articles of MEANTIME with the status of each event mention. */
export function meantime(corpora: string): StatusArticle[] {
  const folder = join(corpora, 'events/meantime-status/corpora/MEANTIME/english/conll_gold')
  return ['corpus_airbus', 'corpus_apple', 'corpus_gm', 'corpus_stock'].flatMap(part =>
    readdirSync(join(folder, part))
      .sort()
      .map(file => statusArticle(file, readFileSync(join(folder, part, file), 'utf8'))),
  )
}

function statusArticle(name: string, body: string): StatusArticle {
  let text = ''
  const gold: StatusGold[] = []
  const blocks = body.trim().split(/\n\s*\n/)
  let headline: Span = { start: 0, end: 0 }
  let published: string | null = null
  blocks.forEach((block, b) => {
    const rows = block.split('\n').map(line => line.split('\t'))
    const words = rows.map(r => r[1]!)
    const { text: sentence, spans } = joined(words)
    const at = text.length
    if (b === 0) headline = { start: 0, end: sentence.length }
    if (b === 1) published = dayOf(words)
    rows.forEach((r, i) => {
      if (!r[2]?.startsWith('B-')) return
      let end = i
      while (rows[end + 1]?.[2]?.startsWith('I-')) end++
      gold.push({
        start: at + spans[i]!.start,
        end: at + spans[end]!.end,
        certainty: label(r[3]!),
        polarity: label(r[4]!),
        future: label(r[5]!),
      })
    })
    text += `${sentence}\n\n`
  })
  return { name, text, headline, published, gold }
}

/** A sentence with factuality labels, −3 … 3. */
export interface Factual {
  readonly text: string
  readonly targets: readonly (Span & { readonly value: number })[]
}

/** A factuality set: `UW` or `UDS_IH2`, `train` or `dev`. */
export function factuality(corpora: string, set: string, part: string): Factual[] {
  return readFileSync(join(corpora, 'events/factuality', set, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { text, targets } = JSON.parse(line) as {
        text: string
        targets: { span1: [number, number]; label: number }[]
      }
      const made = joined(text.split(' '))
      return {
        text: made.text,
        targets: targets.map(t => ({
          start: made.spans[t.span1[0]]!.start,
          end: made.spans[t.span1[1] - 1]!.end,
          value: t.label,
        })),
      }
    })
}

/** A PLV sentence with its actor, recipient and PLOVER root. */
export interface Rooted {
  readonly text: string
  readonly actor: Span | null
  readonly recipient: Span | null
  readonly root: string
}

/** `PLV_train.tsv`. */
export function plv(corpora: string): Rooted[] {
  const [, ...rows] = readFileSync(join(corpora, 'events/plv/PLV_train.tsv'), 'utf8').trimEnd().split('\n')
  return rows.map(line => {
    const cells = line.split('\t')
    return { ...unmarked(cells[3]!), root: cells[9]! }
  })
}

function unmarked(sentence: string): Omit<Rooted, 'root'> {
  let text = ''
  const at: Record<string, number> = {}
  let rest = sentence
  for (let m = /<(\/?[st])>/.exec(rest); m; m = /<(\/?[st])>/.exec(rest)) {
    text += rest.slice(0, m.index)
    at[m[1]!] = text.length
    rest = rest.slice(m.index + m[0].length)
  }
  text += rest
  const span = (tag: string): Span | null =>
    at[tag] === undefined || at[`/${tag}`] === undefined ? null : { start: at[tag]!, end: at[`/${tag}`]! }
  return { text, actor: span('s'), recipient: span('t') }
}
