import { expect, test } from 'vitest'
import { englishText } from '../lang/en/text/index.ts'

const tags = (text: string) => englishText.tag(text).tokens.map(t => `${t.form}/${t.pos}`)

test('many names with capitals make no headline of a sentence', () => {
  const found = tags(
    'President Ilka Dorn met Prime Minister Tomas Rehn in Ilvane on Thursday and toured the Orre bridge.',
  )
  for (const name of ['Tomas/PROPN', 'Rehn/PROPN', 'Ilvane/PROPN']) expect(found).toContain(name)
})
