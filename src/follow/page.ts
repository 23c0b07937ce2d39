/** A page that is fetched again: a changed one is a new original of the same address. */
import { hash } from '../core/index.ts'
import { type Content, contentOf, textOf } from './content.ts'
import { titleIn, wordsOf } from './markup.ts'
import type { Outside } from './polite.ts'
import { conditionsOf, wentRight, wentWrong, withoutAnswer } from './rounds.ts'
import { type Followable, type Followed, type FollowOptions, textIn } from './source.ts'

/** What a text is known by: a hash of its words. */
export const markOf = (text: string, media: string): string =>
  hash(media === 'text/html' ? wordsOf(text) : text.replace(/\s+/g, ' ').trim())

const markOfAll = ({ originals }: Content): string =>
  hash(originals.map(item => markOf(item.body, item.media)).join('\n'))

/** One round of following a page. */
export async function followPage(
  source: Followable,
  outside: Outside,
  options: FollowOptions = {},
): Promise<Followed> {
  const now = (options.now ?? Date.now)()
  const answer = await outside.get(source.at, conditionsOf(source.state))
  if (answer.status === 'unchanged') return wentRight(source, answer, {}, now)
  if (answer.status !== 'fetched') return withoutAnswer(source, answer, now)
  const content = await contentOf(answer)
  if (!content.originals.length)
    return wentWrong(source, content.troubles[0]?.reason ?? 'holds nothing that can be read', now)
  const mark = markOfAll(content)
  const same = mark === textIn(source.state, 'mark')
  const found = { ...(same ? {} : content), state: { mark }, title: titleIn(textOf(answer)) }
  return wentRight(source, answer, found, now)
}
