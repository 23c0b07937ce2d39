/** The page around the stories: head, tools, panel, foot. */
import type { JSX } from 'preact'
import { Help, type Keys, Panel } from '../components/Aids.tsx'
import { DocumentEntry } from '../components/Documents.tsx'
import { Depth, Section } from '../components/Heading.tsx'
import { StatusSymbols } from '../components/Status.tsx'
import { Story } from '../components/Story.tsx'
import { StoryIndex } from '../components/StoryIndex.tsx'
import type { Plan } from './plan.ts'

const KEYS: Keys = [
  ['j', 'next line'],
  ['k', 'line before'],
  ['o', 'open its words'],
  ['/', 'filter the lines'],
  ['t', 'light or dark'],
  ['?', 'this help'],
  ['Esc', 'close'],
]

function Tools(): JSX.Element {
  return (
    <div class="bar">
      <a class="wordmark" href="#top">
        Onrecord
      </a>
      <div class="tools" data-script hidden>
        <label for="filter" class="unseen">
          Filter the lines
        </label>
        <input id="filter" type="search" placeholder="Filter" autocomplete="off" spellcheck={false} />
        <output id="filtered" for="filter" />
        <button type="button" data-do="theme">
          Dark
        </button>
        <button type="button" data-do="help" aria-label="Help with keys">
          ?
        </button>
      </div>
    </div>
  )
}

function Loose({ plan }: { plan: Plan }): JSX.Element | null {
  if (plan.loose.length === 0) return null
  return (
    <Section id="loose" kind="documents" title="In no story" about="Reports that stand alone.">
      {plan.loose.map(d => (
        <DocumentEntry key={d.id} document={d} reprintOf={undefined} notes={[]} />
      ))}
    </Section>
  )
}

/** The body of a page. */
export function Body({ plan, version }: { plan: Plan; version: string }): JSX.Element {
  const many = plan.stories.length > 1
  return (
    <div id="top" class="page">
      <a class="skip" href="#main">
        To the record
      </a>
      <StatusSymbols />
      <Tools />
      <main id="main" tabIndex={-1}>
        {plan.stories.length === 0 && <h1 class="title">No story</h1>}
        {many && <StoryIndex views={plan.stories.map(s => s.view)} />}
        <Depth.Provider value={many ? 1 : 0}>
          {plan.stories.map(s => (
            <Story key={s.view.story.id} view={s.view} documents={s.documents} notes={plan.notes} />
          ))}
          <Loose plan={plan} />
        </Depth.Provider>
      </main>
      <footer class="foot">
        <p>
          Written by Onrecord {version}. Every line leads to the exact words it rests on; corroboration counts
          origins, never reports.
        </p>
      </footer>
      <Panel>
        <a href="#top" data-do="leave">
          go there
        </a>
      </Panel>
      <Help keys={KEYS} />
    </div>
  )
}
