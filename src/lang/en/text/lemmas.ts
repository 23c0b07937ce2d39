/**
 * Dictionary forms of English words by their Penn tag: lists of irregular forms first, then spelling rules.
 *
 * What takes work is the silent `e`: `making` → `make` but `visiting` → `visit`. Doubling tells most short
 * verbs apart (`planned`, `hoped`), the ending most long ones; what is left is listed.
 */
import { DOUBLE, GRADED, NO_E, NOUNS, PRONOUNS, SINGLE_L, UNCHANGED, VERBS, WITH_E } from './irregulars.ts'

const VOWEL = /[aeiouy]/

/** One vowel between consonants, and no other: `hop` of `hoped`; its verb ends in `e`. */
const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bcdfgklmnprstvz]$/

/** Endings of longer stems after which the `e` is restored. */
const RESTORE = new RegExp(
  [
    // Endings that hardly any English verb has without its e.
    '[vcu]$ [^s]s$ [aeiouy]z$ [dlr]g$ [^aeiou][aeiou]g$ [bcdfgkptz]l$',
    // One vowel and a consonant, by the consonant.
    '[^aeo]at$ [^aeio]ut$ [^aeo]in$ [^aeo]ir$ [^aeio]ur$ [^aeo]ar$ [^aeo]il$ [^aeio]ol$ [^aeo]ul$',
    '[^ao]id$ [^aeo]ed$ [^aeio]od$ [^aeio]ud$ [^aeo]ad$ [^aeio]um$',
    '[^eo]ak$ [^ao]ik$ [^aeio]ok$ [^aeo]uk$ [^aeo]ib$ [^aeo]ob$ [^aeiou]yp$',
  ]
    .join(' ')
    .replaceAll(' ', '|'),
)

/** Prefixes behind which a listed stem of four letters or more may stand (`rearrang`, `unhing`). */
const BEFORE_E = /^(?:re|un|over|under|mis|pre|out)-?(?=[a-z]{4})/

/** The verb of a stem left when `ed` or `ing` is taken off. */
function ofStem(stem: string): string {
  if (WITH_E.has(stem) || WITH_E.has(stem.replace(BEFORE_E, ''))) return `${stem}e`
  if (NO_E.has(stem)) return stem
  const n = stem.length
  const last = stem[n - 1]!
  if (last === stem[n - 2] && !VOWEL.test(last)) return ofDoubled(stem)
  if (
    last === 'e' ||
    last === 'w' ||
    last === 'x' ||
    last === 'y' ||
    last === 'o' ||
    last === 'i' ||
    last === 'a'
  )
    return stem
  if (SHORT.test(stem) || RESTORE.test(stem)) return `${stem}e`
  return stem
}

/** `plann` → `plan`, but `call`, `pass`, `add`. */
function ofDoubled(stem: string): string {
  const single = stem.slice(0, -1)
  if (DOUBLE.has(stem) || /(?:ss|zz|ff)$/.test(stem)) return stem
  return stem.endsWith('ll') && !SINGLE_L.has(single) ? stem : single
}

/** A word as prefix and rest where a listed strong verb may stand behind the prefix (`re-took`, `outgrew`). */
const PREFIX = /^(?:.*-|re|un|out|over|under|mis|fore|up)(?=[a-z]{3})/

function irregularVerb(word: string): string | undefined {
  const known = VERBS.get(word)
  if (known) return known
  const prefix = /(?:ed|ing|s)$/.test(word) ? undefined : PREFIX.exec(word)?.[0]
  const rest = prefix && VERBS.get(word.slice(prefix.length))
  return rest ? prefix + rest : undefined
}

function pastOf(word: string): string {
  const known = irregularVerb(word)
  if (known) return known
  if (!word.endsWith('ed') || word.length < 4) return word
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.endsWith('eed')) return word.length > 5 || word === 'freed' ? word.slice(0, -1) : word
  const stem = word.slice(0, -2)
  return VOWEL.test(stem) ? ofStem(stem) : word
}

function ingOf(word: string): string {
  const known = VERBS.get(word)
  if (known) return known
  const stem = /in[g'’]$/.test(word) ? word.slice(0, -3) : ''
  return VOWEL.test(stem) && stem.length > 1 ? ofStem(stem) : word
}

/** Third person or plural without its `s`, where no list knows better. */
function withoutS(word: string): string {
  if (!word.endsWith('s') || word.length < 3 || /(?:ss|us|is|['’]s)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function pluralOf(word: string): string {
  const known = NOUNS.get(word)
  if (known) return known
  // Decades and numbers keep their s: `1960s`.
  if (UNCHANGED.has(word) || (word.charCodeAt(0) < 58 && word.charCodeAt(0) > 47)) return word
  if (/[^s]is$/.test(word)) return word.slice(0, -1)
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && hyphen < word.length - 2)
    return word.slice(0, hyphen + 1) + pluralOf(word.slice(hyphen + 1))
  if (word.length > 5 && word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.length > 6 && word.endsWith('children')) return word.slice(0, -3)
  if (/selves$/.test(word)) return `${word.slice(0, -3)}f`
  if (/[^aoe]uses$/.test(word) && word.length > 5 && !/(?:cuses|fuses|buses|nuses)$/.test(word))
    return word.slice(0, -2)
  if (/(?:bon|camp|vir|stat|cens|cauc|foc|min|gen[iu]|cors|abac)uses$/.test(word)) return word.slice(0, -2)
  return withoutS(word)
}

/** `bigger` → `big`, `safest` → `safe`, `easier` → `easy`. */
function positiveOf(word: string): string {
  const known = GRADED.get(word)
  if (known) return known
  const stem = /^(.{2,}?)(?:er|est)$/.exec(word)?.[1]
  if (!stem || !VOWEL.test(stem)) return word
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  const last = stem.at(-1)
  if (last === stem.at(-2)) return /(?:ll|ss|ff)$/.test(stem) ? stem : stem.slice(0, -1)
  return /[vc]$/.test(stem) || (/(?:rg|ng|dg)$/.test(stem) === false && SHORT.test(stem)) ? `${stem}e` : stem
}

/** Compared adverbs that share their form with an adjective's. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['RBR better', 'well'],
  ['RBS best', 'well'],
  ['RBR worse', 'badly'],
  ['RBS worst', 'badly'],
])

/**
 * Dictionary form of a word with its Penn tag. `lower` is the form in lower case with straight apostrophes;
 * proper nouns keep `form`.
 */
export function lemmaOf(form: string, lower: string, tag: string): string {
  switch (tag) {
    case 'NNP':
    case 'NNPS':
    case 'ADD':
      return form
    case 'VBD':
    case 'VBN':
      return pastOf(lower)
    case 'VBG':
      return ingOf(lower)
    case 'VBZ':
      return lower === "'s" || lower === 's' ? 'be' : (irregularVerb(lower) ?? withoutS(lower))
    case 'VBP':
    case 'VB':
      return /^(?:are|am|'m|'re|'ve|has|is|wan|gim|lem)$/.test(lower) ? VERBS.get(lower)! : lower
    case 'MD':
      return lower === "'d" ? 'would' : (VERBS.get(lower) ?? lower)
    case 'NNS':
      return pluralOf(lower)
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return ADVERBS.get(`${tag} ${lower}`) ?? positiveOf(lower)
    case 'PRP':
      return PRONOUNS.get(lower) ?? lower
    case 'RB':
      return lower === "n't" ? 'not' : lower
    case 'DT':
      return lower === 'an' ? 'a' : lower
    default:
      return lower
  }
}
