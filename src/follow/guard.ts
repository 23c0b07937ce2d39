/** Which addresses may be fetched: those of the open web, and of hosts that a person allowed by name. */
import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ip from 'ipaddr.js'

/** IPv4 addresses that lie among public ones and yet answer only inside a data centre. */
const INNER = new Set(['168.63.129.16'])

/** What the ranges of ipaddr.js are, in words; those that are not listed are `reserved`. */
const RANGES: Readonly<Record<string, string>> = {
  loopback: 'this machine itself',
  unspecified: 'this machine itself',
  private: 'a private network',
  uniqueLocal: 'a private network',
  deprecatedSiteLocal: 'a private network',
  carrierGradeNat: 'a private network',
  linkLocal: 'the local network',
  multicast: 'many machines at once',
  broadcast: 'many machines at once',
}

const inWords = (range: string): string => RANGES[range] ?? 'a reserved address'

const v4 = (high: number, low: number): ip.IPv4 => new ip.IPv4([high >> 8, high & 255, low >> 8, low & 255])

/** The IPv4 address that an IPv6 address stands for, where it is a form of one: mapped, NAT64, 6to4. */
function within(address: ip.IPv6): ip.IPv4 | null {
  const p = address.parts
  const first = p.slice(0, 6).join(':')
  // ::ffff:a.b.c.d, and the well-known NAT64 prefix 64:ff9b::/96 of RFC 6052
  if (first === '0:0:0:0:0:65535' || first === '100:65435:0:0:0:0') return v4(p[6]!, p[7]!)
  return p[0] === 0x2002 ? v4(p[1]!, p[2]!) : null
}

function whyNotV4(address: ip.IPv4): string | null {
  const range = address.range()
  if (range !== 'unicast') return inWords(range)
  return INNER.has(address.toString()) ? 'a private network' : null
}

function whyNotV6(address: ip.IPv6): string | null {
  const inner = within(address)
  if (inner) return whyNotV4(inner)
  const range = address.range()
  if (range !== 'unicast') return inWords(range)
  // Global addresses are those of 2000::/3 (RFC 4291); what lies outside was never given out.
  return (address.parts[0]! & 0xe000) === 0x2000 ? null : 'a reserved address'
}

/** Why an IP address may not be connected to, in words (`a private network`), or null where it may. */
export function whyNotIp(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, '')
  if (!ip.isValid(bare)) return 'no address of the internet'
  const parsed = ip.parse(bare)
  return parsed.kind() === 'ipv4' ? whyNotV4(parsed as ip.IPv4) : whyNotV6(parsed as ip.IPv6)
}

/** Whether a URL's host is an IP address rather than a name. URLs spell them the one plain way. */
const isIp = (hostname: string): boolean =>
  hostname.startsWith('[') || ip.IPv4.isValidFourPartDecimal(hostname)

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

/**
 * Whether the host of an address is allowed by name. Entries are `host` (any port) or `host:port`; IPv6 addresses
 * stand in brackets. Names are compared whole: `example.org` allows no `news.example.org`.
 */
export function isAllowed(url: URL, allow: readonly string[]): boolean {
  return allow.some(entry => {
    const [, host, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(entry.trim().toLowerCase()) ?? []
    return host === url.hostname && (port === undefined || port === portOf(url))
  })
}

/** The line for a host that leads inside, with what a person can do. */
const inside = (url: URL, where: string): string =>
  `leads to ${where} (${url.hostname}), which is fetched only where it is allowed by name (${url.host})`

/**
 * Why an address may not be fetched, from its spelling alone, or null where it may be tried. What its name
 * resolves to is checked when the connection is made (`guardedLookup`).
 */
export function whyNotAddress(address: string | URL, allow: readonly string[]): string | null {
  const url = URL.canParse(String(address)) ? new URL(address) : null
  if (!url) return 'is not an address'
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `is an address of ${url.protocol.slice(0, -1)}; only http and https are fetched`
  if (url.username || url.password) return 'holds a user name or a password, which are not sent'
  if (url.href.length > 2048) return 'is longer than 2,048 characters'
  if (isAllowed(url, allow)) return null
  if (/(?:^|\.)localhost\.?$/.test(url.hostname)) return inside(url, RANGES.loopback!)
  const why = isIp(url.hostname) ? whyNotIp(url.hostname) : null
  if (why) return inside(url, why)
  // Ports below 1024 are those of other services: mail, files, remote shells.
  return url.port && Number(url.port) < 1024 && !['80', '443'].includes(url.port)
    ? `asks for port ${url.port}, which is no port of web pages`
    : null
}

/** Why a connection was not made; its message is a reason in words. */
export class GuardError extends Error {
  override readonly name = 'GuardError'
}

/** An error that says which inner place a host leads to. */
export const guardError = (host: string, address: string, why: string): GuardError =>
  new GuardError(`leads to ${why} (${host} is ${address}), which is fetched only where it is allowed by name`)

/** Asks for the addresses of a host, as `dns.lookup` does with `all`. */
export type Lookup = (
  host: string,
  options: { readonly all: true; readonly family?: number | 'IPv4' | 'IPv6' },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** `dns.lookup`, asked for all addresses. */
export const systemLookup: Lookup = (host, options, done) => lookup(host, options, done)

/** A lookup as a socket wants it; `whyNot` says of an address why it may not be connected to. */
function socketLookup(ask: Lookup, whyNot: (address: string) => string | null): LookupFunction {
  return (host, options, done) => {
    const family = options.family ? { family: options.family } : {}
    ask(host, { all: true, ...family }, (error, addresses) => {
      const first = addresses?.[0]
      if (error || !first) return done(error ?? new GuardError('has no address'), '', 4)
      const bad = addresses.find(a => whyNot(a.address))
      if (bad) return done(guardError(host, bad.address, whyNot(bad.address)!), '', 4)
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })
  }
}

/**
 * The lookup that a connection is made by: the addresses it gives are the ones connected to, so that nothing can
 * change between check and use. A host of which any address leads inside is refused.
 */
export const guardedLookup = (ask: Lookup): LookupFunction => socketLookup(ask, whyNotIp)

/** The lookup for hosts that are allowed by name, wherever they lead. */
export const openLookup = (ask: Lookup): LookupFunction => socketLookup(ask, () => null)
