/**
 * Trains the English tagger: an averaged perceptron on silver news and on UD EWT, pruned, learnt on, quantised, and
 * written to src/lang/en/text/tagger.model.ts. Same corpora, same bytes.
 *
 * Run: `npx tsx bench/text/train.ts [--share 0.3] [--epochs 5] [--again 4] [--pairs 106000] [--margin 30] [--out FILE]`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagOfMark } from '../../src/lang/en/text/marks.ts'
import { type Tagger, tagger } from '../../src/text/tagger.ts'
import { bytesOfBase64, pack, unpack } from '../../src/text/tagger-model.ts'
import { type Word, wordOf } from '../../src/text/word.ts'
import { corporaFolder } from '../harness.ts'
import { headlineOf, isHeading, lowerOf, telegraphicOf, upperOf } from './augment.ts'
import { readEwt, readSilver } from './corpora.ts'
import { type Example, examplesOf } from './examples.ts'
import { generator, learner } from './learner.ts'
import { lexiconOf, type OwnLexicon } from './lexicon.ts'
import { readPlain } from './plain.ts'

const args = process.argv.slice(2)
const option = (name: string, otherwise: number): number => {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(args[at + 1])
}
const random = generator(20240516)
const corpora = corporaFolder()
const share = option('share', 1)
const part = <T>(items: readonly T[]): readonly T[] => items.filter((_, i) => (i * share) % 1 < share)
const news = part(readSilver(corpora, 'train')).flatMap(examplesOf).slice(0, option('news', 1e9))
const web = part(readEwt(corpora, 'train')).flatMap(examplesOf)

const tags = [...new Set([...news, ...web].flatMap(e => e.tags))].filter(t => t !== '').sort()
const ids = new Map(tags.map((t, i) => [t, i]))
/** Verbs are carried along, so that a participle sees its auxiliary; clause marks end that. */
const carry = tags.map(t => (/^(?:V|MD|TO)/.test(t) ? 1 : /^(?:[.:]|``|''|W)/.test(t) ? 2 : 0))
const fixedTag = (form: string): number => ids.get(tagOfMark(form) ?? '') ?? -1
// The silver set's headlines are badly tagged: sentences set as headlines take their place.
const base = [...news.filter(e => !isHeading(e)), ...web]
const short = base.filter(e => e.forms.length >= 4 && e.forms.length <= 25)
// Gold counts more than silver.
const copies = Array.from({ length: option('web', 2) - 1 }, () => web).flat()
const examples = [
  ...base,
  ...copies,
  ...short.filter(() => random() < 0.16).map(e => headlineOf(e, random)),
  ...short.filter(() => random() < 0.05).map(telegraphicOf),
  ...short.filter(() => random() < 0.04).map(upperOf),
  ...short.filter(() => random() < 0.03).map(lowerOf),
]
console.log(`${news.length} + ${web.length} sentences, ${examples.length} with copies, ${tags.length} tags`)

/** Learns from the examples with a lexicon, and gives the packed weights. */
function train(lexicon: OwnLexicon, epochs: number, pairs: number, again: number): Uint8Array {
  const cache = new Map<string, Word>()
  const word = (form: string): Word => {
    const w = cache.get(form) ?? wordOf(form, lexicon, fixedTag(form))
    cache.set(form, w)
    return w
  }
  const lessons = examples.map(({ forms, tags }) => ({
    words: forms.map(word),
    gold: Int16Array.from(tags, t => ids.get(t) ?? -1),
  }))
  console.log(`${lexicon.lexicon.size} words in ${lexicon.sure.length} classes`)
  const settings = {
    tags: tags.length,
    carry,
    minimum: option('min', 3),
    margin: option('margin', 30),
    seed: 7,
  }
  const learn = learner(lessons, settings)
  for (let n = 1; n <= epochs; n++) console.log(`pass ${n}: ${learn.pass().toFixed(2)}`)
  learn.prune(pairs)
  for (let n = 1; n <= again; n++) console.log(`again ${n}: ${learn.pass().toFixed(2)}`)
  return pack({ tags, carry, ...lexicon, weights: learn.weights() })
}

/** Tags of a sentence by a tagger. */
function tagsBy(by: Tagger, forms: readonly string[]): string[] {
  const out = new Uint8Array(forms.length)
  by.tag(
    forms.map(form => by.word(form, fixedTag(form))),
    0,
    forms.length,
    out,
  )
  return Array.from(out, t => tags[t]!)
}

/** Untagged running text as a tagger reads it; only words whose capitals tell something keep their tags. */
function guessed(by: Tagger): Example[] {
  const found: Example[] = []
  for (const text of readPlain(corpora))
    for (const { forms } of examplesOf(text)) {
      if (forms.length < 6 || isHeading({ forms })) continue
      const own = tagsBy(by, forms)
      found.push({ forms, tags: own.map((tag, i) => (i > 0 && /^\p{L}/u.test(forms[i]!) ? tag : '')) })
    }
  return found
}

// A first tagger reads untagged text, so that the second knows more words.
const first = tagger(unpack(train(lexiconOf(base, ids), 2, 400_000, 0)))
const lexicon = lexiconOf(base, ids, guessed(first))
const bytes = train(lexicon, option('epochs', 5), option('pairs', 106_000), option('again', 4))
const base64 = Buffer.from(bytes).toString('base64')
console.log(`${bytes.length} bytes, ${base64.length} as base64`)

const ready = tagger(unpack(bytesOfBase64(base64)))
/** Share of right tags among words, marks left out. */
function accuracy(examples: readonly Example[]): string {
  let [right, all] = [0, 0]
  for (const { forms, tags } of examples) {
    const own = tagsBy(ready, forms)
    tags.forEach((t, i) => {
      if (!ids.has(t) || tagOfMark(forms[i]!) !== null) return
      all++
      if (t === own[i]) right++
    })
  }
  return ((100 * right) / all).toFixed(2)
}
const newsDev = readSilver(corpora, 'dev').flatMap(examplesOf)
const running = newsDev.filter(e => !isHeading(e))
const brief = running.filter(e => e.forms.length < 20)
console.log(
  `Penn tags of words: news ${accuracy(newsDev)}, running ${accuracy(running)}, as headlines ${accuracy(brief.map(e => headlineOf(e, random)))}, as telegrams ${accuracy(brief.map(telegraphicOf))}, in capitals ${accuracy(brief.map(upperOf))}, web ${accuracy(readEwt(corpora, 'dev').flatMap(examplesOf))}`,
)

const out = args.indexOf('--out')
const path = out < 0 ? join(import.meta.dirname, '../../src/lang/en/text/tagger.model.ts') : args[out + 1]!
writeFileSync(
  path,
  `/** Weights of the English tagger, made by bench/text/train.ts; see tagger.model.md. */\nexport const TAGGER: string = '${base64}'\n`,
)
