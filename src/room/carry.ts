/** Corrections outlive the version of a page that they were made on, where their words stand in the next one unchanged. */
import type { AnnotatedDocument, Id, Span } from '../core/index.ts'
import type { Correction } from '../record/corrections.ts'
import type { Store } from '../store/store.ts'
import type { Decided, Held } from '../store/types.ts'

/** Characters from which on words are found by themselves; fewer, by their whole sentence. */
const TELLING = 30
/** Characters to either side by which one place is told from another with the same words. */
const AROUND = 200

/** How many characters before `a` in one text and before `b` in another are the same; with `step` 1, from there on. */
function agreeing(one: string, a: number, other: string, b: number, step: 1 | -1): number {
  let same = 0
  for (let i = a, j = b; same < AROUND && one[i] !== undefined && one[i] === other[j]; i += step, j += step)
    same++
  return same
}

/** The words by which a place is found again. */
function anchorOf({ annotations }: AnnotatedDocument, { start, end }: Span): Span {
  if (end - start >= TELLING) return { start, end }
  const around = annotations.sentences.filter(s => s.start < end && start < s.end)
  return {
    start: Math.min(start, ...around.map(s => s.start)),
    end: Math.max(end, ...around.map(s => s.end)),
  }
}

/** Where words of a document stand in another version of its text; null where they do not stand there unchanged. */
export function spanIn(text: string, old: AnnotatedDocument, span: Span): Span | null {
  const before = old.document.text
  const anchor = anchorOf(old, span)
  const words = before.slice(anchor.start, anchor.end)
  let [at, most] = [-1, -1]
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const alike =
      agreeing(before, anchor.start - 1, text, i - 1, -1) +
      agreeing(before, anchor.end, text, i + words.length, 1)
    if (alike > most) [at, most] = [i, alike]
  }
  if (at < 0) return null
  const start = at + span.start - anchor.start
  return { start, end: start + span.end - span.start }
}

async function carry(store: Store, correction: Correction, to: Held): Promise<Correction> {
  const [old] = await store.annotated([correction.words.document])
  const { id, text } = to.document
  const span = old ? spanIn(text, old, correction.words.span) : null
  return span ? { ...correction, words: { document: id, span } } : correction
}

/** Corrections as they hold for documents: those of earlier versions on the words of the version that is among them. */
export async function carried(
  store: Store,
  corrections: readonly Correction[],
  held: readonly Held[],
): Promise<readonly Correction[]> {
  if (corrections.length === 0) return corrections
  const now = new Map<Id, Held>()
  for (const one of held.filter(h => h.replaces !== null))
    for (const { document } of await store.versions(one.document.id)) now.set(document.id, one)
  return Promise.all(
    corrections.map(correction => {
      const to = now.get(correction.words.document)
      return to && to.document.id !== correction.words.document ? carry(store, correction, to) : correction
    }),
  )
}

/** Ids of the corrections whose words the newest version of their page has no longer. */
export async function lapsedIn(
  { annotated, at, document }: Store,
  decided: readonly Decided[],
): Promise<Set<Id>> {
  const lapsed = new Set<Id>()
  for (const { body } of decided) {
    const { words } = body as Partial<Correction>
    const held = words ? await document(words.document) : null
    if (!words || !held?.replacedBy || !held.document.url) continue
    const newest = await at(held.document.url)
    const [old] = await annotated([words.document])
    if (newest && old && !spanIn(newest.document.text, old, words.span)) lapsed.add(body.id)
  }
  return lapsed
}
