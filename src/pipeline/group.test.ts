import { describe, expect, it } from 'vitest'
import { decide } from '../story/index.ts'
import { groupLines, readDecisions } from './group.ts'
import type { LineIn } from './lines.ts'

async function* lines(...values: unknown[]): AsyncGenerator<LineIn> {
  let line = 0
  for (const value of values) yield { line: ++line, value } as LineIn
}

type Out = { id: string; story: string; affair: string; unread?: string; error?: string }

async function grouped(values: unknown[], log: Parameters<typeof groupLines>[2] = []): Promise<Out[]> {
  const out: Out[] = []
  for await (const line of groupLines(lines(...values), false, log)) out.push(JSON.parse(line))
  return out
}

const SPANISH = [
  {
    id: 'a',
    title: 'El transbordador Aurora encalla frente a Nordhavn',
    text: 'Los guardacostas rescataron a 212 pasajeros del transbordador Aurora.',
  },
  {
    id: 'b',
    title: 'El banco de ahorros de Sundby cierra sus puertas',
    text: 'La reguladora Ida Krog dijo que los depósitos están garantizados.',
  },
  {
    id: 'c',
    title: 'Rescatados los 212 pasajeros del Aurora',
    text: 'El capitán Ole Lund fue el último en abandonar el transbordador Aurora.',
  },
]

describe('groupLines', () => {
  it('keeps a text in another language, says that it is unread and groups it with its like', async () => {
    const [a, b, c] = await grouped(SPANISH)
    expect([a!.unread, b!.unread, c!.unread]).toEqual(['es', 'es', 'es'])
    expect(c!.story).toBe(a!.story)
    expect(b!.story).not.toBe(a!.story)
  })

  it.each([
    ['de', 'Fähre Aurora vor Nordhavn auf Grund gelaufen'],
    ['fr', 'Les 212 passagers de l’Aurora sont saufs'],
    ['pt', 'Caixa econômica de Sundby fecha as portas'],
    ['ru', 'Спасены все 212 пассажиров парома «Аврора»'],
    ['ar', 'جنوح العبارة أورورا قبالة نوردهافن'],
  ])('knows a title in %s', async (tag, title) => {
    const [out] = await grouped([{ id: 'x', title }])
    expect(out!.unread).toBe(tag)
  })

  it('takes short English titles for what they are, and a tag at its word', async () => {
    const titles = ['America’s Death Trap', 'Ferry Aurora runs aground', 'Peace on Earth postponed']
    const out = await grouped(titles.map((title, i) => ({ id: String(i), title })))
    expect(out.map(o => o.unread)).toEqual([undefined, undefined, undefined])
    const [british, danish] = await grouped([
      { id: 'x', title: 'Ferry aground', language: 'en-GB' },
      { id: 'y', title: 'Aurora', language: 'da' },
    ])
    expect([british!.unread, danish!.unread]).toEqual([undefined, 'da'])
  })

  it('heeds decisions', async () => {
    const [a, b] = await grouped(SPANISH)
    const log = decide([], { kind: 'merge stories', stories: [a!.story, b!.story], affair: a!.affair })
    const [c, d] = await grouped(SPANISH, log)
    expect([d!.story, d!.affair]).toEqual([c!.story, c!.affair])
  })

  it('says which decisions name what never came up', async () => {
    const [a] = await grouped(SPANISH)
    const log = decide([], { kind: 'merge stories', stories: [a!.story, 'story:none'], affair: a!.affair })
    const told: string[] = []
    for await (const _ of groupLines(lines(...SPANISH), false, log, reason => told.push(reason)));
    expect(told).toEqual([`decision "${log[0]!.id}" names story:none, which never came up`])
  })
})

describe('readDecisions', () => {
  it('tells of lines that are none and leaves them out', async () => {
    const told: string[] = []
    const log = await readDecisions(
      lines(
        { id: 'd', kind: 'merge affairs', affairs: ['affair:1', 'affair:2'] },
        { kind: 'undo' },
        { id: 'd', kind: 'undo', decision: 'd' },
        { id: 'e', kind: 'undo', decision: 'x' },
        { id: 'f', kind: 'undo', decision: 'd' },
      ),
      reason => told.push(reason),
    )
    expect(log.map(one => one.id)).toEqual(['d', 'f'])
    expect(told).toEqual([
      'line 2: a decision needs an "id"',
      'line 3: an earlier line has the id "d"; give each decision its own',
      'line 4: no earlier line has the id "x", which this one would undo',
    ])
  })
})
