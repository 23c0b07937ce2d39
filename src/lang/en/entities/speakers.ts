/** English words by which it is read whom an attribution's source means. All in lower case. */
import type { SpeakerWords } from '../../../entities/index.ts'
import { countries } from './gazetteer/countries.ts'
import { holders, sameOffice } from './gazetteer/holders.ts'
import * as referring from './referring.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const adjectives = new Map(countries.map(country => [country.name, country.people[0]]))
const usual = new Map([
  ['United States', 'US'],
  ['United Kingdom', 'UK'],
])

/** Words of sources. */
export const speakerWords: SpeakerWords = {
  pronouns: new Map([
    ['he', 'man'],
    ['him', 'man'],
    ['his', 'man'],
    ['she', 'woman'],
    ['her', 'woman'],
    ['they', 'several'],
    ['them', 'several'],
    ['it', 'thing'],
    ['i', 'self'],
    ['we', 'self'],
    ['me', 'self'],
    ['us', 'self'],
    ['you', 'self'],
    ['who', 'thing'],
    ['which', 'thing'],
  ]),
  spokespeople: words('spokesman spokeswoman spokesperson'),
  spokesmen: words('spokesmen spokeswomen spokespeople spokespersons'),
  collectives: words(`
    officials official sources source people person persons analysts analyst diplomats diplomat lawmakers ministers aides aide
    advisers experts expert critics supporters residents resident witnesses witness activists activist authorities investigators
    prosecutors police rebels leaders others some many reporters members families employees workers officers soldiers troops
    spokesmen spokespeople spokespersons insiders men women voters scientists researchers doctors lawyers eyewitnesses`),
  belonging: words('for of at from with including'),
  within: words('in'),
  bodies: words(`
    ministry government department agency company firm party court commission committee council parliament bank union group
    organisation organization embassy office army navy military police campaign bureau authority newspaper paper magazine
    broadcaster network channel university administration board association foundation institute service airline body watchdog regulator
    senate congress assembly cabinet federation alliance coalition charity fund site website`),
  offices: words(`
    president minister premier chancellor secretary senator governor mayor king queen prince princess pope leader chief head chairman
    chairwoman chair ambassador envoy commissioner speaker general spokesman spokeswoman spokesperson director candidate nominee
    congressman congresswoman representative judge justice prosecutor attorney executive editor coach lawyer lawmaker
    billionaire businessman businesswoman mogul commander admiral colonel sheriff archbishop bishop cardinal politician
    diplomat democrat republican undersecretary secretary-general vice-president strategist manager economist professor analyst author activist`),
  leaders: words('leader'),
  leading: words('president premier chancellor prime king queen leader'),
  womanNouns: words(
    'woman girl mother wife daughter sister grandmother aunt actress businesswoman spokeswoman congresswoman chairwoman widow lady queen princess',
  ),
  manNouns: words(
    'man boy father husband son brother grandfather uncle actor businessman spokesman congressman chairman gentleman king prince',
  ),
  former: words('former ex- late then-'),
  government: state =>
    state === 'European Union' ? state : `${usual.get(state) ?? adjectives.get(state) ?? state} government`,
  adjective: state => usual.get(state) ?? adjectives.get(state) ?? state,
  speaksFor: new Map([['brussels', 'European Union']]),
  speaksItself: words('i me'),
  relatives: words('who which that'),
  ofPeople: words('who whom'),
  owners: new Map([
    ['his', 'man'],
    ['her', 'woman'],
    ['its', 'thing'],
    ['their', 'several'],
  ]),
  owned: (owner, what) => `${owner}'s ${what}`,
  indefinite: words('a an another one'),
  others: words('other others several many two three four five colleagues'),
  fresh: words('new incoming'),
  successors: words('successor replacement'),
  vague: referring.vague,
  ones: words('one ones'),
  called: referring.called,
  enterprises: referring.enterprises,
  publicWords: referring.publicWords,
  stateBodies: referring.stateBodies,
  writings: referring.writings,
  holders,
  sameOffice,
}
