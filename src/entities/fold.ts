/** Names in forms that can be compared: without accents, marks and case; and as ids. */

/** `folded` for plain ASCII, letter by letter: most names are, and names are folded often. */
function foldedPlain(name: string): string {
  let out = ''
  let space = false
  for (let i = 0; i < name.length; i++) {
    let c = name.charCodeAt(i)
    if (c >= 65 && c <= 90) c += 32
    const letter = (c >= 97 && c <= 122) || (c >= 48 && c <= 57)
    if (c === 46) continue
    if (c === 39 && possessive(name, i)) {
      i++
      continue
    }
    if (!letter) {
      space = out !== ''
      continue
    }
    if (space) out += ' '
    space = false
    out += String.fromCharCode(c)
  }
  return out
}

/** Whether an apostrophe opens an "s" that ends a word. */
function possessive(name: string, i: number): boolean {
  const s = name.charCodeAt(i + 1) | 32
  return s === 115 && !/[A-Za-z0-9_]/.test(name[i + 2] ?? ' ')
}

/** Lower case, without accents; anything that is no letter or digit as a single space. */
export function folded(name: string): string {
  let known = remembered.get(name)
  if (known !== undefined) return known
  if (remembered.size >= most) remembered.clear()
  known = isPlain(name) ? foldedPlain(name) : foldedWide(name)
  remembered.set(name, known)
  return known
}

// The same names come again and again in a text. Few are kept, for a kept name can hold its whole text in memory.
const remembered = new Map<string, string>()
const most = 256

function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return false
  return true
}

function foldedWide(name: string): string {
  const text = name
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
    .replace(/ou|oo|o/g, 'u')
    .replace(/ee|iy|ij|y/g, 'i')
    .replace(/sch|sh|tch|ch/g, 's')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
}
