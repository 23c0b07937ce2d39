/** The contract's cases of search and watches. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, type Cases, kept, line } from './fixture.ts'
import type { Store } from './store.ts'
import type { Query, Watch } from './types.ts'

async function fill(store: Store): Promise<void> {
  const { length } = await add(store, [
    ['a', 's', { text: 'The Café by the old harbour opens.', day: '2031-04-01', outlet: 'Tarn Courier' }],
    ['b', 's', { text: 'The harbour is old; a co-operation.', day: '2031-04-03', outlet: 'Ilvane Post' }],
    ['c', 't', { text: 'Ministers met. 総理大臣が会談。', day: null, outlet: 'Ilvane Post' }],
  ])
  expect(length).toBe(3)
  const evidence = { document: 'b', span: { start: 4, end: 11 }, quote: 'harbour' }
  const lines = [
    line('said', {
      text: 'We will not sell the harbour',
      speaker: 'Edda Brandt-Möller',
      day: '2031-04-02',
      evidence,
    }),
    line('event', {
      kind: 'event',
      text: 'The sale',
      status: 'denied',
      from: '2031-06-01',
      to: '2031-06-30',
      day: '2031-04-03',
    }),
  ]
  await store.keepRecord('s', kept('s', ['a', 'b'], lines), 1)
}

async function pages(store: Store, query: Query, limit: number): Promise<string[]> {
  const seen: string[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const page = await store.search(query, { limit, ...(after ? { after } : {}) })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    seen.push(...page.items.map(h => h.id))
    after = page.next
  }
  return seen
}

const FOUND: readonly (readonly [string, Query, readonly string[]])[] = [
  ['a word', { words: 'harbour' }, ['b', 'said', 'a']],
  ['all words', { words: 'HARBOUR opens' }, ['a']],
  ['words that stand together', { words: '"old harbour"' }, ['a']],
  ['curly marks', { words: '“harbour is” old' }, ['b']],
  ['a mark that never closes', { words: '"harbour is' }, ['b']],
  ['two phrases', { words: '"the old" "harbour opens"' }, ['a']],
  ['no accents', { words: 'cafe' }, ['a']],
  ['accents', { words: 'CAFÉ' }, ['a']],
  ['a beginning', { words: 'minist*' }, ['c']],
  ['no part of a word', { words: 'minist' }, []],
  ['a word with a hyphen', { words: 'co-operation' }, ['b']],
  ['signs without spaces', { words: '大臣' }, ['c']],
  ['signs in another order', { words: '臣大' }, []],
  ['a speaker', { speaker: 'moller' }, ['said']],
  ['a speaker among words', { words: 'brandt harbour' }, ['said']],
  ['no speaker in texts', { speaker: 'harbour' }, []],
  ['no phrase over a name and a text', { words: '"moller we"' }, []],
  ['a status', { status: 'denied' }, ['event']],
  ['an outlet', { outlet: 'Ilvane Post' }, ['c', 'b', 'said']],
  ['a story', { story: 't' }, ['c']],
  ['a kind', { kind: 'statement' }, ['said']],
  ['documents', { kind: 'document', words: 'the' }, ['b', 'a']],
  ['days spoken of', { from: '2031-06-10', to: '2031-06-11' }, ['event']],
  ['days of appearing', { from: '2031-04-02', to: '2031-04-03' }, ['event', 'b', 'said']],
  ['until a day', { to: '2031-04-01' }, ['a']],
  ['everything', {}, ['c', 'event', 'b', 'said', 'a']],
  ['blank words', { words: ' \n' }, ['c', 'event', 'b', 'said', 'a']],
  ['nothing to be found', { words: '😀' }, []],
  ['nothing beside something', { words: 'harbour', speaker: '…' }, []],
]

/** Search and watches. */
export const findingCases: Cases = store => {
  test('what is asked for is found, the newest day first', async () => {
    await fill(store())
    for (const [name, query, ids] of FOUND)
      expect([name, (await store().search(query, { limit: 50 })).items.map(h => h.id).sort()]).toEqual([
        name,
        [...ids].sort(),
      ])
    const all = (await store().search({}, { limit: 50 })).items
    expect(all.map(h => h.day)).toEqual([null, '2031-04-03', '2031-04-03', '2031-04-02', '2031-04-01'])
  })
  test('a hit says what it is and marks what was found', async () => {
    await fill(store())
    const { items } = await store().search({ words: 'harbour sell' }, { limit: 5 })
    expect(items).toEqual([
      {
        kind: 'statement',
        id: 'said',
        document: 'b',
        story: 's',
        title: 'Record of s',
        outlet: 'Ilvane Post',
        speaker: 'Edda Brandt-Möller',
        status: null,
        from: null,
        to: null,
        day: '2031-04-02',
        evidence: { document: 'b', span: { start: 4, end: 11 }, quote: 'harbour' },
        snippet: [
          { text: 'We will not ', found: false },
          { text: 'sell', found: true },
          { text: ' the ', found: false },
          { text: 'harbour', found: true },
        ],
      },
    ])
    const [hit] = (await store().search({ words: 'opens' }, { limit: 5 })).items
    expect(hit).toMatchObject({ title: 'Title of a', document: 'a', day: '2031-04-01' })
  })
  test('any words are answered', async () => {
    await fill(store())
    const odd = [
      '"',
      '*',
      '-',
      'NOT',
      'NEAR(a b)',
      'a AND',
      "'; drop table finds; --",
      '\\',
      ':*',
      'a:b',
      '{text}:x',
    ]
    for (const words of [
      ...odd,
      '\0',
      'x\0y',
      '\ud800',
      '^a',
      '"*"',
      'é'.repeat(9000),
      'a '.repeat(5000),
      '&|!<->',
    ])
      await store().search({ words, speaker: words, outlet: words, story: words }, { limit: 3 })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async words => {
        const { items } = await store().search({ words }, { limit: 3 })
        await store().search({ speaker: words }, { limit: 3 })
        await store().stories({ words }, { limit: 3 })
        return items.length <= 3
      }),
      { numRuns: 150 },
    )
  })
  test('every text is found by its own words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.uuid(),
        async (text, id) => {
          await add(store(), [[id, 's', { text: `${text} end${id}` }]])
          const { items } = await store().search(
            { words: `${text.replace(/["“”„«»*]/g, ' ')} end${id}` },
            { limit: 3 },
          )
          return items.length === 1 && items[0]!.id === id
        },
      ),
      { numRuns: 60 },
    )
  })
  test('pages hold everything once, in the order of one long page', async () => {
    await fill(store())
    await add(
      store(),
      Array.from(
        { length: 40 },
        (_, i) => [`p${i}`, 'p', { text: 'paged', day: `2031-03-${10 + (i % 7)}` }] as const,
      ),
    )
    const whole = await pages(store(), { words: 'paged' }, 1000)
    expect(whole).toHaveLength(40)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 45 }), async limit => {
        expect(await pages(store(), { words: 'paged' }, limit)).toEqual(whole)
      }),
      { numRuns: 12 },
    )
    const first = await store().search({ words: 'paged' }, { limit: 10 })
    await add(store(), [['late', 'p', { text: 'paged', day: '2031-12-01' }]])
    const rest = await store().search({ words: 'paged' }, { limit: 100, after: first.next! })
    expect([...first.items, ...rest.items].map(h => h.id)).toEqual(whole)
  })
  test('a place that is none is refused', async () => {
    for (const after of ['', 'x', '1;', "1'", 'NaN'])
      await expect(store().search({}, { limit: 1, after })).rejects.toMatchObject({ code: 'cursor' })
  })
  test('what a common word and another condition find is the same, however it is looked for', async () => {
    await fill(store())
    const many = Array.from({ length: 2100 }, (_, i) =>
      line(`l${i}`, {
        text: `the words of ${i}`,
        speaker: 'Sven Aldo',
        day: '2031-05-01',
        status: 'happened',
      }),
    )
    const few = [
      line('far', { text: 'the bridge', status: 'denied', from: '2040-01-01', to: '2040-02-01' }),
      line('long', { text: 'the road', status: 'denied', from: '2020-01-01', to: '2041-01-01' }),
      line('early', { text: 'the hall', day: '2010-05-05', speaker: 'Edda Brandt' }),
      line('other', {
        text: 'a hall',
        status: 'denied',
        day: '2010-05-05',
        from: '2040-01-05',
        to: '2040-01-06',
      }),
    ]
    await store().keepRecord('t', kept('t', ['c'], [...many, ...few]), 1)
    const ids = (query: Query): Promise<string[]> => pages(store(), { words: 'the', ...query }, 9)
    expect(new Set(await ids({ status: 'denied' }))).toEqual(new Set(['far', 'long', 'event']))
    expect(new Set(await ids({ from: '2040-01-01', to: '2040-01-31' }))).toEqual(new Set(['far', 'long']))
    expect(await ids({ from: '2010-05-05', to: '2010-05-05' })).toEqual(['early'])
    expect(await ids({ to: '2010-05-05' })).toEqual(['early'])
    expect(await ids({ from: '2041-01-01' })).toEqual(['long'])
    expect(new Set(await ids({ story: 's' }))).toEqual(new Set(['a', 'b', 'said', 'event']))
    expect(await ids({ outlet: 'Tarn Courier' })).toEqual(['a'])
    expect(await ids({ speaker: 'edda', from: '2010-01-01', to: '2010-12-31' })).toEqual(['early'])
    expect(await ids({ status: 'planned' })).toEqual([])
  })
  test('a watch is answered by lines, the last that came first', async () => {
    await fill(store())
    const watch: Watch = { id: 'w', title: 'w', query: {}, only: null, since: 0 }
    const ids = async (told: Partial<Watch>, part = { limit: 9 }) =>
      (await store().watched({ ...watch, ...told }, part)).items.map(h => h.id)
    const { change } = await store().counts()
    const lines = [
      line('old', { day: '2029-01-01' }),
      line('said'),
      line('event', { kind: 'event', status: 'denied' }),
    ]
    await store().keepRecord('s', kept('s', ['a', 'b'], lines), change)
    expect((await ids({}))[0]).toBe('old')
    expect(await ids({})).toHaveLength(3)
    expect(await ids({ since: change + 1 })).toEqual(['old'])
    expect(await ids({ only: 'denial' })).toEqual(['event'])
    expect(await ids({ only: 'status' })).toEqual(['event'])
    expect(await ids({ query: { words: 'words', kind: 'statement' } })).toEqual(['old', 'said'])
    expect(await ids({ query: { kind: 'document' } })).toHaveLength(3)
    const first = await store().watched(watch, { limit: 2 })
    const second = await store().watched(watch, { limit: 2, after: first.next! })
    expect(new Set([...first.items, ...second.items].map(h => h.id)).size).toBe(3)
    expect(second.next).toBe(null)
  })
}
