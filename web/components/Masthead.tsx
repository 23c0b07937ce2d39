/** The head of a story: its title and what stands behind it. */
import type { JSX } from 'preact'
import { lineAnchor } from '../model/anchors.ts'
import { rangeWords } from '../model/calendar.ts'
import type { StoryView } from '../model/story.ts'
import { outletOf } from '../model/story.ts'
import { count } from '../model/words.ts'
import { Heading } from './Heading.tsx'

/** Title, days, how many documents, outlets and newsrooms the record rests on, and what it holds. */
export function Masthead({ view }: { view: StoryView }): JSX.Element {
  const { story, documents } = view
  const reprints = documents.filter(d => d.reprintOf !== null).length
  const outlets = new Set(documents.map(outletOf)).size
  const newsrooms = story.origins.filter(o => o.kind === 'reporting').length
  return (
    <header class="masthead" id={lineAnchor(story.id, 'story', story.id)}>
      <p class="kicker">{story.first && story.last ? rangeWords(story.first, story.last) : 'Days unknown'}</p>
      <Heading of={1} class="title">
        <bdi>{story.title}</bdi>
      </Heading>
      <ul class="counts">
        <li>
          {count(documents.length, 'report')}
          {reprints > 0 && ` (${count(reprints, 'reprint')})`}
        </li>
        <li>{count(outlets, 'outlet')}</li>
        {newsrooms > 0 && (
          <li>
            {count(newsrooms, 'newsroom')} with reporting of {newsrooms === 1 ? 'its' : 'their'} own
          </li>
        )}
        <li>{count(story.events.length, 'event')}</li>
        <li>{count(story.statements.length, 'statement')}</li>
      </ul>
    </header>
  )
}
