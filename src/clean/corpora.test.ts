import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Original } from '../core/index.ts'
import { englishClean } from '../lang/en/clean/index.ts'
import { alignmentErrors } from './alignment-errors.ts'
import { clean, isUncleanable } from './index.ts'
import { byLetters } from './letters.ts'

const corpora = process.env.ONRECORD_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora')
const pages = join(corpora, 'extraction/readability-pages')
const articles = join(corpora, 'stories/giveme5w1h')

const page = (name: string, body: string): Original => ({
  id: name,
  name,
  format: 'html',
  media: 'text/html',
  body,
  given: {},
})

describe.skipIf(!existsSync(pages))('real pages', () => {
  test('every character of every document stands where its alignment says', () => {
    const refused: string[] = []
    for (const name of readdirSync(pages)) {
      const body = readFileSync(join(pages, name, 'source.html'), 'utf8')
      const result = clean(page(name, body), englishClean, byLetters)
      if (isUncleanable(result)) refused.push(`${name}: ${result.reason}`)
      else expect(alignmentErrors(result.document, body), name).toEqual([])
    }
    expect(refused.length).toBeLessThan(6)
  }, 300_000)
})

describe.skipIf(!existsSync(articles))('real articles', () => {
  test('every character of every document stands where its alignment says', () => {
    for (const name of readdirSync(articles)) {
      const item = JSON.parse(readFileSync(join(articles, name), 'utf8')) as { text: string; title: string }
      const original: Original = {
        id: name,
        name,
        format: 'json',
        media: 'text/plain',
        body: item.text,
        given: { title: item.title },
      }
      const result = clean(original, englishClean, byLetters)
      if (isUncleanable(result)) throw new Error(`${name}: ${result.reason}`)
      expect(alignmentErrors(result.document, item.text), name).toEqual([])
    }
  }, 120_000)
})
