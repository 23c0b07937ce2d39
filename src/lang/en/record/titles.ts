/** Titles of events in plain English, made from their slots and from nothing else. */
import type { RecordParticipant } from '../../../core/index.ts'
import { eventTypes } from '../../../events/types.ts'
import type { TitleSlots } from '../../../record/index.ts'

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
  attack: [
    'Attack on {recipient} by {actor}',
    'Attack on {recipient}',
    'Attack by {actor} in {place}',
    'Attack in {place}',
    'Attack by {actor}',
  ],
  invade: [
    '{actor’s} invasion of {recipient}',
    '{actor’s} invasion of {place}',
    'Invasion of {recipient}',
    'Invasion of {place}',
  ],
  sanction: ['{actor’s} sanctions on {recipient}', 'Sanctions on {recipient}', '{actor’s} sanctions'],
  aid: ['Aid for {recipient} from {actor}', 'Aid for {recipient}', 'Aid for {place}', 'Aid from {actor}'],
  support: ['{actor’s} support for {recipient}', 'Support for {recipient}', '{actor’s} support'],
  criticise: ['{actor’s} criticism of {recipient}', 'Criticism of {recipient}', '{actor’s} criticism'],
  accuse: [
    '{actor’s} accusation against {recipient}',
    'Accusation against {recipient}',
    '{actor’s} accusation',
  ],
  run: ['{actor’s} candidacy'],
  elect: ['Election of {recipient}', '{actor’s} election'],
  vote: ['Vote by {actor} in {place}', 'Vote by {actor}', 'Vote in {place}'],
  ruling: ['{actor’s} ruling on {recipient}', '{actor’s} ruling'],
  agree: ['{actor’s} agreement with {recipient}', '{actor’s} agreement'],
  launch: ['{actor’s} launch from {place}', '{actor’s} launch'],
  results: ['{actor’s} results'],
}

const rows = new Map(eventTypes.map(row => [row.type, row]))

/** Wordings made of a type's label, with the one of whom it is first. */
function fromLabel(type: string): readonly string[] {
  const row = rows.get(type)
  if (!row) return []
  const { label } = row
  if (row.mutual)
    return [
      `${label} of {all} in {place}`,
      `${label} of {all}`,
      `${label} in {place}`,
      `${label} with {actor}`,
    ]
  if (row.of === 'actor')
    return [`{actor’s} ${label} in {place}`, `{actor’s} ${label}`, `${label} in {place}`]
  return [
    `${label} of {recipient} by {actor}`,
    `${label} of {recipient} in {place}`,
    `${label} of {recipient}`,
    `${label} in {place}`,
    `${label} by {actor}`,
  ]
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`)

/** Two names in full, more as a count of the rest. */
function together(names: readonly string[]): string | null {
  if (names.length < 2) return null
  return names.length === 2
    ? names.join(' and ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}

const named = (participants: readonly RecordParticipant[], role: string): string | undefined =>
  participants.find(p => p.role === role)?.name

function filler(slot: string, event: TitleSlots): string | null {
  const { participants } = event
  if (slot === 'all')
    return together(participants.filter(p => p.role === 'actor' || p.role === 'recipient').map(p => p.name))
  if (slot === 'place') return named(participants, 'place') ?? event.where
  const name = named(participants, slot.replace('’s', ''))
  return name ? (slot.endsWith('’s') ? possessive(name) : name) : null
}

function fill(template: string, event: TitleSlots): string | null {
  let complete = true
  const title = template.replace(/\{([^}]+)\}/g, (_, slot: string) => {
    const words = filler(slot, event)
    if (words === null) complete = false
    return words ?? ''
  })
  return complete ? title : null
}

/** An event's title from its slots; where they do not suffice, the words of the report. */
export function title(event: TitleSlots): string {
  for (const template of event.type ? (wordings[event.type] ?? fromLabel(event.type)) : []) {
    const filled = fill(template, event)
    if (filled) return capital(filled)
  }
  const label = event.type === null ? undefined : rows.get(event.type)?.label
  return label ? `${capital(label)}: “${event.words}”` : `“${event.words}”`
}
