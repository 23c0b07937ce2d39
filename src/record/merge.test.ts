import { describe, expect, test } from 'vitest'
import type { AnnotatedDocument, Day, Interval } from '../core/index.ts'
import { deskOf } from './desk.cases.ts'
import type { StatePlace } from './input.ts'
import { report, type Sketch } from './merge.cases.ts'
import { merge } from './merge.ts'

const STATES: Record<string, StatePlace> = {
  karsenia: { state: 'karsenia', whole: true },
  ilvane: { state: 'karsenia', whole: false },
  velmora: { state: 'velmora', whole: true },
}

/** How many mentions each event has, in the order in which the events began. */
function sizes(...documents: AnnotatedDocument[]): number[] {
  const desk = deskOf(documents, {
    harmOf: type => (type === 'raid' || type === 'crash' ? type : null),
    isHarm: type => type === 'kill',
    onceOf: type => (type === 'kill' ? 'death' : null),
    senseOf: lemma => (lemma === 'quake' || lemma === 'tremor' ? 'quake' : null),
    stateOf: place => STATES[place] ?? null,
  })
  return merge(desk).map(c => c.told.length)
}

const days = (from: Day, to: Day = from): Interval => ({
  from,
  to,
  granularity: from === to ? 'day' : 'range',
})
const autumn = days('2025-09-01', '2025-11-30')

describe('one event across documents', () => {
  test('a plan that narrows is one event', () =>
    expect(
      sizes(
        report('a', '2025-08-04', [{ who: ['dorn'], where: 'karsenia', when: autumn }]),
        report('b', '2025-09-10', [
          { who: ['dorn'], where: 'karsenia', when: days('2025-10-14', '2025-10-16') },
        ]),
      ),
    ).toEqual([2]))
  test('an earlier visit stays apart', () =>
    expect(
      sizes(
        report('a', '2025-08-04', [
          { who: ['dorn'], where: 'karsenia', when: autumn },
          { who: ['dorn'], where: 'karsenia', when: days('2019-03-01', '2019-03-31'), status: 'happened' },
        ]),
      ),
    ).toEqual([1, 1]))
  test('a plan that moves by some weeks is still it, one that moves by a year is another', () => {
    const plan = { who: ['dorn'], where: 'karsenia' }
    const first = report('a', '2025-08-04', [{ ...plan, when: days('2025-10-14') }])
    expect(sizes(first, report('b', '2025-09-10', [{ ...plan, when: days('2025-11-04') }]))).toEqual([2])
    expect(sizes(first, report('b', '2025-09-10', [{ ...plan, when: days('2026-11-04') }]))).toEqual([1, 1])
  })
  test('what is told as done without a day is no plan for later days', () =>
    expect(
      sizes(
        report('a', '2025-08-04', [{ type: 'meet', who: ['dorn', 'rehn'], when: days('2025-10-14') }]),
        report('b', '2025-09-12', [{ type: 'meet', who: ['dorn', 'rehn'], status: 'happened' }]),
      ),
    ).toEqual([1, 1]))
  test('other company makes another meeting', () =>
    expect(
      sizes(
        report('a', '2025-09-10', [
          { type: 'meet', who: ['dorn', 'rehn'], when: days('2025-10-14') },
          { type: 'meet', who: ['dorn', 'halden'], when: days('2025-10-14') },
        ]),
      ),
    ).toEqual([1, 1]))
  test('a bare mention is the event of which its report or the story told most', () => {
    const told = report('a', '2025-08-04', [
      { who: ['dorn'], when: autumn },
      { who: ['dorn'], where: 'karsenia' },
    ])
    expect(sizes(told, report('b', '2025-08-05', [{}]))).toEqual([3])
    expect(sizes(told, report('b', '2025-08-05', [{}, { who: ['rehn'], when: days('2025-12-01') }]))).toEqual(
      [2, 2],
    )
  })
  test('events that a later report ties together become one', () => {
    const apart = [
      report('a', '2025-08-02', [{ states: ['velmora'], where: 'ilvane', when: autumn }]),
      report('b', '2025-08-21', [{ who: ['dorn'], where: 'tarnow', when: autumn }]),
    ]
    const tie = report('c', '2025-09-10', [
      { who: ['dorn'], states: ['velmora'], where: 'ilvane', when: days('2025-10-14') },
    ])
    expect(sizes(...apart)).toEqual([1, 1])
    expect(sizes(...apart, tie)).toEqual([3])
  })
  test('a cancellation in a headline is that of the meeting told below it', () =>
    expect(
      sizes(
        report('a', '2025-09-10', [{ type: 'meet', who: ['dorn', 'rehn'], when: days('2025-10-14') }]),
        report('b', '2025-09-12', [
          { type: 'meet', who: ['dorn', 'rehn'], when: days('2025-09-11'), status: 'happened' },
        ]),
        report('c', '2025-09-23', [
          { type: 'meet', who: ['dorn'], status: 'cancelled' },
          { type: 'meet', who: ['dorn', 'halden'], when: days('2025-10-15'), status: 'cancelled' },
        ]),
      ),
    ).toEqual([1, 1, 2]))
  test('news of one place is one event within a week, and another one later', () => {
    const crash = report('a', '2025-03-02', [
      { type: 'crash', where: 'ilvane', when: days('2025-03-01'), status: 'happened' },
    ])
    const undated = (day: Day) => report('b', day, [{ type: 'crash', where: 'ilvane', status: 'happened' }])
    expect(sizes(crash, undated('2025-03-03'))).toEqual([2])
    expect(sizes(crash, undated('2025-06-03'))).toEqual([1, 1])
  })
  test('undated news of one kind is one event within days, and nothing is expected after weeks', () => {
    const arrest = (id: string, day: Day, who: readonly string[] = []) =>
      report(id, day, [{ type: 'arrest', who, status: 'happened' }])
    expect(sizes(arrest('a', '2025-03-02'), arrest('b', '2025-03-04'))).toEqual([2])
    expect(sizes(arrest('a', '2025-03-02', ['dorn']), arrest('b', '2025-03-04', ['rehn']))).toEqual([1, 1])
    expect(sizes(arrest('a', '2025-03-02', ['dorn']), arrest('b', '2025-05-04', ['rehn']))).toEqual([1, 1])
  })
  test('one person, done with two states in one week, has been in both', () => {
    const been = (where: string) => [{ who: ['dorn'], where, status: 'happened' as const }]
    expect(
      sizes(
        report('a', '2025-09-01', been('karsenia')),
        report('b', '2025-09-01', been('velmora')),
        report('c', '2025-09-01', been('ilvane')),
        report('d', '2025-09-01', [{ who: ['dorn'], status: 'happened' }]),
      ),
    ).toEqual([3, 1])
  })
  test('a capital lies in its country, an unknown town may, and neither lies in another', () => {
    const crash = (id: string, day: Day, where: string, who: readonly string[] = []) =>
      report(id, day, [{ type: 'crash', where, who, when: days('2025-03-01'), status: 'happened' }])
    const later = (where: string) => crash('b', '2025-04-03', where)
    expect(sizes(crash('a', '2025-03-02', 'ilvane'), later('karsenia'))).toEqual([2])
    expect(sizes(crash('a', '2025-03-02', 'tarnow'), later('karsenia'))).toEqual([2])
    expect(sizes(crash('a', '2025-03-02', 'ilvane'), later('velmora'))).toEqual([1, 1])
    expect(sizes(crash('a', '2025-03-02', 'tarnow'), later('orre'))).toEqual([1, 1])
  })
  test('what is done is not expected to be what is planned', () =>
    expect(
      sizes(
        report('a', '2025-03-02', [{ status: 'happened', where: 'ilvane' }]),
        report('b', '2025-03-04', [{ status: 'planned', who: ['rehn'] }]),
      ),
    ).toEqual([1, 1]))
  test('words of one class are one event, unless both have types', () => {
    const shock = (id: string, sketch: Sketch) =>
      report(id, '2025-03-02', [{ ...sketch, status: 'happened' }])
    expect(sizes(shock('a', { untyped: 'quake' }), shock('b', { untyped: 'tremor' }))).toEqual([2])
    expect(sizes(shock('a', { untyped: 'quake' }), shock('b', { untyped: 'storm' }))).toEqual([1, 1])
    expect(sizes(shock('a', { type: 'quake' }), shock('b', { type: 'tremor' }))).toEqual([1, 1])
  })
  test('other days of one event keep a third out, however much else it has in common', () => {
    const attack = (id: string, day: Day, when?: Interval) =>
      report(id, day, [{ type: 'attack', states: ['karsenia'], status: 'happened', ...(when && { when }) }])
    const known = attack('a', '2025-03-05', days('2025-03-04'))
    expect(sizes(known, attack('b', '2025-03-06'), attack('c', '2025-03-07', days('2025-02-20')))).toEqual([
      2, 1,
    ])
    expect(sizes(known, attack('c', '2025-03-07', days('2025-03-03')))).toEqual([2])
  })
  test('reports of other weeks need more than an actor in common', () => {
    const launch = (id: string, day: Day) =>
      report(id, day, [{ type: 'launch', states: ['karsenia'], status: 'happened' }])
    expect(sizes(launch('a', '2025-03-02'), launch('b', '2025-03-04'))).toEqual([2])
    expect(sizes(launch('a', '2025-03-02'), launch('b', '2025-08-04'))).toEqual([1, 1])
  })
  test('the dead of a raid are not those of a crash', () => {
    const dead = (id: string, of: string) =>
      report(id, '2025-03-02', [
        { type: 'kill', status: 'happened' },
        { type: of, status: 'happened' },
      ])
    expect(sizes(dead('a', 'raid'), dead('b', 'raid'))).toEqual([2, 2])
    expect(sizes(dead('a', 'raid'), dead('b', 'crash'))).toEqual([1, 1, 1, 1])
  })
  test('a person is killed once, whoever did it and however sure it is, unless the days are others', () => {
    const dead = (id: string, day: Day, sketch: Partial<Sketch>) =>
      report(id, day, [{ type: 'kill', to: ['dorn'], status: 'happened', ...sketch }])
    const first = dead('a', '2025-03-02', { who: ['rehn'] })
    expect(sizes(first, dead('b', '2025-06-02', { who: ['halden'] }))).toEqual([2])
    expect(sizes(first, dead('b', '2025-03-03', { status: 'denied' }))).toEqual([2])
    expect(sizes(first, dead('b', '2025-03-03', { to: ['halden'] }))).toEqual([1, 1])
    const dated = (id: string, day: Day) => dead(id, day, { when: days(day) })
    expect(sizes(dated('a', '2025-03-02'), dated('b', '2025-06-02'))).toEqual([1, 1])
  })
  test('a bare word is the event told before it in the same report, another word only where both may be one', () => {
    const beside = (word: string) =>
      report('a', '2025-08-04', [{ who: ['dorn'], when: days('2025-08-04'), status: 'happened' }, { word }])
    expect(sizes(beside('visit'))).toEqual([2])
    expect(sizes(beside('trip'))).toEqual([1, 1])
  })
  test('asides of two reports are not one event by their type alone', () => {
    const told = (id: string, word: string, at: number) =>
      report(id, '2025-08-04', [{ type: 'meet', word, at }])
    expect(sizes(told('a', 'meeting', 0), told('b', 'talks', 0))).toEqual([2])
    expect(sizes(told('a', 'meeting', 0), told('b', 'talks', 900))).toEqual([2])
    expect(sizes(told('a', 'meeting', 700), told('b', 'talks', 900))).toEqual([1, 1])
    expect(sizes(told('a', 'talks', 700), told('b', 'talks', 900))).toEqual([2])
  })
  test('other types never merge', () =>
    expect(sizes(report('a', '2025-08-04', [{ who: ['dorn'] }, { type: 'resign', who: ['dorn'] }]))).toEqual([
      1, 1,
    ]))
})

describe('what else keeps events together and apart', () => {
  const both = ['dorn', 'rehn']
  const plan = report('a', '2025-09-10', [{ who: both, when: days('2025-10-14') }])
  const tooEarly = report('b', '2025-09-12', [{ who: both, when: days('2025-09-11'), status: 'happened' }])
  const denial = report('c', '2025-09-15', [{ who: both, when: days('2025-09-11'), status: 'denied' }])
  test('a report of a plan as done, once denied, belongs to the plan', () =>
    expect(sizes(plan, tooEarly, denial)).toEqual([3]))
  test('nothing that stands does', () => expect(sizes(plan, tooEarly)).toEqual([1, 1]))
  test('nor what another report bears out, or one person alone did', () => {
    const again = report('d', '2025-09-13', [{ who: both, when: days('2025-09-11'), status: 'happened' }])
    expect(sizes(plan, tooEarly, again, denial)).toEqual([1, 3])
    const [one, two, three] = [plan, tooEarly, denial].map((d, i) =>
      report(d.document.id, d.document.published.from!, [
        {
          who: ['dorn'],
          when: days(i === 0 ? '2025-10-14' : '2025-09-11'),
          status: (['planned', 'happened', 'denied'] as const)[i]!,
        },
      ]),
    )
    expect(sizes(one!, two!, three!)).toEqual([1, 2])
  })
})
