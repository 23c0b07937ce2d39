/** Names in forms that can be compared: without accents, marks and case; and as ids. */

/** Lower case, without accents; anything that is no letter or digit as a single space. */
export function folded(name: string): string {
  let plain = true
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) plain = false
  const text = plain
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øØ]/g, 'o')
        .replace(/[ıİ]/g, 'i')
        .replace(/[łŁ]/g, 'l')
        .replace(/[đĐ]/g, 'd')
        .replace(/ß/g, 'ss')
        .replace(/[æÆ]/g, 'ae')
        .replace(/[’‘ʼ]/g, "'")
  return text
    .toLowerCase()
    .replace(/'s\b|\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a name. */
export const foldedWords = (name: string): string[] => folded(name).split(' ').filter(Boolean)

/** A name as part of an id: folded, joined with hyphens; never empty. */
export const slug = (name: string): string => folded(name).replaceAll(' ', '-') || 'unnamed'

/**
 * A word as it sounds, roughly, so that transliterations of one name meet (Gaddafi, Qadhafi, Kadafi). Only ever
 * compared between words of five letters and more.
 */
export function sounded(word: string): string {
  return word
    .replace(/kh|gh|ck|[qgc]/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|iy|ij|y/g, 'i')
    .replace(/sch|sh|tch|ch/g, 's')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
}
