/** The standing of event nouns of which their own sentence says nothing: "the visit". */
import type { Published, Timex } from '../core/index.ts'
import type { Standing } from './effects.ts'
import type { Trigger } from './lexicon.ts'
import { clauseOf, type Node, type Syntax } from './syntax.ts'
import { typeRow } from './types.ts'

/** An event mention before it is settled. */
export interface Draft {
  readonly node: Node
  readonly trigger: Trigger
  readonly syntax: Syntax
  readonly said: Standing
  readonly when: Timex | undefined
  /** Whether that time hangs on the noun itself. */
  readonly dated?: boolean
  /** Whether it stands before the noun, as part of what it is called: "the 2020 election". */
  readonly called?: boolean
}

/** What befalls (an earthquake, an attack) is neither announced nor confirmed ahead, and "the attack" was one. */
function befallen({ node, said }: Draft): Standing {
  const done: Standing = { status: 'happened', negative: false }
  if (said.status === 'confirmed' || said.status === 'announced' || said.ahead)
    return said.negative ? said : done
  // "the plane crashed, killing four": told of beside another thing, and over
  if (said.status === 'under way' && node.verb?.progressive && !node.verb.finite && !said.negative)
    return done
  const modified = said.cue !== undefined && said.cue >= node.first && said.cue < node.last
  const definite = node.determiner === 'definite' || node.determiner === 'possessive'
  // "failed to prevent the attack"
  return node.kind === 'noun' && said.status === 'possible' && !said.negative && definite && !modified
    ? done
    : said
}

/** The mention whose standing a bare noun takes: the last before it that says more than "maybe", else one after it. */
function modelOf(drafts: readonly Draft[], { trigger }: Draft): Draft | undefined {
  const { type } = trigger.sense
  const told = drafts.filter(d => d.trigger.sense.type === type && d.said.status !== null && !d.said.negative)
  if (told.length === 0) return undefined
  const sure = told.filter(d => d.said.status !== 'possible' && d.said.status !== 'unconfirmed')
  const before = (from: readonly Draft[]): Draft | undefined =>
    from.filter(d => d.trigger.first < trigger.first).at(-1)
  return before(sure) ?? sure[0] ?? before(told)
}

/**
 * Whether a noun of which only an outer word says that it may come has a past day of its own: "wants a probe of the
 * 2020 protest". What was planned or put off in the past, or is so by a word beside the noun, stays so.
 */
function past(draft: Draft, published: Published | null): boolean {
  const { node, said, when, dated } = draft
  if (node.kind !== 'noun' || !dated || said.negative || !when?.interval || !published?.from) return false
  if (said.status !== 'planned' && said.status !== 'possible') return false
  if (when.assumed.length > 0 || when.interval.to >= published.from) return false
  const { cue } = said
  if (cue === undefined || (cue >= node.first && cue < node.last)) return false
  if (node.below.some(n => n.first <= cue && cue < n.last)) return false
  if (draft.called && node.determiner === 'definite') return true
  const form = clauseOf(node)?.verb
  return form?.finite === true && form.tense !== 'past' && !form.perfect
}

/**
 * The standing of a mention: its own, else that of its day, else that of the mention of its type that says more.
 * A noun that cannot be planned ("the earthquake") happened, unless something that may come is spoken of.
 */
export function inherited(drafts: readonly Draft[], draft: Draft, published: Published | null): Standing {
  const { said, when, trigger, node } = draft
  const row = typeRow(trigger.sense.type)
  const falls = row !== undefined && !row.schedulable
  if (said.status !== null && past(draft, published)) return { status: 'happened', negative: false }
  if (said.status !== null) return falls ? befallen(draft) : said
  const negative = said.negative
  const unreal = clauseStanding(draft) === 'unreal'
  const definite = node.determiner === 'definite' || node.determiner === 'possessive'
  if (falls) return { status: unreal && !definite ? 'possible' : 'happened', negative }
  const before = !!when?.interval && !!published?.from && when.interval.to < published.from
  // "may have swayed the 2016 election"
  if (before && (!unreal || (draft.called && definite))) return { status: 'happened', negative }
  const model = modelOf(drafts, draft)
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
