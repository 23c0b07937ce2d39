/** A story whose lines lead to their pages and can be set right beside where they stand. */
import type { ComponentChildren, JSX } from 'preact'
import { Correcting, SPEAKERS } from '../components/Correcting.tsx'
import { Leading, type Links } from '../components/Links.tsx'
import { voicesOf } from '../model/statements.ts'
import type { StoryView } from '../model/story.ts'

/** What is shown of a story, with the names that a speaker's field offers. An affair's lines are set right in its stories. */
export function Correctable(props: {
  view: StoryView
  links: Links
  affair: boolean
  children: ComponentChildren
}): JSX.Element {
  const { view, affair } = props
  return (
    <Leading.Provider value={props.links}>
      <Correcting.Provider value={affair ? null : view.story.id}>
        {props.children}
        {!affair && (
          <datalist id={SPEAKERS}>
            {voicesOf(view).map(voice => (
              <option key={voice.name} value={voice.name} />
            ))}
          </datalist>
        )}
      </Correcting.Provider>
    </Leading.Provider>
  )
}
