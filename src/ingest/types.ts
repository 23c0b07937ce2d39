/** What the readers of outside formats share. */
import type { Original } from '../core/index.ts'

/** A file as found, before its format is known. Its bytes stream: nothing larger than an item need be held. */
export interface RawFile {
  /** Where it was found, for messages: a path, or `standard input`. */
  readonly name: string
  /** Lower-case ending of the file name without the dot, `.gz` taken off; empty where there is none. */
  readonly extension: string
  /** The first bytes, at most `HEAD` of them, unpacked: what a format is known by. */
  readonly head: Uint8Array
  /** The day the folder or file is named after (`2010-01-12/…`), for formats that know no date of their own. */
  readonly day?: string
  /** All bytes from the start, unpacked; to be read once. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Something that could not be read. `${name}: ${reason}` is the line a person sees. */
export interface Trouble {
  /** A file, an item of it (`feed.xml#3`), or a line of it (`a.jsonl:17`). */
  readonly name: string
  /** What is wrong and, where there is something, what to do. */
  readonly reason: string
}

/** An outside format: one file of this folder each. The first whose `detects` says yes reads the file. */
export interface Format {
  readonly name: string
  /** Whether the head, and the ending of the name where the head leaves it open, are of this format. */
  readonly detects: (file: RawFile) => boolean
  /** The items of the file in order; bad ones as `Trouble`. Never throws for bad input. */
  readonly read: (file: RawFile) => AsyncIterable<Original | Trouble>
}

/** Number of bytes by which a format is known. */
export const HEAD = 65_536

/** Largest item that is read, in bytes once unpacked. */
export const ITEM_LIMIT: number = 64 * 1024 * 1024

/** Longest line of JSONL that is read, in bytes. */
export const LINE_LIMIT: number = 16 * 1024 * 1024

/** Tells a `Trouble` from an original or any other value with an id. */
export const isTrouble = (item: object): item is Trouble => 'reason' in item

/** `7.3 MB`, for messages. */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0)} MB`
