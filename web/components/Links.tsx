/** Where links lead: to places of one page that holds everything, or to pages of a server. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Evidence, Id } from '../../src/core/index.ts'
import { documentAnchor, evidenceAnchor } from '../model/anchors.ts'

/** Addresses of what a story's page links to. */
export interface Links {
  readonly document: (id: Id) => string
  readonly words: (evidence: Evidence) => string
  /** A line of the record, by its anchor. */
  readonly line: (anchor: string) => string
  /** Where the rest of a section is shown, if not here. */
  readonly rest?: (section: string) => string | null
  /** Where the readings of an event are shown, if not here. */
  readonly history?: (event: Id) => string | null
}

/** Everything on one page. */
export const within: Links = {
  document: id => `#${documentAnchor(id)}`,
  words: evidence => `#${evidenceAnchor(evidence)}`,
  line: anchor => `#${anchor}`,
}

/** Where links lead; on one page unless said otherwise. */
export const Leading: ReturnType<typeof createContext<Links>> = createContext(within)

/** Where links lead, for a component. */
export const useLinks = (): Links => useContext(Leading)
