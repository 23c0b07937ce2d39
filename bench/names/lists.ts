/** Lists of names that the tagger sees as a hint: cities, organisations, words of people's names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folded } from '../../src/entities/index.ts'
import { cityBit, listedHash, openBit, organisationBit, personBit } from '../../src/entities/tagger/listed.ts'

const read = (corpora: string, file: string): string[] =>
  readFileSync(join(corpora, 'gazetteers', file), 'utf8').split('\n')

/** The cells of a line of comma-separated values. */
const cells = (line: string): string[] =>
  [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('"', ''))

/** Forms of the entries of an actor dictionary: heads and `+` synonyms, without what follows them. */
function actors(rows: readonly string[]): string[] {
  return rows
    .filter(row => /^\+?[A-Z][A-Z_.'’-]+/.test(row))
    .map(row => /^\+?([A-Z][^\s;[#(/]*)/.exec(row)![1]!)
    .map(form => form.replaceAll('_', ' ').trim())
    .filter(Boolean)
}

const office =
  /\b(minist|president|government|parliament|party|army|police|court|council|embassy|of|the|and|for|king|queen|prince|secretary|general|chief|leader|spokes|official|senator|ambassador|force|bank|rebel|troop|soldier)/i

/** Bits of each hash of a listed name. `common` are words of the language that in lower case are no names. */
export function nameLists(corpora: string, common: (word: string) => boolean): Map<number, number> {
  const found = new Map<number, number>()
  const add = (name: string, bit: number): void => {
    const words = folded(name).split(' ').filter(Boolean)
    if (
      !words.length ||
      words.length > 5 ||
      (words.length === 1 && (words[0]!.length < 3 || common(words[0]!)))
    )
      return
    for (let n = 1; n <= words.length; n++) {
      const hash = listedHash(words.slice(0, n))
      found.set(hash, (found.get(hash) ?? 0) | (n < words.length ? openBit : bit))
    }
  }
  // A city, and the region it lies in.
  for (const line of read(corpora, 'world-cities/data/world-cities.csv').slice(1))
    for (const k of [0, 2]) add(cells(line)[k] ?? '', cityBit)
  for (const file of ['Phoenix.International.actors.txt', 'Phoenix.MilNonState.actors.txt'])
    for (const form of actors(read(corpora, `cameo-dictionaries/${file}`))) add(form, organisationBit)
  const persons = actors(read(corpora, 'cameo-dictionaries/Phoenix.Countries.actors.txt')).filter(
    form => /^\S+ \S+( \S+)?$/.test(form) && !office.test(form),
  )
  const leaders = read(corpora, 'reign/leaderlist_3_21.csv')
    .slice(1)
    .map(line => line.split(',')[3] ?? '')
  const counts = new Map<string, number>()
  for (const name of [...persons, ...leaders])
    for (const word of folded(name).split(' '))
      if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const [word, n] of counts) if (n > 1) add(word, personBit)
  return found
}
