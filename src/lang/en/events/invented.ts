/** Names used in the examples of this folder, so that rules can be tried without the stage that finds names. */
import type { Mention, MentionType, Tagged } from '../../../core/index.ts'

const names: Readonly<Record<string, MentionType>> = {
  'Anna Berg': 'person',
  'Carl Dahl': 'person',
  Berg: 'person',
  Dahl: 'person',
  Lund: 'person',
  Oslo: 'place',
  Norway: 'place',
  Sweden: 'place',
  Haiti: 'place',
  Kuwait: 'place',
  Iraq: 'place',
  Palestine: 'place',
  Bergen: 'place',
  Vellmark: 'place',
  Parliament: 'organisation',
  Police: 'organisation',
  Rebels: 'group',
}
const pattern = new RegExp(
  `\\b(?:${Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
)

/** Mentions of the invented (and a few public) names of the examples. */
export function inventedMentions(tagged: Tagged): readonly Mention[] {
  return [...tagged.text.matchAll(pattern)].map(m => ({
    id: `x#mention:${m.index}`,
    start: m.index,
    end: m.index + m[0].length,
    type: names[m[0]]!,
    name: m[0],
    entity: m[0].split(' ').at(-1)!,
  }))
}

/** A sentence with `[words|label]` marks: its plain text, and each mark's span and label. */
export function marked(line: string): {
  text: string
  marks: { start: number; end: number; label: string }[]
} {
  const marks: { start: number; end: number; label: string }[] = []
  let text = ''
  let at = 0
  for (const m of line.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]/g)) {
    text += line.slice(at, m.index)
    marks.push({ start: text.length, end: text.length + m[1]!.length, label: m[2] ?? '' })
    text += m[1]
    at = m.index + m[0].length
  }
  return { text: text + line.slice(at), marks }
}
