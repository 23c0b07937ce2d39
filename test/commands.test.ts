import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { RecordFile } from '../src/core/index.ts'
import { root } from './house.ts'

const bin = join(root, 'bin/onrecord.js')
const story = join(root, 'examples/story')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function onrecord(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { code: status, out: stdout, err: stderr }
}

const lines = (text: string): { [key: string]: unknown }[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

const article = (id: number): string =>
  JSON.stringify({
    id: `a${id}`,
    published: '2025-08-20',
    text: `The minister, Edda Brandt, will visit Ilvane on ${1 + (id % 28)} October, her office said.`,
  })

describe('annotate', () => {
  const input = `${Array.from({ length: 150 }, (_, i) => article(i)).join('\n')}\n`
  test('keeps the order, and gives the same bytes with any number of threads', () => {
    const one = onrecord(['annotate', '-j', '1'], input)
    const two = onrecord(['annotate', '-j', '2', file('in.jsonl', input)])
    expect(one.code).toBe(0)
    expect(two.out).toBe(one.out)
    expect(lines(one.out).map(l => l.id)).toEqual(Array.from({ length: 150 }, (_, i) => `a${i}`))
  })
  test('answers in the shape of the contract', () => {
    const [line] = lines(onrecord(['annotate', '-j', '1'], article(13)).out)
    expect(Object.keys(line!)).toEqual(['id', 'sentences', 'timexes', 'mentions', 'attributions', 'events'])
    expect(line!.timexes).toContainEqual(expect.objectContaining({ type: 'DATE', value: '2025-10-14' }))
  })
  test('a line that fails comes back as an error, and the rest is annotated', () => {
    const { out, code } = onrecord(
      ['annotate', '-j', '1'],
      `${article(1)}\n{"id": "b", "text": 5}\n{"id": "c"\n[1]\n${article(2)}\n`,
    )
    const answers = lines(out)
    expect(code).toBe(0)
    expect(answers.map(a => 'error' in a)).toEqual([false, true, true, true, false])
    expect(answers[1]).toMatchObject({ id: 'b', error: expect.stringContaining('line 2') })
  })
})

describe('read', () => {
  test('gives the same bytes with any number of threads, and leaves every quote an exact slice', () => {
    const one = onrecord(['read', story, '-j', '1', '--json', '-'])
    const two = onrecord(['read', story, '-j', '2', '--json', '-'])
    expect(one.code).toBe(0)
    expect(two.out).toBe(one.out)
    const record = JSON.parse(one.out) as RecordFile
    const texts = new Map(record.documents.map(d => [d.id, d.text]))
    const quotes = record.stories.flatMap(s => [
      ...s.events.flatMap(e => [...e.mentions, ...e.readings.flatMap(r => r.evidence)]),
      ...s.statements.flatMap(t => t.content),
    ])
    expect(quotes.length).toBeGreaterThan(50)
    for (const q of quotes) expect(q.quote).toBe(texts.get(q.document)!.slice(q.span.start, q.span.end))
  })
  test('bad input gets one clear line each, and the rest is read', () => {
    const good = file('good.txt', readFileSync(join(story, '01-northline-hint.txt')))
    const bad = {
      'empty.txt': '',
      'binary.dat': Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)),
      'cut.txt.gz': gzipSync(Buffer.from('A report. '.repeat(5000))).subarray(0, 60),
      'nothing.html': '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'long.jsonl': `{"id":"x","text":"${'a'.repeat(50_000_000)}"}\n${article(7)}\n`,
      'feb.txt':
        '---\ntitle: A date that is none\npublished: 2025-02-30\n---\nThe council met in Ilvane and agreed on a budget for the harbour.\n',
    }
    const paths = Object.entries(bad).map(([name, content]) => file(name, content))
    const { code, err, out } = onrecord(['read', ...paths, join(folder, 'missing.txt'), good, '-j', '1'])
    expect(code).toBe(0)
    expect(out).toContain('Karsenia')
    for (const name of [...Object.keys(bad), 'missing.txt'])
      expect(
        err.split('\n').filter(l => l.includes(name)),
        name,
      ).toHaveLength(1)
  })
  test('exits with 1 where nothing could be read, with 2 where the words are off', () => {
    expect(onrecord(['read', join(folder, 'nowhere')]).code).toBe(1)
    expect(onrecord(['read']).code).toBe(2)
    expect(onrecord(['read', story, '--since', '2025-02-30']).code).toBe(2)
    expect(onrecord(['frobnicate']).code).toBe(2)
    expect(onrecord(['--help']).code).toBe(0)
  })
  test('tells what is new since a day', () => {
    const { out } = onrecord(['read', story, '-j', '1', '--since', '2025-09-15'])
    expect(out).toContain('1 new report')
    expect(out).toMatch(/cancelled/i)
    expect(out).not.toContain('420 million')
  })
})

test('group answers a line each, the same on every run, and knows the reprint', () => {
  const reports = onrecord(['read', story, '-j', '1', '--json', '-'])
  const { documents } = JSON.parse(reports.out) as RecordFile
  const input = documents
    .map(d =>
      JSON.stringify({
        id: d.id,
        title: d.title,
        text: d.text,
        outlet: d.outlet,
        published: d.published.from,
      }),
    )
    .join('\n')
  const { out, code } = onrecord(['group'], input)
  expect(code).toBe(0)
  expect(onrecord(['group'], input).out).toBe(out)
  const answers = lines(out)
  expect(answers.map(a => a.id)).toEqual(documents.map(d => d.id))
  const gazette = documents.find(d => d.outlet === 'Harbour Gazette' && d.published.from === '2025-08-21')!
  const wire = documents.find(d => d.outlet === 'Meridian Wire' && d.published.from === '2025-08-20')!
  expect(answers.find(a => a.id === gazette.id)).toMatchObject({ reprintOf: wire.id })
})

test('extract gives the article of a page', () => {
  const { out, code } = onrecord(['extract', join(story, '02-tarn-courier-interview.html')])
  expect(code).toBe(0)
  const [page] = lines(out)
  expect(page).toMatchObject({
    title: 'Dorn will travel to Ilvane in the autumn, Brandt says',
    outlet: 'Tarn Courier',
    byline: 'Rolf Teller',
  })
  expect(page!.text).toContain('She gave no date.')
  expect(page!.text).not.toMatch(/Advertisement|newsletter|Ten questions|All rights/)
})
