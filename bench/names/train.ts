/**
 * Trains the name tagger: `npx tsx bench/names/train.ts` writes `src/lang/en/entities/names.model.ts`. To be run again
 * when the words' tags change, for they are features. `npm run bench -- names --folds` scores models trained without
 * a third of WikiGold each.
 */
import { join } from 'node:path'
import { clusterHash } from '../../src/entities/tagger/clusters.ts'
import type { WordKnowledge } from '../../src/entities/tagger/model.ts'
import type { PackedModel } from '../../src/entities/tagger/packed.ts'
import { englishEntities } from '../../src/lang/en/entities/index.ts'
import { corporaFolder } from '../harness.ts'
import { clusters } from './clusters.ts'
import { crossner, type MarkedText, silver, wikigold } from './corpora.ts'
import { learn, type Part, usual } from './learn.ts'
import { nameLists } from './lists.ts'
import { pack, writeModel } from './pack.ts'
import { re3d } from './re3d.ts'

const sizes = { least: 6, contexts: 800, dimensions: 48, clusters: 512 }

/** What the tagger knows of words: their classes and the lists they are in, by hash. */
export interface Knowledge extends WordKnowledge {
  readonly clusters: ReadonlyMap<number, number>
  readonly lists: ReadonlyMap<number, number>
}

/** Gathers what the tagger is to know of words. */
export function knowledgeOf(corpora: string, log: (line: string) => void): Knowledge {
  const forms = clusters(corpora, sizes, log)
  const byHash = new Map<number, number>()
  for (const [form, cluster] of forms)
    if (!byHash.has(clusterHash(form))) byHash.set(clusterHash(form), cluster)
  const lists = nameLists(corpora, word => forms.has(word))
  log(`${byHash.size} classed words, ${lists.size} listed names`)
  return {
    clusters: byHash,
    lists,
    clusterOf: form => byHash.get(clusterHash(form)) ?? 0,
    listed: value => lists.get(value) ?? 0,
  }
}

/** The texts to learn from, without the WikiGold texts that `leave` names. */
export function training(
  corpora: string,
  leave: (text: MarkedText, i: number) => boolean = () => false,
): Part[] {
  return [
    { texts: silver(corpora, 'train').filter((_, i) => i % 10 < 3), weight: 0.3 },
    { texts: wikigold(corpora).filter((text, i) => !leave(text, i)), weight: 1 },
    { texts: crossner(corpora, 'train'), weight: 1.5 },
    { texts: re3d(corpora).filter(text => !text.held), weight: 1 },
  ]
}

/** Learns and packs a model. */
export function trained(
  parts: readonly Part[],
  knowledge: Knowledge,
  log: (line: string) => void,
): PackedModel {
  return pack(learn(parts, englishEntities, knowledge, usual, log), knowledge.clusters, knowledge.lists)
}

/** Models learned without a third of WikiGold each, as they would ship. */
export function foldModels(corpora: string, log: (line: string) => void): PackedModel[] {
  const knowledge = knowledgeOf(corpora, log)
  return [0, 1, 2].map(fold =>
    trained(
      training(corpora, (_, i) => i % 3 === fold),
      knowledge,
      log,
    ),
  )
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const corpora = corporaFolder()
  const packed = trained(training(corpora), knowledgeOf(corpora, console.log), console.log)
  console.log({
    weights: packed.weights.length,
    clusters: packed.clusters.length,
    lists: packed.lists.length,
    largest: packed.largest,
  })
  writeModel(join(import.meta.dirname, '../../src/lang/en/entities/names.model.ts'), packed)
}
