/** English words that say how far the event below them has come, with sentences that show it. */
import type { StatusCue } from '../../../events/language.ts'

/** The cues. For a word that stands twice, the first entry that governs in the given way counts. */
export const statusCues: readonly StatusCue[] = [
  // a wish about somebody else is less than one's own plan
  {
    words: 'want need like prefer',
    governs: ['infinitive'],
    on: 'object',
    effect: 'possible',
    examples: ['Norway wants Sweden to [sign|possible] the treaty.'],
  },

  // what one looks forward to, and what is only thought of
  {
    words: 'look_forward commit dedicate gear_up ready prepare count bank',
    governs: ['gerund', 'oblique'],
    on: 'to for on toward towards',
    effect: 'planned',
    examples: [
      'Dahl was looking forward to [welcoming|planned] Berg in October.',
      'Dahl said he looked forward to a [visit|planned] by Berg.',
      'Norway is committed to [holding|planned] the vote in May.',
      'Oslo is preparing for [hosting|planned] the games.',
    ],
  },
  {
    words: 'agree consent',
    governs: ['oblique'],
    on: 'to',
    effect: 'planned',
    examples: ['Berg agreed to a [meeting|planned] with Dahl.'],
  },
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
    words: 'means way method purpose aim goal view intention prospect',
    governs: ['gerund'],
    on: 'of to',
    effect: 'planned',
    examples: ['Norway bought ships as a means of [rescuing|planned] crews.'],
  },
  {
    words: 'contract order licence license tender target requirement demand duty',
    governs: ['infinitive'],
    effect: 'planned',
    examples: ['The firm signed a contract to [rescue|planned] the crew.'],
  },

  // planned
  {
    words:
      'plan intend schedule set slate due prepare poise arrange aim expect anticipate pledge promise vow agree commit decide ' +
      'choose opt resolve undertake swear await book earmark ready determine destine bound prepared want seek ' +
      'ready eager keen willing offer propose volunteer opt bid strive target design',
    governs: ['infinitive'],
    effect: 'planned',
    examples: [
      'Berg plans to [visit|planned] Oslo.',
      'The summit is due to [open|planned] on Monday.',
      'Norway agreed to [send|planned] troops.',
    ],
  },
  {
    words: 'be up vote',
    governs: ['infinitive'],
    effect: 'planned',
    examples: ['Berg is to [visit|planned] Oslo in May.'],
  },
  {
    words: 'have need',
    governs: ['infinitive'],
    effect: 'planned',
    examples: ['Berg has to [resign|planned].'],
  },
  {
    words: 'go',
    governs: ['infinitive'],
    effect: 'planned',
    examples: ['Berg is going to [visit|planned] Oslo.'],
  },
  {
    words:
      'plan schedule set slate arrange prepare book organise organize expect anticipate await eye intend target',
    governs: ['object', 'gerund', 'oblique'],
    on: 'for on',
    effect: 'planned',
    examples: ['They planned a [visit|planned] to Oslo.', 'Oslo is preparing for the [summit|planned].'],
  },
  {
    words:
      'plan intention schedule preparation arrangement deal agreement decision pledge promise vow commitment intent aim goal ' +
      'ambition mandate date timetable deadline bid effort drive campaign push proposal offer move order mission attempt right ' +
      'time readiness willingness determination step blueprint programme program',
    governs: ['infinitive', 'content'],
    effect: 'planned',
    examples: ['The plan to [visit|planned] Oslo stands.', 'Her decision to [resign|planned] was expected.'],
  },
  {
    words: 'plan preparation arrangement schedule timetable date agenda groundwork logistics',
    governs: ['oblique', 'gerund'],
    on: 'for of on',
    effect: 'planned',
    examples: ['There are plans for a [visit|planned].'],
  },
  {
    words: 'proposal bid offer request call demand appeal hope wish desire push case deadline invitation',
    governs: ['oblique', 'gerund'],
    on: 'for of to',
    effect: 'possible',
    examples: [
      'The proposal for a [summit|possible] came from Oslo.',
      'Calls for a [ceasefire|possible] grew.',
    ],
  },
  {
    words:
      'planned scheduled upcoming forthcoming coming intended expected impending imminent future next proposed envisaged ' +
      'prospective pending eventual looming promised agreed approaching',
    governs: ['modified'],
    effect: 'planned',
    examples: ['The planned [visit|planned] drew protests.', 'They discussed the upcoming [summit|planned].'],
  },
  {
    words: 'ahead before until till pending prior',
    governs: ['introduced'],
    effect: 'planned',
    examples: ['Police closed roads ahead of the [visit|planned].', 'They met before the [summit|planned].'],
  },

  // possible
  {
    words:
      'requirement target need threat danger worry concern anxiety alarm scare call talk rumble bid offer pressure agitation',
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
    words: 'report/noun',
    governs: ['content'],
    effect: 'unconfirmed',
    examples: ['A report that Berg [resigned|unconfirmed] spread.'],
  },
  {
    words: 'reports',
    governs: ['oblique', 'gerund'],
    on: 'of about',
    effect: 'unconfirmed',
    examples: ['Reports of an [attack|unconfirmed] spread.'],
  },
  {
    words: 'cause force prompt lead drive compel help get make quick first last only',
    governs: ['infinitive', 'gerund'],
    effect: 'real',
    examples: ['The wind caused a plane to [crash|happened].', 'Dahl was the first to [resign|happened].'],
  },
  {
    words: 'call',
    governs: ['object'],
    effect: 'planned',
    examples: ['The council called an emergency [meeting|planned].'],
  },
  {
    words: 'hint warn talk dream speak speculate threaten',
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
    words: 'allegedly reportedly supposedly apparently purportedly',
    governs: ['modified'],
    effect: 'unconfirmed',
    examples: ['Dahl allegedly [killed|unconfirmed] the banker.'],
  },
  {
    words:
      'round series start beginning session day wave spate resumption opening launch end conclusion stage course extension ' +
      'continuation expansion half part most majority portion bulk number rest third quarter dozen hundred thousand some many ' +
      'several lot all',
    governs: ['oblique'],
    on: 'of',
    effect: 'real',
    examples: ['A round of [talks|planned] is expected in June.'],
  },
  {
    words: 'true correct case',
    governs: ['content', 'subject'],
    effect: 'real',
    examples: ['It is not true that Berg [resigned|denied].'],
  },
  {
    words: 'false untrue wrong baseless unfounded fabricated',
    governs: ['content', 'subject'],
    effect: 'denied',
    examples: ['Reports of a [visit|denied] are false.'],
  },
  {
    words:
      'want wish hope seek ask urge call invite request demand consider mull weigh contemplate discuss debate propose suggest ' +
      'recommend advise encourage press push threaten fear try attempt seem appear likely possible ready able unclear eye study ' +
      'hint mull ponder envisage imagine lobby plead beg order instruct allow permit authorise authorize enable let ' +
      'appeal risk tempt like love prefer need dare consider explore favour favor support endorse back warn require strive aspire ' +
      'struggle fight campaign petition lead pressure persuade convince',
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
    words:
      'possibility prospect chance risk threat danger likelihood idea option fear hope proposal suggestion possibility question ' +
      'probability speculation talk fears hopes warning case potential discussion',
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
    words: 'if unless whether lest',
    governs: ['introduced'],
    effect: 'possible',
    examples: ['If Berg [resigns|possible], Dahl will lead.'],
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
    words: 'purpose order aim',
    governs: ['infinitive'],
    effect: 'planned',
    examples: ['Berg flew to Oslo in order to [meet|planned] Dahl.'],
  },

  {
    words: 'rise fall increase drop climb grow plunge slip jump gain lose return gather prove use live',
    governs: ['infinitive'],
    effect: 'real',
    examples: ['Shares fell to [close|happened] at 20 crowns.', 'She went on to [win|happened].'],
  },
  {
    words:
      'negotiate agree request seek want need discuss debate contemplate mull weigh predict forecast promise pledge order',
    governs: ['object', 'oblique'],
    on: 'on to for about over',
    effect: 'possible',
    examples: ['Norway is negotiating the [purchase|possible] of ships.'],
  },
  {
    words: 'say report quote cite know see find show',
    governs: ['infinitive'],
    effect: 'unconfirmed',
    examples: ['Dahl is said to have [left|unconfirmed] Oslo.'],
  },

  {
    words:
      'convict find admit confess acknowledge recall remember regret know learn discover realise realize reveal prove jail sentence',
    governs: ['gerund', 'content'],
    effect: 'fact',
    examples: ['Dahl was convicted of [killing|happened] two men.'],
  },

  // said not to be
  {
    words:
      'refuse decline fail neglect forget avoid reject rule_out resist prevent stop oppose hesitate unable unwilling reluctant ' +
      'block ban bar prohibit deter dissuade discourage unlikely impossible abstain refrain forbid halt cease quit',
    governs: ['infinitive', 'gerund', 'content'],
    effect: 'negative',
    examples: [
      'Berg refused to [meet|denied] Dahl.',
      'They failed to [reach|denied] a deal.',
      'Police stopped him from [leaving|denied].',
    ],
  },
  {
    words:
      'reject refuse avoid prevent avert rule_out thwart foil foiled block resist forgo boycott skip miss veto turn cease',
    governs: ['object'],
    effect: 'negative',
    examples: ['Berg rejected [talks|denied] with Dahl.', 'Police foiled an [attack|denied].'],
  },
  {
    words: 'refusal failure inability reluctance unwillingness',
    governs: ['infinitive', 'oblique', 'gerund'],
    effect: 'negative',
    examples: ['The refusal to [meet|denied] Dahl angered Oslo.'],
  },
  {
    words: 'without instead',
    governs: ['introduced'],
    effect: 'negative',
    examples: ['He left without [meeting|denied] Dahl.'],
  },
  {
    words: 'deny refute dispute disavow',
    governs: ['gerund', 'content', 'object', 'infinitive'],
    effect: 'denied',
    examples: ['Dahl denied [visiting|denied] Oslo.', 'Norway denied that Berg [met|denied] Dahl.'],
  },
  {
    words: 'denial',
    governs: ['content', 'oblique', 'gerund'],
    effect: 'denied',
    examples: ['His denial of the [attack|denied] failed.'],
  },

  // postponed, cancelled
  {
    words: 'postpone delay defer reschedule suspend adjourn put_off push_back hold_off',
    governs: ['object', 'subject', 'gerund'],
    effect: 'postponed',
    examples: ['Berg postponed her [visit|postponed].', 'The [summit|postponed] was delayed.'],
  },
  {
    words: 'postponement delay deferral',
    governs: ['oblique', 'gerund'],
    on: 'of in to',
    effect: 'postponed',
    examples: ['The postponement of the [summit|postponed] surprised Oslo.'],
  },
  {
    words: 'postponed delayed deferred',
    governs: ['modified'],
    effect: 'postponed',
    examples: ['The postponed [visit|postponed] was to last a day.'],
  },
  {
    words: 'cancel call_off scrap abandon axe drop shelve nix abort withdraw scrub scuttle',
    governs: ['object', 'subject', 'gerund', 'infinitive'],
    effect: 'cancelled',
    examples: ['Berg cancelled her [trip|cancelled].', 'The [talks|cancelled] were scrapped.'],
  },
  {
    words: 'cancellation',
    governs: ['oblique'],
    on: 'of',
    effect: 'cancelled',
    examples: ['The cancellation of the [visit|cancelled] was a surprise.'],
  },
  {
    words: 'cancelled canceled aborted abandoned scrapped',
    governs: ['modified'],
    effect: 'cancelled',
    examples: ['The cancelled [trip|cancelled] cost much.'],
  },

  // unconfirmed, confirmed, announced
  {
    words:
      'accuse suspect allege believe rumour rumor suppose charge indict blame claim deem think investigate speculate unsure ' +
      'unclear doubt question',
    governs: ['gerund', 'infinitive', 'content'],
    effect: 'unconfirmed',
    examples: [
      'Dahl is accused of [killing|unconfirmed] two men.',
      'He is believed to have [fled|unconfirmed].',
    ],
  },
  {
    words: 'allegation accusation suspicion rumour rumor claim charge speculation',
    governs: ['oblique', 'gerund', 'content', 'infinitive'],
    on: 'of that about',
    effect: 'unconfirmed',
    examples: ['Rumours of a [visit|unconfirmed] spread.'],
  },
  {
    words: 'alleged unconfirmed reported supposed suspected purported apparent',
    governs: ['modified'],
    effect: 'unconfirmed',
    examples: ['The alleged [attack|unconfirmed] took place in Oslo.'],
  },
  {
    words: 'information knowledge word details comment detail news confirmation record',
    governs: ['oblique', 'content', 'gerund'],
    on: 'on about of regarding',
    effect: 'unconfirmed',
    examples: ['The ministry had no information on the [visit|unconfirmed].'],
  },
  {
    words: 'aware informed',
    governs: ['oblique', 'content'],
    effect: 'unconfirmed',
    examples: ['The ministry is not aware of any [visit|unconfirmed].'],
  },
  {
    words: 'confirm verify',
    governs: ['object', 'content', 'gerund'],
    effect: 'confirmed',
    examples: [
      'Oslo confirmed the [visit|confirmed].',
      'Oslo confirmed that Berg will [visit|confirmed].',
      'The ministry has not confirmed the [visit|unconfirmed].',
    ],
  },
  {
    words: 'announce unveil proclaim',
    governs: ['object', 'content'],
    effect: 'announced',
    examples: [
      'Berg announced a [visit|announced] to Oslo.',
      'Oslo announced that Berg will [visit|announced] in May.',
    ],
  },
  {
    words: 'announcement',
    governs: ['oblique', 'content'],
    effect: 'announced',
    examples: ['The announcement of the [visit|announced] pleased Oslo.'],
  },

  // as real as the governor
  {
    words:
      'manage issue impose levy grant file declare hold conduct begin start open launch make pay take have do give carry stage attend undertake complete finish ' +
      'host join organise organize convene sign deliver mount commit perpetrate perform use happen prove continue proceed help ' +
      'resume return turn come get follow end conclude visit wage suffer face arrive travel stand reach strike conclude be win see keep',
    governs: ['infinitive', 'gerund', 'object', 'oblique'],
    effect: 'real',
    examples: [
      'They held [talks|happened] in Oslo.',
      'They will hold [talks|planned] in Oslo.',
      'She managed to [meet|happened] Dahl.',
    ],
  },
  {
    words:
      'take be begin start occur happen open end follow proceed come continue resume last go conclude break erupt unfold drag finish ' +
      'hold conduct make sign reach carry stage launch mount convene host pass',
    governs: ['subject'],
    effect: 'real',
    examples: [
      'The [talks|happened] took place in Oslo.',
      'The [visit|planned] will take place in May.',
      'The [talks|happened] were held in Oslo.',
    ],
  },
  {
    words: 'expect schedule plan set slate due intend propose likely',
    governs: ['subject'],
    effect: 'planned',
    examples: ['The [visit|planned] is scheduled for May.', 'The [talks|planned] are set for Monday.'],
  },
  {
    words: 'possible',
    governs: ['subject'],
    effect: 'possible',
    examples: ['A [visit|possible] is possible.'],
  },
  {
    words: 'confirm',
    governs: ['subject'],
    effect: 'confirmed',
    examples: ['The [visit|confirmed] was confirmed by Oslo.'],
  },
  {
    words: 'announce',
    governs: ['subject'],
    effect: 'announced',
    examples: ['The [visit|announced] was announced on Monday.'],
  },
  {
    words: 'deny',
    governs: ['subject'],
    effect: 'denied',
    examples: ['A [visit|denied] was denied by Oslo.'],
  },
  {
    words: 'at',
    governs: ['introduced'],
    effect: 'real',
    examples: ['They met at a [rally|happened].', 'They will meet at a [rally|planned].'],
  },
  {
    words: 'after following since despite during amid amidst upon',
    governs: ['introduced'],
    effect: 'fact',
    examples: ['They spoke after the [visit|happened].', 'After [meeting|happened] Dahl, Berg left.'],
  },
]
