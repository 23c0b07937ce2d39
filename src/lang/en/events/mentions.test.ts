import { describe, expect, it } from 'vitest'
import type { Attribution, Published, Span, Timex } from '../../../core/index.ts'
import { type EventContext, events, figures, statusAt } from '../../../events/index.ts'
import { englishText } from '../text/index.ts'
import { englishEvents } from './index.ts'
import { inventedMentions } from './invented.ts'

const published: Published = { from: '2024-05-16', to: '2024-05-16', basis: 'given' }
const spanOf = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const day = (text: string, words: string, from: string, to = from): Timex => ({
  ...spanOf(text, words),
  id: `t:${words}`,
  type: 'DATE',
  value: from,
  interval: { from, to, granularity: 'day' },
  assumed: [],
  by: 'test',
})

function read(text: string, more: Partial<EventContext> = {}) {
  const tagged = englishText.tag(text)
  const mentions = inventedMentions(tagged)
  const context: EventContext = {
    document: 'd',
    mentions,
    timexes: [],
    attributions: [],
    parts: [],
    published,
    ...more,
  }
  const name = (id: string): string => mentions.find(m => m.id === id)!.name
  return events(tagged, context, englishEvents).map(e => ({
    ...e,
    words: text.slice(e.trigger.start, e.trigger.end),
    who: e.participants.map(p => `${p.role} ${name(p.mention)}`).sort(),
  }))
}
const one = (text: string, type: string, more: Partial<EventContext> = {}) =>
  read(text, more).find(e => e.type === type)!

describe('participants', () => {
  it('takes subject and object of a verb', () => {
    expect(one('Berg invited Dahl on Monday.', 'invite').who).toEqual(['actor Berg', 'recipient Dahl'])
  })
  it('turns a passive round', () => {
    expect(one('Dahl was arrested by Police in Oslo.', 'arrest').who).toEqual([
      'actor Police',
      'place Oslo',
      'recipient Dahl',
    ])
  })
  it('has an inquiry nowhere but where it is held', () => {
    expect(one('Berg opened the Norway inquiry.', 'investigate').who).toEqual(['actor Berg'])
    expect(one('Police began an inquiry into a fire in Oslo.', 'investigate').where).toBeUndefined()
    expect(one('Police began an inquiry in Oslo.', 'investigate').who).toContain('place Oslo')
  })
  it('makes all who meet actors', () => {
    expect(one('Berg and Dahl met Lund in Oslo.', 'meet').who).toEqual([
      'actor Berg',
      'actor Dahl',
      'actor Lund',
      'place Oslo',
    ])
  })
  it('finds who did it behind a participle, an agent or an owner', () => {
    expect(one('Sanctions imposed on Norway by Sweden were lifted.', 'sanction').who).toEqual([
      'actor Sweden',
      'recipient Norway',
    ])
    expect(one('An attack carried out by Rebels killed Lund.', 'attack').who).toEqual(['actor Rebels'])
    expect(one('Attacked by Rebels, Lund fled to Sweden.', 'attack').who).toEqual([
      'actor Rebels',
      'recipient Lund',
    ])
    expect(one("Norway's army attacked Rebels.", 'attack').who).toEqual(['actor Norway', 'recipient Rebels'])
    expect(one('Rebels were attacked by the army of Norway.', 'attack').who).toContain('actor Norway')
    expect(one("Norway's painters attacked Rebels.", 'attack').who).toEqual(['recipient Rebels'])
    expect(one('The arrest in Oslo of Dahl by Police drew protests.', 'arrest').who).toEqual([
      'actor Police',
      'place Oslo',
      'recipient Dahl',
    ])
    expect(one('The visit of Berg to Norway was cancelled by Dahl.', 'visit').who).toEqual([
      'actor Berg',
      'place Norway',
    ])
    expect(one('Bergen was hit by a storm.', 'storm').who).toEqual(['place Bergen'])
  })
  it('keeps the parties and places of another happening apart', () => {
    expect(one('The ban was approved after attacks in Oslo.', 'restrict').where).toBeUndefined()
    expect(
      one('Rebels attacked the port in retaliation for air strikes in Bergen.', 'attack').where,
    ).toBeUndefined()
  })
  it('gives no one the deeds of a speaker or of one who is only addressed', () => {
    expect(one('Berg wrote to Dahl calling for a ban.', 'request').who).toEqual(['actor Berg'])
    expect(
      one('Rebels launched a missile, the Vellmark Broadcasting Union (VBU) reported.', 'launch').who,
    ).toEqual(['actor Rebels'])
    expect(read('The Vellmark agency says the trains "bumped" but did not derail.').map(e => e.who)).toEqual([
      [],
    ])
    expect(one('Berg is a friend of a man who shot Dahl and attacked Lund.', 'attack').who).toEqual([
      'recipient Lund',
    ])
    expect(read('Berg spoke of the leak of hacked letters.')).toEqual([])
    expect(one('The Secretary of State Anna Berg met Dahl.', 'meet').who).toEqual([
      'actor Anna Berg',
      'actor Dahl',
    ])
  })
  it('reads quoted words as part of their sentence', () => {
    expect(one("Norway will launch 'the biggest satellite' next week.", 'launch').who).toEqual([
      'actor Norway',
    ])
    expect(one('Berg plans to "visit" Oslo.', 'visit').status).toBe('planned')
  })
  it('reads lists', () => {
    expect(one('Norway, Sweden and Iraq signed the treaty.', 'agreement').who).toEqual([
      'actor Iraq',
      'actor Norway',
      'actor Sweden',
    ])
  })
  it('finds the antecedent of "who"', () => {
    expect(one('Berg, who visited Oslo in May, was tired.', 'visit').who).toEqual([
      'actor Berg',
      'place Oslo',
    ])
  })
  it('reads owners, "between", "by" and "of"', () => {
    expect(one("Berg's visit to Oslo was short.", 'visit').who).toEqual(['actor Berg', 'place Oslo'])
    expect(one('Talks between Norway and Sweden ended.', 'negotiate').who).toEqual([
      'actor Norway',
      'actor Sweden',
    ])
    expect(one('A visit by Berg to Oslo was planned.', 'visit').who).toEqual(['actor Berg', 'place Oslo'])
    expect(one("Iraq's invasion of Kuwait shocked many.", 'invade').who).toEqual([
      'actor Iraq',
      'place Kuwait',
    ])
    expect(one("Dahl's arrest shocked Oslo.", 'arrest').who).toEqual(['recipient Dahl'])
  })
  it('lets a light verb lend its subject, but not a verb of denial', () => {
    expect(one('Berg held talks with Dahl in Oslo.', 'negotiate').who).toEqual([
      'actor Berg',
      'actor Dahl',
      'place Oslo',
    ])
    expect(one('Berg denied the attack on Oslo.', 'attack').who).toEqual(['place Oslo'])
  })
  it('gives an infinitive the subject of its plan, or the object that is asked', () => {
    expect(one('Berg plans to visit Oslo.', 'visit').who).toEqual(['actor Berg', 'place Oslo'])
    expect(one('Dahl asked Berg to visit Oslo.', 'visit').who).toEqual(['actor Berg', 'place Oslo'])
  })
  it('takes the person a role is named by, and no owner of the role', () => {
    const text = "A meeting between Anna Berg of Norway and Sweden's opposition leader, Carl Dahl, ended."
    expect(one(text, 'meet').who).toEqual(['actor Anna Berg', 'actor Carl Dahl'])
    expect(one("Berg's meeting with Rebels leader ended.", 'meet').who).toEqual(['actor Berg'])
    expect(one('Rebels troops attacked Oslo.', 'attack').who).toEqual(['actor Rebels', 'place Oslo'])
    expect(one('Berg met Rebels envoys in Oslo.', 'meet').who).toContain('actor Rebels')
  })
  it('does not make done to a group what is done to something of it', () => {
    expect(one('Police freed Rebels prisoners in Oslo.', 'release').who).toEqual([
      'actor Police',
      'place Oslo',
    ])
  })
  it('leaves the place of the topic alone', () => {
    const text = 'Berg signed an agreement on a ferry across Bergen.'
    expect(read(text).map(e => [e.words, e.type, e.who])).toEqual([
      ['agreement', 'agreement', ['actor Berg']],
    ])
    expect(one('Berg held talks in Oslo on trade.', 'negotiate').who).toEqual(['actor Berg', 'place Oslo'])
  })
  it('finds the place in "the town of"', () => {
    expect(one('Berg met Dahl in the town of Bergen.', 'meet').who).toEqual([
      'actor Berg',
      'actor Dahl',
      'place Bergen',
    ])
    expect(one('Berg visited the city of Oslo.', 'visit').who).toEqual(['actor Berg', 'place Oslo'])
  })
  it('turns a passive round in a clause beside another', () => {
    expect(one('Berg left after Dahl was attacked by gunmen.', 'attack').who).toEqual(['recipient Dahl'])
  })
  it('gives company on a visit its part', () => {
    expect(one('Berg visited Oslo with Dahl.', 'visit').who).toEqual([
      'actor Berg',
      'actor Dahl',
      'place Oslo',
    ])
  })
  it('takes no day for somebody', () => {
    const text = 'The Dahl attack shocked Oslo.'
    const timexes = [day(text, 'Dahl', '2024-05-01')]
    expect(one(text, 'attack', { timexes }).who).toEqual([])
  })
  it('lends no subject to what only stands before or after', () => {
    expect(one('Since the arrest, Berg has faced trial.', 'arrest').who).toEqual([])
    expect(one('Since the arrest, Berg has faced trial.', 'trial').who).toEqual(['recipient Berg'])
    expect(one('Berg called the killing a crime.', 'kill').who).toEqual([])
  })
  it('tells who does from whom it is done to by what follows the noun', () => {
    expect(one("Norway's arrest of Dahl shocked Oslo.", 'arrest').who).toEqual([
      'actor Norway',
      'recipient Dahl',
    ])
  })
  it('takes nobody where a common noun is meant', () => {
    expect(one('The death of a Parliament clerk shocked Oslo.', 'death').who).toEqual([])
    expect(one('Rebels killed three soldiers in Oslo.', 'kill').who).toEqual(['actor Rebels', 'place Oslo'])
  })
  it('reads a participle before a noun as part of it', () => {
    expect(one('A court sentenced jailed writer Carl Dahl to two years.', 'sentence').who).toEqual([
      'recipient Carl Dahl',
    ])
  })
  it('finds the verb of a headline that looks like a noun', () => {
    const text = 'Rebels release 21 girls'
    expect(one(text, 'release', { parts: [{ start: 0, end: text.length, kind: 'headline' }] })).toMatchObject(
      {
        who: ['actor Rebels'],
        status: 'happened',
      },
    )
  })
  it('takes no title for an event', () => {
    expect(read('Dahl made “Kill Berg” in Oslo.')).toEqual([])
  })
  it('lets those who are headed somewhere go there', () => {
    expect(one('Berg and Dahl were headed to Oslo.', 'visit').who).toEqual([
      'actor Berg',
      'actor Dahl',
      'place Oslo',
    ])
  })
  it('does not take a dateline for a subject', () => {
    expect(one('OSLO (Agency) — Berg arrested Dahl.', 'arrest').who).toEqual(['actor Berg', 'recipient Dahl'])
  })
})

describe('time', () => {
  it('is that of the event, not that of the saying', () => {
    const text = 'Berg said on Tuesday she will visit Oslo on 20 May.'
    const timexes = [day(text, 'Tuesday', '2024-05-14'), day(text, '20 May', '2024-05-20')]
    expect(one(text, 'visit', { timexes }).when).toBe('t:20 May')
    const told = 'Berg will visit Oslo, she said Tuesday.'
    const said: Attribution = {
      id: 'a',
      content: [spanOf(told, 'Berg will visit Oslo')],
      cue: spanOf(told, 'said'),
      manner: 'indirect',
      said: 't:Tuesday',
    }
    expect(
      one(told, 'visit', { timexes: [day(told, 'Tuesday', '2024-05-14')], attributions: [said] }).when,
    ).toBeUndefined()
  })
  it('is none from which it is only counted', () => {
    const year = (text: string) => ({ timexes: [day(text, '2019', '2019-01-01', '2019-12-31')] })
    for (const text of [
      'It would be her third visit to Oslo since 2019.',
      'Berg opened the largest talks since 2019.',
      'It was the first attack since 2019.',
    ])
      expect(read(text, year(text)).map(e => e.when)).toEqual([undefined])
    const from = 'Protests have been held since 2019.'
    expect(one(from, 'protest', year(from)).when).toBe('t:2019')
  })
  it('is that of the saying where saying it is the event', () => {
    const text = 'Dahl signed an agreement on ferries in 2019.'
    const said: Attribution = {
      id: 'a',
      content: [spanOf(text, 'agreement on ferries')],
      cue: spanOf(text, 'signed an'),
      manner: 'indirect',
      said: 't:2019',
    }
    const timexes = [day(text, '2019', '2019-01-01', '2019-12-31')]
    expect(one(text, 'agreement', { timexes, attributions: [said] }).when).toBe('t:2019')
  })
  it('is that which a clause of time is hung on', () => {
    const month = (text: string) => ({ timexes: [day(text, 'May 2011', '2011-05-01', '2011-05-31')] })
    const first =
      'It would be her first trip since May 2011, when she and Dahl signed an agreement on ferries.'
    expect(one(first, 'agreement', month(first)).when).toBe('t:May 2011')
    const relative = 'The office was shut in May 2011 when Dahl met Berg.'
    expect(one(relative, 'meet', month(relative)).when).toBe('t:May 2011')
    const fronted = 'In May 2011, when Dahl met Berg, police arrested Holm.'
    expect(one(fronted, 'meet', month(fronted)).when).toBe('t:May 2011')
    expect(one(fronted, 'arrest', month(fronted)).when).toBe('t:May 2011')
    const other = 'Dahl spoke in May 2011, and when Berg visits Oslo he will speak again.'
    expect(one(other, 'visit', month(other)).when).toBeUndefined()
  })
  it('is that of the plan, not that of the calling off', () => {
    const text = 'A meeting with Dahl that was planned for 20 May has been cancelled on Tuesday.'
    const timexes = [day(text, '20 May', '2024-05-20'), day(text, 'Tuesday', '2024-05-14')]
    expect(one(text, 'meet', { timexes })).toMatchObject({ when: 't:20 May', status: 'cancelled' })
  })
  it('makes a present tense with a later day a plan', () => {
    const text = 'Berg meets Dahl on Monday.'
    expect(one(text, 'meet', { timexes: [day(text, 'Monday', '2024-05-20')] }).status).toBe('planned')
    expect(one(text, 'meet', { timexes: [day(text, 'Monday', '2024-05-13')] }).status).not.toBe('planned')
  })
  it('never lets what lies ahead have happened', () => {
    const text = 'Berg visited Oslo on Monday.'
    expect(one(text, 'visit', { timexes: [day(text, 'Monday', '2024-05-20')] }).status).toBe('planned')
  })
  it('believes a past tense more than a day that counts from another', () => {
    const text = 'A week later Berg visited Oslo.'
    const visit = one(text, 'visit', { timexes: [day(text, 'A week later', '2024-05-23')] })
    expect([visit.status, visit.when]).toEqual(['happened', undefined])
    const next = 'Berg will visit Oslo a week later.'
    const plan = one(next, 'visit', { timexes: [day(next, 'a week later', '2024-05-23')] })
    expect([plan.status, plan.when]).toEqual(['planned', 't:a week later'])
  })
  it('knows what bears a past year as over, whatever is done about it', () => {
    const year = (text: string) => ({ timexes: [day(text, '2020', '2020-01-01', '2020-12-31')] })
    const swayed = 'Berg may have tried to sway the 2020 election.'
    expect(one(swayed, 'election', year(swayed)).status).toBe('happened')
    const plan = 'Norway planned a 2020 election.'
    expect(one(plan, 'election', year(plan)).status).toBe('planned')
  })
})

describe('status in context', () => {
  it('has told in the present what is dated before the report', () => {
    const text = 'Rebels attack a convoy on 12 June 2023 before killing Lund.'
    const more = { timexes: [day(text, '12 June 2023', '2023-06-12')] }
    expect(read(text, more).map(e => [e.words, e.status])).toEqual([
      ['attack', 'happened'],
      ['killing', 'happened'],
    ])
    const plan = 'The army will regroup before attacking Oslo.'
    expect(one(plan, 'attack').status).toBe('planned')
  })
  it('leaves its day to the noun of another event', () => {
    const text = 'Berg condemned Dahl after the attack in Oslo on 2 May.'
    const more = { timexes: [day(text, '2 May', '2024-05-02')] }
    expect(one(text, 'criticise', more).when).toBeUndefined()
    expect(one(text, 'attack', more).when).toBe('t:2 May')
  })
  const plan = 'Berg said she will visit Oslo.'
  const said = (speaker: string): Attribution => ({
    id: 'a',
    source: spanOf(plan, 'Berg'),
    cue: spanOf(plan, 'said'),
    content: [spanOf(plan, 'she will visit Oslo')],
    manner: 'indirect',
    speaker,
  })
  it('is announced where a participant says so, planned where another does', () => {
    const text = 'Dahl said Berg will visit Oslo.'
    const by = (speaker: string): Attribution => ({
      ...said(speaker),
      source: spanOf(text, 'Dahl'),
      content: [spanOf(text, 'Berg will visit Oslo')],
    })
    expect(one(text, 'visit', { attributions: [by('Dahl')] }).status).toBe('planned')
    expect(one(text, 'visit', { attributions: [by('Berg')] }).status).toBe('announced')
    expect(one(text, 'visit', { attributions: [by('Dahl')] }).within).toBe('a')
  })
  it('takes a word of no known type with which a report opens, and no other undated one', () => {
    const headline = (text: string): ReturnType<typeof read> =>
      read(text, { parts: [{ start: 0, end: text.length, kind: 'headline' }] })
    const found = (words: string, status: string) => [{ words, type: null, status }]
    expect(headline('Oslo removes Berg from list')).toMatchObject(found('removes', 'happened'))
    expect(headline('Divers may have found unknown fish')).toEqual([])
    expect(headline('Divers may have spotted unknown fish')).toMatchObject(found('spotted', 'possible'))
    expect(headline('Unknown fish spotted by divers')).toMatchObject(found('spotted', 'happened'))
    expect(headline('They spotted it')).toEqual([])
    expect(headline('United beat City')).toMatchObject(found('beat', 'happened'))
    const opening = 'Divers have spotted fish off Oslo.'
    expect(read(opening)).toMatchObject(found('spotted', 'happened'))
    const later = 'Oslo is large. The sea was calm. Divers spotted fish there.'
    expect(read(later)).toEqual([])
    expect(read(`${later} Oslo removed Berg from the list.`)).toEqual([])
    expect(read('Oslo is large. The sea was calm. United beat City.')).toEqual([])
  })

  it('reads a headline: "to visit" is planned, "visits" is done', () => {
    const headline = (text: string): Partial<EventContext> => ({
      parts: [{ start: 0, end: text.length, kind: 'headline' }],
    })
    expect(one('Berg to visit Oslo', 'visit', headline('Berg to visit Oslo')).status).toBe('planned')
    expect(one('Berg visits Oslo', 'visit', headline('Berg visits Oslo')).status).toBe('happened')
    const cut = "Berg's meeting with Dahl cancelled"
    expect(one(cut, 'meet', headline(cut)).status).toBe('cancelled')
  })
  it('hands the standing of a plan on to "the visit"', () => {
    const found = read('Berg plans to visit Oslo in May. The visit was welcomed by Dahl.')
    expect(found.map(e => [e.words, e.status])).toEqual([
      ['visit', 'planned'],
      ['visit', 'planned'],
    ])
  })
  it('takes what a participle beside a crash tells as over', () => {
    const text = 'A bus carrying students of a school in Oslo crashed, killing four.'
    expect(one(text, 'kill').status).toBe('happened')
  })
  it('gives negation a negative polarity', () => {
    expect(one('Berg did not visit Oslo.', 'visit')).toMatchObject({ status: 'denied', polarity: 'negative' })
    expect(one('Berg visited Oslo.', 'visit')).toMatchObject({ status: 'happened', polarity: 'positive' })
  })
  it('judges words that are in no lexicon', () => {
    const text = 'Berg may wander.'
    expect(
      statusAt(
        englishText.tag(text),
        spanOf(text, 'wander'),
        { document: 'd', mentions: [], timexes: [], attributions: [], parts: [], published: null },
        englishEvents,
      ).status,
    ).toBe('possible')
  })
})

describe('one event, one mention', () => {
  const types = (text: string) => read(text).map(e => `${e.words}: ${e.type}`)
  it('joins a verb and the noun it only carries', () => {
    expect(types('Norway and Sweden signed an agreement.')).toEqual(['agreement: agreement'])
    expect(types('Berg hosted a summit in Oslo.')).toEqual(['summit: summit'])
    expect(types('Rebels launched an attack on Oslo.')).toEqual(['attack: attack'])
    expect(types('Dahl filed for bankruptcy on Monday.')).toEqual(['filed for bankruptcy: bankruptcy'])
  })
  it('keeps two events in one sentence apart', () => {
    expect(types('Berg visited Oslo and met Dahl.')).toEqual(['visited: visit', 'met: meet'])
    expect(types('Norway and Sweden signed the treaty after talks in Oslo.')).toContain('talks: negotiate')
  })
  it('tells a tour of a site from a visit to a state', () => {
    expect(types('Berg toured the bridge.')).toEqual(['toured: tour'])
    expect(types('Berg toured the Oslo plant.')).toEqual(['toured: tour'])
    expect(types('Berg toured Norway.')).toEqual(['toured: visit'])
    expect(types('Her tour of Norway was short.')).toEqual(['tour: visit'])
  })
})

describe('what is kept', () => {
  it('leaves out kinds of things in the plural, without anybody or any day', () => {
    expect(read('Attacks are rising. Fear of killings keeps people at home.')).toEqual([])
    expect(read('The attacks of May were many.').map(e => e.words)).toEqual(['attacks'])
  })
  it('leaves out what a page says to its reader, but not what people say to each other', () => {
    expect(read('Sign up to our newsletter to meet Berg in Oslo.')).toEqual([])
    expect(read('You agree to our terms and to meet Dahl by email.')).toEqual([])
    expect(read('“You will meet Berg by email,” Dahl said.').map(e => e.words)).toEqual(['meet'])
  })
  it('leaves out talk about nobody, and bare kinds of things', () => {
    expect(read('It urged calm.')).toEqual([])
    expect(read('Sanctions are a tool of states.')).toEqual([])
  })
  it('lists other verbs only of somebody on some day, without a type', () => {
    const text = 'Berg painted a bridge on Tuesday. Dahl paints bridges.'
    const found = read(text, { timexes: [day(text, 'Tuesday', '2024-05-14')] })
    expect(found.map(e => [e.words, e.type, e.plover, e.lemma, e.status])).toEqual([
      ['painted', null, null, 'paint', 'happened'],
    ])
  })
  it('is nothing for an empty text', () => expect(read('')).toEqual([]))
})

describe('figures', () => {
  const found = (text: string) =>
    figures(
      englishText.tag(text),
      { document: 'd', mentions: [], timexes: [], attributions: [], parts: [], published: null },
      englishEvents,
    ).map(f => [f.measure, f.value, f.unit, f.qualifier ?? '', text.slice(f.start, f.end)] as const)
  it('counts the dead and the injured', () => {
    expect(found('At least 40 people were killed and 100 injured in Oslo.')).toEqual([
      ['killed', 40, 'people', 'at least', 'At least 40 people'],
      ['injured', 100, 'people', '', '100'],
    ])
    expect(found('The blast left 12 dead and more than 30 wounded.').map(f => f.slice(0, 4))).toEqual([
      ['killed', 12, 'people', ''],
      ['injured', 30, 'people', 'more than'],
    ])
    expect(found('The death toll rose to 1,200.').map(f => f.slice(0, 2))).toEqual([['killed', 1200]])
  })
  it('reads shares, votes and sums', () => {
    expect(found('Exports rose 14 percent.').map(f => f.slice(0, 3))).toEqual([['rise', 14, '%']])
    expect(found('Unemployment fell to 5%.').map(f => f.slice(0, 3))).toEqual([['level', 5, '%']])
    expect(found('Parliament passed the bill 52-48.').map(f => f.slice(0, 2))).toEqual([
      ['votes for', 52],
      ['votes against', 48],
    ])
    expect(found('The firm posted a loss of $2.5 billion.').map(f => f.slice(0, 3))).toEqual([
      ['loss', 2.5e9, 'USD'],
    ])
  })
  it('counts what is stolen, offered and recorded', () => {
    expect(found('Hackers stole 143 million records.').map(f => f.slice(0, 3))).toEqual([
      ['records exposed', 143e6, 'records'],
    ])
    expect(found('The firm made a $121 billion offer.').map(f => f.slice(0, 3))).toEqual([
      ['offer', 121e9, 'USD'],
    ])
    expect(found('Police recorded 359 assaults.').map(f => f.slice(0, 2))).toEqual([['assaults', 359]])
    expect(found('The choir made 12 records.')).toEqual([])
  })
  const subjects = (text: string) => {
    const tagged = englishText.tag(text)
    const context = { document: 'd', timexes: [], attributions: [], parts: [], published: null }
    return figures(tagged, { ...context, mentions: inventedMentions(tagged) }, englishEvents).map(
      f => f.subject,
    )
  }
  it('says whose share or price it is, and leaves out shares of nobody', () => {
    expect(
      subjects("Shares of Berg fell 2%. Berg's shares fell 2%. Berg shares fell 2%. Shares in Berg fell 2%."),
    ).toEqual(['Berg shares', 'Berg shares', 'Berg shares', 'Berg shares'])
    expect(subjects('The price of oil rose 3%.')).toEqual(['oil price'])
    expect(subjects('The San Orlo-based firm bore a cost of $2 million.')).toEqual(['San Orlo-based firm'])
    expect(subjects('Shares fell 2%. Its sales fell 2%.')).toEqual(['sales'])
  })
  it('names what is measured without its article, in small letters but for names', () => {
    expect(
      subjects('The bridge bore a cost of $2 million. Later the bridge bore a cost of $3 million.'),
    ).toEqual(['bridge', 'bridge'])
    expect(subjects('Exports rose 4 percent. The Oslo bridge bore a cost of $2 million.')).toEqual([
      'exports',
      'Oslo bridge',
    ])
  })
  it('leaves other numbers alone', () => {
    expect(found('He was 40 years old and lived at 12 Main Street.')).toEqual([])
    expect(found('Some 3,000 people came.')).toEqual([])
  })
})
