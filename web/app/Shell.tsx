/** The frame of every page of the reading room: where one can go, search, help, the panel for words. */
import type { ComponentChildren, JSX } from 'preact'
import { Help, type Keys, Panel } from '../components/Aids.tsx'
import { StatusSymbols } from '../components/Status.tsx'

/** The places one can go from anywhere. */
export const PLACES = [
  { key: 'stories', path: '/', title: 'Stories' },
  { key: 'search', path: '/search', title: 'Search' },
  { key: 'watches', path: '/watches', title: 'Watches' },
  { key: 'sources', path: '/sources', title: 'Sources' },
  { key: 'decisions', path: '/decisions', title: 'Decisions' },
] as const

/** One of them. */
export type Place = (typeof PLACES)[number]['key']

const KEYS: Keys = [
  ['j', 'next line'],
  ['k', 'line before'],
  ['o', 'open its words beside it, or go there'],
  ['/', 'search all stories'],
  ['⌘K', 'go to a story or place (Ctrl K)'],
  ['c', 'copy the words of the line as a citation'],
  ['t', 'light or dark'],
  ['?', 'this help'],
  ['Esc', 'close'],
]

/** What a page says of itself to its frame. */
export interface Frame {
  readonly title: string
  readonly at: Place | null
  readonly version: string
  /** What was just done, or went wrong; read out where it is heard. */
  readonly notice?: { readonly kind: 'done' | 'trouble'; readonly text: string; readonly undo?: string }
  /** Words in the search field. */
  readonly words?: string
}

function Bar({ frame }: { frame: Frame }): JSX.Element {
  return (
    <header class="bar app-bar">
      <a class="wordmark" href="/">
        Onrecord
      </a>
      <nav class="places" aria-label="Places">
        <ul>
          {PLACES.map(place => (
            <li key={place.key}>
              <a href={place.path} aria-current={place.key === frame.at ? 'page' : undefined}>
                {place.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form class="tools" action="/search">
          <label for="search-all" class="unseen">
            Search all stories
          </label>
          <input
            id="search-all"
            name="words"
            type="search"
            placeholder="Search"
            autocomplete="off"
            spellcheck={false}
            value={frame.words ?? ''}
          />
          <button type="button" data-do="theme" data-script hidden>
            Dark
          </button>
          <button type="button" data-do="help" aria-label="Help with keys" data-script hidden>
            ?
          </button>
        </form>
      </search>
    </header>
  )
}

/** Where one types to go somewhere; filled by the script. */
function Palette(): JSX.Element {
  return (
    <dialog id="palette" aria-label="Go to a story or place">
      <label for="palette-words" class="unseen">
        Name of a story or place
      </label>
      <input
        id="palette-words"
        type="search"
        placeholder="Go to a story or place…"
        autocomplete="off"
        spellcheck={false}
      />
      <ul id="palette-list" />
    </dialog>
  )
}

function Notice({ notice }: { notice: NonNullable<Frame['notice']> }): JSX.Element {
  return (
    <div class={`notice notice-${notice.kind}`} role={notice.kind === 'trouble' ? 'alert' : 'status'}>
      <p>{notice.text}</p>
      {notice.undo && (
        <form method="post" action="/decisions/undo">
          <input type="hidden" name="decision" value={notice.undo} />
          <button type="submit">Undo</button>
        </form>
      )}
      <button type="button" data-do="told" aria-label="Close this notice" data-script hidden>
        ×
      </button>
    </div>
  )
}

/** The body of a page. */
export function Shell({ frame, children }: { frame: Frame; children: ComponentChildren }): JSX.Element {
  return (
    <div id="top" class="page room">
      <a class="skip" href="#main">
        To the page
      </a>
      <StatusSymbols />
      <Bar frame={frame} />
      <main id="main" tabIndex={-1}>
        {frame.notice && <Notice notice={frame.notice} />}
        <div id="live" role="status" aria-live="polite" />
        {children}
      </main>
      <footer class="foot">
        <p>
          Onrecord {frame.version}. Every line leads to the exact words it rests on; corroboration counts
          origins, never reports.
        </p>
        <p>
          <a href="#top">To the top</a> <a href="/failures">What could not be read</a>
        </p>
      </footer>
      <Panel>
        <button type="button" data-do="cite">
          Copy as citation
        </button>
        <a href="/" data-do="original" rel="noreferrer noopener external" hidden>
          The original
        </a>
        <a href="/" data-do="leave">
          Whole page
        </a>
      </Panel>
      <Help keys={KEYS} />
      <Palette />
    </div>
  )
}
