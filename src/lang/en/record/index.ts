/** What English gives to the record. */
import { eventTypes } from '../../../events/types.ts'
import type { RecordLanguage } from '../../../record/index.ts'
import { compareEnglishStatements } from '../attribution/statements.ts'
import { compareFragments } from './fragments.ts'
import { isPart } from './parts.ts'
import { phrasesAround } from './phrases.ts'
import { stateOf } from './places.ts'
import { senseOf } from './senses.ts'
import { isPronoun, speaks } from './speech.ts'
import { title } from './titles.ts'

const UNNAMED =
  /^(?:(?:the|a|an|one|two|three|four|five|several|some|many|few|other|senior|local|two|unnamed|anonymous)\s+)*(?:[a-z]+\s+)?(?:people|persons?|sources?|officials?|diplomats?|aides?|insiders?|observers|analysts|experts|witnesses|critics|others|reports?|residents|media|many|some|he|she|they|it|who|i|we)\b/

const CORRECTION =
  /\b(?:correction|corrected|clarification|an earlier version|a previous version|misstated|had earlier given|incorrectly (?:said|stated|reported)|was wrong|withdrew|retracted)\b/i

/** Types of what is done by words, beside those that the table of types marks. */
const WORDS: ReadonlySet<string> = new Set(['statement', 'apologise', 'invite', 'appeal'])

/** Types that reports use of one and the same event. */
const ALIKE: readonly (readonly string[])[] = [
  ['meet', 'negotiate'],
  ['meet', 'summit'],
  ['negotiate', 'summit'],
  ['visit', 'host'],
  ['attack', 'bomb'],
  ['bomb', 'explosion'],
  ['attack', 'explosion'],
  ['attack', 'shell'],
  ['attack', 'shoot'],
  ['attack', 'stab'],
  ['crash', 'accident'],
  ['crash', 'derailment'],
  ['kill', 'death'],
  ['abduct', 'seize'],
]

/** What kills and destroys, by kinds that reports do not take for each other; a crash may be an attack. */
const HAPPENINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'from the air': 'airstrike strike',
    'by attackers': 'attack bomb explosion shoot stab raid shell clash',
    'by accident': 'accident derailment',
    'by an earthquake': 'earthquake',
    'by weather': 'storm flood',
  }).flatMap(([kind, types]) => types.split(' ').map(type => [type, kind] as const)),
)

/** What such happenings do. */
const HARM: ReadonlySet<string> = new Set(['kill', 'death', 'injury'])

/** What happens to a person but once, by the types that tell of it. */
const ONCE: ReadonlyMap<string, string> = new Map([
  ['kill', 'death'],
  ['abduct', 'seize'],
  ['death', 'death'],
])

/** Words of wanting, planning and doing: what they govern is the event itself, not somebody's words. */
const NO_WORDS =
  /^(?:(?:is|are|was|were|be|been|being|has|have|had|will|would|also|still|now|not|to)\s+)*(?:plan|plans|planned|planning|want|wants|wanted|hope|hopes|hoped|hoping|intend|intends|intended|aim|aims|aimed|seek|seeks|sought|seeking|prepare|prepares|prepared|preparing|consider|considers|considered|considering|expect|expects|expected|expecting|decide|decides|decided|agree|agrees|agreed|refuse|refuses|refused|like|likes|love|loves|need|needs|try|tries|tried|looking forward|due|set|ready|willing|able|sign|signs|signed|signing|make|makes|made|held|holds|take|takes|took)\b/i

/** English for the record: types of events, likeness of statements, titles. */
export const englishRecord: RecordLanguage = {
  eventTypes: eventTypes.map(({ type, verbal }) => ({
    type,
    verbal: verbal === true || WORDS.has(type),
    parts: eventTypes.filter(t => t.partOf?.includes(type)).map(t => t.type),
    alike: ALIKE.filter(group => group.includes(type))
      .flat()
      .filter(t => t !== type),
  })),
  harmOf: type => HAPPENINGS.get(type) ?? null,
  isHarm: type => HARM.has(type),
  onceOf: type => ONCE.get(type) ?? null,
  senseOf,
  stateOf,
  compare: compareEnglishStatements,
  compareFragments,
  says: cue => !NO_WORDS.test(cue.trim()),
  speaks,
  pronoun: isPronoun,
  unnamed: words => UNNAMED.test(words.trim()),
  corrects: sentence => CORRECTION.test(sentence),
  isPart,
  phrasesAround,
  title,
}
