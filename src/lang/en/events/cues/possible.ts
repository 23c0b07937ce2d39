/** English words that say how far the event below them has come: what is wished, feared, asked for or only thought of. */
import type { StatusCue } from '../../../../events/language.ts'

/** A wish about somebody else is less than one's own plan. */
export const wishes: readonly StatusCue[] = [
  {
    words: 'want need like prefer give',
    governs: ['infinitive'],
    on: 'object',
    effect: 'possible',
    examples: [
      'Norway wants Sweden to [sign|possible] the treaty.',
      'Rebels gave the town until noon to [leave|possible].',
    ],
  },
]

/** Cues of what is wished, feared, asked for or only thought of. */
export const possible: readonly StatusCue[] = [
  {
    words: 'think insist talk dream toy speculate long apply bid vie',
    governs: ['gerund', 'oblique'],
    on: 'of on about for with',
    effect: 'possible',
    examples: [
      'Berg was thinking of [visiting|possible] Oslo.',
      'Dahl insisted on [meeting|possible] Berg.',
      'The town applied for [aid|possible].',
    ],
  },
  {
    words: 'afraid fearful scared hopeful desirous',
    governs: ['gerund', 'oblique', 'content', 'infinitive'],
    on: 'of about for',
    effect: 'possible',
    examples: ['They were afraid of an [attack|possible].', 'Oslo was hopeful of a [visit|possible].'],
  },
  {
    words:
      'proposal bid/noun offer/noun request/noun call/noun demand/noun appeal/noun hope/noun wish/noun desire/noun ' +
      'push/noun case deadline invitation',
    governs: ['oblique', 'gerund'],
    on: 'for of to',
    effect: 'possible',
    examples: [
      'The proposal for a [summit|possible] came from Oslo.',
      'Calls for a [ceasefire|possible] grew.',
      'The paper offered an account of the [attack|happened].',
    ],
  },
  {
    words:
      'requirement target need threat danger worry concern anxiety alarm scare call/noun talk rumble bid/noun offer/noun pressure agitation',
    governs: ['oblique', 'gerund'],
    on: 'of for about over',
    effect: 'possible',
    examples: [
      'Talk of a [strike|possible] grew in Oslo.',
      'Worries about an [attack|possible] emptied the town.',
      'The threat of a [strike|possible] is real.',
    ],
  },
  {
    words: 'opportunity chance power permission authority ability right capacity freedom capable able',
    governs: ['infinitive', 'oblique', 'gerund'],
    on: 'of',
    effect: 'possible',
    examples: [
      'The missile is capable of [reaching|possible] Norway.',
      'The army has the power to [destroy|possible] the town.',
    ],
  },
  {
    words: 'talk speak',
    governs: ['oblique', 'gerund'],
    on: 'of about',
    effect: 'possible',
    examples: ['They spoke of [visiting|possible] Oslo.', 'They spoke at the [summit|happened].'],
  },
  {
    words: 'hint warn dream speculate threaten',
    governs: ['oblique', 'gerund'],
    on: 'at of about with',
    effect: 'possible',
    examples: ['A source hinted at a [visit|possible].'],
  },
  {
    words: 'perhaps maybe possibly probably presumably conceivably',
    governs: ['modified'],
    effect: 'possible',
    examples: ['Berg possibly [met|possible] Dahl.'],
  },
  {
    words:
      'want wish hope seek ask urge call invite request demand consider mull weigh contemplate discuss debate propose suggest ' +
      'recommend advise encourage press push threaten fear try attempt seem appear likely possible ready able unclear eye study ' +
      'hint mull ponder envisage imagine lobby plead beg order instruct allow permit authorise authorize enable let ' +
      'appeal risk tempt like love prefer need dare consider explore favour favor support endorse back warn require strive aspire ' +
      'struggle fight campaign petition pressure persuade convince',
    governs: ['infinitive', 'gerund', 'content'],
    effect: 'possible',
    examples: [
      'Berg is considering [visiting|possible] Oslo.',
      'Dahl urged Berg to [resign|possible].',
      'They hope to [meet|possible] in May.',
    ],
  },
  {
    words:
      'want seek propose suggest demand request consider mull weigh contemplate fear hope threaten offer urge recommend push ' +
      'need favour favor envisage explore ponder invite risk require support oppose back',
    governs: ['object'],
    effect: 'possible',
    examples: ['Berg proposed a [summit|possible].', 'Norway seeks [talks|possible] with Sweden.'],
  },
  {
    words: 'call ask appeal push hope press wait look lobby prepare argue vote plead long opt',
    governs: ['oblique', 'gerund', 'infinitive'],
    on: 'for',
    effect: 'possible',
    examples: ['Berg called for a [ceasefire|possible].', 'He called for Dahl to [resign|possible].'],
  },
  {
    words: 'event case brink verge edge cusp face/noun',
    governs: ['oblique', 'gerund'],
    on: 'of',
    effect: 'possible',
    examples: [
      'In the event of a [strike|possible], trains will not run.',
      'The bank is on the verge of [bankruptcy|possible].',
    ],
  },
  {
    words: 'brace steel hold_out file sue',
    governs: ['oblique', 'gerund'],
    on: 'for',
    effect: 'possible',
    examples: [
      'The town is braced for a [strike|possible].',
      'The guards are holding out for a [deal|possible].',
      'Dahl filed for [divorce|possible].',
    ],
  },
  {
    words: 'dread dangle float moot broach',
    governs: ['object'],
    effect: 'possible',
    examples: ['Oslo dreads a [war|possible].', 'Dahl floated a [ban|possible] on night flights.'],
  },
  {
    words: 'stand',
    governs: ['oblique'],
    on: 'between',
    effect: 'possible',
    examples: ['Only the court stands between Norway and a [war|possible].'],
  },
  {
    words: 'bet gamble wager',
    governs: ['oblique', 'gerund'],
    on: 'on',
    effect: 'possible',
    examples: ['The bank is betting on a [merger|possible].'],
  },
  {
    words: 'way',
    governs: ['oblique'],
    on: 'for',
    effect: 'possible',
    examples: ['The ruling paves the way for a [merger|possible].'],
  },
  {
    words: 'point',
    governs: ['gerund'],
    on: 'of only',
    effect: 'possible',
    examples: ['Berg was on the point of [signing|possible] the treaty.'],
  },
  {
    words:
      'option possibility risk threat certainty priority prospect likelihood matter question danger aim goal target hope fear',
    governs: ['located'],
    on: 'be remain become',
    effect: 'possible',
    examples: ['A [strike|possible] is a matter of time.', 'A [visit|possible] remains an option.'],
  },
  {
    words: 'certain imminent inevitable unavoidable probable conceivable plausible feasible unthinkable',
    governs: ['subject'],
    effect: 'possible',
    examples: ['A [strike|possible] is imminent.', 'The [merger|possible] now looks certain.'],
  },
  {
    words: 'face',
    governs: ['particular'],
    on: 'extradition deportation execution eviction sanction ban closure demolition dismissal expulsion arrest impeachment',
    effect: 'possible',
    examples: ['Dahl faces [deportation|possible].', 'Dahl faces [protests|under way].'],
  },
  {
    words: 'appetite enthusiasm hunger thirst hurry mood clamour clamor case eye',
    governs: ['oblique', 'infinitive', 'gerund'],
    on: 'for on',
    effect: 'possible',
    examples: ['Norway has an appetite for a [war|possible].', 'Norway is in no mood for [talks|denied].'],
  },
  {
    words: 'consideration discussion review',
    governs: ['located'],
    on: 'under',
    effect: 'possible',
    examples: ['A [ban|possible] on night flights is under consideration.'],
  },
  {
    words: 'doubt jeopardy question limbo danger',
    governs: ['located'],
    on: 'in',
    effect: 'possible',
    examples: ['The [visit|possible] is in doubt.'],
  },
  {
    words: 'aim goal hope option alternative answer solution way wish dream demand ambition remedy',
    governs: ['predicate'],
    on: 'be',
    effect: 'possible',
    examples: ['The only way out is a [referendum|possible].', "Norway's aim is a [ceasefire|possible]."],
  },
  {
    words: 'were had should',
    governs: ['opening'],
    effect: 'possible',
    examples: [
      'Were Berg to [resign|possible], Dahl would lead.',
      'Had the police [met|possible] the rebels, nobody would have died.',
      'Should the army [attack|possible], Norway will send troops.',
    ],
  },
  {
    words: 'run_out',
    governs: ['oblique'],
    on: 'for',
    effect: 'possible',
    examples: ['Time is running out for a [deal|possible].'],
  },
  {
    words:
      'possibility prospect chance odds risk threat danger likelihood idea option fear hope proposal suggestion possibility question ' +
      'probability speculation talk fears hopes warning potential discussion',
    governs: ['oblique', 'gerund', 'content', 'infinitive'],
    on: 'of for about on',
    effect: 'possible',
    examples: ['The possibility of a [visit|possible] was raised.', 'Fears of an [attack|possible] grew.'],
  },
  {
    words:
      'possible potential hypothetical would-be likely suggested mooted rumoured rumored tentative feared threatened prospective',
    governs: ['modified'],
    effect: 'possible',
    examples: ['They spoke about a possible [visit|possible].'],
  },
  {
    words: 'tell',
    governs: ['infinitive', 'gerund'],
    effect: 'possible',
    examples: ['Berg told Dahl to [leave|possible].', 'Berg told Police that Dahl [left|happened].'],
  },
  {
    words: 'if unless whether lest provided providing assuming supposing',
    governs: ['introduced'],
    effect: 'possible',
    examples: [
      'If Berg [resigns|possible], Dahl will lead.',
      'Norway will lift the ban provided that Berg [resigns|possible].',
      'Assuming that Berg [resigns|possible], Dahl will lead.',
    ],
  },
  {
    words:
      'hope fear expect speculate suggest propose demand insist recommend wonder doubt ask warn urge predict wish imagine ' +
      'request suppose bet',
    governs: ['content'],
    effect: 'possible',
    examples: [
      'Norway hopes that Berg [visits|possible] Oslo.',
      'They demanded that Dahl be [dismissed|possible].',
    ],
  },
  {
    words:
      'negotiate agree request seek want need discuss debate contemplate mull weigh predict forecast order',
    governs: ['object', 'oblique'],
    on: 'on to for about over',
    effect: 'possible',
    examples: ['Norway is negotiating the [purchase|possible] of ships.'],
  },
  {
    words: 'possible',
    governs: ['subject'],
    effect: 'possible',
    examples: ['A [visit|possible] is possible.'],
  },
]
