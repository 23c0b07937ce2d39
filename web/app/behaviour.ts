/**
 * The script of the reading room's pages, beside that of every page of a record. All of it is convenience: each thing
 * it does can be done by links and forms. Functions are written into the script as they stand, so none may use anything
 * from outside itself.
 */
import { scriptWith } from '../page/behaviour.ts'
import type { Panel } from '../page/panel.ts'
import { citing } from './client/citing.ts'
import { live } from './client/live.ts'
import { menus } from './client/menus.ts'
import { palette } from './client/palette.ts'
import { permalinks } from './client/permalinks.ts'

/** Brings a document from its own page. */
async function fetched(link: HTMLAnchorElement): Promise<Element | null> {
  const answer = await fetch(link.href.replace(/#.*$/, ''), { credentials: 'same-origin' })
  if (!answer.ok) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector('.document')
}

/** The script of the reading room. */
export const script: string = scriptWith(fetched, [menus, palette, live, permalinks, citing] as ((
  panel: Panel,
) => void)[])
