/** Main text of pages: what Readability finds by itself, and what is left of it when cleaned. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extract } from '../../src/clean/index.ts'
import type { Original } from '../../src/core/index.ts'
import { englishClean } from '../../src/lang/en/clean/index.ts'
import { type Bench, table } from '../harness.ts'
import { average, type Counts, compare } from './scorer.ts'

const folder = 'extraction/readability-pages'

/** A page and what is expected of it. */
interface Case {
  readonly name: string
  readonly source: string
  readonly text: string
  readonly day: string | null
}

/** The text of a DOM with white space between elements, as a reader sees it. */
function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  return [...node.childNodes].map(visibleText).join(' ')
}

function caseOf(path: string, name: string): Case {
  const read = (file: string): string => readFileSync(join(path, name, file), 'utf8')
  const { document } = parseHTML(`<html><body>${read('expected.html')}</body></html>`)
  const metadata = JSON.parse(read('expected-metadata.json')) as { publishedTime?: string | null }
  const day = /^\d{4}-\d\d-\d\d/.exec(metadata.publishedTime ?? '')?.[0] ?? null
  return { name, source: read('source.html'), text: visibleText(document.body), day }
}

const original = ({ name, source }: Case): Original => ({
  id: name,
  name,
  format: 'html',
  media: 'text/html',
  body: source,
  given: {},
})

function readability({ source }: Case): string {
  const { document } = parseHTML(source)
  const content = new Readability<Node>(document, { serializer: node => node }).parse()?.content
  return content ? visibleText(content) : ''
}

/** Runs a method over all pages: its counts, and milliseconds of processor time a page. */
function timed(cases: readonly Case[], text: (page: Case) => string): { counts: Counts[]; ms: number } {
  const start = process.cpuUsage()
  const texts = cases.map(text)
  const used = process.cpuUsage(start)
  return {
    counts: texts.map((found, i) => compare(found, cases[i]!.text)),
    ms: (used.user + used.system) / 1000 / cases.length,
  }
}

/** The bench `extraction`. The expected texts are Readability's own answers: the filter can only take from them. */
export const bench: Bench = {
  name: 'extraction',
  corpora: [folder],
  run({ corpora, args, log }) {
    const path = join(corpora, folder)
    const cases = readdirSync(path).map(name => caseOf(path, name))
    const raw = timed(cases, readability)
    let [dated, right] = [0, 0]
    const ours = timed(cases, page => {
      const found = extract(original(page), englishClean)
      if ('reason' in found) return ''
      if (page.day) dated++
      if (
        page.day &&
        found.published &&
        Math.abs(Date.parse(found.published) - Date.parse(page.day)) <= 86_400_000
      )
        right++
      return found.text
    })
    const [a, b] = [average(raw.counts), average(ours.counts)]
    log(`${cases.length} pages; shingles of four words, averaged over pages`)
    log(
      table([
        ['', 'P', 'R', 'F1', 'ms a page'],
        ['Readability on linkedom', a.p, a.r, a.f, raw.ms],
        ['onrecord extract', b.p, b.r, b.f, ours.ms],
      ]),
    )
    log(`day of publication: ${right} of ${dated} as expected`)
    if (args.includes('--misses')) for (const line of misses(cases, ours.counts)) log(line)
    return [
      { key: 'extraction.f1', value: b.f, floor: true },
      { key: 'extraction.recall', value: b.r, floor: true },
      { key: 'extraction.days', value: (100 * right) / Math.max(1, dated), floor: true },
      { key: 'extraction.time-ratio', value: ours.ms / raw.ms },
    ]
  },
}

/** The pages of which most is missing. */
function misses(cases: readonly Case[], counts: readonly Counts[]): string[] {
  const recall = (c: Counts): number => c.right / Math.max(1, c.right + c.missing)
  const rows = cases.map((page, i) => ({ name: page.name, recall: recall(counts[i]!), ...counts[i]! }))
  return rows
    .sort((x, y) => x.recall - y.recall)
    .slice(0, 25)
    .map(
      row => `${row.recall.toFixed(3)} ${row.name}: ${row.missing} missing, ${row.superfluous} superfluous`,
    )
}
