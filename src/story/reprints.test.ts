import { describe, expect, it } from 'vitest'
import { BOILERPLATE_RULES } from '../lang/en/story/boilerplate.ts'
import { CREDITS } from '../lang/en/story/credits.ts'
import { englishStory } from '../lang/en/story/index.ts'
import { compareTexts, createReprintFinder, wireCredit } from './index.ts'

const WIRE =
  'The harbour of Nordhavn reopened on Monday after a storm had kept it closed for nine days, the port authority said. ' +
  'Forty ships had waited outside the breakwater for a pilot. Fish prices fell by a fifth when the first trawlers landed ' +
  'their catch before dawn. The town council will discuss a higher wall next month, according to its agenda.'
const MORE =
  ' Shopkeepers in the old town swept sand from their floors. A school remained shut because its cellar was under water, ' +
  'and buses ran only on the upper road. The meteorological office expects calm weather until the end of the week.'
const QUOTE =
  '“We have never in forty years seen waves of this height at the outer wall, and we do not wish to see them again,”'

describe('compareTexts', () => {
  it('tells full, cut and extended copies', () => {
    expect(compareTexts(WIRE, WIRE)?.kind).toBe('full')
    expect(compareTexts(WIRE, WIRE + MORE)?.kind).toBe('cut')
    expect(compareTexts(WIRE + MORE, WIRE)?.kind).toBe('extended')
  })

  it('gives passages that are the same in both', () => {
    const here = `Port news. ${WIRE}`
    const copy = compareTexts(here, WIRE)!
    for (const { here: a, there: b } of copy.passages) {
      expect(here.slice(a.start, a.end)).toBe(WIRE.slice(b.start, b.end))
    }
    expect(copy.coverage).toBeGreaterThan(0.9)
  })

  it('does not take a shared quotation for a reprint', () => {
    const one = `${QUOTE} the harbour master told reporters at the quay on Sunday. Repairs begin in May.`
    const two = `At the town hall, Anna Berg was blunt. ${QUOTE} she said to applause from the fishermen.`
    expect(compareTexts(one, two)?.kind).toBe('quoted passage')
  })

  it('finds nothing in common between different reports', () => {
    expect(compareTexts(WIRE, MORE)).toBeNull()
  })

  it('passes over boilerplate', () => {
    const furniture =
      'Sign up for our newsletter to get the latest news from the harbour and the town every single morning of the week in your own inbox.'
    const options = { boilerplate: englishStory.boilerplate }
    expect(compareTexts(`${furniture} Prices fell.`, `${furniture} A school remained shut.`)).not.toBeNull()
    expect(
      compareTexts(`${furniture} Prices fell.`, `${furniture} A school remained shut.`, options),
    ).toBeNull()
  })
})

describe('createReprintFinder', () => {
  const at = (id: string, text: string, outlet: string, published = '2031-03-02') => ({
    id,
    text,
    outlet,
    published,
  })

  it('names the earliest of several copies', () => {
    const finder = createReprintFinder(100)
    expect(finder.add(at('b', WIRE, 'b.example', '2031-03-03'))).toBeNull()
    expect(finder.add(at('a', WIRE, 'a.example', '2031-03-02'))?.of).toBe('b')
    expect(finder.add(at('c', WIRE, 'c.example', '2031-03-03'))?.of).toBe('a')
  })

  it('forgets what lies beyond its capacity', () => {
    const finder = createReprintFinder(1)
    finder.add(at('a', WIRE, 'a.example'))
    finder.add(at('b', MORE, 'b.example'))
    expect(finder.add(at('c', WIRE, 'c.example'))).toBeNull()
  })

  it('asks more of two pages of one outlet', () => {
    const shared = WIRE.slice(0, 190)
    const finder = createReprintFinder(100)
    finder.add(at('a', shared + MORE + MORE.toUpperCase(), 'a.example'))
    const own = `${shared} ${MORE.split(' ').reverse().join(' ')}`
    expect(finder.add(at('b', own, 'a.example'))).toBeNull()
    expect(finder.add(at('c', own, 'c.example'))?.of).toBeDefined()
  })
})

describe('wireCredit', () => {
  for (const rule of CREDITS.rules) {
    it(rule.name, () => {
      for (const [text, agency] of rule.examples) {
        const inByline = rule.where.includes('byline')
        expect(wireCredit(inByline ? '' : text, inByline ? text : null, CREDITS), text).toBe(agency)
      }
      for (const text of rule.counterExamples) {
        const inByline = rule.where.includes('byline')
        expect(wireCredit(inByline ? '' : text, inByline ? text : null, CREDITS), text).toBeNull()
      }
    })
  }
})

describe('boilerplate', () => {
  for (const { pattern, examples, counterExamples } of BOILERPLATE_RULES) {
    it(String(pattern), () => {
      for (const text of examples) expect(text.match(pattern), text).not.toBeNull()
      for (const text of counterExamples) expect(text.match(pattern), text).toBeNull()
    })
  }
})
