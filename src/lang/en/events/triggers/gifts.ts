/** English words of giving, helping and giving way. */
import type { Sense } from '../../../../events/language.ts'

/** Senses of words of giving, helping and giving way. */
export const gifts: readonly Sense[] = [
  {
    type: 'aid',
    verbs: 'give, provide, send, deliver, supply, lend, hand over, donate, contribute',
    when: {
      active: true,
      objects:
        'equipment medicine vaccine shelter tent blanket ventilator fund funding assistance aid dose peacekeeper observer',
      notSubject: ['person'],
    },
    examples: ['Norway [sent] medicine to Haiti.', 'Norway [provided] equipment for the hospital.'],
    not: ['Anna Berg sent a letter.'],
  },
  {
    type: 'aid',
    verbs: 'give, lend, donate, contribute, pledge',
    when: {
      active: true,
      objects: 'euro dollar pound crown',
      subject: ['place', 'organisation'],
      by: 'to for',
    },
    examples: ['Norway [gave] two million crowns to Haiti.'],
    not: ['Norway gave a party.'],
  },
  {
    type: 'aid',
    nouns:
      'humanitarian assistance, financial assistance, economic assistance, military assistance, financial support, ' +
      'development aid, emergency aid, assistance package, peacekeeping mission',
    examples: ['Norway announced humanitarian [assistance] for Haiti.'],
  },
  {
    type: 'asylum',
    verbs: 'accept, admit, take in, resettle',
    when: { objects: 'refugee migrant asylum-seeker seeker' },
    examples: ['Norway [accepted] forty refugees.'],
    not: ['Norway accepted the offer.'],
  },
  {
    type: 'admit',
    verbs: 'open, reopen',
    when: { objects: 'border borders' },
    examples: ['Norway [opened] its borders to the refugees.'],
    not: ['Norway opened the talks.'],
  },
  {
    type: 'admit',
    verbs: 'allow, grant, permit',
    when: { active: true, objects: 'access entry' },
    examples: ['Norway [granted] access to the camp.'],
    not: ['Norway granted a pardon.'],
  },
  {
    type: 'concede',
    verbs: 'grant',
    when: { objects: 'permission extension citizenship delay waiver request bail' },
    examples: ['Norway [granted] the request.'],
  },
  {
    type: 'release',
    verbs: 'release, free',
    when: {
      objects:
        'activist protester dissident opponent rebel leader member lawmaker sailor fisherman vessel tanker ship crew follower ' +
        'dozen employee',
    },
    examples: ['Norway [released] two activists.', 'The seized tanker was [released].'],
    not: ['Norway released the figures.'],
  },
  {
    type: 'release',
    verbs: 'free, release',
    when: { object: ['person'], notNear: 'album song single film mayor contract club' },
    examples: ['Anna Berg was [freed] on Friday.'],
    not: ['Norway freed up cash.'],
  },
  {
    type: 'release',
    nouns: 'release',
    when: { by: 'of', object: ['person', 'group'], notNear: 'album song single film contract club' },
    examples: ['The [release] of Anna Berg by Norway was a surprise.'],
    not: ['The release of the figures was late.'],
  },
  {
    type: 'release',
    verbs: 'let free, set free, let go free',
    examples: ['Rebels [set] free a nurse.'],
  },
  {
    type: 'handover',
    verbs: 'return, hand back, hand over, repatriate',
    when: {
      by: 'to',
      object: ['place', 'organisation', 'group'],
      transitive: true,
      objects:
        'artefact artifact painting statue relic treasure sculpture body remain remains island land territory property manuscript ' +
        'bone skull suspect wreck airport base',
    },
    examples: ['Norway [returned] a painting to Sweden.'],
    not: ['Dahl returned to Oslo.'],
  },
  {
    type: 'surrender',
    verbs: 'surrender, capitulate',
    nouns: 'surrender, capitulation',
    when: { notObjects: 'lead point wicket goal gain', notNear: 'match innings' },
    examples: ['Two rebels [surrendered] to the army.'],
    not: ['Oslo surrendered the lead.'],
  },
  {
    type: 'disarm',
    verbs: 'lay down',
    when: { objects: 'arms arm weapon weapons' },
    examples: ['Rebels [laid] down their weapons.'],
    not: ['Dahl laid down the rules.'],
  },
  {
    type: 'ceasefire',
    verbs: 'cease, halt, suspend',
    when: {
      objects:
        'hostility hostilities fire operation operations offensive shelling bombing attack attacks fighting',
    },
    examples: ['The army [halted] its operations.'],
    not: ['The bank halted the payments.'],
  },
  {
    type: 'ceasefire',
    nouns: 'cessation of hostilities',
    examples: ['Norway declared a [cessation of hostilities].'],
  },
  {
    type: 'appointment',
    verbs: 'reinstate, reappoint, re-appoint',
    when: { object: ['person'] },
    examples: ['Norway [reinstated] Carl Dahl.'],
  },
]
