/** Who speaks, on the project's own paragraphs. `npm run bench -- speakers [--misses]` names what was wrong. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attributions } from '../../src/attribution/index.ts'
import type { Attribution, Id, Mention, Tagged } from '../../src/core/index.ts'
import { acrossDocuments, entities, speakersOf } from '../../src/entities/index.ts'
import { english } from '../../src/lang/en/index.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { type Case, type Mark, type Page, readCases } from './cases.ts'
import {
  type Answer,
  asMarked,
  judged,
  judgedSaid,
  namesOf,
  noTally,
  statementOf,
  type Tally,
  tally,
} from './score.ts'

/** The cases stand beside the sources, also when the build runs. */
const folder: string = join(
  import.meta.dirname,
  import.meta.dirname.includes('dist') ? '../../../bench/speakers/cases' : 'cases',
)

/** The cases of a part: `seen` was read while the rules were written, `unseen` and `third` after they were. */
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

/** A question of a case, the words it asks about, and the answer: none where no statement was found. */
interface Asked {
  readonly mark: Mark
  readonly words: string
  readonly answer: Answer | null
  /** Whether it asks who says these words, and not who is meant by a source. */
  readonly said: boolean
}

/** Every mark of a case with the words and the answer. */
function answers({ published, pages }: Case): Asked[] {
  const read = pages.map(readPage)
  const { entityOf, entities: story } = acrossDocuments(
    read.map(r => ({ document: r.document, mentions: r.mentions, text: r.page.text })),
    english.entities,
  )
  const known = new Map(story.map(e => [e.id, [e.name, ...e.aliases]]))
  return read.flatMap(({ page, tagged, mentions, found }) => {
    const own = namesOf(mentions)
    const asked = (among: readonly Attribution[], said: boolean, of: (mark: Mark) => Id | undefined) => {
      const speakers = speakersOf(tagged, mentions, among, { published }, english.entities)
      return (mark: Mark): Asked => {
        const speaker = speakers[among.findIndex(a => a.id === of(mark))]
        const entity = speaker?.entity
        const names = !entity ? [] : pages.length > 1 ? known.get(entityOf.get(entity)!) : own.get(entity)
        const answer = speaker ? { ...speaker, known: names ?? [] } : null
        return { mark, words: page.text.slice(mark.start, mark.end), answer, said }
      }
    }
    const { all, of } = asMarked(found, page.marks)
    return [
      ...page.marks.map(asked(all, false, mark => of.get(mark))),
      ...page.said.map(asked(found, true, mark => statementOf(found, mark)?.id)),
    ]
  })
}

/** Counts by kind of case, and of all words whose speaker is asked for; what was wrong goes to `miss`. */
export function measure(cases: readonly Case[], miss?: (line: string) => void): Map<string, Tally> {
  const counts = new Map<string, Tally>([['all', noTally()]])
  const count = (kind: string): Tally => counts.get(kind) ?? counts.set(kind, noTally()).get(kind)!
  for (const one of cases) {
    for (const { mark, words, answer, said } of answers(one)) {
      const judgement = said ? judgedSaid(mark, answer) : judged(mark, words, answer!)
      for (const kind of said ? ['words'] : ['all', one.kind]) tally(count(kind), judgement)
      if (!judgement.right)
        miss?.(`${one.kind}: ${words} → ${answer?.name} (${answer?.entity}), not ${mark.names.join('/')}`)
    }
  }
  return counts
}

const share = (part: number, whole: number): number => (whole ? (100 * part) / whole : 100)

function run({ args, log }: BenchContext): Score[] {
  const halves = ['seen', 'unseen', 'third', 'fourth'].map(half => ({
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
  return halves.flatMap(({ half, counts }) => [
    ...scores(`speakers.${half}`, counts.get('all')!),
    ...(counts.has('words') ? scores(`speakers.${half}.words`, counts.get('words')!) : []),
  ])
}

const scores = (key: string, { asked, right, answered, rightAnswered }: Tally): Score[] => [
  { key: `${key}.right`, value: share(right, asked), floor: true },
  { key: `${key}.precision`, value: share(rightAnswered, answered), floor: true },
]

/** The benchmark. */
export const bench: Bench = { name: 'speakers', corpora: [], run }
