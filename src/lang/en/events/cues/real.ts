/** English words that say how far the event below them has come: what is as real as the clause it stands in, or a fact. */
import type { StatusCue } from '../../../../events/language.ts'

/** Cues of what is as real as the clause it stands in, or a fact. */
export const real: readonly StatusCue[] = [
  {
    words: 'cause force prompt lead drive compel help get make quick first last few only',
    governs: ['infinitive', 'gerund'],
    effect: 'real',
    examples: ['The wind caused a plane to [crash|happened].', 'Dahl was the first to [resign|happened].'],
  },
  {
    words:
      'round series string start beginning session day wave spate resumption opening launch end conclusion stage course extension ' +
      'continuation expansion half part most majority portion bulk number rest third quarter dozen hundred thousand some many ' +
      'several lot all',
    governs: ['oblique'],
    on: 'of',
    effect: 'real',
    examples: ['A round of [talks|planned] is expected in June.'],
  },
  {
    words: 'do',
    governs: ['oblique'],
    on: 'with',
    effect: 'fact',
    examples: ['Dahl had nothing to do with the [murder|happened].'],
  },
  {
    words: 'ongoing current',
    governs: ['modified'],
    effect: 'under way',
    examples: ['The ongoing [talks|under way] worry Sweden.'],
  },
  {
    words: 'true correct case',
    governs: ['content', 'subject'],
    effect: 'real',
    examples: ['It is not true that Berg [resigned|denied].'],
  },
  {
    words: 'return gather prove use live',
    governs: ['infinitive'],
    effect: 'real',
    examples: ['He lived to [see|happened] the end of the war.'],
  },
  {
    words:
      'rise fall increase drop climb grow plunge slip jump gain lose recover rebound rally tumble sink slide surge soar dip ' +
      'edge retreat decline swing double triple halve quadruple',
    governs: ['infinitive', 'purpose'],
    effect: 'real',
    examples: ['Shares fell to [close|happened] at 20 crowns.', 'She went on to [win|happened].'],
  },
  {
    words:
      'convict find admit confess acknowledge recall remember regret know learn discover realise realize reveal prove jail sentence',
    governs: ['gerund', 'content'],
    effect: 'fact',
    examples: ['Dahl was convicted of [killing|happened] two men.'],
  },
  {
    words: 'resolve settle tackle address combat defuse',
    governs: ['object'],
    effect: 'fact',
    examples: [
      'Berg will tackle the [crisis|happened].',
      'The two banks want to settle their [dispute|happened].',
    ],
  },
  {
    words: 'compensate apologise apologize atone recover',
    governs: ['oblique', 'gerund'],
    on: 'for from',
    effect: 'fact',
    examples: ['The yard will compensate the town for the [strike|happened].'],
  },
  {
    words: 'due',
    governs: ['oblique'],
    on: 'to',
    effect: 'fact',
    examples: ['The rise is due to the [strike|happened].'],
  },
  {
    words:
      'manage issue impose levy grant file declare hold conduct begin start open launch make pay take have do give carry stage attend undertake complete finish ' +
      'host join organise organize convene sign deliver mount commit perpetrate perform use happen prove continue proceed help ' +
      'ensure secure guarantee facilitate resume return turn come get follow end conclude visit wage suffer face arrive travel stand reach strike conclude be win see keep',
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
      'take be begin start occur happen open end follow proceed come resume last go conclude break erupt unfold drag finish ' +
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
    words: 'continue go_on persist',
    governs: ['subject'],
    effect: 'lasting',
    examples: [
      'The [talks|under way] will continue.',
      'The [strike|under way] is expected to continue.',
      'They will continue to [negotiate|planned].',
      'The [talks|happened] continued in Oslo.',
      'The [talks|denied] will not continue.',
    ],
  },
  {
    words: 'swift quick slow happy glad sorry proud pleased surprised lucky fortunate brave foolish',
    governs: ['infinitive'],
    effect: 'real',
    examples: [
      'Norway was swift to [condemn|happened] the attack.',
      'Norway will be swift to [act|planned].',
    ],
  },
  {
    words:
      'appeal condemn denounce mourn criticise criticize investigate probe commemorate celebrate avenge protest regret ' +
      'blame survive witness deplore decry',
    governs: ['object'],
    effect: 'fact',
    examples: [
      'Dahl will appeal the [verdict|happened].',
      'Norway would condemn any [attack|possible].',
      'The court will investigate the [attack|happened].',
    ],
  },
  {
    words: 'charge arrest detain sentence jail imprison hold fine try wanted',
    governs: ['oblique'],
    on: 'in over after',
    effect: 'fact',
    examples: [
      'Dahl is to be charged in the [fire|happened].',
      'A man will be tried over an [attack|happened] that killed two.',
      'Police may arrest Berg over a [fire|happened].',
      'They were jailed after the [strike|happened].',
    ],
  },
  {
    words: 'due_to',
    governs: ['subject'],
    effect: 'real',
    examples: ['The [strike|happened] was due to low pay.'],
  },
  {
    words: 'although though whereas because',
    governs: ['introduced'],
    effect: 'real',
    examples: ['Berg will fly home, although Dahl [refuses|under way].'],
  },
  {
    words: 'at',
    governs: ['introduced'],
    effect: 'real',
    examples: ['They met at a [rally|happened].', 'They will meet at a [rally|planned].'],
  },
  {
    words: 'after following during upon',
    governs: ['introduced'],
    effect: 'presumed',
    examples: [
      'Berg will rest after [talks|planned] with Dahl.',
      'Berg will not meet Dahl during the [visit|happened].',
      'They spoke after the [visit|happened].',
      'After [meeting|happened] Dahl, Berg left.',
    ],
  },
  {
    words: 'testify plead',
    governs: ['oblique'],
    on: 'in at',
    effect: 'presumed',
    examples: ['Dahl will not testify in the [trial|happened].'],
  },
  {
    words: 'since despite amid amidst due',
    governs: ['introduced'],
    effect: 'fact',
    examples: ['Flights will be dearer due to the [strike|happened].'],
  },
]
