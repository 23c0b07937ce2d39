/** Names: exact span and type, on texts the models in question have not seen, beside compromise. */
import { entities } from '../../src/entities/index.ts'
import { type PackedModel, unpacked } from '../../src/entities/tagger/packed.ts'
import { englishEntities } from '../../src/lang/en/entities/index.ts'
import { type Bench, type BenchContext, prf, type Score, table } from '../harness.ts'
import { compromiseNames } from './compromise.ts'
import { crossner, type MarkedText, wikigold } from './corpora.ts'
import { taggedOf } from './data.ts'
import { re3d } from './re3d.ts'
import { type Counts, type Found, f1, score } from './score.ts'
import { foldModels } from './train.ts'

type Finder = (text: MarkedText) => readonly Found[]

const shipped: Finder = text => entities(taggedOf(text), { document: text.id }, englishEntities)

function withModel(packed: PackedModel): Finder {
  const model = unpacked(packed)
  const language = { ...englishEntities, tagger: () => model }
  return text => entities(taggedOf(text), { document: text.id }, language)
}

const sum = (parts: readonly ReadonlyMap<string, Counts>[]): Map<string, Counts> => {
  const total = new Map<string, Counts>()
  for (const part of parts) {
    for (const [type, c] of part) {
      const t = total.get(type) ?? { right: 0, found: 0, gold: 0 }
      total.set(type, { right: t.right + c.right, found: t.found + c.found, gold: t.gold + c.gold })
    }
  }
  return total
}

const types = ['person', 'organisation', 'place', 'group']

function row(name: string, counts: ReadonlyMap<string, Counts>): (string | number)[] {
  const all = counts.get('all') ?? { right: 0, found: 0, gold: 0 }
  const { p, r, f } = prf(all.right, all.found, all.gold)
  return [name, p, r, f, ...types.map(type => f1(counts.get(type)))]
}

function run({ corpora, args, log }: BenchContext): Score[] {
  const gold = wikigold(corpora)
  const sets: [string, readonly MarkedText[]][] = [
    ['crossner-politics-dev', crossner(corpora, 'dev')],
    ['re3d-held-out', re3d(corpora).filter(text => text.held)],
  ]
  // The test part is for a last look at a finished model: its figures only, never to choose anything by.
  if (args.includes('--test')) sets.push(['crossner-politics-test', crossner(corpora, 'test')])
  const rows: (string | number)[][] = [['', 'P', 'R', 'F1', ...types]]
  const scores: Score[] = []
  for (const [name, texts] of sets) {
    const counts = score(texts, shipped)
    rows.push(
      row(name, counts),
      row(
        '  compromise',
        score(texts, text => compromiseNames(text.text)),
      ),
    )
    scores.push({ key: `names.${name}.f1`, value: f1(counts.get('all')), floor: !name.endsWith('test') })
  }
  if (args.includes('--folds')) {
    const models = foldModels(corpora, () => {}).map(withModel)
    const counts = sum(
      models.map((find, fold) =>
        score(
          gold.filter((_, i) => i % 3 === fold),
          find,
        ),
      ),
    )
    rows.push(row('wikigold, three folds', counts))
    scores.push({ key: 'names.wikigold-folds.f1', value: f1(counts.get('all')) })
  } else {
    log(
      'WikiGold is in the training of the shipped model; --folds trains three models without a third of it each (six minutes).',
    )
  }
  rows.push(
    row(
      args.includes('--folds') ? '  compromise' : 'wikigold, compromise',
      score(gold, text => compromiseNames(text.text)),
    ),
  )
  log(table(rows))
  return scores
}

/** The benchmark `names`. */
export const bench: Bench = { name: 'names', corpora: ['names', 'syntax/polnear-silver', 'gazetteers'], run }
