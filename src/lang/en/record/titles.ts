/** Titles of events in plain English, made from their slots and from nothing else. */
import type { RecordParticipant } from '../../../core/index.ts'
import type { TitleSlots } from '../../../record/index.ts'

/**
 * How events of a type are called, the fullest wording first; the first whose slots are all known is used.
 * `{actor}`, `{recipient}`, `{place}` stand for names, `{actor’s}` for a possessive, `{all}` for everybody.
 */
export const titles: Readonly<Record<string, readonly string[]>> = {
  visit: ['{actor’s} visit to {place}', '{actor’s} visit to {recipient}', 'Visit to {place}', '{actor’s} visit'],
  host: ['{actor’s} reception of {recipient}', '{actor’s} reception'],
  meet: ['Meeting of {all} in {place}', 'Meeting of {all}', 'Meeting in {place}'],
  call: ['Call between {all}', 'Call by {actor}'],
  invite: ['{actor’s} invitation to {recipient}', '{actor’s} invitation'],
  proposal: ['{actor’s} proposal to {recipient}', '{actor’s} proposal'],
  agreement: ['Agreement between {all}', '{actor’s} agreement'],
  appointment: ['Appointment of {recipient} by {actor}', 'Appointment of {recipient}', '{actor’s} appointment'],
  dismissal: ['Dismissal of {recipient} by {actor}', 'Dismissal of {recipient}', '{actor’s} dismissal'],
  resign: ['{actor’s} resignation'],
  attack: ['Attack on {recipient} by {actor}', 'Attack by {actor} in {place}', 'Attack on {recipient}', 'Attack in {place}', 'Attack by {actor}'],
  arrest: ['Arrest of {recipient} in {place}', 'Arrest of {recipient}', 'Arrests in {place}'],
  election: ['Election in {place}', 'Election of {recipient}', '{actor’s} election'],
  vote: ['Vote in {place}', '{actor’s} vote'],
  protest: ['Protest by {actor} in {place}', 'Protest in {place}', 'Protest by {actor}'],
  strike: ['Strike by {actor} in {place}', 'Strike in {place}', 'Strike by {actor}'],
  earthquake: ['Earthquake in {place}'],
  disaster: ['Disaster in {place}'],
  accident: ['Accident in {place}', 'Accident of {actor}'],
  crash: ['Crash in {place}', 'Crash of {actor}'],
  explosion: ['Explosion in {place}'],
  sanction: ['{actor’s} sanctions against {recipient}', 'Sanctions against {recipient}', '{actor’s} sanctions'],
  launch: ['{actor’s} launch in {place}', '{actor’s} launch'],
  test: ['{actor’s} test in {place}', '{actor’s} test'],
}

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`)

/** Two names in full, more as a count of the rest. */
function together(names: readonly string[]): string | null {
  if (names.length < 2) return null
  return names.length === 2 ? names.join(' and ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
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

const LONGEST = 90

/** A report's own sentence, cut at a word where it is long. */
function ownWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replace(/[.]$/, '')
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`
}

/** An event's title from its slots; where they do not suffice, the words of the report. */
export function title(event: TitleSlots): string {
  for (const template of titles[event.type ?? ''] ?? []) {
    const filled = fill(template, event)
    if (filled) return filled[0]!.toUpperCase() + filled.slice(1)
  }
  return ownWords(event.words)
}
