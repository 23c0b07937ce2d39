/** Setting a line right beside it: small forms, where there is a server that takes them. */
import type { JSX } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Id, RecordEvent, Statement } from '../../src/core/index.ts'

/** The story whose lines can be set right; null where a page only shows. */
export const Correcting: ReturnType<typeof createContext<Id | null>> = createContext<Id | null>(null)

/** Id of the list of names that a speaker's field offers. */
export const SPEAKERS = 'speakers'

/** A line shown under an id of its own (`~2`) has none that a decision could name. */
const isNamed = (id: Id): boolean => !/~\d+$/.test(id)

/** Says who said a statement. */
export function CorrectSpeaker({ statement }: { statement: Statement }): JSX.Element | null {
  const story = useContext(Correcting)
  if (story === null || !isNamed(statement.id)) return null
  return (
    <details class="correct">
      <summary>Another speaker?</summary>
      <form method="post" action="/decisions/speaker">
        <input type="hidden" name="statement" value={`${story} ${statement.id}`} />
        <label>
          It was said by{' '}
          <input
            name="speaker"
            required
            autocomplete="off"
            list={SPEAKERS}
            value={statement.speakerName ?? ''}
          />
        </label>
        <button type="submit">Set right</button>
      </form>
    </details>
  )
}

/** Says on which days an event is. */
export function CorrectDate({ event }: { event: RecordEvent }): JSX.Element | null {
  const story = useContext(Correcting)
  if (story === null || !isNamed(event.id)) return null
  return (
    <details class="correct">
      <summary>Another day?</summary>
      <form method="post" action="/decisions/date">
        <input type="hidden" name="event" value={`${story} ${event.id}`} />
        <label>
          It is from <input name="from" type="date" required value={event.when?.from ?? ''} />
        </label>
        <label>
          to <input name="to" type="date" value={event.when?.to ?? ''} />
        </label>
        <button type="submit">Set right</button>
      </form>
    </details>
  )
}
