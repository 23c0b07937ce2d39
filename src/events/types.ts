/**
 * The types of events: what each is in PLOVER and CAMEO, what its grammar gives to whom, and what may be part of it.
 * PLOVER: Open Event Data Alliance, PLOVER manual 2.0 (CC BY-SA 4.0). CAMEO: Gerner, Schrodt, Yilmaz 2009.
 */
import type { EventType, Role } from '../core/index.ts'

/** One type of event. */
export interface TypeRow {
  readonly type: EventType
  /** PLOVER root, or root/mode, or null where PLOVER has none. */
  readonly plover: string | null
  /** CAMEO code of a plain case, where there is one. */
  readonly cameo?: string
  /** As a person would name it. */
  readonly label: string
  readonly roles: readonly Role[]
  /** Whether it can be planned ahead and talked of before it is: a visit, not an earthquake. */
  readonly schedulable: boolean
  /** Whether it is done by words alone, so that it is worth a line only where its actor is known. */
  readonly verbal?: boolean
  /** Whether a place before its noun, or behind "into", is what it is about: "the Norway inquiry". */
  readonly about?: boolean
  /** Whether all who take part act alike: "talks between A and B". */
  readonly mutual?: boolean
  /** Whether "with X" names company: "toured the town with X". */
  readonly company?: boolean
  /** Whom "the … of X" names: the one who acts, or the one to whom it is done. */
  readonly of?: 'actor' | 'recipient'
  /** Whom "X's …" names, where it is not the one who acts: "Berg's arrest". */
  readonly owner?: 'recipient'
  /** Types of which it may be a part: a meeting inside a visit. */
  readonly partOf?: readonly EventType[]
  /** Whether it is done to people only: an organisation is not killed. */
  readonly bodily?: boolean
  /** Comes back, so that two of them are not one: a yearly summit. */
  readonly recurring?: boolean
  /** Its verbs only lend their subject where their object is an event: "launched an attack". */
  readonly light?: boolean
  /** Happens once to its subject: a death. */
  readonly oneOff?: boolean
}

type More = Partial<Omit<TypeRow, 'type' | 'plover' | 'label'>>

const people: readonly Role[] = ['actor', 'recipient', 'place']
const row = (type: string, plover: string | null, label: string, more: More = {}): TypeRow => ({
  type,
  plover,
  label,
  roles: people,
  schedulable: true,
  ...more,
})
/** Done to somebody, not announced: an attack. */
const harm: More = {
  schedulable: false,
  of: 'recipient',
  roles: ['actor', 'recipient', 'place', 'instrument'],
}
/** Befalls a place: an earthquake. */
const mishap: More = { schedulable: false, roles: ['recipient', 'place', 'instrument'] }

/** All types, in the order of PLOVER's roots and then those it lacks. */
export const eventTypes: readonly TypeRow[] = [
  row('agree', 'AGREE', 'agreement to do', { verbal: true, cameo: '030', of: 'actor' }),
  row('promise', 'AGREE', 'promise', { verbal: true, cameo: '030', of: 'actor' }),
  row('invite', 'AGREE', 'invitation', { cameo: '036', of: 'recipient' }),
  row('visit', 'CONSULT/visit', 'visit', { cameo: '042', of: 'actor', company: true }),
  row('host', 'CONSULT/visit', 'hosting', { cameo: '043', of: 'actor', light: true, partOf: ['visit'] }),
  row('tour', 'CONSULT/visit', 'tour', { cameo: '042', of: 'actor', company: true, partOf: ['visit'] }),
  row('meet', 'CONSULT', 'meeting', {
    cameo: '040',
    mutual: true,
    of: 'actor',
    partOf: ['visit', 'summit', 'host'],
  }),
  row('negotiate', 'CONSULT', 'talks', {
    cameo: '046',
    mutual: true,
    of: 'actor',
    partOf: ['visit', 'summit', 'host'],
  }),
  row('summit', 'CONSULT/multilateral', 'summit', {
    cameo: '040',
    mutual: true,
    of: 'actor',
    partOf: ['visit'],
    recurring: true,
  }),
  row('mediate', 'CONSULT', 'mediation', { cameo: '045', of: 'actor' }),
  row('call', 'CONSULT/phone', 'call', { cameo: '041', mutual: true, of: 'actor' }),
  row('statement', null, 'statement', { of: 'actor' }),
  row('support', 'SUPPORT', 'support', { verbal: true, cameo: '051', of: 'recipient' }),
  row('recognise', 'SUPPORT', 'recognition', { cameo: '054', of: 'recipient' }),
  row('agreement', 'SUPPORT', 'agreement', {
    cameo: '057',
    mutual: true,
    of: 'actor',
    partOf: ['visit', 'summit', 'negotiate'],
  }),
  row('apologise', 'CONCEDE', 'apology', { cameo: '055', of: 'actor' }),
  row('concede', 'CONCEDE', 'concession', { verbal: true, cameo: '080', of: 'actor' }),
  row('ease', 'CONCEDE', 'easing', { cameo: '080', of: 'recipient' }),
  row('pardon', 'CONCEDE', 'pardon', { owner: 'recipient', cameo: '080', of: 'recipient' }),
  row('cooperate', 'COOPERATE', 'cooperation', { cameo: '060', mutual: true, of: 'actor' }),
  row('exercise', 'COOPERATE', 'joint exercise', {
    cameo: '062',
    mutual: true,
    of: 'actor',
    recurring: true,
  }),
  row('aid', 'AID', 'aid', { cameo: '070', of: 'recipient' }),
  row('rescue', 'AID', 'rescue', { owner: 'recipient', cameo: '073', of: 'recipient' }),
  row('asylum', 'AID', 'asylum', { cameo: '075', of: 'recipient' }),
  row('withdraw', 'RETREAT/withdraw', 'withdrawal', { cameo: '0874', of: 'actor' }),
  row('release', 'RETREAT/release', 'release', { owner: 'recipient', cameo: '0841', of: 'recipient' }),
  row('disarm', 'RETREAT/disarm', 'disarmament', { cameo: '0873', of: 'actor' }),
  row('ceasefire', 'RETREAT/ceasefire', 'ceasefire', { cameo: '0871', mutual: true, of: 'actor' }),
  row('admit', 'RETREAT/access', 'admission', { cameo: '086', of: 'recipient' }),
  row('resign', 'RETREAT/resign', 'resignation', { cameo: '083', of: 'actor', oneOff: true }),
  row('handover', 'RETREAT/release', 'handover', { cameo: '0841', of: 'recipient' }),
  row('surrender', 'RETREAT/disarm', 'surrender', { cameo: '0873', of: 'actor' }),
  row('request', 'REQUEST', 'demand', { verbal: true, cameo: '100', of: 'actor' }),
  row('proposal', 'REQUEST', 'proposal', { verbal: true, cameo: '100', of: 'actor' }),
  row('accuse', 'ACCUSE/allege', 'accusation', { verbal: true, cameo: '112', of: 'recipient' }),
  row('criticise', 'ACCUSE/disapprove', 'criticism', { verbal: true, cameo: '111', of: 'recipient' }),
  row('summon', 'ACCUSE/disapprove', 'summoning of an envoy', { cameo: '111', of: 'recipient' }),
  row('investigate', 'ACCUSE/investigate', 'investigation', { cameo: '090', of: 'recipient', about: true }),
  row('charge', 'ACCUSE/allege', 'charge', { owner: 'recipient', cameo: '1125', of: 'recipient' }),
  row('sue', 'ACCUSE/allege', 'lawsuit', { cameo: '115', of: 'actor' }),
  row('trial', 'ACCUSE/allege', 'trial', { owner: 'recipient', of: 'recipient' }),
  row('hearing', null, 'hearing', { owner: 'recipient', of: 'recipient', partOf: ['trial'] }),
  row('reject', 'REJECT', 'rejection', { verbal: true, cameo: '120', of: 'recipient' }),
  row('veto', 'REJECT', 'veto', { cameo: '129', of: 'recipient' }),
  row('threaten', 'THREATEN', 'threat', { verbal: true, cameo: '130', schedulable: false, of: 'actor' }),
  row('warn', 'THREATEN', 'warning', { verbal: true, cameo: '130', schedulable: false, of: 'actor' }),
  row('protest', 'PROTEST/demo', 'protest', { cameo: '141', of: 'actor' }),
  row('riot', 'PROTEST/riot', 'riot', { cameo: '145', schedulable: false, of: 'actor' }),
  row('strike', 'PROTEST/strike', 'strike', { cameo: '143', of: 'actor' }),
  row('boycott', 'PROTEST/boycott', 'boycott', { cameo: '143', of: 'recipient' }),
  row('blockade', 'PROTEST/obstruct', 'blockade', { cameo: '144', of: 'recipient' }),
  row('sanction', 'SANCTION/discontinue', 'sanctions', { cameo: '163', of: 'recipient' }),
  row('cut ties', 'SANCTION/discontinue', 'break of relations', { cameo: '161', of: 'actor' }),
  row('expel', 'SANCTION/expel', 'expulsion', { owner: 'recipient', cameo: '166', of: 'recipient' }),
  row('dismissal', 'SANCTION/expel', 'dismissal', { owner: 'recipient', of: 'recipient', oneOff: true }),
  row('verdict', 'SANCTION/convict', 'verdict', { owner: 'recipient', of: 'recipient', partOf: ['trial'] }),
  row('sentence', 'COERCE/arrest', 'sentence', { owner: 'recipient', of: 'recipient', partOf: ['trial'] }),
  row('fine', 'SANCTION', 'fine', { owner: 'recipient', of: 'recipient', cameo: '172' }),
  row('acquit', 'CONCEDE', 'acquittal', { owner: 'recipient', of: 'recipient', partOf: ['trial'] }),
  row('mobilise', 'MOBILIZE/troops', 'deployment', { cameo: '154', of: 'actor' }),
  row('launch', 'MOBILIZE/weapons', 'launch', {
    of: 'recipient',
    light: true,
    roles: ['actor', 'instrument', 'place'],
  }),
  row('arrest', 'COERCE/arrest', 'arrest', { owner: 'recipient', ...harm, cameo: '173' }),
  row('deport', 'COERCE/deport', 'deportation', { owner: 'recipient', cameo: '174', of: 'recipient' }),
  row('raid', 'COERCE/seize', 'raid', { ...harm, cameo: '171' }),
  row('seize', 'COERCE/seize', 'seizure', { ...harm, cameo: '171' }),
  row('restrict', 'COERCE/restrict', 'restriction', { cameo: '172', of: 'recipient' }),
  row('censor', 'COERCE/censor', 'censorship', { of: 'recipient' }),
  row('curfew', 'COERCE/curfew', 'curfew', { cameo: '1723' }),
  row('emergency', 'COERCE/martial-law', 'state of emergency', { cameo: '1724' }),
  row('hack', 'COERCE/cyber', 'cyber attack', { ...harm, owner: 'recipient' }),
  row('attack', 'ASSAULT', 'attack', { ...harm, cameo: '190', of: 'recipient' }),
  row('invade', 'ASSAULT', 'invasion', { ...harm, cameo: '192' }),
  row('clash', 'ASSAULT', 'clash', { ...harm, cameo: '190', mutual: true, of: 'actor' }),
  row('bomb', 'ASSAULT/explosives', 'bombing', { ...harm, cameo: '183', partOf: ['attack'] }),
  row('airstrike', 'ASSAULT/aerial', 'air strike', { ...harm, cameo: '195', partOf: ['attack'] }),
  row('shell', 'ASSAULT/heavy-weapons', 'shelling', { ...harm, cameo: '194', partOf: ['attack'] }),
  row('shoot', 'ASSAULT/firearms', 'shooting', { ...harm, cameo: '193', partOf: ['attack'] }),
  row('stab', 'ASSAULT/primitive', 'stabbing', { bodily: true, ...harm, cameo: '182', partOf: ['attack'] }),
  row('assault', 'ASSAULT/beat', 'assault', { ...harm, cameo: '182' }),
  row('torture', 'ASSAULT/torture', 'torture', { bodily: true, owner: 'recipient', ...harm, cameo: '1822' }),
  row('abduct', 'ASSAULT/abduct', 'abduction', { bodily: true, owner: 'recipient', ...harm, cameo: '181' }),
  row('kill', 'ASSAULT', 'killing', {
    owner: 'recipient',
    ...harm,
    cameo: '180',
    partOf: ['attack', 'bomb', 'shoot', 'airstrike', 'shell', 'clash'],
  }),
  row('assassinate', 'ASSAULT/targeted', 'assassination', {
    bodily: true,
    owner: 'recipient',
    ...harm,
    cameo: '186',
    oneOff: true,
  }),
  row('execute', 'ASSAULT/targeted', 'execution', {
    bodily: true,
    owner: 'recipient',
    ...harm,
    schedulable: true,
    oneOff: true,
  }),
  row('destroy', 'ASSAULT/destroy', 'destruction', { ...harm, cameo: '1712' }),
  row('death', null, 'death', { bodily: true, owner: 'recipient', ...mishap, of: 'recipient', oneOff: true }),
  row('birth', null, 'birth', { bodily: true, owner: 'recipient', of: 'recipient', oneOff: true }),
  row('injury', null, 'injury', {
    bodily: true,
    owner: 'recipient',
    ...mishap,
    of: 'recipient',
    partOf: ['attack', 'accident', 'crash', 'explosion'],
  }),
  row('earthquake', null, 'earthquake', mishap),
  row('flood', null, 'flood', mishap),
  row('storm', null, 'storm', mishap),
  row('landslide', null, 'landslide', mishap),
  row('eruption', null, 'eruption', mishap),
  row('fire', null, 'fire', mishap),
  row('outbreak', null, 'outbreak', mishap),
  row('explosion', null, 'explosion', mishap),
  row('crash', null, 'crash', { ...mishap, owner: 'recipient' }),
  row('derailment', null, 'derailment', { ...mishap, partOf: ['crash'] }),
  row('sinking', null, 'sinking', { ...mishap, owner: 'recipient' }),
  row('spill', null, 'spill', mishap),
  row('collapse', null, 'collapse', { ...mishap, owner: 'recipient' }),
  row('accident', null, 'accident', mishap),
  row('evacuate', null, 'evacuation', { of: 'recipient' }),
  row('election', null, 'election', { of: 'recipient', recurring: true }),
  row('elect', null, 'election of a person', { owner: 'recipient', of: 'recipient' }),
  row('vote', null, 'vote', { of: 'actor' }),
  row('pass', null, 'passing of a law', { of: 'recipient' }),
  row('appointment', null, 'appointment', { owner: 'recipient', of: 'recipient', oneOff: true }),
  row('inaugurate', null, 'swearing-in', { owner: 'recipient', of: 'recipient', oneOff: true }),
  row('rally', null, 'campaign rally', { of: 'actor' }),
  row('run', null, 'candidacy', { of: 'actor' }),
  row('ruling', null, 'ruling', { of: 'actor', partOf: ['trial'] }),
  row('appeal', null, 'appeal', { of: 'actor' }),
  row('ceremony', null, 'ceremony', { partOf: ['visit'] }),
  row('funeral', null, 'funeral', { bodily: true, owner: 'recipient', of: 'recipient', oneOff: true }),
  row('merger', null, 'merger or takeover', { mutual: true, of: 'recipient' }),
  row('layoffs', null, 'job cuts', { of: 'recipient' }),
  row('results', null, 'results', { of: 'actor', recurring: true }),
  row('bankruptcy', null, 'bankruptcy', { of: 'actor', oneOff: true }),
  row('deal', null, 'business deal', { mutual: true, of: 'actor' }),
  row('recall', null, 'recall', { owner: 'recipient', of: 'recipient' }),
  row('closure', null, 'closure', { owner: 'recipient', of: 'recipient' }),
  row('opening', null, 'opening', { of: 'recipient' }),
  row('product launch', null, 'launch of a product', { of: 'recipient' }),
  row('bailout', 'AID', 'bailout', { of: 'recipient' }),
]

const byName: ReadonlyMap<string, TypeRow> = new Map(eventTypes.map(r => [r.type, r]))

/** The row of a type, or undefined for one that is not in the table. */
export const typeRow = (type: EventType): TypeRow | undefined => byName.get(type)
