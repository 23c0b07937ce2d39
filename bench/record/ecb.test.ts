import { expect, test } from 'vitest'
import { ecbDocument, goldClusters } from './ecb.ts'

const token = (id: number, sentence: number, word: string): string =>
  `<token t_id="${id}" sentence="${sentence}" number="0">${word}</token>`

const xml = `<Document>${token(1, 0, 'Berg')}${token(2, 0, 'left')}${token(3, 0, '.')}${token(4, 1, 'Her')}${token(5, 1, 'departure')}${token(6, 1, 'came')}${token(7, 2, 'Later')}${token(8, 2, 'ended')}
<Markables><ACTION_OCCURRENCE m_id="1" ><token_anchor t_id="2"/></ACTION_OCCURRENCE>
<NEG_ACTION_STATE m_id="2" ><token_anchor t_id="5"/></NEG_ACTION_STATE>
<ACTION_ASPECTUAL m_id="3" ><token_anchor t_id="6"/></ACTION_ASPECTUAL>
<ACTION_OCCURRENCE m_id="4" ><token_anchor t_id="8"/></ACTION_OCCURRENCE>
<HUMAN_PART_PER m_id="5" ><token_anchor t_id="1"/></HUMAN_PART_PER></Markables>
<Relations><CROSS_DOC_COREF r_id="9" note="ACT1" ><source m_id="1" /><source m_id="2" /><target m_id="7" /></CROSS_DOC_COREF></Relations></Document>`

test('gold mentions of the selected sentences, with their clusters', () => {
  const document = ecbDocument(xml, '1', '1_1ecb.xml', new Set([0, 1]))
  expect(document.gold.map(g => [document.text.slice(g.start, g.end), g.cluster])).toEqual([
    ['left', 'ACT1'],
    ['departure', 'ACT1'],
    ['came', '1_1ecb.xml m3'],
  ])
  expect(goldClusters([document]).map(c => c.length)).toEqual([2, 1])
})
