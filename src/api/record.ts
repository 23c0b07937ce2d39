/** `onrecord/record`: the record of annotated documents as values, and what changed in it. */
export * from '../core/record.ts'
export { type Changes, changesSince, type RecordInput, type RecordLanguage, record } from '../record/index.ts'
