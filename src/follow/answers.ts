/** What comes of asking for an address, as plain values. */

/** What an answer always says: the address that was asked in the end, after redirects, without its fragment. */
interface At {
  readonly address: string
  /** Where the page has moved for good: every redirect on the way was a permanent one. Null where it has not. */
  readonly moved: string | null
}

/** A page, feed or text, whole and unpacked. */
export interface Got extends At {
  readonly status: 'fetched'
  readonly bytes: Uint8Array
  /** The content type as the server named it; empty where it named none. */
  readonly type: string
  /** All headers, names in lower case. */
  readonly headers: Headers
}

/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>

/** What was asked about is as it was (304). */
export interface Unchanged extends At {
  readonly status: 'unchanged'
  readonly headers: Headers
}

/** What was asked for will not come back (410). */
export interface Gone extends At {
  readonly status: 'gone'
  readonly reason: string
}

/** What we do not fetch: an inner address, a page that robots.txt closes, an archive, something too large. */
export interface Refused extends At {
  readonly status: 'refused'
  readonly reason: string
}

/** What went wrong on the way or at the server. */
export interface Failed extends At {
  readonly status: 'failed'
  readonly reason: string
  /** The HTTP status; null where none came. */
  readonly code: number | null
  /** Whether it may well go right another time. */
  readonly passing: boolean
  /** Milliseconds the server asked us to stay away; null where it named none. */
  readonly wait: number | null
}

/** What came of an address. `reason` reads on after the address: `… answered too slowly`. */
export type Fetched = Got | Unchanged | Gone | Refused | Failed

/** An answer to one request that leads elsewhere. */
export interface Redirect {
  readonly status: 'redirect'
  readonly address: string
  readonly to: string
  readonly permanent: boolean
}

/** What an earlier answer said of itself, to be asked whether it still holds. */
export interface Conditions {
  readonly etag?: string | undefined
  readonly modified?: string | undefined
}

/** An address that was refused. */
export const refused = (address: string, reason: string): Refused => ({
  status: 'refused',
  address,
  moved: null,
  reason,
})

/** An address that failed; `passing` unless said otherwise. */
export const failed = (
  address: string,
  reason: string,
  more: { readonly code?: number; readonly passing?: boolean; readonly wait?: number | null } = {},
): Failed => ({
  status: 'failed',
  address,
  moved: null,
  reason,
  code: more.code ?? null,
  passing: more.passing ?? true,
  wait: more.wait ?? null,
})
