/** Bodies known by their first word: "Radio Vardal". */
import type { Token } from '../core/index.ts'
import type { NameWords } from './language.ts'
import type { Name } from './name.ts'

/** A name taken for a person's or a place's whose first word opens names of bodies is a body's. */
export function opened(tokens: readonly Token[], name: Name, { organisationFirst }: NameWords): Name {
  if (name.known || name.type === 'organisation' || name.last - name.first < 2) return name
  return organisationFirst.has(tokens[name.first]!.lower) ? { ...name, type: 'organisation' } : name
}
