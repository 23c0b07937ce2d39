/** The status cues of a language, looked up by word and by what they govern. */
import type { Effect, StatusCue } from './language.ts'

/** What a cue may govern. */
export type Governed = StatusCue['governs'][number]

interface Entry {
  readonly effect: Effect
  readonly on: ReadonlySet<string> | null
}

type Governing = Partial<Record<Governed, Entry[]>>

/** Cues by lemma and kind of government. */
export interface CueTable {
  readonly words: ReadonlyMap<string, Governing>
  /** Lemmas that stand in cues with a particle ("call_off") or as a noun only ("report/noun"). */
  readonly joined: ReadonlySet<string>
}

const tables = new WeakMap<readonly StatusCue[], CueTable>()

/** The table of a list of cues; made once a list. */
export function cueTable(cues: readonly StatusCue[]): CueTable {
  const known = tables.get(cues)
  if (known) return known
  const words = new Map<string, Governing>()
  const joined = new Set<string>()
  for (const cue of cues) {
    const on = cue.on ? new Set(cue.on.split(' ')) : null
    for (const word of cue.words.split(/\s+/)) {
      const stem = /^(.+?)[_/]/.exec(word)?.[1]
      if (stem) joined.add(stem)
      const entry = words.get(word) ?? {}
      for (const governs of cue.governs) (entry[governs] ??= []).push({ effect: cue.effect, on })
      words.set(word, entry)
    }
  }
  const table = { words, joined }
  tables.set(cues, table)
  return table
}

/** What `word` says about what it governs in this way, after the preposition `by` where one stands there; or null. */
export function effectOf(table: CueTable, word: string, governs: Governed, by = ''): Effect | null {
  const entries = table.words.get(word)?.[governs]
  if (!entries) return null
  for (const { effect, on } of entries) {
    // "wants Sweden to sign" is not "wants to sign"
    if (governs === 'infinitive' && on?.has('object') && by !== 'object') continue
    // "called a meeting" is not "called the meeting a farce"
    if (governs === 'object' && on?.has('new') && by !== 'new') continue
    const anyPreposition =
      !on ||
      (governs !== 'oblique' &&
        governs !== 'gerund' &&
        governs !== 'located' &&
        governs !== 'predicate' &&
        governs !== 'particular') ||
      (by === '' && governs === 'gerund' && !on.has('only'))
    if (anyPreposition || on.has(by)) return effect
  }
  return null
}
