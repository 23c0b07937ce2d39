/** Everything that reaches outside: addresses fetched within limits and with manners, feeds, pages, folders. */
import { followFeed } from './feed.ts'
import { followFolder } from './folder.ts'
import { followPage } from './page.ts'
import type { Outside } from './polite.ts'
import type { Followable, Followed, FollowOptions } from './source.ts'

export { type Looked, lookAt, type Pasted, pasted } from './address.ts'
export type { Conditions, Failed, Fetched, Gone, Got, Refused, Unchanged } from './answers.ts'
export { LIMITS, type Limits } from './client.ts'
export { type Content, contentOf, isFeed } from './content.ts'
export { type Watching, watchFolder } from './folder.ts'
export { whyNotAddress, whyNotIp } from './guard.ts'
export { type FeedLink, feedsIn } from './markup.ts'
export { type FeedList, type ListedFeed, readOpml, writeOpml } from './opml.ts'
export {
  type GetOptions,
  MANNERS,
  type Manners,
  type Outside,
  type OutsideOptions,
  openOutside,
} from './polite.ts'
export type { Followable, Followed, FollowOptions, State } from './source.ts'

/**
 * One round of following a source: what is new, the state for the next round, and when that is due. Never throws:
 * what goes wrong is in `trouble`. The originals are to be kept before the state is, or a crash between would lose
 * them; a round that is done twice gives the same originals.
 */
export function follow(source: Followable, outside: Outside, options: FollowOptions = {}): Promise<Followed> {
  if (source.kind === 'folder') return followFolder(source, options)
  return source.kind === 'feed' ? followFeed(source, outside, options) : followPage(source, outside, options)
}
