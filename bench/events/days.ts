/**
 * Days of MEANTIME's event instances. The corpus's list of instances names neither document nor place, only a verb or
 * noun, a description in words, and the day; the status columns name no instance. An instance is linked where one
 * token alone, in one sentence of one article, has its lemma and all content words of the description around it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Published, Span, Tagged } from '../../src/core/index.ts'
import { type EventContext, newsDay, statusAt } from '../../src/events/index.ts'
import { timeVerbs } from '../../src/events/lent.ts'
import { nodeAt } from '../../src/events/syntax.ts'
import { timeOf } from '../../src/events/times.ts'
import { headlineAt, syntaxOf, work } from '../../src/events/work.ts'
import { englishEvents } from '../../src/lang/en/events/index.ts'
import { englishTemporal } from '../../src/lang/en/temporal/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { temporal } from '../../src/temporal/index.ts'
import { meantime, type StatusArticle } from './corpus.ts'

/** An event instance: the lemma of its name, the content lemmas of its description, its day. */
export interface Instance {
  readonly lemma: string
  readonly words: readonly string[]
  readonly day: string
}

/** An instance with the one token that can be meant. */
export interface Linked {
  readonly instance: Instance
  readonly article: number
  readonly token: number
}

const month = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|week)/

/** Content lemmas of a description, without what dates it: a link must not know the day. */
function contentLemmas(tagged: Tagged): string[] {
  return tagged.tokens
    .filter(t => /^(NN|VB|JJ)/.test(t.tag) && !/\d/.test(t.lower) && !month.test(t.lower))
    .map(t => t.lemma.toLowerCase())
    .filter(l => !['be', 'have', 'do', 'vua'].includes(l))
}

/** Instances of events that have a day. */
export function instances(csv: string): Instance[] {
  return csv.split('\n').flatMap(line => {
    const [, kind, , name = '', description = '', , , day = ''] = line.split('\t')
    if (kind !== 'EVENT' || !/^\d{4}-\d\d-\d\d$/.test(day)) return []
    const word = /^[A-Za-z]+/.exec(name)?.[0] ?? ''
    const first = englishText.tag(`They ${word.toLowerCase()}.`).tokens[1]
    if (!word || !first) return []
    const words = [...new Set(contentLemmas(englishText.tag(description.trim())))]
    return [{ lemma: first.lemma.toLowerCase(), words, day }]
  })
}

/** Tokens of a sentence that have the instance's lemma, where the sentence holds its words; two words at least. */
function tokensFor({ lemma, words }: Instance, tagged: Tagged, lemmas: readonly string[]): number[] {
  if (words.filter(w => w !== lemma).length < 2) return []
  return tagged.sentences.flatMap(s => {
    const inside = new Set(lemmas.slice(s.first, s.last))
    if (!inside.has(lemma) || !words.every(w => inside.has(w))) return []
    return lemmas.slice(s.first, s.last).flatMap((l, i) => (l === lemma ? [s.first + i] : []))
  })
}

/** The instances that one token alone can be meant by. */
export function link(all: readonly Instance[], articles: readonly Tagged[]): Linked[] {
  const lemmas = articles.map(t => t.tokens.map(token => token.lemma.toLowerCase()))
  return all.flatMap(instance => {
    const found = articles.flatMap((t, article) =>
      tokensFor(instance, t, lemmas[article]!).map(token => ({ instance, article, token })),
    )
    return found.length === 1 ? found : []
  })
}

/** The day that the stage gives to what a token tells of: its time where that is one day, else none. */
function dayAt(tagged: Tagged, token: Span, context: EventContext): string | null | undefined {
  const w = work(tagged, context, englishEvents)
  const sentence = tagged.sentences.find(s => s.start <= token.start && token.end <= s.end)
  if (!sentence) return undefined
  const syntax = syntaxOf(tagged, sentence, headlineAt(w, sentence), englishEvents)
  const node = nodeAt(syntax, tagged.tokens.indexOf(token as Tagged['tokens'][number]))
  if (!node) return undefined
  const when = timeOf(w, syntax, node, timeVerbs(w, node))?.interval
  return when ? (when.from === when.to ? when.from : null) : undefined
}

function contextOf(article: StatusArticle, tagged: Tagged): EventContext {
  const day = article.published
  const published: Published | null = day ? { from: day, to: day, basis: 'given' } : null
  return {
    document: article.name,
    mentions: [],
    timexes: temporal(tagged, { document: article.name, published }, englishTemporal),
    attributions: [],
    parts: [{ ...article.headline, kind: 'headline' }],
    published,
  }
}

/** How many instances have a day and are linked; of the linked, how many are on their exact day, and by which means. */
export function days(corpora: string): {
  readonly all: number
  readonly linked: number
  /** By the event's own time, else the day of the news for what has happened, else the day of publication. */
  readonly right: number
  /** The same without the day of the news. */
  readonly own: number
  /** The day of publication for all. */
  readonly published: number
} {
  const articles = meantime(corpora)
  const tagged = articles.map(a => englishText.tag(a.text))
  const all = instances(readFileSync(join(corpora, 'events/meantime/list_instances.csv'), 'utf8'))
  const found = link(all, tagged).map(({ instance: { day }, article, token }) => {
    const { published } = articles[article]!
    const text = tagged[article]!
    const context = contextOf(articles[article]!, text)
    const timed = dayAt(text, text.tokens[token]!, context)
    const done = statusAt(text, text.tokens[token]!, context, englishEvents).status === 'happened'
    const news = done ? newsDay(text, context.timexes, context) : null
    const own = timed === undefined ? published : timed
    const given = timed === undefined ? (news ?? published) : timed
    return { right: given === day, own: own === day, published: published === day }
  })
  const count = (of: 'right' | 'own' | 'published'): number => found.filter(f => f[of]).length
  return {
    all: all.length,
    linked: found.length,
    right: count('right'),
    own: count('own'),
    published: count('published'),
  }
}
