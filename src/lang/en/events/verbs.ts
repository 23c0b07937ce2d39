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

const isVerb = (t: Token): boolean => t.tag.charCodeAt(0) === 86 || t.tag === 'MD'
const isAdverb = (t: Token): boolean =>
  t.tag === 'RB' || t.tag === 'RBR' || t.tag === 'RBS' || negatives.has(t.lower)

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

function tenseOf(first: Token, to: boolean): Pick<VerbForm, 'finite' | 'tense' | 'modality' | 'bare'> {
  const is = (
    finite: boolean,
    tense: VerbForm['tense'],
    modality: VerbForm['modality'] = 'none',
    bare = false,
  ) => ({ finite, tense, modality, bare })
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

/** The verb group that starts at token `at`, or null. */
export function verbGroup(tokens: readonly Token[], at: number, last: number): VerbGroup | null {
  let i = at
  let negative = false
  const note = (from: number, to: number): void => {
    for (let k = from; k < to; k++)
      if (negatives.has(tokens[k]!.lower) && tokens[k + 1]?.lower !== 'only') negative = true
  }
  // "not to visit": the negation stands before the group
  if (negatives.has(tokens[i]!.lower) && tokens[i + 1]?.lower === 'to') i++
  else if (tokens[i]!.tag === 'RB') {
    // "never met", "allegedly killed": adverbs before the group belong to it
    const verb = pastAdverbs(tokens, i, last)
    if (verb >= last || !isVerb(tokens[verb]!)) return null
    i = verb
  }
  note(at, i)
  const to = tokens[i]!.lower === 'to' && (tokens[i]!.tag === 'TO' || tokens[i]!.pos === 'PART')
  if (to) {
    const verb = pastAdverbs(tokens, i + 1, last)
    if (verb >= last || !isVerb(tokens[verb]!) || tokens[verb]!.tag === 'VBG' || tokens[verb]!.tag === 'VBZ')
      return null
    note(i + 1, verb)
    i = verb
  }
  if (!isVerb(tokens[i]!)) return null
  const opening = tokens[i]!
  let passive = false
  let perfect = false
  let progressive = opening.tag === 'VBG'
  let word = i
  for (;;) {
    const next = pastAdverbs(tokens, word + 1, last)
    if (next >= last || !continues(tokens[word]!, tokens[next]!)) break
    note(word + 1, next)
    const aux = tokens[word]!.lower
    const verb = tokens[next]!
    perfect = perfect || (have.has(aux) && verb.tag !== 'VBG')
    passive = be.has(aux) && verb.tag !== 'VBG'
    progressive =
      be.has(aux) && verb.tag === 'VBG' && verb.lower !== 'being' ? true : passive ? progressive : false
    word = next
  }
  let end = word + 1
  const isBe = be.has(tokens[word]!.lower)
  if (
    isBe ||
    copulas.has(tokens[word]!.lemma) ||
    do_.has(tokens[word]!.lower) ||
    tokens[word]!.tag === 'MD' ||
    have.has(tokens[word]!.lower)
  ) {
    const next = pastAdverbs(tokens, end, last)
    note(end, next)
    // "is likely to", "was ready": the adjective names the group
    if (
      (isBe || copulas.has(tokens[word]!.lemma)) &&
      next < last &&
      tokens[next]!.tag.startsWith('JJ') &&
      !/^(NN|JJ|CD)/.test(tokens[next + 1]?.tag ?? '')
    ) {
      word = next
      end = next + 1
    }
  }
  const alone = opening === tokens[word]! && opening.tag === 'VBN' && !to
  return {
    first: at,
    word,
    last: end,
    to,
    form: { ...tenseOf(opening, to), perfect, progressive: progressive, passive: passive || alone, negative },
  }
}
