/** The status by the sentence, corrected by who speaks and by the calendar. */
import type { Attribution, Id, Published, Status, Timex } from '../core/index.ts'
import { tokenRange } from '../text/index.ts'
import { effectOf } from './cues.ts'
import type { Standing } from './effects.ts'
import type { Work } from './work.ts'

/** Whether the one who speaks takes part: it is then announced, and not only said. */
export function partySpeaks(w: Work, attribution: Attribution | undefined, ids: readonly Id[]): boolean {
  if (!attribution) return false
  const { speaker, source } = attribution
  if (ids.length === 0 || !(speaker || source)) return false
  const { mentions } = w.context
  const taking = mentions.filter(m => ids.includes(m.id))
  if (speaker && taking.some(m => m.entity === speaker)) return true
  if (!source) return false
  return mentions.some(
    m => source.start <= m.start && m.end <= source.end && taking.some(t => t.entity === m.entity),
  )
}

/** Whether a time is after the publication. */
const isLater = (when: Timex | undefined, published: Published | null): boolean =>
  !!when?.interval && !!published?.to && when.interval.from > published.to

/** Whether a time, as it is told, is over before the publication. */
const isEarlier = (when: Timex | undefined, published: Published | null): boolean =>
  !!when?.interval && !!published?.from && when.interval.to < published.from

/** "About a week later he resigned": later than something told before, on a day that is not known. */
export const isElsewhere = (w: Work, s: Standing, when: Timex | undefined): boolean =>
  s.past === true &&
  isLater(when, w.context.published) &&
  w.relative.test(w.tagged.text.slice(when!.start, when!.end))

/** Status and polarity; `party` where a participant is the one who speaks. */
export function settle(
  w: Work,
  s: Standing,
  attribution: Attribution | undefined,
  when: Timex | undefined,
  party: () => boolean,
): { status: Status; polarity: 'positive' | 'negative' } {
  let { status } = s
  let negative = s.negative
  const cueToken = s.cue === undefined ? null : w.tagged.tokens[s.cue]!
  if (s.conditional && attribution && status === 'possible') status = 'planned'
  if (
    attribution?.cue &&
    !(cueToken && cueToken.start >= attribution.cue.start && cueToken.start < attribution.cue.end)
  ) {
    const lemmas = tokenRange(w.tagged, attribution.cue)
    for (let i = lemmas.first; i < lemmas.last; i++) {
      const effect = effectOf(w.cues, w.tagged.tokens[i]!.lemma.toLowerCase(), 'content')
      if (effect === 'denied' && !negative) {
        status = 'denied'
        negative = true
      }
      if (effect === 'confirmed' && (status === 'planned' || status === 'announced')) status = 'confirmed'
      if (effect === 'announced' && status === 'planned') status = 'announced'
    }
  }
  const { published } = w.context
  // "ahead of the 2019 summit"
  if (s.ahead && (status === 'planned' || status === 'denied') && when?.interval && published?.from)
    if (when.assumed.length === 0 && isEarlier(when, published)) {
      status = 'happened'
      negative = false
    }
  // "a gunman opens fire on June 12 last year", "crews dig out on Tuesday": told in the present, and past
  if (
    isEarlier(when, published) &&
    ((s.present && status === 'under way') || (s.bare && status === 'planned'))
  )
    status = 'happened'
  if (
    isLater(when, published) &&
    !isElsewhere(w, s, when) &&
    (status === 'happened' || status === 'under way')
  )
    status = negative ? 'denied' : 'planned'
  if (
    negative &&
    (status === 'happened' ||
      status === 'under way' ||
      status === 'planned' ||
      status === 'announced' ||
      status === null)
  )
    status = 'denied'
  if (status === 'planned' && !negative && party()) status = 'announced'
  return { status: status ?? 'happened', polarity: negative ? 'negative' : 'positive' }
}
