/** The log of what a person decided. */
import type { ComponentChildren, JSX } from 'preact'
import type { Evidence, Id } from '../../src/core/index.ts'
import type { Decided } from '../../src/store/types.ts'
import { instantWords, rangeWords } from '../model/calendar.ts'
import { pathOf } from './paths.ts'

/** Titles of stories and documents that decisions name, by id. */
export type Titles = ReadonlyMap<Id, string>

const idsIn = (value: unknown): readonly Id[] =>
  [value].flat().filter((v): v is string => typeof v === 'string')

/** Ids of the stories and documents that a decision names. */
export const namedIn = ({
  body,
}: Decided): { readonly stories: readonly Id[]; readonly documents: readonly Id[] } => ({
  stories: [...idsIn(body.stories), ...idsIn(body.story)],
  documents: idsIn(body.documents),
})

function Named(props: { ids: readonly Id[]; path: (id: Id) => string; titles: Titles }): JSX.Element {
  return (
    <>
      {props.ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          {props.titles.has(id) ? (
            <a href={props.path(id)}>
              <bdi>{props.titles.get(id)}</bdi>
            </a>
          ) : (
            <span class="gone">{id}</span>
          )}
        </span>
      ))}
    </>
  )
}

/** The words that a correction is about, where they stand, and whether the page still has them. */
function Place({ words, lapsed }: { words: unknown; lapsed: boolean }): JSX.Element | null {
  const place = words as Partial<Evidence> | undefined
  if (!place?.document || !place.span) return null
  return (
    <>
      {' '}
      (<a href={pathOf.words({ ...place, quote: '' } as Evidence)}>the words</a>
      {lapsed && '; the page has changed there since, so look again'})
    </>
  )
}

/** Decisions by id, for those that undo another. */
type Known = ReadonlyMap<string, Decided>

interface InWords {
  readonly decided: Decided
  readonly titles: Titles
  readonly lapsed: boolean
  readonly known: Known
}

/** What was undone, in words. */
function Undid(props: InWords): JSX.Element {
  const other = props.known.get(String(props.decided.body.decision))
  if (!other) return <>Undid a decision</>
  return (
    <>
      Undid: <Words {...props} decided={other} lapsed={false} />
    </>
  )
}

/** A decision in words. */
function Words(props: InWords): ComponentChildren {
  const { decided, titles, lapsed } = props
  const { body } = decided
  const { stories, documents } = namedIn(decided)
  switch (body.kind) {
    case 'merge stories':
      return (
        <>
          Merged the stories <Named ids={stories} path={pathOf.story} titles={titles} />
        </>
      )
    case 'split story':
      return (
        <>
          Split <Named ids={documents} path={pathOf.document} titles={titles} /> from the story{' '}
          <Named ids={stories} path={pathOf.story} titles={titles} />
        </>
      )
    case 'merge affairs':
      return 'Merged two affairs'
    case 'split affair':
      return (
        <>
          Took out of its affair: <Named ids={stories} path={pathOf.story} titles={titles} />
        </>
      )
    case 'correct speaker':
      return (
        <>
          A statement was said by <b>{String(body.speaker)}</b>
          <Place words={body.words} lapsed={lapsed} />
        </>
      )
    case 'correct date':
      return (
        <>
          An event is on <b>{rangeWords(String(body.from), String(body.to))}</b>
          <Place words={body.words} lapsed={lapsed} />
        </>
      )
    case 'undo':
      return <Undid {...props} />
    default:
      return body.kind
  }
}

function DecisionEntry(props: InWords & { readonly undone: boolean }): JSX.Element {
  const { decided, undone } = props
  const words = `d-${decided.id}`
  return (
    <li class={`decision line-item${undone ? ' undone' : ''}`}>
      <p class="decision-at">
        <time dateTime={decided.at}>{instantWords(decided.at)}</time>
        {undone && <span class="decision-undone"> undone</span>}
      </p>
      <p id={words} class="decision-words">
        <Words {...props} />
      </p>
      {!undone && (
        <form method="post" action="/decisions/undo">
          <input type="hidden" name="decision" value={decided.id} />
          <button type="submit" aria-describedby={words}>
            {decided.body.kind === 'undo' ? 'Do it again' : 'Undo'}
          </button>
        </form>
      )}
    </li>
  )
}

/** The log of decisions, the newest first, each to be undone. */
export function Decisions(props: {
  decisions: readonly Decided[]
  /** Ids of those that are undone. */
  undone: ReadonlySet<string>
  /** Ids of corrections whose words are no longer where they were. */
  lapsed?: ReadonlySet<string>
  titles?: Titles
}): JSX.Element {
  const { titles = new Map(), lapsed = new Set() } = props
  const known = new Map(props.decisions.map(d => [d.id, d]))
  return (
    <>
      <h1 class="title">Decisions</h1>
      <p class="about">
        Stories merged and split, speakers and days set right. Nothing is ever lost: each can be undone.
      </p>
      {props.decisions.length === 0 ? (
        <p class="nothing">
          Nothing was decided yet. On a story’s page, merge and split are under its title; the speaker of a
          statement and the day of an event are set right beside them.
        </p>
      ) : (
        <ol class="decisions">
          {props.decisions.map(decided => (
            <DecisionEntry
              key={decided.id}
              decided={decided}
              undone={props.undone.has(decided.id)}
              lapsed={lapsed.has(decided.id)}
              titles={titles}
              known={known}
            />
          ))}
        </ol>
      )}
    </>
  )
}
