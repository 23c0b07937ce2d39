/** Texts with marked names: WikiGold, CrossNER politics and the silver news text, in one form. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { knownAs } from '../../src/entities/index.ts'
import type { NameType } from '../../src/entities/tagger/labels.ts'
import { englishEntities } from '../../src/lang/en/entities/index.ts'

/** A name marked in a text; where two types were marked for one span, `also` holds the other. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly type: NameType
  readonly also?: NameType
}

/** A text with all its names, in order and without overlap. */
export interface MarkedText {
  readonly id: string
  readonly text: string
  readonly names: readonly Marked[]
}

/** A group of a known people, faith or following; other names of things that are not people are none of ours. */
export const groupOf = (text: string): NameType | null => {
  const known =
    knownAs(englishEntities.lexicon, text) ?? knownAs(englishEntities.lexicon, text.replace(/s$/, ''))
  return known?.type === 'group' ? 'group' : null
}

/** The types that the corpora's classes are. */
export const classes: Readonly<Record<string, NameType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  PERSON: 'person',
  LOCATION: 'place',
  ORGANIZATION: 'organisation',
  politician: 'person',
  person: 'person',
  country: 'place',
  location: 'place',
  organisation: 'organisation',
  politicalparty: 'organisation',
  election: 'other',
  event: 'other',
  Person: 'person',
  Location: 'place',
  Organisation: 'organisation',
  Nationality: 'group',
  Weapon: 'other',
  Vehicle: 'other',
  MilitaryPlatform: 'other',
  DocumentReference: 'other',
}

const typeOf = (name: string, text: string): NameType | null =>
  classes[name] ?? (/^misc$/i.test(name) ? (groupOf(text) ?? 'other') : null)

const noSpaceBefore = /^(?:[.,;:?!)\]%}]|'s|'|n't|''|'re|'ve|'ll|'d|'m|\.\.\.)$/
const noSpaceAfter = /^(?:[([{$£€]|``)$/

/** Words as running text, with the offset of each. */
export function joined(words: readonly string[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  words.forEach((word, i) => {
    if (i && !noSpaceBefore.test(word) && !noSpaceAfter.test(words[i - 1]!)) text += ' '
    starts.push(text.length)
    text += word
  })
  return { text, starts }
}

/** Sentences of words with a class each as one text, a sentence a line. Adjacent words of one class are one name. */
function fromWords(id: string, sentences: readonly (readonly [string, string][])[]): MarkedText {
  let text = ''
  const names: Marked[] = []
  for (const sentence of sentences) {
    const { text: line, starts } = joined(sentence.map(([word]) => word))
    for (let i = 0; i < sentence.length; i++) {
      const name = sentence[i]![1].replace(/^[BI]-/, '')
      if (name === 'O') continue
      let end = i + 1
      while (end < sentence.length && sentence[end]![1] === `I-${name}`) end++
      const span = { start: starts[i]!, end: starts[end - 1]! + sentence[end - 1]![0].length }
      const type = typeOf(name, line.slice(span.start, span.end))
      if (type) names.push({ start: text.length + span.start, end: text.length + span.end, type })
      i = end - 1
    }
    text += `${line}\n`
  }
  return { id, text, names }
}

function conll(content: string): [string, string][][] {
  return content
    .split(/\r?\n\s*\r?\n/)
    .map(block =>
      block
        .split(/\r?\n/)
        .filter(Boolean)
        .map(line => line.split(/[\t ]+/))
        .map(cells => [cells[0]!, cells.at(-1)!] as [string, string]),
    )
    .filter(s => s.length)
}

/** WikiGold, a text an article. */
export function wikigold(corpora: string): MarkedText[] {
  const content = readFileSync(join(corpora, 'names/wikigold/CONLL-format/data/wikigold.conll.txt'), 'utf8')
  return content
    .split(/-DOCSTART- O\r?\n/)
    .map(conll)
    .filter(s => s.length)
    .map((s, i) => fromWords(`wikigold-${i}`, s))
}

/** CrossNER politics, a text a sentence. */
export function crossner(corpora: string, part: 'train' | 'dev' | 'test'): MarkedText[] {
  const content = readFileSync(join(corpora, `names/crossner-politics/ner_data/politics/${part}.txt`), 'utf8')
  return conll(content).map((sentence, i) => fromWords(`crossner-${part}-${i}`, [sentence]))
}

/** Offsets in UTF-16 code units of offsets in code points. */
function units(text: string): (point: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return point => point
  const at: number[] = []
  let unit = 0
  for (const char of text) {
    at.push(unit)
    unit += char.length
  }
  at.push(unit)
  return point => at[point] ?? unit
}

/** Classes of rows of the silver text; a surname the program left unnamed where it names the person elsewhere is a person. */
function classesOf(rows: readonly (readonly string[])[]): string[] {
  const persons = new Map<string, number>()
  const count = (word: string, by: number): void => void persons.set(word, (persons.get(word) ?? 0) + by)
  rows.forEach((cells, i) => {
    const word = cells[3]!
    if (cells[6] === 'PERSON' && rows[i + 1]?.[6] !== 'PERSON') count(word, 1)
    else if (word === word?.toLowerCase()) count(word.charAt(0).toUpperCase() + word.slice(1), -1)
  })
  return rows.map(cells => (cells[6] === 'O' && (persons.get(cells[3]!) ?? 0) > 1 ? 'PERSON' : cells[6]!))
}

const sentenceEnd: readonly string[] = ['', '0', '0', '', '', '', 'O']

/** The silver news text: names as CoreNLP reads them. */
export function silver(corpora: string, part: 'train' | 'dev'): MarkedText[] {
  const file = readFileSync(join(corpora, `syntax/polnear-silver/${part}.conll.gz`))
  return gunzipSync(file)
    .toString('utf8')
    .split('# doc = ')
    .slice(1)
    .map(block => {
      const [id, ...body] = block.split('\n')
      const text = readFileSync(join(corpora, `attribution/polnear/${part}/text/${id}.txt`), 'utf8')
      const unit = units(text)
      const rows = body.map(row => (row ? row.split('\t') : sentenceEnd))
      const named = classesOf(rows)
      const names: Marked[] = []
      for (let i = 0; i < rows.length; i++) {
        const name = named[i]!
        if (name === 'O') continue
        let end = i + 1
        while (end < rows.length && named[end] === name) end++
        const span = { start: unit(Number(rows[i]![1])), end: unit(Number(rows[end - 1]![2])) }
        const type = typeOf(name, text.slice(span.start, span.end))
        if (type) names.push({ ...span, type })
        i = end - 1
      }
      return { id: id!, text, names }
    })
}
