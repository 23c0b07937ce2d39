import { describe, expect, it } from 'vitest'
import { tagger } from './tagger.ts'
import { bytesOfBase64, type LooseModel, pack, unpack } from './tagger-model.ts'
import { wordOf } from './word.ts'

const model: LooseModel = {
  tags: ['A', 'BB', 'CCC'],
  carry: [0, 1, 2],
  lexicon: new Map([
    [-5, 1],
    [7, 0],
    [2_000_000_000, 1],
  ]),
  sure: [-1, 2],
  sureCapital: [-1, 0],
  weights: new Map([
    [
      5,
      [
        [2, -2],
        [0, 4],
      ] as [number, number][],
    ],
    [268_435_455, [[1, 1]] as [number, number][]],
    [9, [[1, 0]] as [number, number][]],
  ]),
}

describe('tagger weights', () => {
  it('come back from their bytes, quantised, without what is nothing', () => {
    const back = unpack(pack(model))
    expect([back.tags, [...back.carry], back.sure, back.sureCapital]).toEqual([
      model.tags,
      model.carry,
      model.sure,
      model.sureCapital,
    ])
    expect(new Map(back.lexicon)).toEqual(model.lexicon)
    const pairs = [...back.pairs].map(p => [p & 255, Math.round(((p >> 8) / 127 ** 2) * 40) / 10])
    expect(pairs).toEqual([
      [0, 4],
      [2, -2],
      [1, 1],
    ])
    expect([...back.table].filter((_, i) => i % 2 === 0 && back.table[i] !== 0).sort()).toEqual(
      [268_435_455, 5].sort(),
    )
  })

  it('give the same bytes whatever the order they were collected in', () => {
    const turned = {
      ...model,
      weights: new Map([...model.weights].reverse()),
      lexicon: new Map([...model.lexicon].reverse()),
    }
    expect(pack(turned)).toEqual(pack(model))
  })

  it('are refused where bytes are missing', () => {
    const bytes = pack(model)
    for (let n = 0; n < bytes.length; n++) expect(() => unpack(bytes.slice(0, n))).toThrow(RangeError)
  })

  it('read base64', () => expect([...bytesOfBase64('AP+A')]).toEqual([0, 255, 128]))
})

describe('tagger', () => {
  it('uses what is sure, and the largest weights elsewhere', () => {
    const lower = wordOf('known', { lexicon: new Map(), sure: [], sureCapital: [] }, -1).lowerHash
    const { word, tag } = tagger(unpack(pack({ ...model, lexicon: new Map([[lower, 1]]) })))
    const words = [word('known', -1), word('Known', -1), word('fixed', 1), word('else', -1)]
    const out = new Uint8Array(4)
    tag(words, 0, 4, out)
    expect([...out]).toEqual([2, 0, 1, 0])
  })
})
