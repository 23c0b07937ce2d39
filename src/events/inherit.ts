/** The standing of event nouns of which their own sentence says nothing: "the visit". */
import type { Published, Timex } from '../core/index.ts'
import type { Trigger } from './lexicon.ts'
import type { Standing } from './status.ts'
import type { Node, Syntax } from './syntax.ts'
import { typeRow } from './types.ts'

/** An event mention before it is settled. */
export interface Draft {
  readonly node: Node
  readonly trigger: Trigger
  readonly syntax: Syntax
  readonly said: Standing
  readonly when: Timex | undefined
}

/**
 * The standing of a mention: its own, else that of its day, else that of the last mention of its type that says
 * more. A noun that cannot be planned ("the earthquake") happened, unless something that may come is spoken of.
 */
export function inherited(drafts: readonly Draft[], draft: Draft, published: Published | null): Standing {
  const { said, when, trigger, node } = draft
  if (said.status !== null) return said
  const negative = said.negative
  const row = typeRow(trigger.sense.type)
  const unreal = clauseStanding(draft) === 'unreal'
  if (row && !row.schedulable)
    return {
      status:
        unreal && node.determiner !== 'definite' && node.determiner !== 'possessive'
          ? 'possible'
          : 'happened',
      negative,
    }
  if (when?.interval && published?.from && !unreal && when.interval.to < published.from)
    return { status: 'happened', negative }
  const told = drafts.filter(
    d => d.trigger.sense.type === trigger.sense.type && d.said.status !== null && !d.said.negative,
  )
  const model = told.filter(d => d.trigger.first < trigger.first).at(-1) ?? told[0]
  if (!model) return { status: unreal ? 'planned' : 'happened', negative }
  return { status: passedOn(model.said), negative }
}

/** What a bare noun takes over: a promise is still a plan, and a simple present tells of something done. */
function passedOn({ status, present }: Standing): Standing['status'] {
  if (status === 'announced' || status === 'confirmed') return 'planned'
  return present ? 'happened' : status
}

/** Whether the clause around a noun is real. */
export function clauseStanding({ node }: Pick<Draft, 'node'>): 'real' | 'unreal' {
  for (let at: Node | null = node; at; at = at.head)
    if (at.kind === 'verb') {
      const form = at.verb!
      return form.tense === 'future' || form.modality !== 'none' || (!form.finite && form.bare)
        ? 'unreal'
        : 'real'
    }
  return 'real'
}
