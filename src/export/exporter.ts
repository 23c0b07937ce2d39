/** What every output format of a record has in common. */
import type { RecordFile } from '../core/index.ts'

/** An output format: one file a format, one value of this shape. */
export interface Exporter<Name extends string = string> {
  /** Name of the format, as in `--html`. */
  readonly name: Name
  /** What it is, for help: `one self-contained page`. */
  readonly what: string
  /** Media type of what `write` returns (`text/html`). */
  readonly mediaType: string
  /** Usual extension of a file of the format, without the dot. */
  readonly extension: string
  /** Writes a record; the same record gives the same string. */
  readonly write: (record: RecordFile) => string
}
