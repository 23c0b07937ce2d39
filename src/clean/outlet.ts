/** Who published, and who wrote. */
import { tidyText } from './characters.ts'
import type { CleanLanguage } from './language.ts'

/** The host of a web address without `www.`, or null. */
export const hostOf = (url: string | null | undefined): string | null =>
  /^(?:https?:)?\/\/(?:[^/@]*@)?(?:www\d?\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null

const hostLike = /^(?:www\d?\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

/** `The Ferrow Post - Latest News & Headlines` → `The Ferrow Post`. */
const paper = (name: string): string =>
  name.split(' ').length > 4 ? (name.split(/\s+[-–—|:•]+\s+/)[0] ?? name) : name

/** The outlet: as given, as the page says, or the host of its address. */
export function outletOf(
  given: string | undefined,
  said: readonly string[],
  url: string | null | undefined,
): string | null {
  const name = tidyText(given ?? '') || said.map(paper).find(outlet => outlet && outlet.length <= 80) || ''
  if (!name) return hostOf(url)
  return hostOf(name) ?? (hostLike.test(name) ? name.toLowerCase().replace(/^www\d?\./, '') : name)
}

const noName = /\d{2}|^(?:https?:|www\.|@|\d|admin\b|null$|undefined$|none$|staff$)|[{}<>]/i

/** The writers' names: without "By", dates and roles after a bar; undefined where nothing is left. */
export function bylineOf(
  candidates: readonly (string | undefined)[],
  language: CleanLanguage,
): string | undefined {
  for (const candidate of candidates) {
    let name = tidyText(candidate ?? '').replace(language.by, '')
    if (name.includes(', '))
      name = name
        .split(', ')
        .filter(part => !hostLike.test(part) && !/^(?:author|staff)$/i.test(part))
        .join(', ')
    name = (name.split(/\s*(?:[|•·\n]|\s[-–—]\s)\s*/)[0] ?? '').replace(/[\s,;:]+$/, '')
    if (
      name.length > 1 &&
      name.length <= 120 &&
      !noName.test(name) &&
      !/[.!?]\s+\p{L}{4,}.*[.!?]$/u.test(name)
    )
      return name
  }
  return undefined
}
