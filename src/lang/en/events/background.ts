/** English verbs that tell of no event of their own. */
import type { EventLanguage } from '../../../events/language.ts'

/** States, speech and thought, helpers of other verbs, and verbs that say too little. */
export const background: ReadonlySet<string> = new Set(
  (
    'be have do will would can could may might must shall should say tell ask think believe know feel want need like love hate ' +
    'hope wish fear seem appear look sound remain stay keep become get go come make take give put let help try use see hear ' +
    'watch find show mean include contain involve consist belong own cost weigh last live exist stand lie sit sleep wait expect ' +
    'plan intend aim agree consider decide choose prefer seek continue begin start stop end finish happen occur follow lead ' +
    'note add explain argue claim insist suggest describe call name refer report write read speak talk respond reply answer ' +
    'comment declare announce confirm deny acknowledge admit reveal indicate warn state tweet post share cite quote estimate ' +
    'understand remember forget learn realise realize recognise recognize wonder doubt suppose assume imagine guess care mind ' +
    'matter depend relate concern apply deserve enjoy suffer face hold carry bring send turn move set run work play rise fall ' +
    'grow increase decline drop climb gain lose win beat score lead trail manage fail tend prove serve represent reflect ' +
    'cause allow enable force require support oppose favour favor back represent remind urge offer promise vow pledge ' +
    'walk sing smile laugh cry eat drink drive ride wear born spend earn pay buy sell cover air broadcast feature detail devote issue secure deliver launch test board'
  ).split(' '),
)

/** Those of them that are an event where a report opens with them. */
export const newsworthy: ReadonlySet<string> = new Set(
  'win beat lose launch buy sell test issue secure deliver pay allow force drop raise score send'.split(' '),
)

/** Verbs whose subject has done to it what their object tells: "faces trial", "got a pardon". */
export const undergoing: ReadonlySet<string> = new Set(
  'face undergo suffer get receive await stand escape risk fear have survive'.split(' '),
)

/** What acts for a state, a town or a firm: "Norway's army attacked" is told of Norway. */
export const arms: ReadonlySet<string> = new Set(
  (
    'army military navy government force troop police court parliament senate ministry cabinet militia soldier warplane jet ' +
    'guard regime authority administration council legislature assembly prosecutor board management'
  ).split(' '),
)

/** Words of habit: "talks often fail" tells of no talks. */
export const habitual: ReadonlySet<string> = new Set(
  'often usually typically always sometimes rarely seldom frequently generally normally commonly occasionally invariably every each'.split(
    ' ',
  ),
)

/** Times that count from another: "two days later", "the next day", "the following week". */
export const relative: RegExp = /\blater$|\b(?:the|that) (?:next|following|same) /i

/** "In May 2011, when they met": the meeting was in May. */
export const timed: ReadonlySet<string> = new Set(['when'])

/** "Her third visit since 2019": so many from then on, and this one later. */
export const counted: EventLanguage['counted'] = {
  ranks: new Set(
    'first second third fourth fifth sixth seventh eighth ninth tenth only last latest'.split(' '),
  ),
  since: new Set(['since']),
}
