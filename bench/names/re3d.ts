/** re3d: reports on Syria and Iraq with marked phrases, cut to the names in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameWords } from '../../src/entities/index.ts'
import type { NameType } from '../../src/entities/tagger/labels.ts'
import { englishEntities } from '../../src/lang/en/entities/index.ts'
import { classes, groupOf, type Marked, type MarkedText } from './corpora.ts'

interface Line {
  readonly _id: string
  readonly documentId: string
  readonly text: string
  readonly begin: number
  readonly end: number
  readonly type: string
}

const lines = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line)

/**
 * The name in what re3d marks, which may be a whole noun phrase: without leading articles, lower-case words and
 * titles; null where the rest holds other lower-case words, so that it is a description.
 */
export function nameIn(
  text: string,
  start: number,
  end: number,
  type: NameType,
  words: NameWords,
): Marked | null {
  const found = [...text.slice(start, end).matchAll(/[^\s]+/g)]
  const lower = (i: number): string => found[i]![0].toLowerCase().replace(/[,’']s?$/, '')
  const small = (i: number): boolean => !/^[^\p{Ll}\p{Lu}]*(al-|e?[A-Z]|\p{Lu}|\d)/u.test(found[i]![0])
  let first = 0
  if (type === 'person')
    found.forEach((_, i) => {
      if (i < found.length - 1 && words.titles.has(lower(i))) first = i + 1
    })
  while (
    first < found.length &&
    ((small(first) && !words.particles.has(lower(first))) ||
      words.articles.has(lower(first)) ||
      /^[\d,]+$/.test(lower(first)))
  )
    first++
  if (first >= found.length) return null
  for (let i = first; i < found.length; i++)
    if (small(i) && !words.inner.has(lower(i)) && !/^[(&-]/.test(found[i]![0])) return null
  if (first === found.length - 1 && (words.notNames.has(lower(first)) || notNamed.test(lower(first))))
    return null
  const span = { start: start + found[first]!.index, end }
  const group = type === 'organisation' ? groupOf(text.slice(span.start, span.end)) : null
  return group ? { ...span, type: group, also: type } : { ...span, type }
}

const notNamed =
  /^(he|she|we|they|it|i|his|her|their|our|you|there|this|who|these|those|for|of|us-led|minister|president|refugees)$/

/** The names re3d marks, the longest of those that overlap; one marked twice with two types keeps both. */
function resolved(names: readonly Marked[]): Marked[] {
  const sorted = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Marked[] = []
  for (const name of sorted) {
    const same = kept.findIndex(k => k.start === name.start && k.end === name.end)
    if (same >= 0 && kept[same]!.type !== name.type) {
      const types = [kept[same]!.type, name.type]
      const type = types.includes('place') ? 'place' : kept[same]!.type
      kept[same] = { ...name, type, also: types.find(t => t !== type)! }
    } else if (kept.every(k => k.end <= name.start || name.end <= k.start)) kept.push(name)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** re3d: `held` says whether a text is kept for scoring (all of BBC Online, whose licence is for non-commercial use, and every fourth of the others). */
export function re3d(corpora: string): (MarkedText & { readonly held: boolean })[] {
  const folder = join(corpora, 'names/re3d')
  const parts = readdirSync(folder, { withFileTypes: true })
    .filter(e => e.isDirectory())
    .map(e => e.name)
    .sort()
  return parts.flatMap(part => {
    const marked = new Map<string, Marked[]>()
    const documents = lines(join(folder, part, 'documents.json'))
    const texts = new Map(documents.map(d => [d._id, d.text]))
    for (const line of lines(join(folder, part, 'entities.json'))) {
      const type = classes[line.type]
      const text = texts.get(line.documentId)
      const name = type && text ? nameIn(text, line.begin, line.end, type, englishEntities.words) : null
      if (name) marked.set(line.documentId, [...(marked.get(line.documentId) ?? []), name])
    }
    return documents.map((d, i) => ({
      id: d._id,
      text: d.text,
      names: resolved(marked.get(d._id) ?? []),
      held: part === 'BBC Online' || i % 4 === 3,
    }))
  })
}
