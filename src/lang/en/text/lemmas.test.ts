import { describe, expect, it } from 'vitest'
import { lemmaOf } from './lemmas.ts'

const cases: Readonly<Record<string, string>> = {
  VBD: `visited visit, voted vote, planned plan, hoped hope, called call, controlled control, announced announce, argued argue,
    created create, treated treat, reached reach, relied rely, died die, agreed agree, needed need, added add, passed pass,
    used use, focused focus, closed close, caused cause, endorsed endorse, changed change, hanged hang, charged charge,
    invited invite, united unite, completed complete, targeted target, opened open, happened happen, examined examine,
    declared declare, required require, offered offer, explored explore, favored favor, ensured ensure, traveled travel,
    cancelled cancel, handled handle, decided decide, avoided avoid, exceeded exceed, concluded conclude, claimed claim,
    escaped escape, developed develop, kidnapped kidnap, provoked provoke, described describe, accused accuse, raised raise,
    panicked panic, went go, said say, was be, had have, wrote write, rewrote rewrite, fled flee, freed free, put put, tried try,
    re-elected re-elect, overtook overtake, boycotted boycott, believed believe, seized seize, rescued rescue, breathed breathe`,
  VBG: `making make, visiting visit, running run, being be, dying die, lying lie, seeing see, agreeing agree, putting put,
    bringing bring, hanging hang, planning plan, selling sell, voting vote, trying try, using use, underlying underlie`,
  VBZ: `goes go, has have, is be, says say, tries try, passes pass, watches watch, fixes fix, uses use, seizes seize, dies die, 's be`,
  VBP: `are be, 'm be, 've have, go go`,
  VBN: `been be, taken take, known know, born bear, withdrawn withdraw, beaten beat`,
  MD: `will will, 'll will, wo will, ca can, 'd would, could could`,
  NNS: `votes vote, parties party, women woman, children child, people people, buses bus, viruses virus, houses house, crises crisis,
    analyses analysis, lives life, wives wife, knives knife, heroes hero, shoes shoe, movies movie, boxes box, churches church,
    ties tie, politics politics, critics critic, 1990s 1990s, headquarters headquarters, taxis taxi, days day, sons-in-law sons-in-law,
    grandchildren grandchild, policemen policeman, selves self, responses response, campuses campus, statuses status, series series`,
  JJR: `bigger big, larger large, better good, easier easy, smaller small, safer safe, older old, younger young, later late, further far, more more`,
  RBR: 'better well, earlier early, faster fast',
  JJS: 'biggest big, worst bad, largest large, happiest happy, finest fine',
  PRP: 'him he, them they, her she, me i, it it',
  RB: "n't not, never never",
  NNP: 'Berg Berg, NATO NATO',
  DT: 'an a, the the',
}

describe('lemmas', () => {
  const rows = Object.entries(cases).flatMap(([tag, list]) =>
    list.split(',').map(pair => [tag, ...pair.trim().split(' ')] as const),
  )
  it.each(rows)('%s %s → %s', (tag, form, lemma) =>
    expect(lemmaOf(form!, form!.toLowerCase(), tag)).toBe(lemma),
  )
})
