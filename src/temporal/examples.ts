/** Reads example and case sentences: `[expression]` or `[expression|value]`, several to a sentence. */

/** A marked expression of a sentence. */
export interface Marked {
  readonly start: number
  readonly end: number
  /** Value, modifier and interval as the case writes them after the bar; empty where it says nothing. */
  readonly wanted: string
}

/** A sentence without its marks, and what was marked. */
export function unmark(sentence: string): { text: string; marked: Marked[] } {
  let text = ''
  const marked: Marked[] = []
  let at = 0
  for (const m of sentence.matchAll(/\[([^\]|]*)(?:\|([^\]]*))?\]/g)) {
    text += sentence.slice(at, m.index)
    marked.push({ start: text.length, end: text.length + m[1]!.length, wanted: m[2] ?? '' })
    text += m[1]
    at = m.index + m[0].length
  }
  return { text: text + sentence.slice(at), marked }
}

/** One case: the day of publication (null: none) and a sentence with marks. */
export interface Case {
  readonly line: number
  readonly published: string | null
  readonly sentence: string
}

/**
 * Cases of a file. A line `@ 2019-03-31` sets the day of publication of the lines after it (`@ -`: none);
 * `#` begins a comment; every other line is a sentence. `\n\n` in a sentence is a break of paragraph.
 */
export function readCases(file: string): Case[] {
  let published: string | null = null
  const cases: Case[] = []
  for (const [i, raw] of file.split('\n').entries()) {
    const line = raw.trim()
    if (!line || line.startsWith('#')) continue
    if (line.startsWith('@')) published = line.slice(1).trim() === '-' ? null : line.slice(1).trim()
    else cases.push({ line: i + 1, published, sentence: line.replaceAll('\\n', '\n') })
  }
  return cases
}

/** What a case may say of an expression besides: `@` its zone, `!` what conflicts, `?` a unit that was assumed. */
const marks = (f: { zone?: string; conflict?: string; assumed?: readonly string[] }): string[] => [
  `@${f.zone ?? 'none'}`,
  `!${f.conflict ?? 'none'}`,
  ...(f.assumed?.length ? f.assumed.map(unit => `?${unit}`) : ['?none']),
]

/** What is wrong with a case, or null: every mark must be found with its value, and nothing else. */
export function judge(
  marked: readonly Marked[],
  found: readonly {
    start: number
    end: number
    value: string
    mod?: string
    interval?: { from: string; to: string }
    zone?: string
    conflict?: string
    assumed?: readonly string[]
  }[],
  text: string,
): string | null {
  const shown = found.map(
    f =>
      `[${text.slice(f.start, f.end)}|${f.value}${f.mod ? ` ${f.mod}` : ''}${f.interval ? ` ${f.interval.from}..${f.interval.to}` : ''} ${marks(f).join(' ')}]`,
  )
  const right =
    marked.length === found.length &&
    marked.every((m, i) => {
      const f = found[i]!
      if (f.start !== m.start || f.end !== m.end) return false
      return m.wanted
        .split(' ')
        .filter(Boolean)
        .every(part =>
          part.includes('..')
            ? f.interval !== undefined && part === `${f.interval.from}..${f.interval.to}`
            : part === f.value || part === f.mod || marks(f).includes(part),
        )
    })
  return right ? null : shown.join(' ') || 'nothing found'
}
