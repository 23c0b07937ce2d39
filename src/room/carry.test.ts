import { describe, expect, test } from 'vitest'
import { readOriginals } from '../pipeline/originals.ts'
import { spanIn } from './carry.ts'
import { report } from './fixture.ts'

const read = async (text: string) => (await readOriginals([report(text)]))[0]!.read!

/** Where `words` (the `nth` of them) of one text stand in another, as text around them. */
async function follow(before: string, words: string, after: string, nth = 0): Promise<string | null> {
  const old = await read(before)
  let start = -1
  for (let i = 0; i <= nth; i++) start = old.document.text.indexOf(words, start + 1)
  const span = spanIn(after, old, { start, end: start + words.length })
  return (
    span && `${after.slice(Math.max(0, span.start - 8), span.start)}[${after.slice(span.start, span.end)}]`
  )
}

const VISIT = 'The minister will visit Ilvane in June. The mayor said the visit had been planned for long.'

describe('words of one version in the next', () => {
  test('are found behind what was put before them', async () => {
    expect(await follow(VISIT, 'visit', `More came in on Friday. ${VISIT}`)).toBe('er will [visit]')
    expect(await follow(VISIT, 'visit', `More came in on Friday. ${VISIT}`, 1)).toBe('aid the [visit]')
  })
  test('are not found where their sentence is another now', async () => {
    expect(await follow(VISIT, 'visit', VISIT.replace('June', 'July'))).toBe(null)
    expect(await follow(VISIT, 'visit', VISIT.replace('June', 'July'), 1)).toBe('aid the [visit]')
    expect(await follow(VISIT, 'visit', '')).toBe(null)
  })
  test('that are many are found in another sentence', async () => {
    const words = 'nobody on the board had been told of the offer'
    expect(await follow(`“${words},” said Sven Aldo.`, words, `Edda Brandt said “${words}”.`)).toBe(
      `t said “[${words}]`,
    )
    expect(await follow(`“${words},” said Sven Aldo.`, words, `“${words.replace('the', 'that')}”`)).toBe(null)
  })
  test('that stand there twice are told apart by what is around them', async () => {
    const twice =
      'A fire broke out. The bridge is closed. At noon it rained. The bridge is closed. Nobody was hurt.'
    expect(await follow(twice, 'closed', `Late news. ${twice}`, 1)).toBe('idge is [closed]')
    const old = await read(twice)
    const second = old.document.text.lastIndexOf('closed')
    const after = `Late news. ${twice}`
    expect(spanIn(after, old, { start: second, end: second + 6 })!.start).toBe(after.lastIndexOf('closed'))
  })
})
