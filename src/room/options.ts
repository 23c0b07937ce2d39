/** What a room is opened with. */
import type { Outside } from '../follow/index.ts'
import type { Pool } from '../pipeline/pool.ts'

/** What a room needs to know of the world outside. */
export interface RoomOptions {
  readonly pool: Pool
  readonly outside: Outside
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string
  /** How long stories stay open: as in an archive, or as in a stream. */
  readonly memory?: 'archive' | 'stream'
  /** The version of the stages: documents that another one annotated are annotated again. The program's own if missing. */
  readonly stages?: string
}
