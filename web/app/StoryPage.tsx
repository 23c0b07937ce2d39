/** A story or affair: its record, what is new in it, and what a person can do with it. */
import type { JSX } from 'preact'
import type { Id } from '../../src/core/index.ts'
import type { NumberedLine, StoryLine } from '../../src/store/types.ts'
import { Leading } from '../components/Links.tsx'
import { Story } from '../components/Story.tsx'
import { dayWords } from '../model/calendar.ts'
import type { StoryView } from '../model/story.ts'
import { outletOf } from '../model/story.ts'
import { count } from '../model/words.ts'
import { pathOf, roomLinks } from './paths.ts'

/** A format in which a story can be taken along. */
export interface Format {
  readonly extension: string
  readonly what: string
}

function TakeAlong({ path, formats }: { path: string; formats: readonly Format[] }): JSX.Element {
  return (
    <details class="menu">
      <summary>Take it along</summary>
      <ul>
        {formats.map(f => (
          <li key={f.extension}>
            <a href={`${path}.${f.extension}`}>{f.what}</a>
          </li>
        ))}
        <li>
          <a href={`${path}.atom`}>Atom feed of its news</a>
        </li>
        <li>
          <a href={`${path}.feed.json`}>JSON feed of its news</a>
        </li>
      </ul>
    </details>
  )
}

/** Merging with another story, and parting documents from this one. */
function Arrange(props: {
  story: Id
  view: StoryView
  near: readonly Pick<StoryLine, 'id' | 'title'>[]
}): JSX.Element {
  return (
    <details class="menu">
      <summary>Merge or split</summary>
      <form method="post" action="/decisions/merge">
        <input type="hidden" name="story" value={props.story} />
        <label for="merge-with">Merge with the story</label>
        <input
          id="merge-with"
          name="with"
          list="near"
          required
          autocomplete="off"
          placeholder="its address or id"
        />
        <datalist id="near">
          {props.near.map(s => (
            <option key={s.id} value={s.id}>
              {s.title}
            </option>
          ))}
        </datalist>
        <button type="submit">Merge</button>
      </form>
      <form method="post" action="/decisions/split">
        <input type="hidden" name="story" value={props.story} />
        <fieldset>
          <legend>Documents that are another story</legend>
          {props.view.documents.map(d => (
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
    </details>
  )
}

/** Setting a speaker or day right. */
function Correct({ view }: { view: StoryView }): JSX.Element | null {
  const { statements, events } = view.story
  if (statements.length + events.length === 0) return null
  return (
    <details class="menu">
      <summary>Correct</summary>
      {statements.length > 0 && (
        <form method="post" action="/decisions/speaker">
          <label for="correct-statement">The statement</label>
          <select id="correct-statement" name="statement" required>
            {statements.map(s => (
              <option key={s.id} value={`${view.story.id} ${s.id}`}>
                {`${s.speakerName ?? 'Not named'}: ${(s.content[0]?.quote ?? '').slice(0, 70)}`}
              </option>
            ))}
          </select>
          <label for="correct-speaker">was said by</label>
          <input id="correct-speaker" name="speaker" required autocomplete="off" />
          <button type="submit">Correct the speaker</button>
        </form>
      )}
      {events.length > 0 && (
        <form method="post" action="/decisions/date">
          <label for="correct-event">The event</label>
          <select id="correct-event" name="event" required>
            {events.map(e => (
              <option key={e.id} value={`${view.story.id} ${e.id}`}>
                {e.title}
              </option>
            ))}
          </select>
          <label for="correct-from">is from</label>
          <input id="correct-from" name="from" type="date" required />
          <label for="correct-to">to</label>
          <input id="correct-to" name="to" type="date" />
          <button type="submit">Correct the day</button>
        </form>
      )}
    </details>
  )
}

const KIND: Readonly<Record<NumberedLine['kind'], string>> = {
  event: 'event',
  reading: 'reading',
  statement: 'statement',
  figure: 'figure',
}
const MOST_NEWS = 12

/** Lines that came since the last visit. */
function News({ story, lines }: { story: Id; lines: readonly NumberedLine[] }): JSX.Element | null {
  const told = lines.filter(l => l.kind !== 'reading' || l.status !== null)
  if (told.length === 0) return null
  const left = told.length - MOST_NEWS
  return (
    <section class="fresh" aria-labelledby="fresh-h">
      <h2 id="fresh-h">New since your last visit</h2>
      <ul>
        {told.slice(0, MOST_NEWS).map(line => (
          <li key={`${line.kind} ${line.id}`} class="line-item">
            <span class="fresh-kind">{KIND[line.kind]}</span>{' '}
            <a href={pathOf.line(story, line.kind, line.id)}>
              <bdi>
                {line.speaker && `${line.speaker}: `}
                {line.text}
              </bdi>
            </a>
            {line.status && <span class="fresh-status"> {line.status}</span>}
            {line.day && <span class="fresh-day"> {dayWords(line.day, true)}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="nothing">and {count(left, 'more line')}</p>}
    </section>
  )
}

/** The page of a story. */
export function StoryPage(props: {
  view: StoryView
  path: string
  formats: readonly Format[]
  /** Stories of the same affair. */
  near: readonly StoryLine[]
  news: readonly NumberedLine[]
  /** An affair holds several stories and cannot be split by document. */
  affair: boolean
}): JSX.Element {
  const { view, near, affair } = props
  return (
    <Leading.Provider value={roomLinks}>
      <div class="actions" data-story={view.story.id}>
        {!affair && near.length > 1 && (
          <a href={pathOf.affair(view.story.affair)}>
            {count(near.length, 'story', 'stories')} of this affair
          </a>
        )}
        <TakeAlong path={props.path} formats={props.formats} />
        {!affair && (
          <Arrange story={view.story.id} view={view} near={near.filter(s => s.id !== view.story.id)} />
        )}
        {!affair && <Correct view={view} />}
      </div>
      {affair && (
        <nav class="episodes" aria-label="Stories of this affair">
          <h2>Its stories</h2>
          <ol>
            {near.map(s => (
              <li key={s.id}>
                <a href={pathOf.story(s.id)}>
                  <bdi>{s.title}</bdi>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <News story={view.story.id} lines={props.news} />
      <Story view={view} documents={[]} notes={new Map()} />
      <section class="section" aria-labelledby="documents-h">
        <header class="section-head">
          <h2 id="documents-h">Documents</h2>
        </header>
        <ol class="section-body document-list">
          {view.documents.map(d => (
            <li key={d.id} class="line-item">
              <a href={pathOf.document(d.id)}>
                <bdi>{d.title ?? d.name}</bdi>
              </a>{' '}
              <span class="document-of">
                {outletOf(d)}
                {d.published.from && `, ${dayWords(d.published.from)}`}
                {d.reprintOf && ' · a reprint'}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </Leading.Provider>
  )
}
