/** English words of events that news wires are full of and that the other lists lack. */
import type { Sense } from '../../../../events/language.ts'
import { gifts } from './gifts.ts'

const deeds =
  'decision move announcement news ruling step agreement deal proposal plan effort statement vote initiative resolution ' +
  'attempt visit appointment release election ceasefire truce pledge commitment'

/** Senses of words of diplomacy. */
const words: readonly Sense[] = [
  {
    type: 'support',
    verbs: 'welcome',
    when: { active: true, objects: deeds },
    examples: ['Norway [welcomed] the decision.'],
    not: ['Norway welcomed the guests.'],
  },
  {
    type: 'support',
    verbs: 'defend',
    when: {
      active: true,
      objects:
        'decision policy handling move record law plan deal choice stance response action conduct judge minister government ' +
        'use measure strategy',
    },
    examples: ['Anna Berg [defended] the decision.'],
    not: ['Norway defended the title.'],
  },
  {
    type: 'support',
    verbs: 'congratulate',
    when: { object: ['person', 'place', 'organisation', 'group'] },
    examples: ['Anna Berg [congratulated] Carl Dahl on the vote.'],
  },
  {
    type: 'support',
    verbs: 'express, reiterate, reaffirm, declare, voice, convey, offer',
    when: { active: true, objects: 'support solidarity backing condolences condolence sympathy' },
    examples: ['Norway [reiterated] its support for the plan.'],
    not: ['Norway expressed regret.'],
  },
  {
    type: 'recognise',
    verbs: 'establish, restore, upgrade, normalise, normalize',
    when: { objects: 'ties tie relation relations' },
    examples: ['Norway [established] diplomatic ties with Haiti.'],
    not: ['Norway established a fund.'],
  },
  {
    type: 'agreement',
    verbs: 'reach, strike, clinch, seal',
    when: { objects: 'deal accord settlement compromise' },
    examples: ['Norway and Sweden [reached] a deal on cod.'],
    not: ['The climbers reached the summit.'],
  },
  {
    type: 'summon',
    verbs: 'summon',
    when: { objects: 'ambassador diplomat envoy consul attache' },
    examples: ['Norway [summoned] the Swedish ambassador.'],
    not: ['Dahl summoned the courage to speak.'],
  },
  {
    type: 'criticise',
    verbs: 'complain',
    when: { after: 'about of that to' },
    examples: ['Norway [complained] about the noise.'],
  },
  {
    type: 'negotiate',
    verbs: 'discuss',
    when: { by: 'with', object: ['person', 'organisation', 'place', 'group'], active: true },
    examples: ['Anna Berg [discussed] the crisis with Carl Dahl.'],
    not: ['Anna Berg discussed the crisis.'],
  },
  {
    type: 'call',
    verbs: 'call',
    when: {
      object: ['person'],
      subject: ['person'],
      near: 'phone telephone discuss congratulate assure convey explain thank',
    },
    examples: ['Anna Berg [called] Carl Dahl to discuss the crisis.'],
    not: ['Anna Berg called Carl Dahl a liar.'],
  },
  {
    type: 'reject',
    verbs: 'deny',
    when: { objects: 'entry permission access visa request bail' },
    examples: ['Norway [denied] entry to the crew.'],
    not: ['Norway denied the report.'],
  },
  {
    type: 'cooperate',
    verbs: 'join forces',
    examples: ['Norway and Sweden [joined] forces.'],
  },
]

/** Senses of words of courts, force and daily life. */
const deedsOfForce: readonly Sense[] = [
  {
    type: 'investigate',
    verbs: 'search',
    when: { objects: 'house home residence office building apartment flat premises yard headquarters' },
    examples: ['Police [searched] the office of Carl Dahl.'],
    not: ['Police searched the web.'],
  },
  { type: 'sue', nouns: 'legal action, legal proceedings', examples: ['Norway took legal [action].'] },
  {
    type: 'fine',
    verbs: 'fine',
    examples: ['The court [fined] Carl Dahl.'],
  },
  {
    type: 'dismissal',
    verbs: 'sack, fire',
    when: { object: ['person'], notNear: 'as missile rocket shot gun' },
    examples: ['Norway [sacked] Carl Dahl.'],
  },
  { type: 'abduct', verbs: 'take hostage', examples: ['Anna Berg was [taken] hostage by Rebels.'] },
  {
    type: 'censor',
    verbs: 'suspend, shut down, close, ban',
    when: { objects: 'publication newspaper broadcast broadcaster magazine' },
    examples: ['Norway [suspended] the newspaper.'],
  },
  { type: 'emergency', nouns: 'state of siege', examples: ['Norway declared a [state of siege].'] },
  { type: 'hack', nouns: 'cyber warfare', examples: ['Norway waged [cyber warfare] against Sweden.'] },
  {
    type: 'attack',
    verbs: 'strike',
    when: {
      active: true,
      objects:
        'target position militia base convoy facility camp depot headquarters village hospital refinery',
    },
    examples: ['The army [struck] two positions near Bergen.'],
    not: ['Dahl struck a deal.'],
  },
  {
    type: 'attack',
    verbs: 'ram, storm',
    when: { objects: 'truck car van lorry convoy consulate embassy compound checkpoint' },
    examples: ['A bomber [rammed] a truck into the consulate.'],
  },
  {
    type: 'mobilise',
    verbs: 'reinforce, beef up, bolster, step up',
    when: { objects: 'presence force troop troops patrol patrols garrison' },
    examples: ['Norway [beefed] up its troops on the border.'],
  },
  {
    type: 'launch',
    verbs: 'blast off, lift off',
    examples: ['The rocket [blasted] off from Oslo.'],
  },
  {
    type: 'birth',
    nouns: 'birth',
    when: {
      notAfter: 'rate control certificate defect place',
      notModified: 'rebirth',
      notNear: 'abortion star galaxy',
    },
    examples: ['Anna Berg gave [birth] to a boy.', 'The [birth] of Anna Berg was announced.'],
    not: ['The birth rate fell.'],
  },
  {
    type: 'death',
    verbs: 'find dead',
    when: { passive: true },
    examples: ['Carl Dahl was [found] dead.'],
  },
]

/** Senses of events in news wires. */
export const wire: readonly Sense[] = [...words, ...gifts, ...deedsOfForce]
