/** Who speaks, on the project's own paragraphs. `npm run bench -- speakers [--misses]` names what was wrong. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attributions } from '../../src/attribution/index.ts'
import type { Attribution, Id, Mention, Tagged } from '../../src/core/index.ts'
import { acrossDocuments, entities, speakersOf } from '../../src/entities/index.ts'
import { english } from '../../src/lang/en/index.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { type Case, type Page, readCases } from './cases.ts'
import { type Answer, asMarked, judged, namesOf, noTally, type Tally, tally } from './score.ts'

/** The cases stand beside the sources, also when the build runs. */
const folder: string = join(
  import.meta.dirname,
  import.meta.dirname.includes('dist') ? '../../../bench/speakers/cases' : 'cases',
)

/** The cases of a half: `seen` was read while the rules were written, `unseen` only at the end. */
export const casesOf = (half: string): Case[] => readCases(readFileSync(join(folder, `${half}.txt`), 'utf8'))

interface Read {
  readonly page: Page
  readonly document: Id
  readonly tagged: Tagged
  readonly mentions: readonly Mention[]
  readonly found: readonly Attribution[]
}

function readPage(page: Page, at: number): Read {
  const document = `d${at}`
  const tagged = english.text.tag(page.text)
  const mentions = entities(tagged, { document }, english.entities)
  const found = attributions(tagged, { document, mentions, timexes: [] }, english.attribution)
  return { page, document, tagged, mentions, found }
}

/** Every mark of a case with the words and the answer. */
function answers({
  published,
  pages,
}: Case): { mark: Page['marks'][number]; words: string; answer: Answer }[] {
  const read = pages.map(readPage)
  const { entityOf, entities: story } = acrossDocuments(
    read.map(r => ({ document: r.document, mentions: r.mentions, text: r.page.text })),
    english.entities,
  )
  const known = new Map(story.map(e => [e.id, [e.name, ...e.aliases]]))
  return read.flatMap(({ page, tagged, mentions, found }) => {
    const { all, of } = asMarked(found, page.marks)
    const speakers = speakersOf(tagged, mentions, all, { published }, english.entities)
    const own = namesOf(mentions)
    return page.marks.map(mark => {
      const speaker = speakers[all.findIndex(a => a.id === of.get(mark))]!
      const { entity } = speaker
      const names = !entity ? [] : pages.length > 1 ? known.get(entityOf.get(entity)!) : own.get(entity)
      const answer = { ...speaker, known: names ?? [] }
      return { mark, words: page.text.slice(mark.start, mark.end), answer }
    })
  })
}

/** Counts by kind of case; what was wrong goes to `miss`. */
export function measure(cases: readonly Case[], miss?: (line: string) => void): Map<string, Tally> {
  const counts = new Map<string, Tally>([['all', noTally()]])
  for (const one of cases) {
    if (!counts.has(one.kind)) counts.set(one.kind, noTally())
    for (const { mark, words, answer } of answers(one)) {
      const judgement = judged(mark, words, answer)
      tally(counts.get('all')!, judgement)
      tally(counts.get(one.kind)!, judgement)
      if (!judgement.right)
        miss?.(`${one.kind}: ${words} → ${answer.name} (${answer.entity}), not ${mark.names.join('/')}`)
    }
  }
  return counts
}

const share = (part: number, whole: number): number => (whole ? (100 * part) / whole : 100)

function run({ args, log }: BenchContext): Score[] {
  const halves = ['seen', 'unseen'].map(half => ({
    half,
    cases: casesOf(half),
    counts: measure(casesOf(half), args.includes(`--misses=${half}`) ? log : undefined),
  }))
  const kinds = [...new Set(halves.flatMap(({ counts }) => [...counts.keys()]))]
  const rows = kinds.map(kind => [
    kind,
    ...halves.flatMap(({ counts }) => {
      const { asked, right, answered, rightAnswered } = counts.get(kind) ?? noTally()
      return [String(asked), share(right, asked), share(rightAnswered, answered)]
    }),
  ])
  log(table([['speakers', ...halves.flatMap(({ half }) => [half, 'right', 'precision'])], ...rows]))
  log(
    `${halves.map(h => `${h.cases.length} paragraphs ${h.half}`).join(', ')}; precision: right of those answered`,
  )
  return halves.flatMap(({ half, counts }) => {
    const all = counts.get('all')!
    return [
      { key: `speakers.${half}.right`, value: share(all.right, all.asked), floor: true },
      { key: `speakers.${half}.precision`, value: share(all.rightAnswered, all.answered), floor: true },
    ]
  })
}

/** The benchmark. */
export const bench: Bench = { name: 'speakers', corpora: [], run }
