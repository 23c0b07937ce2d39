/** Full names that a text gives to somebody's relative: who bears the surname alone is then somebody else. */
import type { Token } from '../core/index.ts'
import type { NameWords } from './language.ts'
import type { Name } from './name.ts'

/** How far after a comma the word for a relative stands at most: ", the suspect's younger brother". */
const near = 5

/** "His son, Peter Berg"; "brother Peter Berg". */
function before(tokens: readonly Token[], first: number, { kin }: NameWords): boolean {
  const at = tokens[first - 1]?.form === ',' ? first - 2 : first - 1
  const token = tokens[at]
  return token !== undefined && token.form === token.lower && kin.has(token.lower)
}

/** "Peter Berg, her father". */
function after(tokens: readonly Token[], last: number, { kin }: NameWords): boolean {
  if (tokens[last]?.form !== ',') return false
  for (let k = last + 1; k < last + near; k++) {
    const { form, tag } = tokens[k] ?? { form: '.', tag: '.' }
    if (/^[.,;:]$/.test(form)) return false
    if (tag !== 'POS' && tag !== 'PRP$') continue
    return [k + 1, k + 2].some(i => kin.has(tokens[i]?.lower ?? ''))
  }
  return false
}

/** "Anna and Peter Berg": two of a name. */
function beside(tokens: readonly Token[], first: number, { women, men, joining }: NameWords): boolean {
  const other = tokens[first - 2]?.lower ?? ''
  return joining.has(tokens[first - 1]?.lower ?? '') && (women.has(other) || men.has(other))
}

/** Whether the words around a full name tell that others of the text have its surname. */
export function isRelative(tokens: readonly Token[], { first, last }: Name, words: NameWords): boolean {
  return before(tokens, first, words) || after(tokens, last, words) || beside(tokens, first, words)
}
