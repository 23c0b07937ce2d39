/** Invented reports for the tests of grouping: two look-alike stories and one of another kind. */
import type { GroupItem } from './digest.ts'

const item = (id: string, published: string | null, title: string | null, text: string): GroupItem => ({
  id,
  title,
  text,
  published,
  outlet: `${id}.example`,
})

/** A ferry runs aground off Nordhavn in March. */
export const FERRY: readonly GroupItem[] = [
  item(
    'f1',
    '2031-03-02',
    'Ferry Aurora runs aground off Nordhavn',
    'The ferry Aurora ran aground off Nordhavn on Sunday with 212 passengers on board, the coast guard said. Captain ' +
      'Ole Lund ordered an evacuation. Two people were injured.',
  ),
  item(
    'f2',
    '2031-03-02',
    '212 rescued from stranded ferry Aurora',
    'Coast guard boats took all 212 passengers off the ferry Aurora near Nordhavn after it ran aground in thick fog. ' +
      'Captain Ole Lund was the last to leave the ship.',
  ),
  item(
    'f3',
    '2031-03-04',
    'Divers inspect hull of the Aurora',
    'Divers on Tuesday inspected the hull of the Aurora, the ferry that ran aground off Nordhavn with 212 passengers. ' +
      'The coast guard said no oil had leaked.',
  ),
]

/** Another ferry runs aground off another town, two years later. */
export const OTHER_FERRY: readonly GroupItem[] = [
  item(
    'g1',
    '2033-08-19',
    'Ferry Borealis runs aground off Sundby',
    'The ferry Borealis ran aground off Sundby on Friday with 87 passengers on board, the coast guard said. Captain ' +
      'Eva Holm ordered an evacuation. Nobody was hurt.',
  ),
  item(
    'g2',
    '2033-08-20',
    'Borealis towed to Sundby harbour',
    'Tugs on Saturday towed the ferry Borealis to Sundby a day after it ran aground with 87 passengers. Captain Eva ' +
      'Holm blamed the steering.',
  ),
]

/** A bank of Nordhavn fails in the same week as the first ferry. */
export const BANK: readonly GroupItem[] = [
  item(
    'b1',
    '2031-03-03',
    'Nordhavn savings bank closes its doors',
    'The Nordhavn Savings Bank closed its branches on Monday after customers withdrew 40 million crowns. Regulator ' +
      'Ida Krog said deposits were insured.',
  ),
  item(
    'b2',
    '2031-03-04',
    'Regulator seeks buyer for Nordhavn Savings Bank',
    'Regulator Ida Krog said on Tuesday that two banks had bid for the Nordhavn Savings Bank, whose customers withdrew ' +
      '40 million crowns before it closed.',
  ),
]
