import { describe, expect, test } from 'vitest'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { entities, speakerOf, speakersOf } from './index.ts'

/** Who is meant by the last occurrence of `source` in `text`. */
function speaker(text: string, source: string): { entity: string | null; name: string } {
  const tagged = englishText.tag(text)
  const start = text.lastIndexOf(source)
  const mentions = entities(tagged, { document: 'd' }, englishEntities)
  return speakerOf(tagged, mentions, { start, end: start + source.length }, englishEntities)
}
const name = (text: string, source: string): string => speaker(text, source).name
const open = (text: string, source: string): void => expect(speaker(text, source).entity).toBeNull()

/** Who is meant by each of some sources, found one after another, of a text that appeared on a day. */
function speakers(text: string, sources: readonly string[], published: string | null = null): string[] {
  const tagged = englishText.tag(text)
  const mentions = entities(tagged, { document: 'd' }, englishEntities)
  let from = 0
  const attributions = sources.map((words, i) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { id: `${i}`, source: { start, end: from }, content: [], manner: 'indirect' as const }
  })
  return speakersOf(tagged, mentions, attributions, { published }, englishEntities).map(s => s.name)
}

describe('names', () => {
  test('the person who heads the phrase', () => {
    expect(name('Clara Holm, a lawyer for Peter Berg, said so.', 'Clara Holm, a lawyer for Peter Berg')).toBe(
      'Clara Holm',
    )
    expect(name("Peter Berg's lawyer, Clara Holm, said so.", "Peter Berg's lawyer, Clara Holm,")).toBe(
      'Clara Holm',
    )
    expect(
      name('Foreign Ministry spokeswoman Clara Holm said so.', 'Foreign Ministry spokeswoman Clara Holm'),
    ).toBe('Clara Holm')
  })
  test('somebody near a person is not that person', () => {
    open('Advisers to Peter Berg said so.', 'Advisers to Peter Berg')
    open("Peter Berg's aides said so.", "Peter Berg's aides")
    open('Peter Berg and Clara Holm said so.', 'Peter Berg and Clara Holm')
  })
  test('a surname means the full name', () =>
    expect(speaker('Peter Berg came on Monday. Mr. Berg said so.', 'Mr. Berg').entity).toBe(
      'd#entity:peter-berg',
    ))
})

describe('bodies and states', () => {
  test('a state, capital or seat is its government; the White House is itself', () => {
    expect(name('In talks last week, Ankara said no.', 'Ankara')).toBe('Turkish government')
    expect(name('Downing Street said no.', 'Downing Street')).toBe('UK government')
    expect(name('The White House said no.', 'The White House')).toBe('White House')
    expect(name('The Turkish government said no.', 'The Turkish government')).toBe('Turkish government')
  })
  test('a capital means the same as its state, where the text names it', () =>
    expect(speaker('Talks with Turkey failed on Monday. Ankara said no.', 'Ankara').entity).toBe(
      'd#entity:turkey',
    ))
  test('"the ministry" is the one named shortly before', () => {
    expect(name('The Foreign Ministry was told. The ministry said no.', 'The ministry')).toBe(
      'Foreign Ministry',
    )
    open('The Foreign Ministry and the Interior Ministry were told. The ministry said no.', 'The ministry')
  })
  test('some of a people is nobody in particular', () => {
    open('Many Democrats said no.', 'Many Democrats')
    expect(speaker('Republicans said no.', 'Republicans').name).toBe('Republicans')
  })
})

describe('spokespeople', () => {
  test('without a name, their body', () =>
    expect(
      speaker('A spokesman for the Foreign Ministry said no.', 'A spokesman for the Foreign Ministry'),
    ).toEqual({ entity: 'd#entity:foreign-ministry', name: 'spokesman for the Foreign Ministry' }))
  test('"the spokesman" is the one before', () => {
    expect(
      name(
        'Peter Berg, a spokesman for the Foreign Ministry, came. It was over, the spokesman said.',
        'the spokesman',
      ),
    ).toBe('Peter Berg')
    expect(
      speaker('A spokesman for the Foreign Ministry came. It was over, the spokesman said.', 'the spokesman')
        .entity,
    ).toBe('d#entity:foreign-ministry')
  })
  test('of a person: nobody else is that person', () =>
    open('A spokesman for Peter Berg said no.', 'A spokesman for Peter Berg'))
})

describe('pronouns', () => {
  test('the one who fits by given name or title', () => {
    expect(name('Anna Berg met Peter Holm on Monday. It was over, he said.', 'he')).toBe('Peter Holm')
    expect(name('Ms. Sorvik met Peter Holm on Monday. It was over, she said.', 'she')).toBe('Sorvik')
  })
  test('of several the subject of the nearest sentence', () =>
    expect(name('Paul Stone said he would talk to Peter Holm. He said it was over.', 'He')).toBe(
      'Paul Stone',
    ))
  test('a full name before a lone word that may be of no person', () =>
    expect(
      name(
        'The premier, Peter Holm, promised that Velmora will open the bridge with him. It was over, he said.',
        'he',
      ),
    ).toBe('Peter Holm'))
  test('nobody where a woman without a name is nearer, or nobody fits, or more than one speaks', () => {
    open('Anna Berg left. A woman in the crowd was angry. It was over, she said.', 'she')
    open('Peter Holm left. It was over, she said.', 'she')
    open('Anna Berg left. It was over, they said.', 'they')
  })
})

describe('offices', () => {
  test('the one who was called by it', () => {
    expect(
      name(
        'Foreign Minister Anna Berg met Defence Minister Peter Holm. It was over, the foreign minister said.',
        'the foreign minister',
      ),
    ).toBe('Anna Berg')
    expect(
      name(
        'Brazilian President Peter Holm met Turkish President Paul Stone. It was over, the Brazilian leader said.',
        'the Brazilian leader',
      ),
    ).toBe('Peter Holm')
  })
  test('not one of two, and not a former one', () => {
    open(
      'Foreign Minister Anna Berg met Defence Minister Peter Holm. It was over, the minister said.',
      'the minister',
    )
    open('The former president Peter Holm came to Oslo. It was over, the president said.', 'the president')
  })
})

describe('sources after one another', () => {
  test('"it" is the body that was heard before, a writing among them; not one of two', () => {
    expect(speakers('The Kremlin denied it. It said the call was short.', ['The Kremlin', 'It']).at(-1)).toBe(
      'Kremlin',
    )
    expect(speakers('The report says so. It says more.', ['The report', 'It']).at(-1)).toBe('report')
    expect(
      speakers('The Kremlin denied it, and the Pentagon denied it. It said the call was short.', ['It']),
    ).toEqual(['It'])
  })
  test('"they" are the several before', () =>
    expect(
      speakers('Anna Berg and Peter Holm spoke. They said no.', ['Anna Berg and Peter Holm', 'They']).at(-1),
    ).toBe('Anna Berg and Peter Holm'))
  test('"who" is the one before it; of two joined nobody', () => {
    expect(speakers('Peter Holm, who denied it, left.', ['who'])).toEqual(['Peter Holm'])
    expect(speakers('Democrats and Republicans, who denied it, left.', ['who'])).toEqual(['who'])
  })
  test('he who spoke last, though others are named in his words', () =>
    expect(
      speakers('“I met Paul Stone,” said Peter Holm. “He was angry.” He said Paul Stone was ill.', [
        'Peter Holm',
        'He',
        'He',
      ]).at(-1),
    ).toBe('Peter Holm'))
  test('whose spokesman, where one person can be meant', () => {
    expect(speakers('Anna Berg is ill. Her spokesman said so.', ['Her spokesman'])).toEqual([
      "Anna Berg's spokesman",
    ])
    expect(speakers('Peter Holm met Paul Stone. His spokesman said so.', ['His spokesman'])).toEqual([
      'spokesman',
    ])
  })
  test('bodies in small letters, with the words that tell them apart', () => {
    const text = "Turkey's defence ministry met the health ministry. So the defence ministry said."
    expect(speakers(text, ['the defence ministry'])).toEqual(['Turkish defence ministry'])
    expect(
      speakers('The Norwegian ministry met the Swedish one. So the ministry said.', ['the ministry']),
    ).toEqual(['ministry'])
  })
  test('a place with something after it is no government', () =>
    expect(speakers('Initial US estimates suggest so.', ['Initial US'])).toEqual(['Initial US']))
  test('several states are not the first of them', () =>
    expect(speakers('Britain, France and Mexico said no.', ['Britain, France and Mexico'])).toEqual([
      'Britain, France and Mexico',
    ]))
  test('a title with "of" before a name, a spokesman of a person', () => {
    expect(speakers('Secretary of State Anna Berg said no.', ['Secretary of State Anna Berg'])).toEqual([
      'Anna Berg',
    ])
    const source = 'A spokesman for Turkish President Hugo Stein'
    expect(speakers(`${source} said no.`, [source])).toEqual(['spokesman for Turkish President Hugo Stein'])
  })
})

describe('who held an office', () => {
  const french = (day: string | null): string =>
    speakers('The French president said no.', ['The French president'], day)[0]!
  test('on the day of publication; in the month of a change nobody for sure', () => {
    expect(french('2014-05-06')).toBe('François Hollande')
    expect(french('2018-05-06')).toBe('Emmanuel Macron')
    expect(french('2017-05-06')).toBe('French president')
    expect(french(null)).toBe('French president')
  })
  test('what the text says comes first; a former holder and a deputy are nobody of the table', () => {
    expect(
      speakers(
        'French President Hugo Stein came. The French president said no.',
        ['The French president'],
        '2014-05-06',
      ),
    ).toEqual(['Hugo Stein'])
    expect(
      speakers('The former French president said no.', ['The former French president'], '2014-05-06'),
    ).toEqual(['former French president'])
    expect(
      speakers('The French vice president said no.', ['The French vice president'], '2014-05-06'),
    ).toEqual(['French vice president'])
  })
})

describe('classes met in reports', () => {
  test('whoever belongs to somebody described by a participle is not that somebody', () =>
    open('The aunt of murdered lawyer Clara Holm said so.', 'The aunt of murdered lawyer Clara Holm'))
  test('a surname like a state is the person named before, where it acts', () => {
    const before = 'Airline spokesman Piers Holland said both pilots were well.'
    expect(name(`${before} Holland would not say more.`, 'Holland')).toBe('Piers Holland')
    expect(name(`${before} He works in Holland.`, 'Holland')).not.toBe('Piers Holland')
    expect(name('A pilot said so. Holland would not say more.', 'Holland')).toBe('Dutch government')
  })
  test('who is the one after whom it stands, not the place that he works at', () =>
    open('He is a professor at Columbia who thinks so.', 'who'))
  test('after a subordinate clause the subject of the main clause is meant', () => {
    const text = 'When Peter Madsen asked again, Peter Tolm broke his silence. “It was me,” he said.'
    expect(speakers(text, ['Peter Madsen', 'he'])).toContain('Peter Tolm')
  })
  test('a person in passing of whom nothing is told is not the one of the pronouns', () => {
    const text =
      'Clara Holm lives in Tarnow. She rarely speaks. Asked about a play by Sorrel Vane, she said no.'
    expect(name(text, 'she')).toBe('Clara Holm')
  })
  test('after somebody without a name spoke, a pronoun is not the one named before', () => {
    const text =
      'Peter Tolm was in Tarnow. Four men were freed, a military source said. Nobody was hurt, he said.'
    expect(speakers(text, ['a military source', 'he'])[1]).toBe('he')
  })
  test('the new holder of an office is who was called the successor', () => {
    const text = 'Prime Minister Edda Lohm met her successor, Pim Aart. The new prime minister said so.'
    expect(name(text, 'The new prime minister')).toBe('Pim Aart')
    open('Prime Minister Edda Lohm left. The new prime minister said so.', 'The new prime minister')
  })
  test('a surname alone holds an office only where his state is named', () => {
    const at = '2014-05-06'
    const club = 'Hollande lost a game of chess. The president said so.'
    expect(speakers(club, ['The president'], at)).toEqual(['president'])
    expect(speakers(`${club.slice(0, 30)} in Paris. The president said so.`, ['The president'], at)).toEqual([
      'Hollande',
    ])
  })

  test('an owner speaks by the owned claim, and whom a description after a comma is about', () => {
    expect(name("Aldous Berg left. Mr. Berg's view is known.", "Mr. Berg's")).toBe('Aldous Berg')
    const text = 'The list names Gerda Olm, a longtime adviser who knew nothing.'
    expect(name(text, 'who')).toBe('Gerda Olm')
    expect(name('The list names Gerda Olm, Anna Holm, a guard who knew nothing.', 'who')).not.toBe(
      'Anna Holm',
    )
  })

  test('who spoke last is remembered farther back, while nobody else is told of', () => {
    const far = 'The toll was first proposed in May. It brings in nine million. Nobody likes it. Few pay it. '
    const text = `Nadia Wess defended it. ${far}She said so.`
    expect(speakers(text, ['Nadia Wess', 'She'])).toEqual(['Nadia Wess', 'Nadia Wess'])
    const other = `Nadia Wess defended it. ${far}Anna Holm left. Rain fell. It was late. The hall was shut. She said so.`
    expect(speakers(other, ['Nadia Wess', 'She'])).toEqual(['Nadia Wess', 'She'])
    expect(speakers(`Nadia Wess defended it. ${far}He said so.`, ['Nadia Wess', 'He'])).toEqual([
      'Nadia Wess',
      'He',
    ])
  })

  test('he is whom a sentence is about, not whose speech it tells of', () => {
    const text =
      "Anton Brodik left early. President Rade said he had read some of Anton Brodik's book, though he doubted it."
    expect(speakers(text, ['President Rade', 'he doubted'.slice(0, 2)])).toEqual(['Rade', 'Rade'])
  })
})
