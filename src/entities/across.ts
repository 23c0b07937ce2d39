/** Who is meant across the documents of a story. The answer does not depend on the order of the documents. */
import type { Entity, Id, Mention, MentionType } from '../core/index.ts'
import { fullest, inCapitals, shown } from './display.ts'
import { folded, slug } from './fold.ts'
import { type Join, joinAliases, joinPersons, type Node, type Top } from './joins.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { knownAs } from './lexicon.ts'
import { personWords } from './persons.ts'

/** A document of a story with its mentions. */
export interface StoryDocument {
  readonly document: Id
  readonly mentions: readonly Mention[]
  readonly text: string
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Of the mentions of a single word, the share that must be of no person for it to name none. */
const NO_PERSON = 0.2

/** Words that end a person's full name somewhere in the story: alone, they may well be that person. */
function surnames(documents: readonly StoryDocument[]): ReadonlySet<string> {
  const full = documents.flatMap(d => d.mentions.filter(m => m.type === 'person').map(m => folded(m.name)))
  return new Set(full.filter(name => name.includes(' ')).flatMap(name => name.split(' ')))
}

const mostVoted = (counts: ReadonlyMap<MentionType, number>): MentionType =>
  [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]![0]

/**
 * The type of a name that documents, or one document's sentences, disagree about: that of most of its mentions.
 * A single word that is nobody's surname in the story is a person only where hardly anything speaks against it.
 */
function agreedTypes(documents: readonly StoryDocument[]): Map<string, MentionType> {
  const votes = new Map<string, Map<MentionType, number>>()
  for (const { mentions } of documents) {
    for (const { name, type } of mentions) {
      const key = folded(name)
      const counts = votes.get(key) ?? new Map<MentionType, number>()
      votes.set(key, counts.set(type, (counts.get(type) ?? 0) + 1))
    }
  }
  const names = surnames(documents)
  const agreed = new Map<string, MentionType>()
  for (const [key, counts] of votes) {
    const persons = counts.get('person') ?? 0
    const all = [...counts.values()].reduce((a, b) => a + b, 0)
    const single = persons > 0 && !key.includes(' ')
    if (counts.size < 2 || (single && names.has(key))) continue
    const others = new Map([...counts].filter(([type]) => type !== 'person'))
    agreed.set(key, mostVoted(single && all - persons >= NO_PERSON * all ? others : counts))
  }
  return agreed
}

function nodesOf(documents: readonly StoryDocument[], language: EntityLanguage): Node[] {
  const agreed = agreedTypes(documents)
  const nodes = new Map<string, Node>()
  const seen = new Set<Id>()
  for (const { mentions, text } of documents) {
    for (const mention of mentions) {
      const plain = folded(mention.name)
      const type = agreed.get(plain) ?? mention.type
      const known = type === 'person' ? null : knownAs(language.lexicon, mention.name)
      const name = known?.type === type ? known.name : null
      const key = `${type}:${name ? folded(name) : plain}`
      const words = type === 'person' ? personWords(mention.name, language.words) : plain.split(' ')
      const node = nodes.get(key) ?? {
        key,
        type,
        words,
        entities: [],
        forms: new Map([[mention.name.replace(/\s+/g, ' '), 0]]),
        known: name,
      }
      nodes.set(key, node)
      if (!seen.has(mention.entity)) node.entities.push(mention.entity)
      seen.add(mention.entity)
      const form = text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
      node.forms.set(form, (node.forms.get(form) ?? 0) + 1)
    }
  }
  return [...nodes.values()].sort((a, b) => byText(a.key, b.key))
}

/** Endings by which a name of a place becomes one of its people or a word for what is of it. */
const OF_PLACE = /^(?:n|an|ian|ean|ese|i|ish)$/
const LEAST_STEM = 4

/** Words that no list knows and the place of the story of whose name each is made: Velmoran, Velmora. */
function demonyms(nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const places = nodes.filter(n => n.type === 'place' && n.words.length === 1)
  const homes = new Map<Node, Node>()
  for (const node of nodes) {
    if (node.type === 'person' || node.words.length !== 1 || node.known) continue
    const word = node.words[0]!
    const made = places.filter(p => {
      const stem = p.words[0]!
      return stem.length >= LEAST_STEM && word.startsWith(stem) && OF_PLACE.test(word.slice(stem.length))
    })
    if (made.length === 1) homes.set(node, made[0]!)
  }
  return homes
}

const isGiven = (name: string, { women, men }: NameWords): boolean => {
  const first = folded(name).split(' ', 1)[0]!
  return first.length === 1 || women.has(first) || men.has(first)
}

function storyName(group: readonly Node[], language: EntityLanguage): string {
  const known = group.find(n => n.known)?.known
  if (known) return known
  const counted = new Map<string, number>()
  for (const node of group)
    for (const [form, n] of node.forms) counted.set(form, (counted.get(form) ?? 0) + n)
  const capitals = (form: string): number => (inCapitals(form) ? 1 : 0)
  const forms = [...counted].sort(
    (a, b) => capitals(a[0]) - capitals(b[0]) || b[1] - a[1] || byText(a[0], b[0]),
  )
  const { type } = group[0]!
  const several = forms.map(([form]) => form).filter(form => /\S\s+\S/.test(form))
  const most = type === 'person' ? several[0] : undefined
  // Of "Anna Berg" and the more frequent "Lumo Boss Anna Berg" the former, so far as a given name tells it.
  const names = new Set(group.map(node => node.words.join(' ')))
  const bare =
    most &&
    several.find(
      form => most.endsWith(` ${form}`) && names.has(folded(form)) && !isGiven(most, language.words),
    )
  return shown(bare ?? most ?? fullest(forms.map(([form]) => form)), type)
}

/**
 * Joins the entities of a story's documents. `entityOf` maps each document entity to its story entity
 * (`entity:type:slug`); `entities` are in order of their ids, aliases most frequent first.
 */
export function acrossDocuments(
  documents: readonly StoryDocument[],
  language: EntityLanguage,
): {
  readonly entityOf: ReadonlyMap<Id, Id>
  readonly entities: readonly Entity[]
} {
  const all = nodesOf(documents, language)
  const homes = demonyms(all)
  const nodes = all.filter(node => !homes.has(node))
  const words = new Map<Node, Node[]>()
  for (const [word, home] of homes) words.set(home, [...(words.get(home) ?? []), word])
  const parent = new Map<Node, Node>()
  const top: Top = node => {
    let t = node
    while (parent.has(t)) t = parent.get(t)!
    return t
  }
  const join: Join = (a, b) => {
    if (top(a) !== top(b)) parent.set(top(a), top(b))
  }
  joinPersons(nodes, join, top)
  joinAliases(nodes, join, top)
  const groups = new Map<Node, Node[]>()
  for (const node of nodes) groups.set(top(node), [...(groups.get(top(node)) ?? []), node])
  const entityOf = new Map<Id, Id>()
  const entities: Entity[] = []
  const taken = new Set<Id>()
  for (const group of [...groups.values()].sort((a, b) => byText(a[0]!.key, b[0]!.key))) {
    const name = storyName(group, language)
    const base = `entity:${group[0]!.type}:${slug(name)}`
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    const forms = new Map<string, number>()
    for (const node of [...group, ...group.flatMap(n => words.get(n) ?? [])]) {
      for (const [form, n] of node.forms) forms.set(form, (forms.get(form) ?? 0) + n)
      for (const entity of node.entities) entityOf.set(entity, id)
    }
    const aliases = [...forms]
      .filter(([form]) => form !== name)
      .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
      .map(([form]) => form)
    entities.push({ id, type: group[0]!.type, name, aliases })
  }
  return { entityOf, entities: entities.sort((a, b) => byText(a.id, b.id)) }
}
