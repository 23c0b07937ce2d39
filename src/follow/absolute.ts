/** Links as they stand in pages and feeds → whole addresses. */

/** An address resolved against the page it stands on, if it is one of the web; null where it is not. */
export function absolute(address: string | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}
