import { describe, expect, it } from 'vitest'
import { dayNumber } from '../core/index.ts'
import { easter } from './feasts.ts'
import { lengthValue } from './measures.ts'
import { compile } from './pattern.ts'
import {
  centuryPoint,
  dayIn,
  dayPoint,
  decadePoint,
  monthPoint,
  moved,
  pointOf,
  seasonPoint,
  weekPoint,
} from './points.ts'

describe('points', () => {
  it('puts days at the turn of the year into ISO weeks', () => {
    expect(weekPoint(dayNumber(2021, 1, 1)).value).toBe('2020-W53')
    expect(weekPoint(dayNumber(2018, 12, 31)).value).toBe('2019-W01')
    expect(weekPoint(dayNumber(2016, 1, 3)).value).toBe('2015-W53')
  })
  it('writes years before Christ', () => {
    expect(dayPoint(dayIn(-480, 9, 1)).value).toBe('BC0480-09-01')
    expect(decadePoint(-470).value).toBe('BC047')
    expect(centuryPoint(-4).value).toBe('BC03')
    expect(centuryPoint(19).value).toBe('18')
  })
  it('ends months and winters in leap years', () => {
    const feb = monthPoint(2024, 2)
    expect(feb.to).toBe(dayNumber(2024, 2, 29))
    expect(seasonPoint(2023, 'WI').to).toBe(dayNumber(2024, 2, 29))
    expect(moved(dayNumber(2024, 1, 31), 1, 'month')).toBe(dayNumber(2024, 2, 29))
  })
  it('names the quarter and the half of a day', () => {
    expect(pointOf(dayNumber(2024, 12, 31), 'quarter').value).toBe('2024-Q4')
    expect(pointOf(dayNumber(2024, 6, 30), 'half').value).toBe('2024-H1')
    expect(pointOf(dayNumber(2024, 7, 1), 'half').value).toBe('2024-H2')
  })
})

describe('feasts', () => {
  it.each([
    [1999, 4, 4],
    [2000, 4, 23],
    [2008, 3, 23],
    [2011, 4, 24],
    [2019, 4, 21],
    [2024, 3, 31],
    [2038, 4, 25],
  ])('Easter of %i', (year, month, day) => expect(easter(year)).toBe(dayNumber(year, month, day)))
})

describe('lengths', () => {
  it.each([
    [3, 'day', 'P3D'],
    [null, 'month', 'PXM'],
    [2, 'hour', 'PT2H'],
    [4, 'decade', 'P40Y'],
    [2.5, 'year', 'P2Y6M'],
    [0.5, 'hour', 'PT30M'],
    [null, 'century', 'PXC'],
  ] as const)('%s %s is %s', (n, unit, value) => expect(lengthValue(n, unit)).toBe(value))
})

describe('patterns', () => {
  it('refuses what is not well formed', () => {
    expect(() => compile('(a b')).toThrow(/no \)/)
    expect(() => compile('a "b')).toThrow()
  })
})
