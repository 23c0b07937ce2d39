import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge, readCases, unmark } from '../../../temporal/examples.ts'
import { temporal } from '../../../temporal/index.ts'
import { englishText } from '../text/index.ts'
import { englishTemporal } from './index.ts'

const folder = join(import.meta.dirname, 'cases')

/** Cases known to be read wrong, by file and sentence; they may only become fewer. */
const KNOWN_WRONG = 0

describe('English cases', () => {
  const files = readdirSync(folder).filter(f => f.endsWith('.txt'))
  const all = files.flatMap(file =>
    readCases(readFileSync(join(folder, file), 'utf8')).map(c => ({ file, ...c })),
  )
  const wrong = all.flatMap(({ file, line, published, sentence }) => {
    const { text, marked } = unmark(sentence)
    const given = published ? ({ from: published, to: published, basis: 'given' } as const) : null
    const found = temporal(englishText.tag(text), { document: 'case', published: given }, englishTemporal)
    const shown = judge(marked, found, text)
    return shown ? [`${file}:${line} ${sentence}\n    read as ${shown}`] : []
  })

  it('has at least 300 sentences', () => expect(all.length).toBeGreaterThanOrEqual(300))

  it('reads 97 in a hundred right, and no more wrong than are known', () => {
    expect(wrong.length / all.length, wrong.join('\n')).toBeLessThan(0.03)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(KNOWN_WRONG)
  })
})
