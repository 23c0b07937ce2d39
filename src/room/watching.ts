/** Watches: searches whose new lines are told. */
import { hash } from '../core/index.ts'
import type { Watch } from '../store/types.ts'

/** A watch as it is asked for. */
export type NewWatch = Pick<Watch, 'title' | 'query' | 'only'>

/** A watch for what comes after a change; the same search under the same title is the same watch. */
export const watchOf = ({ title, query, only }: NewWatch, change: number): Watch => ({
  id: `watch:${hash(`${title}\n${JSON.stringify(query)}\n${only ?? ''}`)}`,
  title,
  query,
  only,
  since: change + 1,
})
