/** Who said what: statements by speaker, and which documents are without them. */
import type { RecordDocument, Statement } from '../../src/core/index.ts'
import { couldCarry } from './coverage.ts'
import type { StoryView } from './story.ts'

/** A speaker with what they said, in the order in which they said it. */
export interface Voice {
  readonly name: string
  readonly statements: readonly Statement[]
}

const UNNAMED = 'Not named'

const dayOf = (statement: Statement): string => statement.said?.from ?? '9999'

/** All speakers of a story; those who are carried most first, the unnamed last. */
export function voicesOf(view: StoryView): readonly Voice[] {
  const voices = new Map<string, { name: string; statements: Statement[] }>()
  for (const statement of view.story.statements) {
    const name = statement.speakerName ?? UNNAMED
    const key = statement.speaker ?? `name ${name}`
    const voice = voices.get(key)
    if (voice) voice.statements.push(statement)
    else voices.set(key, { name, statements: [statement] })
  }
  const carried = (v: Voice): number => v.statements.reduce((sum, s) => sum + s.documents.length, 0)
  return [...voices.values()]
    .map(v => ({ ...v, statements: v.statements.sort((a, b) => dayOf(a).localeCompare(dayOf(b))) }))
    .sort((a, b) => Number(a.name === UNNAMED) - Number(b.name === UNNAMED) || carried(b) - carried(a))
}

/** Documents of the story that appeared once a statement was made and do not carry it. */
export const without = (view: StoryView, statement: Statement): readonly RecordDocument[] =>
  view.documents.filter(
    d => !statement.documents.includes(d.id) && couldCarry(d, statement.said?.from ?? null),
  )

/** A statement's words as one string. */
export const wordsOf = (content: Statement['content']): string => content.map(e => e.quote).join(' … ')
