/** Where the marked pairs and stories of this benchmark lie. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the marks, which lies beside this file's source, also when it runs from `dist`. */
export const markedFolder = (): string => {
  const here = import.meta.dirname
  return existsSync(join(here, 'reprints.json')) ? here : join(here, '../../../bench/stories')
}
