import type { Exporter } from './exporter.ts'

/** The record as JSON, the contract of `onrecord read --json`. */
export const json: Exporter<'json'> = {
  name: 'json',
  what: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  write: record => `${JSON.stringify(record, null, 1)}\n`,
}
