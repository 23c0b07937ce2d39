/** The end of a long list: folded away, or on a page of its own. */
import type { ComponentChildren, JSX } from 'preact'
import { useLinks } from './Links.tsx'

/** What a section shows no more, under a line that says what it is; made where it is shown alone. */
export function Rest(props: {
  section: string
  label: string
  children: () => ComponentChildren
}): JSX.Element {
  const elsewhere = useLinks().rest?.(props.section)
  if (elsewhere)
    return (
      <p class="rest">
        <a href={elsewhere}>{props.label}</a>
      </p>
    )
  return (
    <details class="rest">
      <summary>{props.label}</summary>
      {props.children()}
    </details>
  )
}
