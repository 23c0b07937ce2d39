/** Figures that a record follows: casualties, votes, shares and sums. */
import type { FigureMention, Tagged } from '../core/index.ts'
import type { EventContext } from './events.ts'
import type { EventLanguage } from './language.ts'

/** The figures of a text, in order. */
export function figures(
  _tagged: Tagged,
  _context: EventContext,
  _language: EventLanguage,
): readonly FigureMention[] {
  return []
}
