/** What a search or a watch found. */
import type { JSX } from 'preact'
import type { Hit } from '../../src/store/types.ts'
import { StatusMark } from '../components/Status.tsx'
import { dayWords } from '../model/calendar.ts'
import { pathOf } from './paths.ts'

/** Where what was found is shown. */
export function hitPath(hit: Hit): string {
  if (hit.kind === 'document') return pathOf.document(hit.id)
  return pathOf.line(hit.story, hit.kind, hit.id)
}

/** The words a line rests on, where what was found does not say them already; choosing them opens the text. */
function Quoted({ hit }: { hit: Hit }): JSX.Element | null {
  const { evidence } = hit
  if (!evidence || hit.kind === 'document') return null
  const said = hit.snippet.map(p => p.text).join('')
  const known = said.includes(evidence.quote.trim())
  return (
    <a class="open-words" href={pathOf.words(evidence)}>
      {known ? 'in the text' : `“${evidence.quote}”`}
    </a>
  )
}

/** Something found. */
export function HitEntry({ hit }: { hit: Hit }): JSX.Element {
  return (
    <li class="hit line-item">
      <p class="hit-kind">{hit.kind === 'document' ? 'report' : hit.kind}</p>
      <div class="hit-what">
        <p class="hit-head">
          <a href={hitPath(hit)}>
            <bdi>{hit.speaker ?? hit.title}</bdi>
          </a>
          {hit.status && <StatusMark status={hit.status} />}
          {hit.day && <span class="hit-day">{dayWords(hit.day)}</span>}
          {hit.outlet && <span class="hit-outlet">{hit.outlet}</span>}
        </p>
        <p class="hit-words" dir="auto">
          {hit.snippet.map((piece, i) =>
            piece.found ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
          )}
        </p>
      </div>
      <p class="hit-more">
        <a href={pathOf.story(hit.story)}>{hit.kind === 'document' ? 'its story' : <bdi>{hit.title}</bdi>}</a>
        <Quoted hit={hit} />
      </p>
    </li>
  )
}
