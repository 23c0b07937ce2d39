/** The page's style as one string; made by hand, no build. */
import { base } from './base.ts'
import { documents } from './documents.ts'
import { forced } from './forced.ts'
import { lines } from './lines.ts'
import { print } from './print.ts'
import { sections } from './sections.ts'
import { timeline } from './timeline.ts'
import { tokens } from './tokens.ts'

/** All of the page's style. */
export const styles: string = [tokens, base, lines, timeline, sections, documents, forced, print].join('')

export { room } from './room.ts'
