/** English words for violence, arrests, troops and protest. */
import type { Sense } from '../../../../events/language.ts'

/** Violence, arrests, troops, protest. */
export const conflict: readonly Sense[] = [
  {
    type: 'attack',
    verbs: 'attack, ambush, assail',
    nouns: 'attack, assault, offensive, ambush, onslaught, terror attack, terrorist attack',
    when: {
      notBefore: 'heart panic asthma sexual cyber media personal verbal',
      notNear:
        'cardiac striker goal tweet ad twitter candidate nominee campaign debate rival speech credibility',
      notObjects:
        'practice policy plan record proposal decision bill law rule stance idea critic budget problem',
    },
    examples: ['Rebels [attacked] the town.'],
    not: ['He died of a heart attack.', 'Dahl attacked the practices of the firm.'],
  },
  {
    type: 'invade',
    verbs: 'invade, annex, overrun',
    nouns: 'invasion, incursion, annexation',
    when: { notObjects: 'privacy space pitch stage', notModified: 'pitch home privacy stage' },
    examples: ['Iraq [invaded] Kuwait.'],
    not: ['Fans invaded the pitch.'],
  },
  {
    type: 'invade',
    verbs: 'occupy',
    nouns: 'occupation',
    when: {
      near: 'troop army force soldier military territory land invasion rebel militant settlement capital region town city village peninsula war',
      notObjects: 'role seat place position post office room house flat space spot home',
    },
    examples: ['Rebels [occupied] the town.'],
    not: ['Dahl occupies a house in town.', 'He gave his occupation as baker.'],
  },
  {
    type: 'clash',
    verbs: 'clash',
    nouns: 'clash, fighting, gunfight, skirmish, firefight',
    when: {
      notNear: 'cancer legal court cup league season semi-final quarter-final fixture',
      notModified: 'title top-four constitutional political culture cultural personality',
    },
    examples: ['Police [clashed] with youths.'],
    not: ['The clubs prepare for a cup clash.'],
  },
  {
    type: 'clash',
    nouns: 'battle',
    when: {
      near: 'troop soldier force rebel army fighter militant insurgent tank gunman police artillery war town city village front frontline military kill wound rage gun gunfire position howitzer invasion conflict security region trench',
      notModified: 'rap legal court custody cancer title political verbal',
      notNear: 'cancer court abortion election firefighter disease lawyer',
      notAfter: 'to not',
    },
    examples: ['The [battle] for the town cost 40 soldiers their lives.'],
    not: ['The battle over the tax went on.', 'It is a battle not yet won.'],
  },
  {
    type: 'bomb',
    verbs: 'bomb',
    nouns: 'bombing, car bombing, suicide bombing, bomb attack',
    examples: ['The [bombing] hit a market.'],
  },
  {
    type: 'airstrike',
    nouns: 'strike',
    when: {
      near: 'warplane jet drone missile militant bomb rocket airbase coalition',
      notNear: 'union worker pay baseball bowler',
    },
    examples: ['Warplanes carried out a [strike] on the camp.'],
    not: ['The union called a strike.'],
  },
  {
    type: 'airstrike',
    nouns: 'airstrike, air strike, air raid, drone strike, missile strike',
    examples: ['The [airstrike] hit a school.'],
  },
  {
    type: 'shell',
    verbs: 'shell',
    nouns: 'shelling, bombardment',
    examples: ['The army [shelled] the town.'],
  },
  {
    type: 'shoot',
    verbs: 'shoot, gun down, open fire',
    nouns: 'shooting',
    when: {
      notNear: 'film movie photo photograph video camera scene firework golf basketball hoop',
      notAfter: 'range up hoops basket down',
      notObjects: 'breeze film movie scene look glance',
    },
    examples: ['A man [shot] two people.'],
    not: ['They shot the film in Oslo.', 'The judge shot down the plea.'],
  },
  {
    type: 'destroy',
    verbs: 'shoot down',
    when: {
      near: 'missile drone jet plane aircraft helicopter balloon rocket warplane airliner weapon projectile',
    },
    examples: ['The army [shot down] a drone.'],
    not: ['The judge shot down the plea.'],
  },
  { type: 'stab', verbs: 'stab', nouns: 'stabbing, knife attack', examples: ['A man was [stabbed].'] },
  {
    type: 'assault',
    verbs: 'assault, rape',
    nouns: 'beating, rape, sexual assault',
    when: { notNear: 'score forecasts estimates' },
    examples: ['Guards [assaulted] the prisoner.'],
  },
  {
    type: 'assault',
    verbs: 'beat',
    when: {
      near: 'police policeman guard officer soldier suspect protester prisoner detainee stick bat baton prison jail gang mob victim rob robber unconscious wife teenager detain detention torture custody kick punch drug death hospital bouncer attacker stab',
      notNear:
        'score expectations forecasts estimates game match team rival championship final club league cup',
    },
    examples: ['Guards [beat] the prisoner.'],
    not: ['The team beat its rival.', 'To win, Dahl must beat Berg.'],
  },
  { type: 'torture', verbs: 'torture', nouns: 'torture', examples: ['Guards [tortured] the prisoner.'] },
  {
    type: 'abduct',
    verbs: 'abduct, kidnap, hijack',
    nouns: 'abduction, kidnapping, hijacking',
    examples: ['Gunmen [kidnapped] a nurse.'],
  },
  {
    type: 'kill',
    verbs: 'kill, murder, massacre, slay',
    when: { notObjects: 'bill mood time buzz joy momentum', notModified: 'painless' },
    nouns: 'killing, murder, massacre, slaying, homicide',
    examples: ['Gunmen [killed] a judge.'],
  },
  {
    type: 'assassinate',
    verbs: 'assassinate',
    nouns: 'assassination',
    examples: ['Gunmen [assassinated] the judge.'],
  },
  {
    type: 'execute',
    verbs: 'execute, behead',
    nouns: 'execution, beheading',
    when: {
      notNear: 'plan strategy order trade flag picture trick design product skill warrant idea',
      notObjects: 'operation attack mission raid move play search',
    },
    examples: ['The state [executed] a man.'],
    not: ['The firm executed its plan.'],
  },
  {
    type: 'destroy',
    verbs: 'destroy, demolish, raze',
    nouns: 'destruction, demolition',
    examples: ['The army [destroyed] a bridge.'],
  },
  {
    type: 'arrest',
    verbs: 'arrest, detain, apprehend',
    nouns: 'arrest, detention',
    when: { notBefore: 'cardiac house' },
    examples: ['Police [arrested] two men.'],
    not: ['He suffered cardiac arrest.'],
  },
  {
    type: 'arrest',
    verbs: 'jail, imprison',
    nouns: 'imprisonment',
    examples: ['The court [jailed] two men.'],
  },
  {
    type: 'raid',
    verbs: 'raid, storm',
    nouns: 'raid',
    when: { notBefore: 'air tropical', notAfter: 'home out off away ahead back to' },
    examples: ['Police [raided] the office.'],
    not: ['Dahl stormed home in third place.'],
  },
  {
    type: 'invade',
    verbs: 'seize, capture, recapture, retake',
    when: {
      objects:
        'city town village mosque airport airfield port base area territory district neighbourhood region province hill border ' +
        'crossing stronghold garrison',
    },
    examples: ['Rebels [captured] the town.', 'The villages were [recaptured].'],
    not: ['Police seized two cars.'],
  },
  {
    type: 'seize',
    verbs: 'seize, confiscate, capture',
    nouns: 'seizure',
    when: {
      notNear:
        'epileptic medical video camera imagination footage photo image film picture market percent % lens shutter',
      notObjects:
        'moment frame sunset shot essence attention heart mood spirit sense data scene title crown carbon',
      notSubjects: 'pic picture photo lens',
      notAfter: 'on upon',
    },
    examples: ['Police [seized] weapons.'],
    not: ['Norway seized on the report.'],
  },
  {
    type: 'deport',
    verbs: 'deport, extradite',
    nouns: 'deportation, extradition',
    examples: ['Norway [deported] a man.'],
  },
  {
    type: 'restrict',
    verbs: 'ban, outlaw',
    nouns: 'ban',
    when: {
      notModified:
        'four-game three-game two-game five-game three-match two-match four-match touchline match driving',
    },
    examples: ['Norway [banned] the party.'],
    not: ['Dahl will miss the final after a two-match ban.'],
  },
  { type: 'censor', verbs: 'censor', nouns: 'censorship', examples: ['The state [censored] the paper.'] },
  { type: 'curfew', nouns: 'curfew', examples: ['A [curfew] was imposed in Oslo.'] },
  {
    type: 'emergency',
    nouns: 'state of emergency, martial law',
    examples: ['A [state of emergency] was declared in Norway.'],
  },
  {
    type: 'hack',
    verbs: 'hack',
    nouns: 'cyberattack, cyber attack, hacking, data breach',
    when: { notNear: 'death machete axe pieces knife' },
    examples: ['The ministry was [hacked].'],
    not: ['Two men were hacked to death in Oslo.', 'Dahl hacked Berg with a machete.'],
  },
  {
    type: 'mobilise',
    verbs: 'deploy, mobilise, mobilize, amass',
    nouns: 'deployment, mobilisation, mobilization, troop buildup',
    when: {
      near: 'troop troops soldier force army police navy warship jet missile unit guard fighter tank battalion weapon ship military',
    },
    examples: ['Norway [deployed] troops.'],
  },
  {
    type: 'launch',
    verbs: 'launch, fire, test',
    when: { near: 'missile rocket satellite torpedo spacecraft warhead nuclear projectile' },
    examples: ['The army [fired] a missile.'],
    not: ['The firm launched a website.'],
  },
  {
    type: 'launch',
    nouns: 'missile launch, rocket launch, missile test, nuclear test, liftoff',
    examples: ['The [missile test] failed.'],
  },
  {
    type: 'rally',
    nouns: 'rally, campaign event',
    when: {
      near: 'campaign candidate supporter nominee election republican democrat president presidential',
    },
    examples: ['The candidate held a [rally] in Oslo.'],
    not: ['The rally against the tax blocked the port.'],
  },
  {
    type: 'protest',
    verbs: 'demonstrate',
    when: {
      notAfter: 'that how why what its his her their a an the us no this just leadership to',
      intransitive: true,
      notSubjects: 'study result case research figure data test experiment all both this which that',
    },
    examples: ['Thousands [demonstrated] in Oslo.'],
    not: ['Berg demonstrated that it works.'],
  },
  {
    type: 'launch',
    nouns: 'launch, test, firing',
    when: {
      near: 'missile rocket satellite torpedo spacecraft warhead nuclear projectile',
      notBefore: 'product',
    },
    examples: ['The [launch] of the missile failed.'],
    not: ['The launch of the website failed.'],
  },
  {
    type: 'protest',
    verbs: 'protest, rally, march',
    nouns: 'protest, demonstration, rally, sit-in, march',
    when: {
      notNear: 'stock share yen dollar market price points product playoff overtime innings season',
      notAfter: 'back around',
    },
    examples: ['Thousands [protested] in Oslo.'],
    not: ['Stocks rallied on Monday; the market rose.', 'The team rallied back to win.'],
  },
  {
    type: 'riot',
    verbs: 'riot',
    nouns: 'riot, rioting, unrest',
    when: { notAfter: 'police gear of squad' },
    examples: ['Youths [rioted] in Oslo.'],
    not: ['The riot police came.'],
  },
  {
    type: 'riot',
    verbs: 'loot',
    nouns: 'looting',
    when: {
      notSubject: ['place'],
      notNear: 'troop soldier army military war rape invasion occupation museum grain village',
    },
    examples: ['Youths [looted] shops in Oslo.'],
    not: ['Norway loots grain from Sweden.'],
  },
  {
    type: 'seize',
    verbs: 'loot, plunder, ransack',
    when: { transitive: true },
    examples: ['Norway [looted] grain from Sweden.'],
  },
  {
    type: 'strike',
    nouns: 'strike, walkout, general strike, hunger strike',
    when: {
      notBefore: 'air drone missile lightning military third',
      notNear: 'missile baseball bowler rocket warplane jet',
    },
    examples: ['The [strike] closed the port.'],
    not: ['A military strike hit the base.'],
  },
  { type: 'strike', verbs: 'walk out, go on strike', examples: ['Dockers [walked out] on Monday.'] },
  {
    type: 'boycott',
    verbs: 'boycott',
    nouns: 'boycott',
    examples: ['The [boycott] of the games hurt Norway.'],
  },
  {
    type: 'blockade',
    verbs: 'blockade',
    nouns: 'blockade, siege',
    examples: ['The navy [blockaded] the port.'],
  },
  {
    type: 'release',
    verbs: 'release, free',
    nouns: 'release',
    when: {
      near: 'prisoner hostage detainee jail prison bail custody captive inmate soldier kidnap abduct schoolgirl kidnapper activist captivity citizen national journalist girl boy student pupil woman child worker sailor crew kidnapper captor',
      notNear:
        'name statement video report album information document footage log record figure paper trailer song data',
    },
    examples: ['The rebels [released] a hostage.'],
    not: ['The band released an album.'],
  },
  { type: 'rescue', verbs: 'rescue', nouns: 'rescue', examples: ['Crews [rescued] two men.'] },
]
