/** What a person can do with a story: take it along, merge it, split it. Menus that stay folded until asked for. */
import type { ComponentChildren, JSX } from 'preact'
import type { Id } from '../../src/core/index.ts'
import type { StoryLine } from '../../src/store/types.ts'
import type { StoryView } from '../model/story.ts'
import { outletOf } from '../model/story.ts'
import { count } from '../model/words.ts'
import { pathOf } from './paths.ts'

/** A format in which a story can be taken along. */
export interface Format {
  readonly extension: string
  readonly what: string
}

function Menu({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <details class="menu">
      <summary>{title}</summary>
      <div class="menu-body">{children}</div>
    </details>
  )
}

function TakeAlong({ path, formats }: { path: string; formats: readonly Format[] }): JSX.Element {
  return (
    <Menu title="Take it along">
      <ul class="formats">
        {formats.map(f => (
          <li key={f.extension}>
            <a href={`${path}.${f.extension}`}>
              <b>.{f.extension}</b> {f.what}
            </a>
          </li>
        ))}
        <li>
          <a href={`${path}.atom`}>
            <b>.atom</b> feed of its news
          </a>
        </li>
        <li>
          <a href={`${path}.feed.json`}>
            <b>.feed.json</b> feed of its news
          </a>
        </li>
      </ul>
    </Menu>
  )
}

/** Merging with another story, chosen by its name. */
function Merge({ story, near }: { story: Id; near: readonly StoryLine[] }): JSX.Element {
  return (
    <Menu title="Merge">
      <form method="post" action="/decisions/merge">
        <input type="hidden" name="story" value={story} />
        <label for="merge-with">Another story that is part of this one</label>
        <input
          id="merge-with"
          name="with"
          list="near"
          required
          autocomplete="off"
          placeholder="Its title, or its address"
          data-stories={story}
        />
        <datalist id="near">
          {near.map(s => (
            <option key={s.id} value={s.title} />
          ))}
        </datalist>
        <button type="submit">Merge</button>
        <p class="about">It can be undone, here and under Decisions.</p>
      </form>
    </Menu>
  )
}

/** Parting documents from a story. */
function Split({ story, view }: { story: Id; view: StoryView }): JSX.Element {
  return (
    <Menu title="Split">
      <form method="post" action="/decisions/split">
        <input type="hidden" name="story" value={story} />
        <fieldset>
          <legend>Reports that are another story</legend>
          {view.documents.map(d => (
            <label key={d.id} class="check">
              <input type="checkbox" name="document" value={d.id} />{' '}
              <bdi>
                {outletOf(d)}: {d.title ?? d.name}
              </bdi>
            </label>
          ))}
        </fieldset>
        <button type="submit">Split</button>
      </form>
    </Menu>
  )
}

/** The line of menus under a story's title. */
export function StoryTools(props: {
  view: StoryView
  path: string
  formats: readonly Format[]
  near: readonly StoryLine[]
  affair: boolean
}): JSX.Element {
  const { view, near, affair } = props
  const { id } = view.story
  return (
    <div class="actions" data-story={id}>
      <TakeAlong path={props.path} formats={props.formats} />
      {!affair && <Merge story={id} near={near.filter(s => s.id !== id)} />}
      {!affair && view.documents.length > 1 && <Split story={id} view={view} />}
      {!affair && near.length > 1 && (
        <a class="to-affair" href={pathOf.affair(view.story.affair)}>
          All {count(near.length, 'story', 'stories')} of this affair
        </a>
      )}
    </div>
  )
}
