/** Figures that a record follows: casualties, votes, changes in per cent, and sums of money. */
import { type FigureMention, spanId, type Tagged } from '../core/index.ts'
import { tokenRange } from '../text/index.ts'
import { attributionAt } from './attribution.ts'
import { setOf } from './conditions.ts'
import type { EventLanguage, FigureQualifier, Measure, NumberWords } from './language.ts'
import { lemma, measured, type FigurePlace as Place, words } from './measured.ts'
import { coordinated, type Node, nodeAt, type Syntax } from './syntax.ts'
import { type EventContext, syntaxOf } from './work.ts'

interface Found {
  readonly measure: string
  readonly unit: string
  readonly subject?: string
  readonly value: number
  readonly upper?: number
  readonly first: number
  readonly last: number
}

const listed = (words: string | undefined, word: string): boolean =>
  words !== undefined && setOf(words).has(word)

const parted = new Map<string, readonly string[]>()
function partsOf(words: string): readonly string[] {
  let parts = parted.get(words)
  if (!parts) parted.set(words, (parts = words.split(' ')))
  return parts
}

/** The words before a number that say how exact it is, and where they start. */
function qualified(p: Place, first: number): { qualifier?: FigureQualifier; first: number } {
  for (const [words, qualifier] of p.language.qualifiers) {
    const parts = partsOf(words)
    const at = first - parts.length
    if (at >= p.syntax.first && parts.every((w, i) => p.tokens[at + i]!.lower === w))
      return { qualifier, first: at }
  }
  return { first }
}

/** The verb of which people at `node` are the object, or the subject of its passive: those to whom it is done. */
function doneTo(node: Node): Node | null {
  const reduced = node.below.find(n => n.kind === 'verb' && n.relation === 'reduced' && n.verb!.passive)
  if (reduced) return reduced
  const at = coordinated(node)
  if (at.relation === 'object' && at.head?.kind === 'verb') return at.head
  return at.relation === 'subject' && at.head?.verb?.passive ? at.head : null
}

function casualty(p: Place, node: Node, number: NumberWords): Found | null {
  const head = lemma(p, node.word)
  const plain = number.last > node.word
  const people = plain || p.language.people.has(head)
  const done = doneTo(node)
  const at = coordinated(node)
  const state = at.relation === 'subject' && at.head ? p.tokens[at.head.word]!.lower : ''
  const doing = at.relation === 'subject' && at.head ? lemma(p, at.head.word) : ''
  const next = p.tokens[node.last]?.lower ?? ''
  const same = p.tokens[number.last]?.lower ?? ''
  for (const m of p.language.measures) {
    const counted = m.counts ? listed(m.counts, head) : people
    const hit =
      (counted && done && listed(m.done, lemma(p, done.word))) ||
      (counted && doing !== '' && (listed(m.doing, doing) || listed(m.after, state))) ||
      (counted && (listed(m.after, next) || (plain && listed(m.after, same)))) ||
      (!plain && listed(m.nouns, head)) ||
      (plain && m.toll !== undefined && toll(p, node, m))
    if (hit)
      return {
        measure: m.measure,
        unit: m.unit,
        value: number.value,
        ...(number.upper !== undefined && { upper: number.upper }),
        ...(!plain && !listed(m.nouns, head) && { subject: p.tokens[node.word]!.lower }),
        first: number.first,
        last: Math.max(number.last, node.last),
      }
  }
  return null
}

/** "The death toll rose to 40", "a toll of 40". */
function toll(p: Place, node: Node, m: Measure): boolean {
  for (let at: Node | null = node, steps = 0; at && steps < 4; at = at.head, steps++) {
    if (at.kind === 'noun' && listed(m.toll, lemma(p, at.word))) return true
    if (at.kind === 'verb')
      return at.subject !== null && listed(m.toll, lemma(p, at.subject.word)) && node.by !== 'from'
  }
  return false
}

/** "Exports rose 14%": a change of its subject. */
function change(p: Place, node: Node, number: NumberWords): Found | null {
  if (
    !p.language.percent.has(p.tokens[number.last]?.lower ?? '') &&
    !p.language.percent.has(lemma(p, node.word))
  )
    return null
  let at: Node | null = coordinated(node)
  if (at.by === 'from' || at.by === 'of') return null
  const level = at.by === 'to'
  at = at.head
  const direction = at?.kind === 'verb' ? p.language.changes.get(lemma(p, at.word)) : undefined
  const measure = level && direction ? 'level' : direction
  if (!at?.subject || !measure || /^(PRP|WP)/.test(p.tokens[at.subject.word]!.tag)) return null
  const subject = measured(p, at.subject)
  if (subject === null) return null
  return {
    measure,
    unit: '%',
    subject,
    value: number.value,
    ...(number.upper !== undefined && { upper: number.upper }),
    first: number.first,
    last: number.last + 1,
  }
}

/** "A loss of $2 million", "a $5 million fine": sums of what is worth following. */
function sum(p: Place, node: Node, number: NumberWords): Found | null {
  const before = p.language.currencies.get(p.tokens[number.first - 1]?.lower ?? '')
  const after = p.language.currencies.get(lemma(p, number.last))
  const unit = before ?? after
  if (!unit) return null
  const first = before ? number.first - 1 : number.first
  const last = before ? number.last : number.last + 1
  const own = lemma(p, node.word)
  const of = node.relation === 'oblique' && node.by === 'of' && node.head ? lemma(p, node.head.word) : ''
  const by = node.relation === 'object' && node.head?.kind === 'verb' ? lemma(p, node.head.word) : ''
  const word =
    p.language.sums.has(own) && node.word >= last ? own : [of, by].find(w => p.language.sums.has(w))
  if (!word) return null
  const clause = node.by === 'of' ? node.head?.head : node.head
  const subject = clause?.kind === 'verb' ? clause.subject : null
  return {
    measure: word,
    unit,
    value: number.value,
    ...(number.upper !== undefined && { upper: number.upper }),
    ...(subject && { subject: words(p, subject) }),
    first,
    last,
  }
}

/** "Passed 52-48", "by 52 votes to 48". */
function votes(p: Place, number: NumberWords): Found[] {
  if (number.upper === undefined && !number.pair) return []
  let near = false
  for (let i = Math.max(p.syntax.first, number.first - 8); i < Math.min(p.syntax.last, number.last + 5); i++)
    near ||= p.language.votes.has(lemma(p, i))
  if (!near || !number.pair || number.upper === undefined) return []
  const at = { unit: 'votes', first: number.first, last: number.last }
  return [
    { ...at, measure: 'votes for', value: number.value },
    { ...at, measure: 'votes against', value: number.upper },
  ]
}

function atNumber(p: Place, number: NumberWords): Found[] {
  const counted = votes(p, number)
  if (counted.length > 0) return counted
  const node = nodeAt(p.syntax, number.first)
  if (node?.kind !== 'noun' || p.tokens[number.first]!.tag !== 'CD') return []
  const found = change(p, node, number) ?? sum(p, node, number) ?? casualty(p, node, number)
  return found ? [found] : []
}

function namesOf(tagged: Tagged, { mentions }: EventContext): Uint8Array {
  const names = new Uint8Array(tagged.tokens.length)
  for (const mention of mentions) {
    const { first, last } = tokenRange(tagged, mention)
    names.fill(1, first, last)
  }
  return names
}

/** The figures of a text, in order. */
export function figures(
  tagged: Tagged,
  context: EventContext,
  language: EventLanguage,
): readonly FigureMention[] {
  const { tokens } = tagged
  const found: FigureMention[] = []
  let known: Uint8Array | null = null
  const names = (): Uint8Array => (known ??= namesOf(tagged, context))
  const nameAt = (i: number): string | undefined =>
    context.mentions.find(m => m.start <= tokens[i]!.start && tokens[i]!.end <= m.end)?.name
  for (const sentence of tagged.sentences) {
    let syntax: Syntax | null = null
    for (let i = sentence.first; i < sentence.last; i++) {
      if (tokens[i]!.tag !== 'CD') continue
      const number = language.figures.numberAt(tokens, i, sentence.last)
      if (!number) continue
      syntax ??= syntaxOf(tagged, sentence, false, language)
      const p: Place = { tagged, tokens, syntax, language: language.figures, names, nameAt }
      if (!context.timexes.some(t => t.start <= tokens[i]!.start && tokens[i]!.start < t.end))
        for (const f of atNumber(p, number)) found.push(figure(p, context, f))
      i = number.last - 1
    }
  }
  return found
}

function figure(p: Place, context: EventContext, f: Found): FigureMention {
  const { qualifier, first } = qualified(p, f.first)
  const span = { start: p.tokens[first]!.start, end: p.tokens[f.last - 1]!.end }
  const within = attributionAt(context.attributions, span)
  return {
    id: `${spanId(context.document, 'figure', span)}:${f.measure.replaceAll(' ', '-')}`,
    ...span,
    measure: f.measure,
    ...(f.subject !== undefined && { subject: f.subject }),
    value: f.value,
    ...(f.upper !== undefined && { upper: f.upper }),
    unit: f.unit,
    ...(qualifier && { qualifier }),
    ...(within && { within: within.id }),
  }
}
