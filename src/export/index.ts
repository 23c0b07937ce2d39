/** The formats in which a record is written to a file. */
import { annotations } from './annotations.ts'
import { csv } from './csv.ts'
import { html } from './html.ts'
import { icalendar } from './icalendar.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'

export { citation, fragmentOf } from './citation.ts'
export type { Exporter } from './exporter.ts'

/** All of them, in the order in which help lists them. */
export const files: readonly (
  | typeof html
  | typeof json
  | typeof csv
  | typeof markdown
  | typeof annotations
  | typeof icalendar
)[] = [html, json, csv, markdown, annotations, icalendar]
