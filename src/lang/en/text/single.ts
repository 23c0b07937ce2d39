/** Single quotation marks told from possessives, which share their form. */

/** What is looked at: the text, its tokens' boundaries, forms and tags; the tags of single marks are put right. */
export interface MarkedWork {
  readonly text: string
  readonly own: { readonly starts: readonly number[]; readonly ends: readonly number[] }
  readonly words: readonly { readonly form: string }[]
  readonly tags: string[]
}

const isSingle = (form: string): boolean => form === "'" || form === '’' || form === '‘'

/** Whether a single mark stands where one opens: nothing glued before it, something after. */
function opens({ text, own }: MarkedWork, i: number): boolean {
  const before = own.starts[i] === 0 ? ' ' : text[own.starts[i]! - 1]!
  return /[\s([{“"—–-]/.test(before) && !/\s/.test(text[own.ends[i]!] ?? ' ')
}

/** Whether another mark that may close comes in the sentence. */
function closesLater(work: MarkedWork, i: number, last: number): boolean {
  for (let k = i + 1; k < last; k++) if (isSingle(work.words[k]!.form) && !opens(work, k)) return true
  return false
}

/** A mark after a word: a possessive where a noun phrase goes on and no quotation waits for its end. */
function ofClosing(work: MarkedWork, i: number, last: number, open: boolean): string {
  const { words, tags } = work
  const before = words[i - 1]?.form.at(-1)
  if (before !== 's' && before !== 'S' && before !== 'x' && before !== 'z') return "''"
  const goesOn = i + 1 < last && /^(?:NN|JJ|CD|VBG|VBN|RB)/.test(tags[i + 1]!)
  return goesOn && (!open || closesLater(work, i, last)) ? 'POS' : "''"
}

/** Gives the single marks among tokens `first` up to `last`, one sentence, their tags. */
export function settleSingleMarks(work: MarkedWork, first: number, last: number): void {
  let open = false
  for (let i = first; i < last; i++) {
    if (!isSingle(work.words[i]!.form)) continue
    if (work.words[i]!.form === '‘' || (opens(work, i) && !open)) {
      work.tags[i] = '``'
      open = true
    } else if ((work.tags[i] = ofClosing(work, i, last, open)) === "''") open = false
  }
}
