/** Titles of events in plain English, made from their slots and from nothing else. */
import { eventTypes } from '../../../events/types.ts'
import type { TitleSlots } from '../../../record/index.ts'
import { filler } from './slots.ts'

/**
 * How events of a type are called, the fullest wording first; the first whose slots are all known is used.
 * `{actor}`, `{recipient}`, `{place}` stand for names, `{actor’s}` for a possessive, `{all}` for everybody.
 * Types that are not named here are called by their label.
 */
const wordings: Readonly<Record<string, readonly string[]>> = {
  visit: [
    '{actor’s} visit to {place}',
    '{actor’s} visit to {recipient}',
    'Visit to {place}',
    '{actor’s} visit',
  ],
  host: ['{recipient’s} reception by {actor}', 'Reception by {actor}'],
  call: ['Call between {all}', 'Call by {actor}'],
  invite: ['{actor’s} invitation to {recipient}', '{actor’s} invitation', 'Invitation to {recipient}'],
  proposal: ['{actor’s} proposal to {recipient}', '{actor’s} proposal'],
  request: ['{actor’s} demand to {recipient}', '{actor’s} demand'],
  resign: ['{actor’s} resignation'],
  withdraw: ['{actor’s} withdrawal from {place}', '{actor’s} withdrawal'],
  invade: [
    '{actor’s} invasion of {recipient}',
    '{actor’s} invasion of {place}',
    'Invasion of {recipient}',
    'Invasion of {place}',
  ],
  sanction: ['{actor’s} {label} on {recipient}', '{label} on {recipient}', '{actor’s} {label}'],
  aid: ['Aid for {recipient} from {actor}', 'Aid for {recipient}', 'Aid for {place}', 'Aid from {actor}'],
  support: ['{actor’s} support for {recipient}', 'Support for {recipient}', '{actor’s} support'],
  criticise: ['{actor’s} criticism of {recipient}', 'Criticism of {recipient}', '{actor’s} criticism'],
  accuse: ['{actor’s} accusation against {whom}', 'Accusation against {whom}', '{actor’s} accusation'],
  investigate: [
    '{actor’s} investigation of {whom}',
    'Investigation of {whom} by {anyone}',
    'Investigation of {whom}',
    '{actor’s} investigation in {place}',
    '{actor’s} investigation',
    'Investigation by {anyone} in {place}',
    'Investigation in {place}',
    'Investigation by {anyone}',
  ],
  run: ['{actor’s} candidacy'],
  elect: ['Election of {whom}', '{actor’s} election'],
  vote: ['Vote by {actor} in {place}', 'Vote by {actor}', 'Vote in {place}'],
  ruling: ['{actor’s} ruling on {recipient}', '{actor’s} ruling'],
  agree: ['{actor’s} agreement with {recipient}', '{actor’s} agreement'],
  launch: ['{actor’s} launch from {place}', '{actor’s} launch'],
  pass: ['Passing of {whom}', 'Passing of a law in {place}'],
  'product launch': ['Launch of {whom} by {actor}', 'Launch of {whom}', '{actor’s} launch of a product'],
  results: ['{actor’s} results'],
}

const rows = new Map(eventTypes.map(row => [row.type, row]))

/** Labels of what is done between those who take part; others are theirs: "summit of A and B". */
const BETWEEN = /(?:^| )(?:meeting|talks|agreement|clash|business deal|ceasefire|cooperation)$/

/** Labels of what is done to people and things and is said to be on or against them. */
const UPON: Readonly<Record<string, string>> = {
  attack: 'on',
  airstrike: 'on',
  raid: 'on',
  assault: 'on',
  restrict: 'on',
  verdict: 'on',
  charge: 'against',
  threaten: 'against',
}

/** Mishaps, which are called after the place or thing they befall. */
const ofMishap = (label: string): readonly string[] => [
  `${label} {site} in {place}`,
  `${label} in {place}`,
  `${label} {site}`,
  `{name} ${label}`,
  `${label} of {whom}`,
  ...(label.includes(' ') ? [label] : []),
]

/** What is broken into is an organisation with a name; what is stolen there is not what the attack is on. */
function ofHack(label: string): readonly string[] {
  const at = /breach$/.test(label) ? 'at' : 'on'
  return [
    `${label} ${at} {recipient} by {actor}`,
    `${label} ${at} {recipient}`,
    `${label} by {actor}`,
    ...(label === 'cyber attack' ? [] : [label]),
  ]
}

/** Wordings made of a type's label, with the one of whom it is first. */
function fromLabel(type: string, label: string): readonly string[] {
  const row = rows.get(type)
  if (!row) return []
  if (row.mutual)
    return [
      `${label} ${BETWEEN.test(label) ? 'between' : 'of'} {all} in {place}`,
      `${label} ${BETWEEN.test(label) ? 'between' : 'of'} {all}`,
      `${label} with {somebody} in {place}`,
      `${label} with {somebody}`,
      `${label} in {place}`,
    ]
  if (row.of === 'actor')
    return [
      `{actor’s} ${label} in {place}`,
      `{actor’s} ${label}`,
      `${label} by {anyone} in {place}`,
      `${label} by {anyone}`,
      `${label} in {place}`,
      `${label} {site}`,
    ]
  if (!row.of) return ofMishap(label)
  if (type === 'hack') return ofHack(label)
  const of = UPON[type] ?? 'of'
  return [
    `${label} ${of} {whom} by {actor}`,
    `${label} ${of} {whom} in {place}`,
    `${label} ${of} {whom}`,
    `${label} by {actor} in {place}`,
    `${label} in {place}`,
    `${label} by {actor}`,
    `${label} {site}`,
  ]
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

/** A wording with its slots filled; null where one is not known, or says again what another says. */
function fill(template: string, event: TitleSlots): string | null {
  const fillers: string[] = []
  let complete = true
  const title = template.replace(/\{([^}]+)\}/g, (_, slot: string) => {
    const words = slot === 'label' ? (labelOf(event) ?? null) : filler(slot, event)
    if (words === null || fillers.some(f => f.includes(words) || words.includes(f))) complete = false
    else fillers.push(words.replace(/^the |’s?$/g, ''))
    return words ?? ''
  })
  return complete ? title : null
}

/** Words that name an event of a type more closely than its label. */
const BY_LEMMA: Readonly<Record<string, string>> = {
  plead: 'guilty plea',
  'plead guilty': 'guilty plea',
  tariff: 'tariffs',
  acquire: 'takeover',
  acquisition: 'takeover',
  takeover: 'takeover',
  merger: 'merger',
  merge: 'merger',
}

/** Done to bodies: "military deaths" would say whose, and the title says it again. */
const isBodily = (type: string | null): boolean =>
  type === 'kill' || (type !== null && rows.get(type)?.bodily === true)

const labelOf = (event: TitleSlots): string | undefined =>
  (isBodily(event.type) ? undefined : event.kind?.toLowerCase()) ??
  BY_LEMMA[event.lemma] ??
  (event.type === null ? undefined : rows.get(event.type)?.label)

/** An event's title from its slots; where they do not suffice, the words of the report. */
export function title(event: TitleSlots): string {
  const label = labelOf(event)
  for (const template of event.type ? (wordings[event.type] ?? fromLabel(event.type, label ?? '')) : []) {
    const filled = fill(template, event)
    if (filled) return capital(filled)
  }
  return event.type !== null && label ? `${capital(label)}: “${event.words}”` : `“${event.words}”`
}
