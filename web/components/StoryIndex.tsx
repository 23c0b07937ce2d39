/** The list of stories, where a record holds several. */
import type { JSX } from 'preact'
import { lineAnchor } from '../model/anchors.ts'
import { rangeWords } from '../model/calendar.ts'
import type { StoryView } from '../model/story.ts'
import { count } from '../model/words.ts'
import { StatusMark } from './Status.tsx'

function Entry({ view }: { view: StoryView }): JSX.Element {
  const { story } = view
  const main = view.ranked[0]
  return (
    <li class="index-entry line-item">
      <div class="index-what">
        <p class="index-title">
          <a href={`#${lineAnchor(story.id, 'story', story.id)}`}>
            <bdi>{story.title}</bdi>
          </a>
        </p>
        {main && (
          <p class="index-main">
            <StatusMark status={main.status} /> <bdi>{main.title}</bdi>
          </p>
        )}
      </div>
      <p class="index-days">
        {story.first && story.last ? rangeWords(story.first, story.last) : 'days unknown'}
      </p>
      <p class="index-meta">
        <span>{count(view.documents.length, 'report')}</span>
        <span>{count(view.outlets.length, 'outlet')}</span>
      </p>
    </li>
  )
}

/** All stories, those with the most documents first. */
export function StoryIndex({ views }: { views: readonly StoryView[] }): JSX.Element {
  return (
    <header class="index">
      <h1 class="title">{count(views.length, 'story', 'stories')}</h1>
      <ol class="index-list">
        {views.map(view => (
          <Entry key={view.story.id} view={view} />
        ))}
      </ol>
    </header>
  )
}
