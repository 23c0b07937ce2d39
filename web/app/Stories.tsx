/** All stories, with what is new since each was last read; and where something new is put in. */
import type { JSX } from 'preact'
import type { Id } from '../../src/core/index.ts'
import type { Counts, Page, StoryLine } from '../../src/store/types.ts'
import { StatusMark } from '../components/Status.tsx'
import { rangeWords } from '../model/calendar.ts'
import { count } from '../model/words.ts'
import { More } from './More.tsx'
import { pathOf } from './paths.ts'

/** News in words: `3 new reports, 12 new lines`; empty where there are none. */
export function freshWords({ fresh, visited }: StoryLine): string {
  if (visited === null) return 'not read yet'
  const parts = [
    fresh.documents > 0 && count(fresh.documents, 'new report'),
    fresh.lines > 0 && count(fresh.lines, 'new line'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** Stories of an affair that a list names beside the first. */
const OTHERS = 12

/** The other stories of an affair that a list holds, and the affair as a whole. */
function Others({ affair, stories }: { affair: Id; stories: readonly StoryLine[] }): JSX.Element {
  return (
    <ul class="index-others" aria-label="More of this affair">
      {stories.slice(0, OTHERS).map(story => (
        <li key={story.id}>
          <a href={pathOf.story(story.id)}>
            <bdi>{story.title}</bdi>
          </a>
          {story.first && story.last && (
            <span class="index-when"> {rangeWords(story.first, story.last)}</span>
          )}
          {story.visited !== null && freshWords(story) && <span class="news"> {freshWords(story)}</span>}
        </li>
      ))}
      <li>
        <a href={pathOf.affair(affair)}>The affair as one record</a>
        {stories.length > OTHERS && `, with ${count(stories.length - OTHERS, 'more story', 'more stories')}`}
      </li>
    </ul>
  )
}

/** Stories by affair, each affair where its first story stands. */
export function byAffair(stories: readonly StoryLine[]): readonly (readonly [StoryLine, ...StoryLine[]])[] {
  const affairs = new Map<Id, [StoryLine, ...StoryLine[]]>()
  for (const story of stories) {
    const known = affairs.get(story.affair)
    if (known) known.push(story)
    else affairs.set(story.affair, [story])
  }
  return [...affairs.values()]
}

/** A story of a list, with what else the list holds of its affair. */
export function StoryEntry(props: { story: StoryLine; others?: readonly StoryLine[] }): JSX.Element {
  const { story, others = [] } = props
  const news = freshWords(story)
  const unread = story.visited === null
  return (
    <li class={`index-entry line-item${unread ? ' is-unread' : ''}`}>
      <div class="index-what">
        <p class="index-title">
          <a href={pathOf.story(story.id)}>
            <bdi>{story.title}</bdi>
          </a>
        </p>
        {story.standing && (
          <p class="index-main">
            <StatusMark status={story.standing.status} /> <bdi>{story.standing.title}</bdi>
            {story.standing.from && story.standing.to && (
              <span class="index-when"> · {rangeWords(story.standing.from, story.standing.to)}</span>
            )}
          </p>
        )}
      </div>
      <p class="index-days">
        {story.first && story.last ? rangeWords(story.first, story.last) : 'days unknown'}
      </p>
      <p class="index-meta">
        <span>{count(story.documents, 'report')}</span>
        <span>{count(story.outlets, 'outlet')}</span>
        {news && <span class={unread ? 'unread' : 'news'}>{news}</span>}
      </p>
      {others.length > 0 && <Others affair={story.affair} stories={others} />}
    </li>
  )
}

const BESIDE = [
  ['title', 'Title'],
  ['outlet', 'Outlet'],
  ['published', 'Day'],
  ['url', 'Address'],
] as const

function BesideField({ name, label }: { name: (typeof BESIDE)[number][0]; label: string }): JSX.Element {
  const given = { id: `add-${name}`, name, autocomplete: 'off' as const }
  return (
    <p>
      <label for={given.id}>{label}</label>
      {name === 'published' ? (
        <input {...given} type="date" />
      ) : name === 'url' ? (
        <input {...given} type="url" />
      ) : (
        <input {...given} />
      )}
    </p>
  )
}

/** Where addresses or a text are pasted. */
export function AddForm({ open }: { open: boolean }): JSX.Element {
  return (
    <details class="add" open={open}>
      <summary>Add reports</summary>
      <div class="add-ways">
        <form method="post" action="/add">
          <label for="paste">Paste addresses of reports, one a line, or the text of one report</label>
          <textarea
            id="paste"
            name="paste"
            rows={5}
            required
            spellcheck={false}
            placeholder={'https://…\nhttps://…'}
          />
          <fieldset class="beside">
            <legend>Of a pasted text, as far as you know</legend>
            {BESIDE.map(([name, label]) => (
              <BesideField key={name} name={name} label={label} />
            ))}
          </fieldset>
          <button type="submit">Add</button>
        </form>
        <form method="post" action="/add/files" enctype="multipart/form-data">
          <label for="files">Or choose files: texts, saved pages, feeds, JSONL, WARC</label>
          <input id="files" name="files" type="file" multiple required />
          <button type="submit">Add files</button>
        </form>
      </div>
    </details>
  )
}

/** What a person who has never been here can do. */
function Beginning(): JSX.Element {
  return (
    <ol class="beginning">
      <li>
        <b>Add two or more reports of one story</b>: paste their addresses above. Or follow feeds under{' '}
        <a href="/sources">Sources</a>.
      </li>
      <li>
        <b>Read its record</b>: what is planned, confirmed, denied or done, when, and who said so.
      </li>
      <li>
        <b>Open the exact words</b> behind any line by choosing the quoted words.
      </li>
      <li>
        <b>Take it along</b>, as a table (CSV), a page, or in other formats.
      </li>
    </ol>
  )
}

/** The first page. */
export function Stories(props: {
  page: Page<StoryLine>
  counts: Counts
  only: 'fresh' | null
  /** By affair the stories of each stand together, all of them. */
  by?: 'affair' | null
  words: string
}): JSX.Element {
  const { page, counts, only, words, by = null } = props
  const asked = only !== null || words !== '' || by !== null
  return (
    <>
      <header class="index">
        <h1 class="title">Stories</h1>
        <p class="index-counts">
          {counts.stories > 0 && (
            <span>
              {count(counts.stories, 'story', 'stories')} in {count(counts.documents, 'report')}
            </span>
          )}
          {counts.waiting > 0 && (
            <span>
              <b class="news">{count(counts.waiting, 'report')} to be read</b>, <a href="/">look again</a>
            </span>
          )}
          {counts.failed > 0 && (
            <a href="/failures">{count(counts.failed, 'report')} that could not be read</a>
          )}
          {counts.stories > 0 && (
            <span>
              <a href="/calendar.ics">Calendar of what is to come</a>
            </span>
          )}
        </p>
        <AddForm open={counts.documents + counts.waiting === 0} />
        {counts.stories > 0 && (
          <form class="filters plain" action="/">
            <label for="story-words">Only stories about</label>
            <input id="story-words" name="about" type="search" value={words} autocomplete="off" />
            <label class="check">
              <input type="checkbox" name="only" value="fresh" checked={only === 'fresh'} /> with something
              new
            </label>
            <label class="check">
              <input type="checkbox" name="by" value="affair" checked={by === 'affair'} /> by affair
            </label>
            <button type="submit">Show</button>
            {asked && <a href="/">All stories</a>}
          </form>
        )}
      </header>
      {counts.documents === 0 && counts.waiting === 0 ? (
        <Beginning />
      ) : page.items.length === 0 ? (
        <p class="nothing">
          {counts.stories === 0
            ? 'The reports are being read. Their stories appear here in a moment.'
            : only === 'fresh'
              ? 'Nothing new since you last looked.'
              : 'No story of that name.'}
        </p>
      ) : (
        <ol class="index-list">
          {byAffair(page.items).map(([story, ...others]) => (
            <StoryEntry key={story.id} story={story} others={others} />
          ))}
        </ol>
      )}
      <More next={page.next} path="/" query={{ about: words, only: only ?? '', by: by ?? '' }} />
    </>
  )
}
