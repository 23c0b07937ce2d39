/** The value that English hands to `entities/`. */

import type { MentionType } from '../../../core/index.ts'
import {
  type EntityLanguage,
  type Known,
  lexicon,
  type TaggerModel,
  unpacked,
} from '../../../entities/index.ts'
import { groups, organisations, places } from './gazetteer/bodies.ts'
import { companies } from './gazetteer/companies.ts'
import { countries } from './gazetteer/countries.ts'
import { men, women } from './gazetteer/given.ts'
import { parliaments, parties } from './gazetteer/parties.ts'
import { namesModel } from './names.model.ts'
import { speakerWords } from './speakers.ts'
import * as words from './words.ts'

function listed(rows: readonly string[], type: MentionType): Known[] {
  return rows.map(row => {
    const [name, aliases] = row.split('=')
    return { name: name!, aliases: aliases?.split(',') ?? [], type }
  })
}

const states: Known[] = countries.flatMap((country): Known[] => {
  const state = country.name
  const first = country.people[0]
  const bloc = state === 'European Union'
  return [
    { name: state, aliases: country.aliases, type: bloc ? 'organisation' : 'place', kind: 'state', state },
    ...(first
      ? [{ name: first, aliases: country.people.slice(1), type: 'group', kind: 'people', state } as const]
      : []),
    ...country.capitals
      .slice(0, 1)
      .map(
        name =>
          ({ name, aliases: country.capitals.slice(1), type: 'place', kind: 'capital', state }) as const,
      ),
    ...country.seats.map(name => ({ name, aliases: [], type: 'organisation', kind: 'seat', state }) as const),
  ]
})

let model: TaggerModel | null = null

/** English names. */
export const englishEntities: EntityLanguage = {
  // Of two equal forms the first wins: the White House speaks as itself, Downing Street for its government.
  lexicon: lexicon([
    ...states.filter(known => known.kind !== 'seat'),
    ...listed(organisations, 'organisation'),
    ...listed(companies, 'organisation'),
    ...listed(parliaments, 'organisation'),
    ...listed(parties, 'organisation'),
    ...states.filter(known => known.kind === 'seat'),
    ...listed(places, 'place'),
    ...listed(groups, 'group'),
  ]),
  words: {
    titles: words.titles,
    womanTitles: words.womanTitles,
    manTitles: words.manTitles,
    notNames: words.notNames,
    organisationWords: words.organisationWords,
    organisationFirst: words.organisationFirst,
    placeWords: words.placeWords,
    venueWords: words.venueWords,
    firmWords: words.firmWords,
    particles: words.particles,
    personSuffixes: words.personSuffixes,
    callNames: words.callNames,
    otherFirst: words.otherFirst,
    otherLast: words.otherLast,
    familyFirst: words.familyFirst,
    inner: words.inner,
    articles: words.articles,
    wires: words.wires,
    being: words.being,
    saidToBe: words.saidToBe,
    partOf: words.partOf,
    forExample: words.forExample,
    whereabouts: words.whereabouts,
    kin: words.kin,
    joining: words.joining,
    women: new Set(women),
    men: new Set(men),
  },
  speakers: speakerWords,
  tagger: () => (model ??= unpacked(namesModel)),
}
