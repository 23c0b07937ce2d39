/** Events: status on MEANTIME, factuality on UW and UDS-IH2, PLOVER roots on PLV. */

import type { EventMention, Mention, Published, Status, Tagged } from '../../src/core/index.ts'
import { type EventContext, events, statusAt } from '../../src/events/index.ts'
import { englishEvents } from '../../src/lang/en/events/index.ts'
import { englishTemporal } from '../../src/lang/en/temporal/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { temporal } from '../../src/temporal/index.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { type Factual, factuality, meantime, plv, type Rooted, type StatusArticle } from './corpus.ts'
import { days } from './days.ts'
import { featuresOf, heldOut } from './roots.ts'
import { classes, f1, factualityOf, isFuture, mae } from './score.ts'

const bare: EventContext = {
  document: 'x',
  mentions: [],
  timexes: [],
  attributions: [],
  parts: [],
  published: null,
}

interface Judged {
  readonly certainty: string
  readonly polarity: string
  readonly future: string
  readonly status: Status
  readonly found: 'positive' | 'negative'
}

/** Status on the gold triggers of one article. */
export function judge(article: StatusArticle): Judged[] {
  const tagged = englishText.tag(article.text)
  const day = article.published
  const published: Published | null = day ? { from: day, to: day, basis: 'given' } : null
  const timexes = temporal(tagged, { document: article.name, published }, englishTemporal)
  const context: EventContext = {
    ...bare,
    document: article.name,
    timexes,
    parts: [{ ...article.headline, kind: 'headline' }],
    published,
  }
  return article.gold.map(gold => {
    const { status, polarity } = statusAt(tagged, gold, context, englishEvents)
    // MEANTIME marks as negative what did not take place, and so what was put off or called off
    const off = status === 'cancelled' || status === 'postponed'
    return { ...gold, status, found: off ? 'negative' : polarity }
  })
}

function status(corpora: string, log: (line: string) => void): Score[] {
  const all = meantime(corpora).flatMap(judge)
  const future = all.filter(j => j.future === 'FUTURE' || j.future === 'NON_FUTURE')
  const pairs = future.map(j => [j.future === 'FUTURE', isFuture(j.status)] as const)
  const macro = (f1(pairs).f + f1(pairs.map(([g, f]) => [!g, !f] as const)).f) / 2
  const polar = all
    .filter(j => j.polarity === 'POS' || j.polarity === 'NEG')
    .map(j => [j.polarity === 'NEG', j.found === 'negative'] as const)
  const undone = all.filter(
    j =>
      j.future === 'FUTURE' ||
      j.polarity === 'NEG' ||
      j.certainty === 'POSSIBLE' ||
      j.certainty === 'PROBABLE',
  )
  const done = undone.filter(
    j => (j.status === 'happened' || j.status === 'under way') && j.found === 'positive',
  )
  const rate = (100 * done.length) / undone.length
  const [a, b, n] = [f1(pairs), f1(pairs.map(([g, f]) => [!g, !f] as const)), f1(polar)]
  log(
    table([
      ['MEANTIME, gold triggers', 'P', 'R', 'F1'],
      ['future', a.p, a.r, a.f],
      ['non-future', b.p, b.r, b.f],
      ['mean of the two', '', '', macro],
      ['negative', n.p, n.r, n.f],
      ['all non-future, positive', '', '', f1(pairs.map(([g]) => [!g, true] as const)).f / 2],
    ]),
  )
  log(
    `false-happened: ${done.length} of ${undone.length} future, negated or uncertain mentions = ${rate.toFixed(1)}%`,
  )
  return [
    { key: 'meantime.future', value: a.f, floor: true },
    { key: 'meantime.future-mean', value: macro, floor: true },
    { key: 'meantime.negative', value: n.f, floor: true },
    { key: 'meantime.false-happened', value: rate },
  ]
}

const value = (sentence: Factual, tagged: Tagged): (readonly [number, number])[] =>
  sentence.targets.map(t => [t.value, factualityOf[statusAt(tagged, t, bare, englishEvents).status]] as const)

function factual(corpora: string, log: (line: string) => void): Score[] {
  const rows: (string | number)[][] = [['factuality, MAE (dev)', 'events', 'all 3.0']]
  const scores = ['UW', 'UDS_IH2'].map(set => {
    const pairs = factuality(corpora, set, 'dev').flatMap(s => value(s, englishText.tag(s.text)))
    rows.push([set, mae(pairs).toFixed(3), mae(pairs.map(([g]) => [g, 3] as const)).toFixed(3)])
    return { key: `factuality.${set}`, value: mae(pairs) }
  })
  log(table(rows))
  return scores
}

const friendly: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
])

/**
 * Cooperation that is still to come is AGREE, a retreat still to come CONCEDE, and cooperation refused or called off
 * REJECT, "all rejections and refusals" (PLOVER manual, Event Categories).
 */
function plover(event: EventMention): string {
  const root = event.plover!.split('/')[0]!
  if (friendly.has(root) && (event.status === 'denied' || event.status === 'cancelled')) return 'REJECT'
  const ahead = isFuture(event.status) && ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'].includes(root)
  // PLV joins CONCEDE and RETREAT
  return ahead ? 'AGREE' : root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : root
}

/** The events of a sentence that have a root, by the lexicon; its parties are mentions m0 and m1. */
function rooted(sentence: Rooted): EventMention[] {
  const tagged = englishText.tag(sentence.text)
  const mentions: Mention[] = [sentence.actor, sentence.recipient].flatMap((span, i) =>
    span ? [{ ...span, id: `m${i}`, type: 'organisation' as const, name: `m${i}`, entity: `m${i}` }] : [],
  )
  return events(tagged, { ...bare, mentions }, englishEvents).filter(e => e.plover)
}

/** All roots that the lexicon finds in a sentence, with the parties each has and whether it is still to come. */
export const rootsIn = (sentence: Rooted): string[] =>
  rooted(sentence).flatMap(e => [
    plover(e),
    `${e.plover}`,
    `${plover(e)} ${e.participants.map(p => p.mention).join(' ')}`,
    `status ${e.status}`,
  ])

/** PLOVER root of a sentence by the lexicon: what is done comes before what is planned, both parties before one. */
export function rootOf(sentence: Rooted): string {
  const found = rooted(sentence)
  const rank = (e: EventMention): number =>
    (e.participants.some(p => p.mention === 'm0') ? 4 : 0) +
    (isFuture(e.status) || e.status === 'unconfirmed' ? 0 : 2) +
    (e.participants.some(p => p.mention === 'm1') ? 1 : 0)
  const best = found.reduce<EventMention | null>((a, b) => (a && rank(a) >= rank(b) ? a : b), null)
  return best ? plover(best) : 'NONE'
}

function roots(corpora: string, log: (line: string) => void): Score[] {
  const sentences = plv(corpora)
  const pairs = sentences.map(s => [s.root, rootOf(s)] as const)
  const model = classes(
    heldOut(
      sentences.map((s, i) => ({
        text: s.text,
        root: s.root,
        features: featuresOf(s, rootsIn(s), pairs[i]![1]),
      })),
    ),
  )
  const { accuracy, macro, by } = classes(pairs)
  const missing = (100 * pairs.filter(([, f]) => f === 'NONE').length) / pairs.length
  log(
    table([
      ['PLV train, PLOVER root', 'accuracy', 'macro-F1', 'none found'],
      ['lexicon', accuracy, macro, missing],
      ['words and lexicon, learnt on four fifths', model.accuracy, model.macro, 0],
      [
        'always YIELD',
        (100 * pairs.filter(([g]) => g === 'YIELD').length) / pairs.length,
        classes(pairs.map(([g]) => [g, 'YIELD'] as const)).macro,
        0,
      ],
    ]),
  )
  log([...by].map(([l, f]) => `${l} ${f.toFixed(0)}`).join(', '))
  return [
    { key: 'plv.accuracy', value: accuracy, floor: true },
    { key: 'plv.macro', value: macro, floor: true },
    { key: 'plv.learnt-macro', value: model.macro, floor: true },
  ]
}

function dated(corpora: string, log: (line: string) => void): Score[] {
  const { all, linked, right, own, published } = days(corpora)
  const share = (n: number): number => (100 * n) / Math.max(1, linked)
  log(
    table([
      [`MEANTIME, exact day of ${linked} of ${all} instances`, 'per cent'],
      ['own time, else day of the news, else publication', share(right)],
      ['own time, else publication', share(own)],
      ['publication', share(published)],
    ]),
  )
  return [{ key: 'meantime.day', value: share(right), floor: true }]
}

/** The bench of events. */
export const bench: Bench = {
  name: 'events',
  corpora: ['events/meantime', 'events/meantime-status', 'events/factuality', 'events/plv'],
  run: ({ corpora, log }: BenchContext) => [
    ...status(corpora, log),
    ...dated(corpora, log),
    ...factual(corpora, log),
    ...roots(corpora, log),
  ],
}
