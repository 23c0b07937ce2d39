import { describe, expect, it } from 'vitest'
import { hash } from '../core/index.ts'
import { englishStory } from '../lang/en/story/index.ts'
import { createDigester, type GroupItem } from './digest.ts'
import { createGrouper } from './grouper.ts'
import { createRarities } from './rarity.ts'
import { BANK, FERRY, OTHER_FERRY } from './story.cases.ts'
import { packTrace, TRACES, type Trace, unpackTrace } from './trace.ts'

const ALL: readonly GroupItem[] = [...FERRY, ...OTHER_FERRY, ...BANK]
const prints = Int32Array.from([-7, 2 ** 31 - 1, 0])

const tracesOf = (items: readonly GroupItem[]): Trace[] => {
  const digester = createDigester(englishStory, createRarities().rarity)
  return items.map(item => {
    const taken = digester.taken(item)
    return { day: taken.digest.day, ...taken, prints }
  })
}

const back = (trace: Trace): Trace => unpackTrace(packTrace(trace)!)

describe('a trace', () => {
  it('comes back as it was, figures, dates and names and all', () => {
    const dated = { ...FERRY[0]!, text: `On 11 November 2029, a Tuesday, 4.5 miles out. ${FERRY[0]!.text}` }
    const traces = tracesOf([...ALL, dated])
    const { figures, years, dates, weekdays } = traces.at(-1)!.digest!
    expect([figures.size > 0, years, dates]).toEqual([true, [2029], [11 * 32 + 11]])
    expect(weekdays).toContain(1)
    for (const trace of traces) expect(back(trace)).toEqual(trace)
  })

  it('comes back from a text of more terms than a byte can count, and from one without any', () => {
    const many = Array.from(
      { length: 900 },
      (_, i) => `w${String.fromCharCode(97 + (i % 26))}${i}x Mo${i}`,
    ).join(' ')
    const bare = { id: 'x', title: null, published: null, outlet: null }
    const [long, empty] = tracesOf([
      { ...bare, text: many.replaceAll(/\d/g, d => 'abcdefghij'[Number(d)]!) },
      { ...bare, text: '' },
    ])
    expect(long!.terms.length).toBeGreaterThan(256)
    expect(back(long!)).toEqual(long)
    expect(back(empty!)).toEqual(empty)
    expect(back(empty!).day).toBeNull()
  })

  it('of a column has its day and fingerprints alone', () => {
    const column: Trace = { day: -3, terms: new Int32Array(0), digest: null, prints }
    expect(back(column)).toEqual(column)
  })

  it('is not made of more terms than it can count', () => {
    const [trace] = tracesOf(FERRY)
    expect(packTrace({ ...trace!, terms: new Int32Array(65_536) })).toBeNull()
  })

  it('that is cut short throws', () => {
    const [trace] = tracesOf(FERRY)
    const bytes = packTrace(trace!)!
    for (const end of [0, 4, 20, bytes.length - 1])
      expect(() => unpackTrace(bytes.slice(0, end))).toThrow(RangeError)
  })

  it('is what its version says: raise TRACES where this fails, for stores keep what was written before', () => {
    const grouper = createGrouper({ live: true }, englishStory)
    const written = ALL.map(item => {
      grouper.add(item)
      return [...grouper.trace()!].join()
    })
    expect([TRACES, hash(written.join('\n'))]).toEqual(['2', '0243pg6cfs3'])
  })
})
