/** The atoms around a match as a rule's guard sees them. */
import type { Tagged } from '../core/index.ts'
import { type Atoms, GLUED, wordOf } from './atoms.ts'
import type { View } from './rules.ts'

/** A view whose ends are moved from match to match. */
export function viewOf(atoms: Atoms, tagged: Tagged): { -readonly [K in keyof View]: View[K] } {
  const within = (i: number): boolean => i >= 0 && i < atoms.count
  return {
    first: 0,
    last: 0,
    tag: i => (within(i) ? (tagged.tokens[atoms.token[i]!]?.tag ?? '') : ''),
    word: i => wordOf(atoms, i, tagged),
    glued: i => within(i) && (atoms.flags[i]! & GLUED) > 0,
    is: (i, name) => within(i) && atoms.entry[i]?.classes[name] !== undefined,
    form: i => (within(i) ? tagged.text.slice(atoms.start[i], atoms.end[i]) : ''),
  }
}
