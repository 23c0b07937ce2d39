/** Two wordings of a statement, compared word by word. */

/** A run of words that both have, or that only one has. */
export interface Run {
  readonly kind: 'both' | 'del' | 'ins'
  readonly text: string
}

/** Longer wordings are not compared: the table of the comparison grows with the product of their lengths. */
const MOST = 600

const words = (text: string): readonly string[] => text.match(/\s*(?:[\p{L}\p{N}’'-]+|[^\s])/gu) ?? []
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Lengths of longest common subsequences of the tails of `a` and `b`, a row after a row. */
function table(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = same(a[i]!, b[j]!)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  return lengths
}

function joined(runs: readonly Run[]): readonly Run[] {
  const out: { kind: Run['kind']; text: string }[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last?.kind === run.kind) last.text += run.text
    else out.push({ ...run })
  }
  return out
}

/** Within a stretch of changes, all that went before all that came: easier to read than word for word. */
function sorted(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  let [gone, come]: [Run[], Run[]] = [[], []]
  const flush = (): void => {
    out.push(...gone, ...come)
    gone = []
    come = []
  }
  for (const run of runs) {
    if (run.kind === 'del') gone.push(run)
    else if (run.kind === 'ins') come.push(run)
    else {
      flush()
      out.push(run)
    }
  }
  flush()
  return joined(out)
}

/** How `after` differs from `before`, in runs of words; case is not compared, `after`'s is shown. */
export function compare(before: string, after: string): readonly Run[] {
  const [a, b] = [words(before), words(after)]
  if (a.length > MOST || b.length > MOST)
    return before === after
      ? [{ kind: 'both', text: after }]
      : [
          { kind: 'del', text: before },
          { kind: 'ins', text: after },
        ]
  const lengths = table(a, b)
  const width = b.length + 1
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i]!, b[j]!)) {
      // What was cut from the beginning leaves its space behind.
      if (/^\s/.test(a[i]!) && !/^\s/.test(b[j]!) && runs.at(-1)?.kind === 'del')
        runs.push({ kind: 'del', text: ' ' })
      runs.push({ kind: 'both', text: b[j++]! })
      i++
    } else if (
      j < b.length &&
      (i === a.length || lengths[i * width + j + 1]! > lengths[(i + 1) * width + j]!)
    )
      runs.push({ kind: 'ins', text: b[j++]! })
    else runs.push({ kind: 'del', text: a[i++]! })
  }
  return sorted(runs)
}
