/** People of one surname: to whom the surname alone belongs. */

/** One of several people, with the mentions of the full name and, across documents, the documents that have it. */
export interface Namesake<T> {
  readonly of: T
  readonly mentions: number
  readonly documents?: number
  /** Within one document, where the full name stands first, in any unit. */
  readonly first?: number
}

/** How often more a person must be named than the next of that surname; the less where a text opens with him or her. */
const far = 3
const twice = 2

/** The one who is by far the most named, in mentions and in documents; null where nobody is. */
export function mostNamed<T>(all: readonly Namesake<T>[]): T | null {
  const [most, next] = [...all].sort((a, b) => b.mentions - a.mentions)
  if (!most) return null
  if (!next) return most.of
  const others = all.filter(other => other !== most)
  if (others.some(({ documents = 0 }) => twice * documents > (most.documents ?? 0))) return null
  const opens = most.first !== undefined && others.every(({ first = 0 }) => most.first! < first)
  return most.mentions >= (opens ? twice : far) * next.mentions ? most.of : null
}
