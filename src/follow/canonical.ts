/** One address of a page that is reached by several: without marks of campaigns, and not that of its AMP version. */
import { absolute } from './absolute.ts'
import { canonicalIn } from './markup.ts'

/** Parameters by which sites tell where readers come from; none of them chooses what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|_hsenc|_hsmi|mkt_tok|at_(?:medium|campaign|custom\d|link_\w+|ptr_name|format|bbc_team)|wt_mc|ref_src)$/i

/** An address without the parameters of campaigns; the others stay in their order, as they were written. */
export function untracked(address: string): string {
  const mark = address.indexOf('?')
  if (mark < 0) return address
  const [query = '', ...fragment] = address.slice(mark + 1).split('#')
  const kept = query.split('&').filter(part => !TRACKING.test(part.split('=')[0]!))
  if (kept.length === query.split('&').length) return address
  return [address.slice(0, mark) + (kept.length > 0 ? `?${kept.join('&')}` : ''), ...fragment].join('#')
}

/** A host without what stands before it for phones, AMP and the web. */
const siteOf = ({ host }: URL): string => host.replace(/^(?:(?:www|m|mobile|amp)\.)+/, '')

/** A path without what marks the AMP version of a page. */
const pathOf = ({ pathname }: URL): string =>
  pathname
    .replace(/\/amp(?=\/|$)/g, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/+$/, '')

/** The last part of a path that tells one article from another by itself: a number, or words. */
const TELLING = /\d{4,}[^/]*$|[^/]{12,}$/

/**
 * The address of a page as it names it itself, where that is plainly the same page of the same site; else the one it
 * was fetched from. A page may name any other: sites name their front page by mistake, and others could pose.
 */
export function ownAddress(address: string, html: string): string {
  const here = untracked(address)
  const named = absolute(canonicalIn(html) ?? undefined, address)
  if (!named) return here
  const [from, to] = [new URL(here), new URL(named)]
  to.hash = ''
  const samePage = siteOf(from) === siteOf(to) && pathOf(from) === pathOf(to)
  return samePage && (from.search === '' || TELLING.test(pathOf(from))) ? untracked(to.href) : here
}
