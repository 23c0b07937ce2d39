/** Names that are known without context. */
import type { MentionType } from '../core/index.ts'

/** A name that is known without context. */
export interface Known {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: MentionType
  /** What it is to a state: the state itself, its people, its capital, or a seat that stands for its government. */
  readonly kind?: 'state' | 'people' | 'capital' | 'seat'
  /** The state, for people, capitals and seats. */
  readonly state?: string
}
