/** Who is meant by the words of an attribution's source. Answers only where the text leaves no doubt. */
import type { Id, Mention, Span, Tagged } from '../core/index.ts'
import type { EntityLanguage } from './language.ts'
import { isUpper, knownAs } from './lexicon.ts'
import { pronounOf } from './pronouns.ts'
import { holders } from './roles.ts'
import { tokenAt } from './tokens.ts'

/** The entity meant, or null, and the name a reader would want. */
export interface SpeakerOf {
  readonly entity: Id | null
  readonly name: string
}

/** A text, its mentions and the source words in question. */
interface Question {
  readonly tagged: Tagged
  readonly mentions: readonly Mention[]
  /** Source words as a half-open range of token indices. */
  readonly first: number
  readonly last: number
  /** Mentions inside the source. */
  readonly inside: readonly Mention[]
  readonly language: EntityLanguage
}

/** The words as they stand, without white space, marks at the ends and a leading article. */
function plain(question: Question): string {
  const { tagged, language } = question
  let { first, last } = question
  while (first < last && !/[\p{L}\p{N}]/u.test(tagged.tokens[first]!.form)) first++
  while (last > first && !/[\p{L}\p{N}.)]/u.test(tagged.tokens[last - 1]!.form)) last--
  if (first < last - 1 && language.words.articles.has(tagged.tokens[first]!.lower)) first++
  if (first >= last) return ''
  return tagged.text.slice(tagged.tokens[first]!.start, tagged.tokens[last - 1]!.end).replace(/\s+/g, ' ')
}

const named = (mention: Mention): SpeakerOf => ({ entity: mention.entity, name: mention.name })

/** Whether a mention is the head of what it stands in: no noun after it, no possessive, no preposition before it. */
function heads(mention: Mention, question: Question): boolean {
  const { tokens } = question.tagged
  const { speakers } = question.language
  const at = tokenAt(tokens, mention.start)
  const next = tokens[tokenAt(tokens, mention.end)]
  const nextIn = next && next.start < tokens[question.last - 1]!.end ? next : null
  if (nextIn && (nextIn.lower === "'s" || nextIn.lower === "'" || nextIn.tag === 'POS')) return false
  if (nextIn && (nextIn.pos === 'NOUN' || nextIn.pos === 'ADJ')) return false
  const others = question.inside.filter(other => other !== mention)
  for (let i = at - 1; i >= question.first; i--) {
    const token = tokens[i]!
    if (others.some(other => other.start <= token.start && token.end <= other.end)) break
    if (token.pos === 'ADP' || token.tag === 'TO' || speakers.belonging.has(token.lower)) return false
    if (token.pos === 'VERB' || token.form === ',') break
  }
  return true
}

/** The index of the word that heads the source: the last noun before a preposition, comma, bracket or relative. */
function headOf(question: Question): number {
  const { tokens } = question.tagged
  let head = -1
  for (let i = question.first; i < question.last; i++) {
    const { pos, lower } = tokens[i]!
    if (
      head >= 0 &&
      (pos === 'ADP' || pos === 'PUNCT' || pos === 'VERB' || pos === 'SCONJ' || lower === 'who')
    )
      break
    if (
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'PRON' ||
      pos === 'NUM' ||
      (/\p{L}/u.test(lower) && head < 0)
    )
      head = i
  }
  return head
}

/** Whether a person is one of several: "Anna Berg and Peter Holm". */
function joined(mention: Mention, question: Question): boolean {
  const { tokens } = question.tagged
  const after = tokenAt(tokens, mention.end)
  let before = tokenAt(tokens, mention.start) - 1
  while (before >= question.first && question.language.words.titles.has(tokens[before]!.lower)) before--
  const and = (i: number): boolean => i >= question.first && i < question.last && tokens[i]!.pos === 'CCONJ'
  return and(before) || (and(after) && /^\p{Lu}/u.test(tokens[after + 1]?.form ?? ''))
}

/** A state, capital or seat as a speaker: the state's government. */
function government(mention: Mention, question: Question): SpeakerOf {
  const { language, mentions, tagged } = question
  const known = knownAs(language.lexicon, tagged.text.slice(mention.start, mention.end))
  if (!known?.state || known.type === 'group' || (known.kind === 'state' && known.type === 'organisation'))
    return named(mention)
  return {
    entity: stateEntity(known.state, mentions, language) ?? mention.entity,
    name: language.speakers.government(known.state),
  }
}

/** A people, faith or following as a whole speaks; some of it ("many Democrats") is nobody in particular. */
function people(mention: Mention, question: Question, name: string): SpeakerOf {
  const { tagged, language } = question
  const at = tokenAt(tagged.tokens, mention.start)
  const bare =
    at === question.first ||
    (at === question.first + 1 && language.words.articles.has(tagged.tokens[at - 1]!.lower))
  return { entity: bare ? mention.entity : null, name }
}

/** The entity by which the document means a state. */
function stateEntity(state: string, mentions: readonly Mention[], language: EntityLanguage): Id | null {
  return (
    mentions.find(
      m => m.type !== 'group' && m.type !== 'person' && knownAs(language.lexicon, m.name)?.name === state,
    )?.entity ?? null
  )
}

function spokesperson(question: Question, head: number): SpeakerOf | null {
  const { tagged, inside, language } = question
  const word = tagged.tokens[head]!.lower
  if (!language.speakers.spokespeople.has(word)) return null
  const body = inside.find(m => m.type === 'organisation' || m.type === 'place')
  if (body) return { entity: government(body, question).entity, name: plain(question) }
  if (inside.length || question.last - question.first > 2) return null
  for (let i = question.first - 1; i >= 0; i--) {
    if (tagged.tokens[i]!.lower !== word) continue
    return earlierSpokesperson(question, i)
  }
  return null
}

/** Who an earlier "spokesman" was: a person beside the word, or a phrase with a body. */
function earlierSpokesperson(question: Question, at: number): SpeakerOf | null {
  const { tokens } = question.tagged
  const sentence = question.tagged.sentences.find(s => s.first <= at && at < s.last)!
  const near = (m: Mention): boolean => {
    const first = tokenAt(tokens, m.start)
    const last = tokenAt(tokens, m.end)
    return (
      m.type === 'person' &&
      first >= sentence.first &&
      last <= sentence.last &&
      (first === at + 1 ||
        (first > at && first <= at + 8 && tokens[first - 1]!.form === ',') ||
        (last <= at && at - last <= 6 && tokens[last]?.form === ','))
    )
  }
  const person = question.mentions.find(near)
  if (person) return named(person)
  let first = at
  let last = at + 1
  while (first > sentence.first && /^(NOUN|PROPN|ADJ)$/.test(tokens[first - 1]!.pos)) first--
  if (tokens[last] && question.language.speakers.belonging.has(tokens[last]!.lower))
    while (last < sentence.last && /^(ADP|DET|NOUN|PROPN|ADJ)$/.test(tokens[last]!.pos)) last++
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  const inside = question.mentions.filter(m => m.start >= span.start && m.end <= span.end)
  if (!inside.length) return null
  return spokesperson({ ...question, first, last, inside }, at)
}

/** How many sentences back a body may have been named that is then called "the ministry". */
const nearest = 3

/** "the ministry": the one organisation before it whose name has that word for its head. */
function body(question: Question, head: number): SpeakerOf | null {
  const { tagged, mentions, language } = question
  const word = tagged.tokens[head]!.lower
  if (!language.speakers.bodies.has(word)) return null
  const people = question.inside.find(m => m.type === 'group' || m.type === 'place')
  const state = people && knownAs(language.lexicon, tagged.text.slice(people.start, people.end))?.state
  if (state && word === 'government')
    return { entity: stateEntity(state, mentions, language), name: language.speakers.government(state) }
  if (question.inside.length || !language.words.articles.has(tagged.tokens[question.first]!.lower))
    return null
  const start = tagged.tokens[question.first]!.start
  const here = tagged.sentences.findIndex(s => s.start <= start && start < s.end)
  const from = tagged.sentences[Math.max(0, here - nearest)]?.start ?? 0
  const found = new Map<Id, Mention>()
  for (const m of mentions) {
    if (m.start >= start) break
    if (m.start < from) continue
    const parts = m.name.toLowerCase().split(/\s+/)
    if (m.type === 'organisation' && (parts.at(-1) === word || parts[0] === word)) found.set(m.entity, m)
  }
  return found.size === 1 ? named([...found.values()][0]!) : null
}

/**
 * Who is meant by the source words of an attribution ("she", "the ministry", "Lula", "a spokesman for the Foreign
 * Ministry", "Downing Street"). Where it is not sure, `entity` is null and `name` the words, without an article.
 */
export function speakerOf(
  tagged: Tagged,
  mentions: readonly Mention[],
  span: Span,
  language: EntityLanguage,
): SpeakerOf {
  const first = tokenAt(tagged.tokens, span.start)
  const last = Math.max(tokenAt(tagged.tokens, span.end - 1) + 1, first)
  const inside = mentions.filter(m => m.start >= span.start && m.end <= span.end)
  const question: Question = {
    tagged,
    mentions,
    first,
    last: Math.min(last, tagged.tokens.length),
    inside,
    language,
  }
  const name = plain(question)
  if (!name) return { entity: null, name: tagged.text.slice(span.start, span.end).trim() }
  const head = headOf(question)
  const word = head < 0 ? '' : tagged.tokens[head]!.lower
  const pronoun = question.last - first === 1 ? language.speakers.pronouns.get(word) : undefined
  if (pronoun) {
    const meant = pronounOf(tagged, mentions, first, pronoun, language)
    return meant ? named(meant) : { entity: null, name }
  }
  const person = inside.find(m => m.type === 'person' && heads(m, question))
  if (person) return joined(person, question) ? { entity: null, name } : named(person)
  if (language.speakers.collectives.has(word) && !isUpper(tagged.tokens[head]!.form))
    return { entity: null, name }
  const other = inside.find(m => heads(m, question))
  if (other && tokenAt(tagged.tokens, other.end) > head && tokenAt(tagged.tokens, other.start) <= head)
    return other.type === 'group' ? people(other, question, name) : government(other, question)
  if (head < 0) return { entity: null, name }
  return (
    spokesperson(question, head) ?? role(question, head) ?? body(question, head) ?? { entity: null, name }
  )
}

function role(question: Question, head: number): SpeakerOf | null {
  const { tagged, mentions, language } = question
  if (!language.speakers.offices.has(tagged.tokens[head]!.lower)) return null
  const found = holders(tagged, mentions, { first: question.first, last: question.last, head }, language)
  return found ? named(found) : null
}
