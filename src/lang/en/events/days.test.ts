import { describe, expect, it } from 'vitest'
import type { Published } from '../../../core/index.ts'
import { newsDay } from '../../../events/index.ts'
import { temporal } from '../../../temporal/index.ts'
import { englishTemporal } from '../temporal/index.ts'
import { englishText } from '../text/index.ts'

/** The day of the news of a text published on 16 May 2024, a Thursday. */
function news(
  text: string,
  published: Published | null = { from: '2024-05-16', to: '2024-05-16', basis: 'given' },
) {
  const tagged = englishText.tag(text)
  const timexes = temporal(tagged, { document: 'x', published }, englishTemporal)
  return newsDay(tagged, timexes, { parts: [], published })
}

describe('the day of the news', () => {
  it('is the first day that the opening names', () =>
    expect(news('Dahl resigned on Tuesday. Berg met Lund on Monday.')).toBe('2024-05-14'))
  it('is none that lies ahead or far back', () =>
    expect(news('Dahl, jailed on 3 March 2021, will be freed on Friday.')).toBe(null))
  it('is within a week: eight days are too many', () => {
    expect(news('Dahl resigned on 9 May 2024.')).toBe('2024-05-09')
    expect(news('Dahl resigned on 8 May 2024.')).toBe(null)
  })
  it('is not sought below the third sentence, nor in lines without a stop', () => {
    expect(news('Dahl went. He left. He is gone. He met Berg on Tuesday.')).toBe(null)
    expect(news('14 May 2024\n\nDahl went. He left. He met Berg on Wednesday.')).toBe('2024-05-15')
  })
  it('is none without a day of publication', () =>
    expect(news('Dahl resigned on 14 May 2024.', null)).toBe(null))
})
