/** English words that say how far the event below them has come: what one plans, or what lies ahead. */
import type { StatusCue } from '../../../../events/language.ts'

/** Cues of what one plans, or what lies ahead. */
export const planned: readonly StatusCue[] = [
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
      'plan schedule set slate arrange prepare book organise organize expect anticipate await eye intend target promise pledge',
    governs: ['object', 'gerund', 'oblique'],
    on: 'for on',
    effect: 'planned',
    examples: ['They planned a [visit|planned] to Oslo.', 'Oslo is preparing for the [summit|planned].'],
  },
  {
    words:
      'plan intention schedule preparation arrangement deal agreement decision pledge promise vow commitment intent aim goal ' +
      'ambition mandate date timetable deadline bid effort drive campaign push proposal offer move order mission right ' +
      'time readiness willingness determination step blueprint programme program',
    governs: ['infinitive', 'content'],
    effect: 'planned',
    examples: ['The plan to [visit|planned] Oslo stands.', 'Her decision to [resign|planned] was expected.'],
  },
  {
    words:
      'plan preparation arrangement schedule timetable programme itinerary date agenda groundwork logistics agreement accord deal',
    governs: ['oblique', 'gerund'],
    on: 'for of on',
    effect: 'planned',
    examples: [
      'There are plans for a [visit|planned].',
      'An agreement on a [withdrawal|planned] of troops was near.',
    ],
  },
  {
    words: 'plan proposal scheme blueprint package bill draft offer programme program budget roadmap',
    governs: ['predicate'],
    on: 'include involve entail contain mean comprise',
    effect: 'planned',
    examples: [
      'Berg drew up a plan that includes a [ban|planned] on cars.',
      'The bill contains a [ban|planned].',
    ],
  },
  {
    words: 'face await',
    governs: ['particular'],
    on: 'trial retrial hearing sentencing court-martial election vote referendum inquest',
    effect: 'planned',
    examples: ['Lund faces [trial|planned] over the fire.'],
  },
  {
    words: 'ready draft draw_up',
    governs: ['object'],
    effect: 'planned',
    examples: ['Norway readied [sanctions|planned] against Sweden.'],
  },
  {
    words: 'aim',
    governs: ['oblique', 'gerund'],
    on: 'at for',
    effect: 'planned',
    examples: [
      'The talks are aimed at a [ceasefire|planned].',
      'The offer is aimed at [ending|planned] the strike.',
    ],
  },
  {
    words: 'expectation',
    governs: ['content'],
    effect: 'planned',
    examples: ['The expectation that Berg [resigns|planned] cheered Oslo.'],
  },
  {
    words: 'due',
    governs: ['oblique'],
    on: 'for',
    effect: 'planned',
    examples: ['The ship is due for [launch|planned] in June.'],
  },
  {
    words: 'countdown run-up runup lead-up build-up buildup eve',
    governs: ['oblique'],
    on: 'to of before',
    effect: 'planned',
    examples: ['Prices rose in the run-up to the [election|planned].'],
  },
  {
    words: 'agenda calendar schedule cards horizon programme table',
    governs: ['located'],
    on: 'on',
    effect: 'planned',
    examples: ['A [visit|planned] to Sweden is on the agenda.'],
  },
  {
    words: 'suppose',
    governs: ['infinitive'],
    effect: 'planned',
    examples: ['Berg was supposed to [meet|planned] Dahl.'],
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
  {
    words: 'call',
    governs: ['object'],
    on: 'new',
    effect: 'planned',
    examples: [
      'The council called an emergency [meeting|planned].',
      'Dahl called the [meeting|happened] a farce.',
    ],
  },
  {
    words: 'purpose order aim',
    governs: ['infinitive'],
    effect: 'planned',
    examples: ['Berg flew to Oslo in order to [meet|planned] Dahl.'],
  },
  {
    words: 'expect schedule plan set slate due intend propose likely',
    governs: ['subject'],
    effect: 'planned',
    examples: ['The [visit|planned] is scheduled for May.', 'The [talks|planned] are set for Monday.'],
  },
]
