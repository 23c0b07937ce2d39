/**
 * Trains the English attribution model on the training part of PolNeAR and writes it:
 * `npx tsx bench/attribution/train.ts` (about a minute and a half of processor time). With `--dev` it prints scores on
 * the development part as well; with `--every N` it takes every Nth article only; with `--hold N` it holds one article
 * in N out, prints scores on those and writes nothing; with `--dry` it writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, type CueRates } from '../../src/attribution/analysis.ts'
import { type Field, newFeatures } from '../../src/attribution/crf.ts'
import { type Candidate, keepFeatures } from '../../src/attribution/keep.ts'
import { candidates, neighbours } from '../../src/attribution/learnt.ts'
import { type PackedModel, unpackField, unpackModel, unpackRates } from '../../src/attribution/model.ts'
import { newRoleScores } from '../../src/attribution/role-lattice.ts'
import { BOUNDARIES, ROLE } from '../../src/attribution/roles.ts'
import { englishCueWords } from '../../src/lang/en/attribution/words.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { corporaFolder, table } from '../harness.ts'
import { type Article, articles } from './corpus.ts'
import {
  countRates,
  cueExamples,
  type RateCounts,
  type Read,
  ratesFrom,
  read,
  roleExample,
} from './examples.ts'
import { type Dense, type Example, fitField } from './fit.ts'
import { measure, row } from './measure.ts'
import { packField, packRates } from './pack.ts'
import { ROLES } from './score.ts'

const BITS = { cues: 21, roles: 22, keep: 18 }
const args = process.argv.slice(2)
const option = (name: string, otherwise: number): number => {
  const i = args.indexOf(`--${name}`)
  return i < 0 ? otherwise : Number(args[i + 1])
}
/** Weights below this are dropped: it halves the rows and costs nothing measurable. */
const LEAST = 0.05
const log = (line: string): void => console.log(line)

const illegalCue = (from: number, to: number): boolean => to === 2 && from === 0
const illegalRole = (from: number, to: number): boolean =>
  (to === ROLE.source && from !== ROLE.source && from !== ROLE.sourceBegin) ||
  (to === ROLE.content && from !== ROLE.content && from !== ROLE.contentBegin)

/** What the start of a source or content gains: the best path alone leaves too many cues without one. */
const LEANING: Leaning = { source: 0.5, content: 1 }
/** The same for the candidates from which it is learnt what to keep: more of them have a source to be judged by. */
const WILLING: Leaning = { source: 1, content: 1 }

interface Leaning {
  readonly source: number
  readonly content: number
}

/** Roles with an inclination to find sources and contents. */
function leaning(roles: Dense, { source, content }: Leaning): Dense {
  const edges = roles.edges.slice()
  for (let e = 0; e < edges.length; e++)
    if (e % roles.labels === ROLE.sourceBegin) edges[e]! += source
    else if (e % roles.labels === ROLE.contentBegin) edges[e]! += content
  return { ...roles, edges }
}

interface Fields {
  readonly cues: string
  readonly roles: string
  readonly counts: RateCounts
}

/** Fits cues and roles; each article is seen with the cue rates of all the others. */
function fitReading(reads: readonly Read[], epochs: number, towards: Leaning): Fields {
  const counts: RateCounts = new Map()
  for (const r of reads) countRates(counts, r, 1)
  const cueSet: Example[] = []
  const roleSet: Example[] = []
  for (const r of reads) {
    countRates(counts, r, -1)
    const a = analyse(r.f, ratesFrom(counts), englishCueWords)
    countRates(counts, r, 1)
    cueSet.push(...cueExamples(a, r.gold, BITS.cues))
    for (const d of r.gold) roleSet.push(roleExample(a, d, BITS.roles))
  }
  log(`${reads.length} articles, ${cueSet.length} sentences, ${roleSet.length} cues`)
  const cues = fitField(cueSet, {
    labels: 3,
    kinds: 1,
    bits: BITS.cues,
    epochs: epochs + 1,
    rate: 0.08,
    l1: option('c1', 3),
    l2: 2,
    illegal: illegalCue,
    log,
  })
  const roles = fitField(roleSet, {
    labels: 5,
    kinds: BOUNDARIES,
    bits: BITS.roles,
    epochs: epochs + 1,
    rate: 0.05,
    l1: option('r1', 3),
    l2: 1,
    illegal: illegalRole,
    log,
  })
  return { cues: packField(cues, LEAST), roles: packField(leaning(roles, towards), LEAST), counts }
}

/** Whether a candidate's cue is one of the annotation: the best fitting candidate for each. */
function labelsOf(r: Read, found: readonly Candidate[]): boolean[] {
  const right = found.map(() => false)
  for (const d of r.gold) {
    let best = -1
    let most = 0
    found.forEach((c, i) => {
      const shared = Math.min(c.cue.last, d.cue!.last) - Math.max(c.cue.first, d.cue!.first)
      if (!right[i] && shared > 0 && shared + c.cue.probability > most) {
        most = shared + c.cue.probability
        best = i
      }
    })
    if (best >= 0) right[best] = true
  }
  return right
}

function keepExamples(reads: readonly Read[], fields: Fields): Example[] {
  const model: { cues: Field; roles: Field; rates: CueRates } = {
    cues: unpackField(fields.cues),
    roles: unpackField(fields.roles),
    rates: unpackRates(packRates(fields.counts)),
  }
  const features = newFeatures()
  return reads.flatMap(r => {
    const a = analyse(r.f, model.rates, englishCueWords)
    const found = candidates(model, a, newRoleScores(a, model.roles), features)
    const right = labelsOf(r, found)
    return found.map((c, i): Example => {
      keepFeatures(a, c, neighbours(found, i), features)
      const buckets = Int32Array.from(
        features.hashes.subarray(0, features.count),
        h => h >>> (32 - BITS.keep),
      )
      return {
        offsets: Int32Array.of(0, buckets.length),
        buckets,
        kinds: new Uint8Array(1),
        labels: Uint8Array.of(right[i] ? 1 : 0),
        allowed: Uint8Array.of(3),
      }
    })
  })
}

/** The whole model; what to keep is learnt from halves read by models of the other half. */
function train(reads: readonly Read[]): PackedModel {
  const halves = [reads.filter((_, i) => i % 2 === 0), reads.filter((_, i) => i % 2 === 1)]
  const keepSet = halves.flatMap((half, h) => keepExamples(half, fitReading(halves[1 - h]!, 3, WILLING)))
  log(`${keepSet.length} candidates`)
  const keep = fitField(keepSet, {
    labels: 2,
    kinds: 1,
    bits: BITS.keep,
    epochs: 4,
    rate: 0.05,
    l1: option('k1', 3),
    l2: 5,
    illegal: () => false,
    log,
  })
  const { cues, roles, counts } = fitReading(reads, 4, LEANING)
  return { cues, roles, keep: packField(keep), rates: packRates(counts) }
}

function write(model: PackedModel): void {
  const body = (Object.entries(model) as [string, string][])
    .map(
      ([name, text]) =>
        `/** Of the model's fields, see its card. */\nexport const ${name}: string =\n  ${JSON.stringify(text)}\n`,
    )
    .join('\n')
  const head = '// Made by bench/attribution/train.ts; see reading.model.md.\n'
  writeFileSync(join(import.meta.dirname, '../../src/lang/en/attribution/reading.model.ts'), head + body)
}

/** Prints scores on articles. */
function show(name: string, some: readonly Article[], model: PackedModel): void {
  const texts = new Map(some.map(a => [a.name, englishText.tag(a.text)]))
  const unpacked = unpackModel(model)
  const language = { words: englishCueWords, rules: [], model: () => unpacked }
  const counts = measure(some, a => texts.get(a.name)!, language)
  log(table([['', ...ROLES.map(r => `${r} ~`), ...ROLES.map(r => `${r} =`)], row(name, counts)]))
}

const corpora = corporaFolder()
const every = option('every', 1)
const hold = option('hold', 0)
const all = articles(corpora, 'train').filter((_, i) => i % every === 0)
const isHeld = (_: Article, i: number): boolean => hold > 0 && i % hold === 1
const model = train(all.filter((a, i) => !isHeld(a, i)).map(a => read(a, englishText.tag(a.text))))
for (const [name, text] of Object.entries(model)) log(`${name}: ${(text.length / 1000).toFixed(0)} kB`)
if (hold) show('held out', all.filter(isHeld), model)
if (args.includes('--dev')) show('dev', articles(corpora, 'dev'), model)
if (!args.includes('--dry') && !hold) write(model)
