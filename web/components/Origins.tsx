/** Where it all comes from: origins, with the documents that rest on each. */
import type { JSX } from 'preact'
import type { Origin } from '../../src/core/index.ts'
import { rangeWords } from '../model/calendar.ts'
import type { StoryView } from '../model/story.ts'
import { count } from '../model/words.ts'
import { Rest } from './Rest.tsx'
import { DocumentLink } from './Words.tsx'

function OriginEntry({ view, origin }: { view: StoryView; origin: Origin }): JSX.Element {
  const documents = origin.documents.flatMap(id => view.document.get(id) ?? [])
  return (
    <li class="origin-entry line-item">
      <p class="origin-name">
        <bdi>{origin.speaker ?? origin.outlet ?? 'not named'}</bdi>
        <span class="origin-kind">
          {origin.kind === 'reporting'
            ? 'own reporting'
            : origin.on
              ? rangeWords(origin.on.from, origin.on.to)
              : ''}
        </span>
      </p>
      <p class="origin-documents">
        {documents.map((d, i) => (
          <span key={d.id}>
            {i > 0 && '; '}
            <DocumentLink document={d} />
          </span>
        ))}
      </p>
    </li>
  )
}

const SHOWN = 24

/** All origins of a story, those that carry most documents first. */
export function Origins({ view }: { view: StoryView }): JSX.Element {
  const origins = [...view.story.origins].sort((a, b) => b.documents.length - a.documents.length)
  const entry = (origin: Origin) => <OriginEntry key={origin.id} view={view} origin={origin} />
  const rest = origins.slice(SHOWN)
  return (
    <>
      <ul class="origins">{origins.slice(0, SHOWN).map(entry)}</ul>
      {rest.length > 0 && (
        <Rest section="origins" label={count(rest.length, 'more origin')}>
          {() => <ul class="origins">{rest.map(entry)}</ul>}
        </Rest>
      )}
    </>
  )
}
