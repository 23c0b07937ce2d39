import type { Exporter } from './exporter.ts'

/** The record as JSON, the contract of `onrecord read --json`. */
export const json: Exporter = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  write: record => `${JSON.stringify(record, null, 1)}\n`,
}
