/** English words of speech. The verbs are those that bring in content often in annotated news (see the model's card). */
import type { CueWords } from '../../../attribution/index.ts'
import { pastDateline } from '../text/dateline.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English cue words. */
export const englishCueWords: CueWords = {
  verbs: set(`
    say tell write add suggest note report argue announce describe respond tweet explain claim hope declare
    acknowledge insist urge promise warn reveal vow recall state conclude indicate pledge denounce admit predict
    deny worry confirm reply fear recognize complain remind repeat emphasize assert allege concede condemn assure
    wonder reiterate estimate boast remark disclose stress lament decry shout joke imply hint caution apologize
    brag speculate recount contend testify observe reaffirm clarify proclaim believe think expect ask accuse
    maintain signal demand reject dismiss quip muse tout cite mention opine point
  `),
  bare: set(`
    say tell write add suggest note report argue claim hope insist warn vow recall state admit predict deny worry
    confirm fear allege concede stress joke contend believe think maintain announce acknowledge estimate
    promise pledge expect
  `),
  addressing: set('tell remind warn assure inform ask urge advise'),
  phrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
  ],
  nouns: set(
    'claim statement assertion allegation accusation announcement warning suggestion argument belief denial report',
  ),
  conjunctions: set('that whether'),
  relatives: set('which who whom whose what where when why how'),
  between: set("also n't not later then has have had previously reportedly recently repeatedly publicly"),
  pastDateline,
  suffered: set(`
    accuse blame criticise criticize praise condemn denounce charge suspect warn urge ask order advise remind tell
    inform hail mock blast slam roast torch rebuke
  `),
  undergone: set('sentence jail imprison convict arrest spot picture photograph see attack'),
  participles: new Map(
    `urge: to | ask: to | tell: to | order: to | advise: to | remind: to of | warn: over | accuse: of over by in
    | blame: for over by | criticise: for over by | criticize: for over by | praise: for by over | charge: with over in
    | condemn: for over by | denounce: for over by as | suspect: of in | hail: as for by | mock: for over by after
    | blast: for over by after | slam: for over by after | roast: for over by | torch: for over by | rebuke: for over by
    | sentence: to for over in after | jail: for over after | imprison: for over | convict: of in over for
    | arrest: for over after in on at | spot: -ing | picture: -ing | photograph: -ing | see: -ing`
      .split('|')
      .map(line => line.trim().split(/:?\s+/))
      .map(([lemma, ...after]) => [lemma!, new Set(after)]),
  ),
  charges: new Map([
    ['accuse', 'of'],
    ['suspect', 'of'],
  ]),
  agents: set('by to of'),
  relaying: set('quote cite'),
  relayedAs: 'as',
  passive: set('be get'),
  auxiliaries: set('have be do will would'),
  first: set('i we'),
  empty: set('it there who'),
  seeming: set('seem appear'),
  personal: set('he she they it'),
  quantities: set('many few several some most all both others other more fewer'),
  mute: set(`
    photo photograph picture image vehicle car truck plane ship tank robot rape murder assault crash blaze fire storm
    trip visit anniversary homicide intimidation accuracy inflation means village factory rate start war relationship
    debt repayment strike wedding trial ability plan price weather earthquake flood road bridge building
  `),
  occasions: set('speech interview statement tweet post address briefing appearance letter email podcast'),
  closing: set(
    'say announce confirm reveal write tweet state claim insist explain add admit disclose warn report',
  ),
  deeds: set(`
    sue push explore establish renew experience utilise utilize introduce single hoist greet lend scramble shock stumble
    pass hail_from block feature target mark shed launch fire blast_off slam_into hit_with look_for look_around point_towards overrule cement
    arrest kill win visit lead lose flee raid seize shut burn steal rescue
  `),
  belonging: set('to of in at'),
  reporting: set('report write'),
  objectless: set('say insist argue'),
  articles: set('the a an'),
  one: set('a an'),
  finite: set('VBZ VBP VBD MD'),
  atOccasion: set('in on at during via'),
}
