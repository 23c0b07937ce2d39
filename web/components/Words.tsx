/** The evidence of a line: the exact words in their sentence, leading to where they stand. */
import type { JSX } from 'preact'
import type { Evidence, RecordDocument } from '../../src/core/index.ts'
import { evidenceAnchor } from '../model/anchors.ts'
import { dayWords } from '../model/calendar.ts'
import { inContext } from '../model/context.ts'
import type { StoryView } from '../model/story.ts'
import { outletOf } from '../model/story.ts'
import { useLinks } from './Links.tsx'

/** A BCP 47 tag for the `lang` attribute, or none where the record does not know the language. */
export const langOf = (language: string): string | undefined =>
  /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language) && language !== 'und' ? language : undefined

/** A document by outlet and day, leading to it. */
export function DocumentLink({ document }: { document: RecordDocument }): JSX.Element {
  const links = useLinks()
  const day = document.published.from
  return (
    <a class="doc-link" href={links.document(document.id)}>
      <span class="outlet">{outletOf(document)}</span>
      {day && <span class="doc-day">, {dayWords(day, true)}</span>}
    </a>
  )
}

/** Exact words within their sentence. */
export function Words({ view, evidence }: { view: StoryView; evidence: Evidence }): JSX.Element {
  const links = useLinks()
  const document = view.document.get(evidence.document)
  if (!document) return <q class="words">{evidence.quote}</q>
  const { before, words, after } = inContext(document.text, evidence.span)
  return (
    <a class="words" href={links.words(evidence)} lang={langOf(document.language)} dir="auto">
      <span class="around">{before}</span>
      <mark>{words}</mark>
      <span class="around">{after}</span>
    </a>
  )
}

/** All words a line rests on. */
export function WordsList(props: { view: StoryView; evidence: readonly Evidence[] }): JSX.Element {
  return (
    <>
      {props.evidence.map(e => (
        <Words key={evidenceAnchor(e)} view={props.view} evidence={e} />
      ))}
    </>
  )
}
