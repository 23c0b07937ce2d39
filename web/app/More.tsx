/** The way to the next part of a list. */
import type { JSX } from 'preact'
import { queryString } from './paths.ts'

/** A link to the next part; nothing at the end of the list. */
export function More(props: {
  next: string | null
  path: string
  query: Readonly<Record<string, string>>
}): JSX.Element | null {
  if (props.next === null) return null
  return (
    <p class="more">
      <a rel="next" href={`${props.path}${queryString({ ...props.query, after: props.next })}`}>
        More
      </a>
    </p>
  )
}
