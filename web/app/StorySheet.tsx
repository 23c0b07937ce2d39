/** A part of a long story on a page of its own: a section, or an event with all that is read of it. */
import type { JSX } from 'preact'
import { EventEntry } from '../components/Events.tsx'
import { Heading, Section } from '../components/Heading.tsx'
import { type Part, sectionOf } from '../components/Story.tsx'
import { sectionAnchor } from '../model/anchors.ts'
import type { Extent } from '../model/extent.ts'
import type { StoryView } from '../model/story.ts'
import { Correctable } from './Correctable.tsx'
import { sheetLinks } from './paths.ts'
import { documentsPart } from './StoryPage.tsx'

function partOf(view: StoryView, extent: Extent, sheet: string): Part | undefined {
  const event = extent.event(sheet)
  if (event) return { kind: 'event', title: 'An event', body: <EventEntry view={view} event={event} open /> }
  return sheet === 'documents' ? documentsPart(view) : sectionOf(view, sheet)
}

/** The sheet of a long story, or null where it has none of that name. */
export function storySheet(props: {
  view: StoryView
  extent: Extent
  path: string
  sheet: string
  affair: boolean
}): JSX.Element | null {
  const { view, extent, path, sheet, affair } = props
  const { id, title } = view.story
  const part = partOf(view, extent, sheet)
  if (!part) return null
  return (
    <Correctable view={view} links={sheetLinks(view, extent, path, sheet)} affair={affair}>
      <article class="story">
        <header class="masthead">
          <p class="kicker">
            <a href={path}>The whole story</a>
          </p>
          <Heading of={1} class="title">
            <bdi>{title}</bdi>
          </Heading>
        </header>
        <Section
          id={sectionAnchor(id, part.kind)}
          kind={part.kind}
          title={part.title}
          about={part.about ?? ''}
        >
          {part.body}
        </Section>
      </article>
    </Correctable>
  )
}
