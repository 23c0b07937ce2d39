/** A record for tests and pictures: an invented visit between invented states, with every kind of line the page can show. */
import type {
  Day,
  Evidence,
  FigureValue,
  Id,
  Interval,
  Origin,
  Reading,
  RecordDocument,
  RecordFile,
  Relation,
  Slot,
  Speaker,
  Statement,
  Status,
  StoryRecord,
  Variant,
} from '../src/core/index.ts'
import { texts } from './fixture.texts.ts'

const STORY = 'story-marant'

function document(
  id: Id,
  outlet: string,
  day: Day | null,
  extra: Partial<RecordDocument> = {},
): RecordDocument {
  const text = texts[id]!
  return {
    id,
    name: `${id}.txt`,
    outlet,
    title: text.slice(0, text.indexOf('\n\n')),
    url: `https://news.example/${id}`,
    byline: null,
    published: { from: day, to: day, basis: 'given' },
    language: 'en',
    text,
    stories: [STORY],
    reprintOf: null,
    ...extra,
  }
}

const documents: readonly RecordDocument[] = [
  document('tribune-hint', 'Velmark Tribune', '2031-08-26', { byline: 'Odile Brandt' }),
  document('wire-autumn', 'Northern Wire', '2031-09-03'),
  document('courier-reprint', 'Callo Courier', '2031-09-04', { reprintOf: 'wire-autumn' }),
  document('harbour-cites', 'The Harbour Post', '2031-09-04', { byline: 'Sam Orrin' }),
  document('tribune-noinfo', 'Velmark Tribune', '2031-09-09'),
  document('herald-denial', 'Lowland Herald', '2031-09-17'),
  document('courier-october', 'Callo Courier', '2031-09-25', { byline: 'Mira Tolland' }),
  document('herald-figure', 'Lowland Herald', null, {
    published: {
      from: '2031-09-26',
      to: '2031-09-28',
      basis: 'estimated',
      reason: 'the text says “on Thursday” and speaks of the speech of 25 September',
    },
  }),
  document('tribune-confirms', 'Velmark Tribune', '2031-10-02', { byline: 'Odile Brandt' }),
  document('herald-correction', 'Lowland Herald', '2031-10-03'),
  document('harbour-cancelled', 'The Harbour Post', '2031-10-11'),
  document('courier-arrival', 'Callo Courier', '2031-10-14', { byline: 'Mira Tolland' }),
  document('harbour-arrival', 'The Harbour Post', '2031-10-14'),
]

/** Evidence for a quote of a document of the fixture: its `nth` occurrence, from 0. Throws where the text has no such words. */
export function at(id: Id, quote: string, nth = 0): Evidence {
  const text = texts[id]!
  let start = text.indexOf(quote)
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`${id} has no “${quote}”`)
  return { document: id, span: { start, end: start + quote.length }, quote }
}

const outlet = (name: string): Speaker => ({ kind: 'outlet', name })
const agency = (name: string): Speaker => ({ kind: 'agency', name })
const speaker = (name: string, entity: Id): Speaker => ({ kind: 'speaker', name, entity })
const tribune = outlet('Velmark Tribune')
const wire = agency('Northern Wire')
const courier = outlet('Callo Courier')
const harbour = outlet('The Harbour Post')
const herald = outlet('Lowland Herald')
const ministry = speaker("Sorrin's foreign ministry", 'e-ministry')
const rossen = speaker('Edda Rossen', 'e-rossen')
const hale = speaker('Jonas Hale', 'e-hale')
const lind = speaker('Petra Lind', 'e-lind')
const unnamed: Speaker = { kind: 'unnamed', name: 'two officials' }

const days = (from: Day, to: Day, granularity: Interval['granularity']): Interval => ({
  from,
  to,
  granularity,
})
const autumn = days('2031-09-22', '2031-12-21', 'season')
const midOctober = days('2031-10-11', '2031-10-20', 'range')
const visitDays = days('2031-10-14', '2031-10-16', 'range')

type Said = readonly [asOf: Day, chain: readonly Speaker[], origin: Id]
const hinted: Said = ['2031-08-25', [tribune, unnamed], 'o-officials']
const expected: Said = ['2031-09-03', [wire, ministry], 'o-ministry']
const reprinted: Said = ['2031-09-03', [courier, wire, ministry], 'o-ministry']
const cited: Said = ['2031-09-03', [harbour, wire, ministry], 'o-ministry']
const noInfo: Said = ['2031-09-09', [tribune, hale], 'o-hale']
const denied: Said = ['2031-09-16', [herald, lind], 'o-lind']
const speech: Said = ['2031-09-25', [courier, rossen], 'o-rossen']
const speechToo: Said = ['2031-09-25', [herald, rossen], 'o-rossen']
const confirmed: Said = ['2031-10-02', [tribune, lind], 'o-lind-2']
const corrected: Said = ['2031-10-03', [herald], 'o-herald']
const calledOff: Said = ['2031-10-10', [harbour, speaker("the fishermen's union", 'e-union')], 'o-union']
const arrived: Said = ['2031-10-14', [courier], 'o-courier']
const arrivedToo: Said = ['2031-10-14', [harbour], 'o-harbour']

function reading(
  id: Id,
  slot: Slot,
  value: Status | Interval | string | FigureValue,
  said: Said,
  evidence: Evidence,
): Reading {
  const [asOf, chain, origin] = said
  return { id, slot, value, document: evidence.document, asOf, chain, origin, evidence: [evidence] }
}

const visit: readonly Reading[] = [
  reading('v1', 'status', 'possible', hinted, at('tribune-hint', 'could visit')),
  reading(
    'v2',
    'when',
    days('2031-08-26', '2031-12-31', 'range'),
    hinted,
    at('tribune-hint', 'before the end of the year'),
  ),
  reading('v3', 'status', 'planned', expected, at('wire-autumn', 'is expected to visit')),
  reading('v4', 'when', autumn, expected, at('wire-autumn', 'in the autumn', 1)),
  reading('v5', 'status', 'planned', reprinted, at('courier-reprint', 'is expected to visit')),
  reading('v6', 'when', autumn, reprinted, at('courier-reprint', 'in the autumn', 1)),
  reading('v7', 'status', 'planned', cited, at('harbour-cites', 'will receive')),
  reading('v8', 'when', autumn, cited, at('harbour-cites', 'this autumn')),
  reading('v9', 'status', 'unconfirmed', noInfo, at('tribune-noinfo', 'has no information on', 1)),
  reading(
    'v10',
    'status',
    'denied',
    denied,
    at('herald-denial', 'There is no plan for the president to travel to Sorrin this autumn'),
  ),
  reading('v11', 'status', 'announced', speech, at('courier-october', 'will come to Port Callo')),
  reading('v12', 'when', midOctober, speech, at('courier-october', 'in the middle of October')),
  reading('v13', 'where', 'Port Callo', speech, at('courier-october', 'to Port Callo')),
  reading('v14', 'status', 'confirmed', confirmed, at('tribune-confirms', 'confirmed')),
  reading('v15', 'when', visitDays, confirmed, at('tribune-confirms', 'from 14 to 16 October')),
  reading('v16', 'status', 'under way', arrived, at('courier-arrival', 'arrived in Port Callo on Tuesday')),
  reading('v17', 'status', 'under way', arrivedToo, at('harbour-arrival', 'landed')),
]

const dinner: readonly Reading[] = [
  reading('p1', 'status', 'planned', confirmed, at('tribune-confirms', 'is to meet the fishermen of Dell')),
  reading(
    'p2',
    'when',
    days('2031-10-15', '2031-10-15', 'day'),
    confirmed,
    at('tribune-confirms', 'on the second day'),
  ),
  reading('p3', 'status', 'cancelled', calledOff, at('harbour-cancelled', 'had been cancelled')),
]

const treaty: readonly Reading[] = [
  reading('t1', 'status', 'possible', speech, at('courier-october', 'may be signed')),
  reading('t2', 'status', 'planned', confirmed, at('tribune-confirms', 'will be signed')),
  reading(
    't3',
    'when',
    days('2031-10-16', '2031-10-16', 'day'),
    confirmed,
    at('tribune-confirms', 'on the last day'),
  ),
  reading('t4', 'status', 'happened', arrivedToo, at('harbour-arrival', 'signed')),
  reading(
    't5',
    'when',
    days('2031-10-14', '2031-10-14', 'day'),
    arrivedToo,
    at('harbour-arrival', 'within hours of her arrival'),
  ),
  reading(
    't6',
    'when',
    days('2031-10-16', '2031-10-16', 'day'),
    arrived,
    at('courier-arrival', 'on Thursday'),
  ),
  reading('t7', 'status', 'planned', arrived, at('courier-arrival', 'will be signed')),
]

const earlier: readonly Reading[] = [
  reading('h1', 'status', 'happened', speech, at('courier-october', 'came to the island')),
  reading('h2', 'when', days('2024-01-01', '2024-12-31', 'year'), speech, at('courier-october', 'in 2024')),
]

const everyone = documents.map(d => d.id)
const ids = (readings: readonly Reading[]): readonly Id[] =>
  everyone.filter(id => readings.some(r => r.document === id))
const from = (readings: readonly Reading[]): readonly Id[] => [...new Set(readings.map(r => r.origin))]

const crowns = (value: number, qualifier?: string): FigureValue => ({
  value,
  unit: 'crowns',
  ...(qualifier && { qualifier }),
})
const people = (value: number, qualifier: string): FigureValue => ({ value, unit: 'people', qualifier })

const statement = (
  id: Id,
  who: { readonly name: string; readonly entity: Id | null },
  said: Said,
  content: readonly Evidence[],
  more: Partial<Statement> = {},
): Statement => ({
  id,
  speaker: who.entity,
  speakerName: who.name,
  manner: 'direct',
  said: { from: said[0], to: said[0] },
  chain: said[1],
  origin: said[2],
  documents: [content[0]!.document, ...(more.variants ?? []).map(v => v.document)],
  content,
  variants: [],
  ...more,
})

const variant = (kind: Variant['kind'], ...content: readonly Evidence[]): Variant => ({
  document: content[0]!.document,
  content,
  kind,
})

const statements: readonly Statement[] = [
  statement(
    's1',
    { name: 'two officials', entity: null },
    hinted,
    [at('tribune-hint', 'President Ilse Marant could visit Sorrin before the end of the year')],
    {
      manner: 'indirect',
      cue: at('tribune-hint', 'said'),
      source: at('tribune-hint', 'two officials who asked not to be named'),
    },
  ),
  statement(
    's2',
    { name: 'Edda Rossen', entity: 'e-rossen' },
    expected,
    [at('wire-autumn', 'We look forward to receiving the president, and we have much to talk about')],
    {
      cue: at('wire-autumn', 'told'),
      variants: [
        variant(
          'same',
          at('courier-reprint', 'We look forward to receiving the president, and we have much to talk about'),
        ),
        variant('cut', at('harbour-cites', 'We look forward to receiving the president')),
      ],
    },
  ),
  statement(
    's3',
    { name: 'Jonas Hale', entity: 'e-hale' },
    noInfo,
    [at('tribune-noinfo', 'I have seen the reports. I have nothing to add to them')],
    { cue: at('tribune-noinfo', 'said', 1) },
  ),
  statement(
    's4',
    { name: 'Petra Lind', entity: 'e-lind' },
    denied,
    [at('herald-denial', 'There is no plan for the president to travel to Sorrin this autumn')],
    { cue: at('herald-denial', 'said') },
  ),
  statement(
    's5',
    { name: 'Edda Rossen', entity: 'e-rossen' },
    speech,
    [at('courier-october', 'The door has stood open for a long time. Now somebody is walking through it')],
    {
      cue: at('courier-october', 'told', 1),
      variants: [
        variant(
          'altered',
          at('herald-figure', 'The door was open for a long time, and now someone walks through it'),
        ),
      ],
    },
  ),
  statement(
    's6',
    { name: 'Petra Lind', entity: 'e-lind' },
    confirmed,
    [
      at('tribune-confirms', 'The president will be in Sorrin from 14 to 16 October'),
      at('tribune-confirms', 'and she is looking forward to it'),
    ],
    { cue: at('tribune-confirms', 'said') },
  ),
  statement(
    's7',
    { name: "the fishermen's union", entity: 'e-union' },
    calledOff,
    [
      at(
        'harbour-cancelled',
        'the evening in Dell had been cancelled at the request of the president’s office',
      ),
    ],
    { manner: 'indirect', cue: at('harbour-cancelled', 'said') },
  ),
]

const relation = (from: Id, kind: Relation['kind'], to: Id): Relation => ({ from, to, kind })

const relations: readonly Relation[] = [
  relation('v3', 'updates', 'v1'),
  relation('v4', 'refines', 'v2'),
  relation('v5', 'repeats', 'v3'),
  relation('v6', 'repeats', 'v4'),
  relation('v7', 'repeats', 'v3'),
  relation('v8', 'repeats', 'v4'),
  relation('v10', 'denies', 'v3'),
  relation('v11', 'contradicts', 'v10'),
  relation('v12', 'refines', 'v4'),
  relation('v14', 'updates', 'v11'),
  relation('v15', 'refines', 'v12'),
  relation('v16', 'updates', 'v14'),
  relation('v17', 'corroborates', 'v16'),
  relation('p3', 'updates', 'p1'),
  relation('t2', 'updates', 't1'),
  relation('t4', 'contradicts', 't7'),
  relation('f2', 'retracts', 'f1'),
  relation('g2', 'contradicts', 'g1'),
]

const origin = (id: Id, more: Partial<Origin>): Origin => ({ id, kind: 'statement', documents: [], ...more })
const on = (day: Day): { from: Day; to: Day } => ({ from: day, to: day })

const origins: readonly Origin[] = [
  origin('o-officials', { speaker: 'two officials', on: on('2031-08-25'), documents: ['tribune-hint'] }),
  origin('o-ministry', {
    speaker: "Sorrin's foreign ministry",
    on: on('2031-09-03'),
    documents: ['wire-autumn', 'courier-reprint', 'harbour-cites'],
  }),
  origin('o-hale', { speaker: 'Jonas Hale', on: on('2031-09-09'), documents: ['tribune-noinfo'] }),
  origin('o-lind', { speaker: 'Petra Lind', on: on('2031-09-16'), documents: ['herald-denial'] }),
  origin('o-rossen', {
    speaker: 'Edda Rossen',
    on: on('2031-09-25'),
    documents: ['courier-october', 'herald-figure'],
  }),
  origin('o-lind-2', { speaker: 'Petra Lind', on: on('2031-10-02'), documents: ['tribune-confirms'] }),
  origin('o-herald', { kind: 'reporting', outlet: 'Lowland Herald', documents: ['herald-correction'] }),
  origin('o-union', {
    speaker: "the fishermen's union",
    on: on('2031-10-10'),
    documents: ['harbour-cancelled'],
  }),
  origin('o-courier', { kind: 'reporting', outlet: 'Callo Courier', documents: ['courier-arrival'] }),
  origin('o-harbour', { kind: 'reporting', outlet: 'The Harbour Post', documents: ['harbour-arrival'] }),
]

const story: StoryRecord = {
  id: STORY,
  affair: 'affair-marant',
  title: 'Marant’s visit to Sorrin',
  documents: everyone,
  first: '2031-08-26',
  last: '2031-10-14',
  entities: [
    {
      id: 'e-marant',
      type: 'person',
      name: 'Ilse Marant',
      aliases: ['Marant', 'President Marant'],
      documents: everyone,
      mentions: 31,
    },
    { id: 'e-sorrin', type: 'place', name: 'Sorrin', aliases: [], documents: everyone, mentions: 22 },
    {
      id: 'e-rossen',
      type: 'person',
      name: 'Edda Rossen',
      aliases: ['Rossen'],
      documents: ['wire-autumn', 'courier-october'],
      mentions: 7,
    },
  ],
  events: [
    {
      id: 'visit',
      type: 'visit',
      plover: 'CONSULT/visit',
      title: 'Ilse Marant visits Sorrin',
      participants: [
        { role: 'actor', entity: 'e-marant', name: 'Ilse Marant' },
        { role: 'place', entity: 'e-sorrin', name: 'Sorrin' },
      ],
      when: visitDays,
      where: 'Port Callo',
      status: 'under way',
      documents: ids(visit),
      origins: from(visit),
      readings: visit,
      mentions: [
        at('tribune-hint', 'visit Sorrin'),
        at('herald-correction', 'visit'),
        at('harbour-cancelled', 'visit'),
      ],
      parts: ['dinner', 'treaty'],
    },
    {
      id: 'dinner',
      type: 'meet',
      plover: 'CONSULT/meet',
      title: 'Ilse Marant meets the fishermen of Dell',
      participants: [
        { role: 'actor', entity: 'e-marant', name: 'Ilse Marant' },
        { role: 'recipient', entity: 'e-union', name: "the fishermen's union" },
      ],
      when: days('2031-10-15', '2031-10-15', 'day'),
      where: 'Dell',
      status: 'cancelled',
      documents: ids(dinner),
      origins: from(dinner),
      readings: dinner,
      mentions: [],
      parts: [],
    },
    {
      id: 'treaty',
      type: 'sign',
      plover: 'AGREE',
      title: 'Velmark and Sorrin sign the strait treaty',
      participants: [
        { role: 'actor', entity: 'e-velmark', name: 'Velmark' },
        { role: 'actor', entity: 'e-sorrin', name: 'Sorrin' },
      ],
      when: days('2031-10-16', '2031-10-16', 'day'),
      where: null,
      status: 'planned',
      documents: ids(treaty),
      origins: from(treaty),
      readings: treaty,
      mentions: [],
      parts: [],
    },
    {
      id: 'earlier',
      type: 'visit',
      plover: 'CONSULT/visit',
      title: 'President Oskar Vey visits Sorrin',
      participants: [{ role: 'actor', entity: 'e-vey', name: 'Oskar Vey' }],
      when: days('2024-01-01', '2024-12-31', 'year'),
      where: null,
      status: 'happened',
      documents: ids(earlier),
      origins: from(earlier),
      readings: earlier,
      mentions: [],
      parts: [],
    },
  ],
  statements,
  figures: [
    {
      id: 'trade',
      measure: 'trade',
      subject: 'trade between Velmark and Sorrin last year',
      readings: [
        reading(
          'f0',
          'figure',
          crowns(2.1e9, 'about'),
          speech,
          at('courier-october', 'about 2.1 billion crowns'),
        ),
        reading('f1', 'figure', crowns(2.4e9), speechToo, at('herald-figure', '2.4 billion crowns')),
        reading('f2', 'figure', crowns(2.1e9), corrected, at('herald-correction', '2.1 billion crowns')),
      ],
    },
    {
      id: 'crowd',
      measure: 'present',
      subject: 'people on the quay',
      readings: [
        reading(
          'g1',
          'figure',
          people(4000, 'at least'),
          arrived,
          at('courier-arrival', 'at least 4,000 people'),
        ),
        reading(
          'g2',
          'figure',
          people(2500, 'about'),
          arrivedToo,
          at('harbour-arrival', 'about 2,500 people'),
        ),
      ],
    },
  ],
  origins,
  relations,
}

/** One story of thirteen documents by five outlets. */
export const fixture: RecordFile = { version: '0.1.0', documents, stories: [story] }

const bare = { entities: [], events: [], statements: [], figures: [], origins: [], relations: [] }
const ferry = document('ferry', 'Dell Gazette', '2031-10-01', { stories: ['story-ferry'] })
const loose = document('loose', 'Dell Gazette', null, {
  stories: [],
  published: { from: null, to: null, basis: 'unknown', reason: 'no date stands in the page or its text' },
})

/** The same story beside a story in which nothing was found and a document of no story. */
export const several: RecordFile = {
  version: '0.1.0',
  documents: [...documents, ferry, loose],
  stories: [
    story,
    {
      id: 'story-ferry',
      affair: 'affair-ferry',
      title: 'Ferry to Dell',
      documents: ['ferry'],
      first: '2031-10-01',
      last: '2031-10-01',
      ...bare,
    },
  ],
}
