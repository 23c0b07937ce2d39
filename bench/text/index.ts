/** Tokens, sentences and tags against UD EWT (gold) and the silver news set, beside wink-nlp in the same run. */

import type { Tagged } from '../../src/core/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { type Bench, type Score, table } from '../harness.ts'
import { type GoldText, readEwt, readSilver } from './corpora.ts'
import { type Count, empty, type Scores, scoresOf, scoreText } from './score.ts'
import { winkTag } from './wink.ts'

interface Row {
  readonly set: string
  readonly who: string
  readonly scores: Scores
  readonly speed: number
}

type Tagger = (text: string) => Tagged

/** Thousands of tokens a second of processor time over the texts, best of five passes: the first ones warm up. */
function speedOf(tag: Tagger, texts: readonly GoldText[]): number {
  let best = 0
  for (let pass = 0; pass < 5; pass++) {
    const before = process.cpuUsage()
    let tokens = 0
    for (const { text } of texts) tokens += tag(text).tokens.length
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, (1000 * tokens) / (user + system))
  }
  return best
}

function rowOf(set: string, who: string, tag: Tagger, texts: readonly GoldText[]): Row {
  const count: Count = empty()
  for (const gold of texts) scoreText(count, gold, tag(gold.text))
  return { set, who, scores: scoresOf(count), speed: speedOf(tag, texts) }
}

const shown = ({ set, who, scores, speed }: Row): (string | number)[] => [
  set,
  who,
  ...[scores.tokens, scores.sentences, scores.ends, scores.pos, scores.penn, scores.words, scores.lemmas].map(
    n => (Number.isNaN(n) ? '–' : n.toFixed(2)),
  ),
  `${speed.toFixed(0)}k/s`,
]

/** Figures of a set; those of the silver set's sentences and lemmas are shown only, since it errs in them. */
function figures(key: string, { tokens, ends, pos, penn, lemmas }: Scores): Score[] {
  const figure = (name: string, value: number, floor: boolean): Score[] =>
    Number.isNaN(value) ? [] : [{ key: `text.${key}.${name}`, value, floor }]
  const gold = !Number.isNaN(pos)
  return [
    ...figure('tokens', tokens, true),
    ...figure('sentenceEnds', ends, gold),
    ...figure('pos', pos, gold),
    ...figure('penn', penn, true),
    ...figure('lemmas', lemmas, gold),
  ]
}

/** `npm run bench -- text`. */
export const bench: Bench = {
  name: 'text',
  corpora: ['syntax/ud-ewt', 'syntax/polnear-silver', 'attribution/polnear'],
  run: ({ corpora, log }) => {
    const sets = [
      ['EWT dev', 'ewt', readEwt(corpora, 'dev')],
      ['news dev (silver)', 'news', readSilver(corpora, 'dev')],
    ] as const
    const rows: Row[] = []
    const scores: Score[] = []
    for (const [name, key, texts] of sets) {
      const own = rowOf(name, 'onrecord', englishText.tag, texts)
      rows.push(own, rowOf(name, 'wink-nlp 2.4', winkTag, texts))
      scores.push(...figures(key, own.scores), { key: `text.${key}.ktokens`, value: own.speed })
    }
    log(
      table([
        ['set', 'by', 'token F1', 'sentence F1', 'end F1', 'UPOS', 'Penn', 'Penn, words', 'lemma', 'speed'],
        ...rows.map(shown),
      ]),
    )
    log(
      'Tags and lemmas on tokens that agree with the corpus. News tags and sentences are those of a program: agreement, not accuracy.',
    )
    return scores
  },
}
