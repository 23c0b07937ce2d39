/** Turns each English rule off in turn and names those whose absence no case and no other rule's example notices. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Tagged } from '../../src/core/index.ts'
import { englishTemporal } from '../../src/lang/en/temporal/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { judge, type Marked, readCases, unmark } from '../../src/temporal/examples.ts'
import { find } from '../../src/temporal/find.ts'
import { grammar } from '../../src/temporal/grammar.ts'
import { type TemporalLanguage, temporal } from '../../src/temporal/index.ts'

interface Check {
  /** Rule whose example it is; null for a case. */
  readonly rule: string | null
  readonly published: string | null
  readonly tagged: Tagged
  readonly marked: readonly Marked[]
}

/** The cases of a folder and the examples of the rules, tagged once. */
function checks(folder: string, language: TemporalLanguage): Check[] {
  const cases = readdirSync(folder)
    .filter(f => f.endsWith('.txt'))
    .flatMap(f => readCases(readFileSync(join(folder, f), 'utf8')))
    .map(c => ({ rule: null, published: c.published, ...prepared(c.sentence) }))
  const examples = language.rules.flatMap(r =>
    r.examples.map(e => ({ rule: r.name, published: null, ...prepared(e) })),
  )
  return [...cases, ...examples]
}

function prepared(sentence: string): { tagged: Tagged; marked: Marked[] } {
  const { text, marked } = unmark(sentence)
  return { tagged: englishText.tag(text), marked }
}

/** Whether a check passes in a language. */
function passes(check: Check, language: TemporalLanguage): boolean {
  const { tagged, marked, published, rule } = check
  if (rule !== null) {
    const found = find(tagged, grammar(language))
    return marked.every(m => found.some(f => f.start === m.start && f.end === m.end))
  }
  const given = published ? ({ from: published, to: published, basis: 'given' } as const) : null
  return (
    judge(marked, temporal(tagged, { document: 'case', published: given }, language), tagged.text) === null
  )
}

/** Names of the rules without which every case, and every example of another rule, is read as before. */
export function unnoticed(folder: string, language: TemporalLanguage): string[] {
  const all = checks(folder, language).filter(c => passes(c, language))
  return language.rules
    .map(r => r.name)
    .filter(name => {
      const without = { ...language, rules: language.rules.filter(r => r.name !== name) }
      try {
        return all.every(c => c.rule === name || passes(c, without))
      } catch {
        return false // Another rule's pattern needs its category.
      }
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(import.meta.dirname, '../../src/lang/en/temporal/cases')
  const names = unnoticed(folder, englishTemporal)
  console.log(`${englishTemporal.rules.length} rules; the absence of ${names.length} is noticed by no case:`)
  console.log(names.join('\n'))
}
