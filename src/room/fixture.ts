/** Rooms over temporary stores, and invented reports, for the tests of the room, the server and the commands. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash, type Original } from '../core/index.ts'
import { type OutsideOptions, openOutside } from '../follow/index.ts'
import { isTrouble, originals } from '../ingest/index.ts'
import { openPool } from '../pipeline/pool.ts'
import { openStore } from '../store/open.ts'
import type { RoomOptions } from './options.ts'
import { openRoom, type Room } from './room.ts'

/** The sample story. */
export const SAMPLE: string = join(import.meta.dirname, '../../examples/story')

/** A temporary folder, and what takes it away. */
export function temporary(): { readonly path: string; readonly drop: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-room-'))
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) }
}

/** What a test says of its room; the rest is made up. */
export interface Told extends Partial<RoomOptions> {
  readonly reach?: OutsideOptions
}

/** A way outside that leads nowhere but to hosts that a test allows. */
const agent = 'Onrecord/0.0 (+https://onrecord.example)'

/** Opens a room over a store in a file. */
export async function roomAt(file: string, told: Told = {}): Promise<Room> {
  const { reach = { agent }, ...options } = told
  return openRoom(await openStore(file), {
    pool: options.pool ?? (await openPool(1)),
    outside: options.outside ?? openOutside(reach),
    now: () => new Date().toISOString(),
    memory: 'archive',
    ...options,
  })
}

/** The originals behind paths. */
export async function originalsIn(...paths: string[]): Promise<Original[]> {
  const found: Original[] = []
  for await (const item of originals(paths)) if (!isTrouble(item)) found.push(item)
  return found
}

/** A report as it arrives. */
export function report(body: string, given: Original['given'] = {}): Original {
  const id = `original:${hash(`${given.url ?? ''}\n${body}`)}`
  return { id, name: `${id}.txt`, format: 'text', body, media: 'text/plain', given }
}
