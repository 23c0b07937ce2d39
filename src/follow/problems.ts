/** What goes wrong on the network, in words that read on after an address. */
import { type Failed, failed, type Refused, refused } from './answers.ts'
import { GuardError } from './guard.ts'

/** A limit that was passed; its message is a reason in words. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no such host: there is no address of that name',
  EAI_AGAIN: 'cannot be looked up now: the name service does not answer',
  ECONNREFUSED: 'does not take connections',
  ECONNRESET: 'broke off the connection',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached: there is no network',
  ETIMEDOUT: 'does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'took the request and answered nothing',
  UND_ERR_BODY_TIMEOUT: 'stopped in the middle of its answer',
  UND_ERR_SOCKET: 'broke off the connection',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'sent less than it had announced',
  UND_ERR_HEADERS_OVERFLOW: 'sent more headers than are read',
  UND_ERR_DESTROYED: 'was not asked: the program is stopping',
  UND_ERR_CLOSED: 'was not asked: the program is stopping',
  Z_BUF_ERROR: 'sent compressed data that ends too early',
  Z_DATA_ERROR: 'sent compressed data that is damaged',
}

/** Failures of a certificate: they stay until somebody mends them, and another try changes nothing. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/

function reasonOf(code: string, message: string): string {
  if (CERTIFICATE.test(code)) return `shows a certificate that cannot be trusted (${message})`
  if (code.startsWith('HPE_')) return 'does not answer in HTTP'
  if (code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT'))
    return 'sent compressed data that is damaged'
  return REASONS[code] ?? `could not be fetched (${message})`
}

/** The errors in an error: several addresses may have been tried, or one may stand behind another. */
function* errorsIn(error: unknown): Iterable<Error & { readonly code?: string }> {
  if (!(error instanceof Error)) return
  yield error
  yield* errorsIn(error.cause)
  if (error instanceof AggregateError) for (const one of error.errors) yield* errorsIn(one)
}

/** What an error means for an address: a refusal of ours, or a failure. */
export function problemOf(address: string, error: unknown, seconds: number): Refused | Failed {
  const all = [...errorsIn(error)]
  const ours = all.find(e => e instanceof GuardError || e instanceof LimitError)
  if (ours) return refused(address, ours.message)
  if (all.some(e => e.name === 'TimeoutError'))
    return failed(address, `took longer than ${seconds} seconds to answer in full`)
  const coded = all.find(e => e.code)
  const code = coded?.code ?? ''
  return failed(address, reasonOf(code, coded?.message ?? String(error)), {
    passing: !CERTIFICATE.test(code),
  })
}

const STATUSES: Readonly<Record<number, string>> = {
  401: 'wants a password',
  402: 'wants to be paid',
  403: 'does not let us read it',
  404: 'has no such page',
  429: 'asks us to come less often',
  451: 'may not show it for legal reasons',
  503: 'is not available now',
}

/** Statuses below 500 after which another try may go right. */
const PASSING = new Set([408, 425, 429])

/** Milliseconds that `Retry-After` asks for, as seconds or as a date; at most a day. Null where it asks for none. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (!header) return null
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 86_400_000) : null
}

/** What a status other than success, redirect, 304 and 410 means. */
export function failedStatus(address: string, code: number, after: string | undefined, now: number): Failed {
  const words = STATUSES[code] ?? (code >= 500 ? 'has trouble of its own' : 'answered with an error')
  return failed(address, `${words} (${code})`, {
    code,
    passing: code >= 500 || PASSING.has(code),
    wait: retryAfter(after, now),
  })
}
