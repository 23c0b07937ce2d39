/** What stands beside a page until it is called: the panel for words, and the help with keys. */
import type { ComponentChildren, JSX } from 'preact'

/** The panel that shows a line's words in their document, without leaving the line; what else it offers stands in it. */
export function Panel({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <aside id="panel" aria-label="The words in their report" tabIndex={-1} hidden>
      <header class="panel-head">
        <p>In the text</p>
        {children}
        <button type="button" data-do="close">
          Close
        </button>
      </header>
      <div class="panel-body" />
    </aside>
  )
}

/** Keys, and what each does. */
export type Keys = readonly (readonly [string, string])[]

/** The help with keys. */
export function Help({ keys }: { keys: Keys }): JSX.Element {
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" data-do="shut">
        Close
      </button>
    </dialog>
  )
}
