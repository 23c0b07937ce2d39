/** What a thread does: the same functions as without threads, a batch at a time. */
import type { Original } from '../core/index.ts'
import { annotateLine, type LineIn } from './lines.ts'
import { type Reading, readOriginal } from './originals.ts'

/** Annotates a batch of lines. */
export const lines = (batch: readonly LineIn[]): string[] => batch.map(annotateLine)

/** Cleans and annotates a batch of originals. */
export const originals = (batch: readonly Original[]): Reading[] => batch.map(readOriginal)
