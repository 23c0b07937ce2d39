/** Radio and television stations by their call signs, which look like numbers to the tagger. */
import type { Token } from '../core/index.ts'
import type { Name } from './name.ts'

const callSign = /^\d{1,2}\p{Lu}{2,3}$/u
/** Tags of verbs that tell what the word before them does. */
const finite = /^(?:VBD|VBZ)$/

/** Stations by their call signs ("4QRX"), which act somewhere in the text and are named more than once. */
export function stations(tokens: readonly Token[], upper: Uint8Array, taken: Uint8Array): Name[] {
  const found: Name[] = []
  const count = new Map<string, number>()
  const acting = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (!upper[i] || taken[i]) continue
    const { form } = tokens[i]!
    const c = form.charCodeAt(0)
    if (c < 48 || c > 57 || !callSign.test(form)) continue
    found.push({ first: i, last: i + 1, type: 'organisation' })
    count.set(form, (count.get(form) ?? 0) + 1)
    const after = tokens[i + 1]
    if (after && finite.test(after.tag)) acting.add(form)
  }
  return found.filter(({ first }) => {
    const { form } = tokens[first]!
    const kept = acting.has(form) && count.get(form)! > 1
    if (kept) taken[first] = 1
    return kept
  })
}
