/** English verb groups: auxiliaries, negation and the verb, as one node with what its form says. */
import type { Token } from '../../../core/index.ts'
import type { VerbForm } from '../../../events/syntax.ts'

/** A verb group: tokens `first` up to `last`, named by `word`; `to` where "to" opens it. */
export interface VerbGroup {
  readonly first: number
  readonly word: number
  readonly last: number
  readonly to: boolean
  readonly form: VerbForm
}

const be = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m", 's', 're'])
const have = new Set(['have', 'has', 'had', 'having', "'ve", "'d", 've'])
const do_ = new Set(['do', 'does', 'did'])
const future = new Set(['will', 'shall', "'ll", 'wo', 'll', "won't"])
const conditional = new Set(['would', "'d", "wouldn't", 'd'])
const ought = new Set(['must', 'should', 'ought', 'need', "shouldn't", "mustn't"])
/** Verbs that link like "be": "getting ready". */
const copulas = new Set(['get', 'become', 'remain', 'stay', 'seem', 'look'])
const negatives = new Set(['not', "n't", 'never', 'nt', 'no', 'neither', 'nor', 'hardly'])

/** Whether a word denies; most are told by their first letter. */
function isNegative(lower: string): boolean {
  const first = lower.charCodeAt(0)
  return (first === 110 || first === 104) && negatives.has(lower)
}

const isVerb = (t: Token): boolean => t.tag.charCodeAt(0) === 86 || t.tag === 'MD'
const isAdverb = (t: Token): boolean =>
  t.tag === 'RB' || t.tag === 'RBR' || t.tag === 'RBS' || isNegative(t.lower)

/** Index of the next token that is no adverb, from `i`; `last` where there is none within four. */
function pastAdverbs(tokens: readonly Token[], i: number, last: number): number {
  let j = i
  while (j < last && j < i + 4 && isAdverb(tokens[j]!)) j++
  return j
}

/** Whether `next` may follow the auxiliary `aux` in one group. */
function continues(aux: Token, next: Token): boolean {
  if (!isVerb(next) || next.tag === 'MD') return false
  if (aux.tag === 'MD') return next.tag === 'VB' || next.tag === 'VBP' || next.lower === next.lemma
  if (do_.has(aux.lower)) return next.tag === 'VB' || next.tag === 'VBP'
  if (be.has(aux.lower))
    return next.tag === 'VBG' || next.tag === 'VBN' || next.tag === 'VBD' || next.lower === 'being'
  if (have.has(aux.lower)) return next.tag === 'VBN' || next.tag === 'VBD'
  return false
}

const is = (
  finite: boolean,
  tense: VerbForm['tense'],
  modality: VerbForm['modality'] = 'none',
  bare = false,
): Pick<VerbForm, 'finite' | 'tense' | 'modality' | 'bare'> => ({ finite, tense, modality, bare })

function tenseOf(first: Token, to: boolean): Pick<VerbForm, 'finite' | 'tense' | 'modality' | 'bare'> {
  if (to) return is(false, 'none', 'none', true)
  if (first.tag === 'MD') {
    if (future.has(first.lower)) return is(true, 'future')
    if (conditional.has(first.lower)) return is(true, 'none', 'conditional')
    return is(true, 'none', ought.has(first.lower) ? 'ought' : 'possible')
  }
  if (first.tag === 'VBD') return is(true, 'past')
  if (first.tag === 'VBZ' || first.tag === 'VBP') return is(true, 'present')
  return is(false, 'none', 'none', first.tag === 'VB')
}

/** Whether a word may open a group; most do not, and are left at once. */
const mayOpen = ({ tag, lower }: Token): boolean =>
  tag.charCodeAt(0) === 86 || tag === 'MD' || tag === 'RB' || lower === 'to' || isNegative(lower)

/** "To free the men": what stands between "to" and a determiner is a verb, whatever its tag. */
const untagged = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'JJ' && /^(DT|PRP\$?)$/.test(tokens[i + 1]?.tag ?? '')

/** Index of the first verb of a group that opens at `at`, and whether "to" stands before it; or null. */
function opening(tokens: readonly Token[], at: number, last: number): { verb: number; to: boolean } | null {
  let i = at
  // "not to visit": the negation stands before the group
  if (isNegative(tokens[i]!.lower) && tokens[i + 1]?.lower === 'to') i++
  // "never met", "allegedly killed": adverbs before the verb belong to it
  else if (tokens[i]!.tag === 'RB') i = pastAdverbs(tokens, i, last)
  if (i >= last) return null
  const to =
    tokens[i]!.lower === 'to' &&
    (tokens[i]!.tag === 'TO' ||
      tokens[i]!.pos === 'PART' ||
      tokens[i + 1]?.tag === 'VB' ||
      (i + 1 < last && untagged(tokens, i + 1)))
  if (!to) return isVerb(tokens[i]!) ? { verb: i, to } : null
  const verb = pastAdverbs(tokens, i + 1, last)
  if (
    verb >= last ||
    !(isVerb(tokens[verb]!) || untagged(tokens, verb)) ||
    tokens[verb]!.tag === 'VBG' ||
    tokens[verb]!.tag === 'VBZ'
  )
    return null
  return { verb, to }
}

/** Whether tokens `first` up to `last` hold a negation; "not only" is none. */
function negated(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (isNegative(tokens[i]!.lower) && tokens[i + 1]?.lower !== 'only') return true
  // "has yet to sign"
  return tokens[first]!.lower === 'yet' && tokens[first + 1]?.lower === 'to'
}

const auxiliaries = new Set([...be, ...have, ...do_])
/** Whether the word lends its tense to what follows: a form of be, have, do, a modal, "get". */
const isAuxiliary = ({ lower, lemma, tag }: Token): boolean =>
  tag === 'MD' || auxiliaries.has(lower) || copulas.has(lemma)

/** The verb group that starts at token `at`, or null. */
export function verbGroup(tokens: readonly Token[], at: number, last: number): VerbGroup | null {
  if (!mayOpen(tokens[at]!)) return null
  const open = opening(tokens, at, last)
  if (!open) return null
  const first = tokens[open.verb]!
  let word = open.verb
  let passive = false
  let perfect = false
  let progressive = first.tag === 'VBG'
  for (;;) {
    const next = pastAdverbs(tokens, word + 1, last)
    if (next >= last || !continues(tokens[word]!, tokens[next]!)) break
    const aux = tokens[word]!.lower
    const gerund = tokens[next]!.tag === 'VBG'
    perfect ||= have.has(aux) && !gerund
    passive = be.has(aux) && !gerund
    // "is being built" stays progressive
    progressive = (be.has(aux) && gerund) || (passive && progressive)
    word = next
  }
  let end = word + 1
  let seen = end
  if (isAuxiliary(tokens[word]!)) {
    seen = pastAdverbs(tokens, end, last)
    // "is likely to", "was ready": the adjective names the group
    const predicate = be.has(tokens[word]!.lower) || copulas.has(tokens[word]!.lemma)
    if (predicate && seen < last && tokens[seen]!.tag.startsWith('JJ') && !modifiesNext(tokens[seen + 1])) {
      word = seen
      end = seen + 1
    }
  }
  const alone = word === open.verb && first.tag === 'VBN' && !open.to
  const active = alone && takesObject(tokens, at, end, last)
  passive ||= alone && !active
  // "they were headed to Oslo": nobody headed them
  if (tokens[word]!.lemma === 'head' && /^(to|for|back|home|towards?)$/.test(tokens[end]?.lower ?? ''))
    passive = false
  const negative = negated(tokens, at, Math.max(end, seen))
  const { finite, tense, modality, bare } = active ? is(true, 'past') : tenseOf(first, open.to)
  const form = { finite, tense, modality, bare, perfect, progressive, passive, negative }
  return { first: at, word, last: end, to: open.to, form }
}

/** Participles that keep an object: "a man named Dahl", "offered a job". */
const keepObject = new Set(
  'name call title dub entitle give offer grant award pay deny age tell show teach send elect appoint make'.split(
    ' ',
  ),
)
const noDay =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether what looks like a participle after a noun has an object, and so is a past tense: "a court sentenced Dahl". */
function takesObject(tokens: readonly Token[], at: number, end: number, last: number): boolean {
  const next = end < last ? tokens[end]! : null
  const before = at > 0 ? tokens[at - 1]!.tag : ''
  if (!next || !(before.startsWith('NN') || before === 'PRP') || keepObject.has(tokens[end - 1]!.lemma))
    return false
  // "a court sentenced jailed leader Dahl"
  if (next.tag === 'VBN' && /^(NN|JJ)/.test(tokens[end + 1]?.tag ?? '')) return true
  return (
    (/^(DT|PRP\$?|NNPS?)$/.test(next.tag) || (next.tag === 'NN' && next.form !== next.lower)) &&
    !noDay.test(next.lower) &&
    next.lower !== 'this' &&
    next.lower !== 'last'
  )
}

/** Whether an adjective before this word belongs to a noun. */
const modifiesNext = (next: Token | undefined): boolean => next !== undefined && /^(NN|JJ|CD)/.test(next.tag)
