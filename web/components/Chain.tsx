/** Through whose mouths words came. */
import type { JSX } from 'preact'
import type { Speaker } from '../../src/core/index.ts'

/** A chain from the outlet back to the one who spoke last: `Harbour Post ← Northern Wire ← foreign ministry`. */
export function Chain({ chain }: { chain: readonly Speaker[] }): JSX.Element {
  return (
    <span class="chain">
      {chain.map((speaker, i) => (
        <span key={`${i} ${speaker.name}`} class={`link link-${speaker.kind}`}>
          {i > 0 && (
            <>
              <span class="arrow" aria-hidden="true">
                {' '}
                ←{' '}
              </span>
              <span class="unseen"> from </span>
            </>
          )}
          <bdi>{speaker.name}</bdi>
        </span>
      ))}
    </span>
  )
}
