/** English words that say how far the event below them has come: what is alleged, confirmed or announced. */
import type { StatusCue } from '../../../../events/language.ts'

/** Cues of what is alleged, confirmed or announced. */
export const reported: readonly StatusCue[] = [
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
    words: 'assumption belief notion impression theory',
    governs: ['content'],
    effect: 'unconfirmed',
    examples: ['The belief that Berg [resigned|unconfirmed] is common in Oslo.'],
  },
  {
    words: 'allegedly reportedly supposedly apparently purportedly',
    governs: ['modified'],
    effect: 'unconfirmed',
    examples: ['Dahl allegedly [killed|unconfirmed] the banker.'],
  },
  {
    words: 'say report quote cite know see find show',
    governs: ['infinitive'],
    effect: 'unconfirmed',
    examples: ['Dahl is said to have [left|unconfirmed] Oslo.'],
  },
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
    words: 'accuse suspect acquit clear charge blame',
    governs: ['oblique'],
    on: 'of with for',
    effect: 'unconfirmed',
    examples: ['Berg accused Dahl of an [attack|unconfirmed].'],
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
    effect: 'known',
    examples: [
      'The ministry had no information on the [visit|unconfirmed].',
      'Police gave details of the [attack|happened].',
    ],
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
      'The [visit|confirmed] was confirmed by Oslo.',
      'Her [visit|happened] confirmed the view of Dahl.',
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
]
