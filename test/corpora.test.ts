import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corporaFolder } from '../bench/harness.ts'
import type { Evidence, RecordFile, StoryRecord } from '../src/core/index.ts'
import { openPool } from '../src/pipeline/pool.ts'
import { read } from '../src/pipeline/read.ts'

const corpora = corporaFolder()

const evidenceOf = (story: StoryRecord): Evidence[] => [
  ...story.events.flatMap(e => [...e.mentions, ...e.readings.flatMap(r => r.evidence)]),
  ...story.statements.flatMap(s => [
    ...s.content,
    ...s.variants.flatMap(v => v.content),
    ...(s.source ? [s.source] : []),
    ...(s.cue ? [s.cue] : []),
  ]),
  ...story.figures.flatMap(f => f.readings.flatMap(r => r.evidence)),
]

function check(record: RecordFile): number {
  const texts = new Map(record.documents.map(d => [d.id, d.text]))
  const all = record.stories.flatMap(evidenceOf)
  const wrong = all.filter(
    e => e.quote === '' || e.quote !== texts.get(e.document)?.slice(e.span.start, e.span.end),
  )
  expect(wrong).toEqual([])
  const ids = record.stories.flatMap(s => [
    ...s.events.map(e => e.id),
    ...s.statements.map(x => x.id),
    ...s.figures.map(f => f.id),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  for (const story of record.stories) {
    const readings = new Set([...story.events, ...story.figures].flatMap(e => e.readings.map(r => r.id)))
    for (const r of story.relations) expect(readings.has(r.from) && readings.has(r.to)).toBe(true)
    const origins = new Set(story.origins.map(o => o.id))
    for (const e of story.events) for (const o of e.origins) expect(origins.has(o)).toBe(true)
  }
  return all.length
}

describe.skipIf(!existsSync(corpora))('records of real reports', () => {
  test.each([
    ['stories/giveme5w1h', 200],
    ['stories/timeline17/haiti_bbc/articles.jsonl', 30],
  ])('every line of %s leads to exact characters', async (path, least) => {
    const pool = await openPool(1)
    const record = await read([join(corpora, path)], pool, { onTrouble: () => {} })
    expect(record.documents.length).toBeGreaterThanOrEqual(least)
    expect(check(record)).toBeGreaterThan(1000)
  })
})
