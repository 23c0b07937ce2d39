/** English words that say how far the event below them has come: what was refused, prevented, denied, put off or called off. */
import type { StatusCue } from '../../../../events/language.ts'

/** Cues of what was refused, prevented, denied, put off or called off. */
export const undone: readonly StatusCue[] = [
  {
    words: 'false untrue wrong baseless unfounded fabricated',
    governs: ['content', 'subject'],
    effect: 'denied',
    examples: ['Reports of a [visit|denied] are false.'],
  },
  {
    words:
      'refuse decline fail neglect forget avoid reject rule_out resist prevent stop oppose hesitate unable unwilling reluctant ' +
      'skip miss block ban bar prohibit deter dissuade discourage unlikely impossible abstain refrain forbid halt cease quit',
    governs: ['infinitive', 'gerund', 'content'],
    effect: 'negative',
    examples: [
      'Berg refused to [meet|denied] Dahl.',
      'They failed to [reach|denied] a deal.',
      'Police stopped him from [leaving|denied].',
    ],
  },
  {
    words:
      'reject refuse avoid prevent avert rule_out thwart foil foiled block vote_down throw_out strike_down resist forgo boycott skip miss veto turn cease ' +
      'deter forestall preclude pre-empt preempt stave_off head_off fend_off ward_off snub shun scupper',
    governs: ['object'],
    effect: 'negative',
    examples: [
      'Berg rejected [talks|denied] with Dahl.',
      'Police foiled an [attack|denied].',
      'The guards headed off a [clash|denied].',
    ],
  },
  {
    words: 'reject refuse resist block veto turn snub shun',
    governs: ['particular'],
    on: 'proposal offer request appeal demand suggestion plea petition invitation claim allegation call',
    effect: 'fact',
    examples: ['Berg rejected the [proposal|happened].', 'The [offer|happened] was turned down by Norway.'],
  },
  {
    words: 'refusal failure inability reluctance unwillingness',
    governs: ['infinitive', 'oblique', 'gerund'],
    effect: 'negative',
    examples: ['The refusal to [meet|denied] Dahl angered Oslo.'],
  },
  {
    words: 'vote argue decide rule',
    governs: ['gerund', 'oblique'],
    on: 'against only',
    effect: 'negative',
    examples: ['Parliament voted against [joining|denied] the union.', 'Norway voted to [strike|planned].'],
  },
  {
    words: 'keep',
    governs: ['gerund'],
    on: 'from only',
    effect: 'negative',
    examples: [
      'Guards kept the crowd from [storming|denied] the gate.',
      'They kept [meeting|happened] Dahl.',
    ],
  },
  {
    words: 'come_close stop_short',
    governs: ['gerund', 'oblique'],
    on: 'to of',
    effect: 'negative',
    examples: ['Dahl came close to [resigning|denied].', 'Dahl stopped short of [resigning|denied].'],
  },
  {
    words: 'fail',
    governs: ['oblique'],
    on: 'in',
    effect: 'negative',
    examples: ['He failed in his bid to [resign|denied].'],
  },
  {
    words: 'nearly almost narrowly hardly barely',
    governs: ['adverb'],
    effect: 'negative',
    examples: ['The guards nearly [shot|denied] a boy.', 'Exports nearly [doubled|happened].'],
  },
  {
    words: 'failed unsuccessful botched thwarted foiled aborted futile vain too',
    governs: ['effort'],
    effect: 'negative',
    examples: [
      'A failed attempt to [kill|denied] Dahl shook Norway.',
      'Dahl was too ill to [attend|denied] the summit.',
    ],
  },
  {
    words: 'fail founder backfire collapse come_to fizzle',
    governs: ['effort'],
    effect: 'negative',
    examples: ['Efforts to [rescue|denied] the crew failed.'],
  },
  {
    words: 'fall_through',
    governs: ['subject'],
    effect: 'negative',
    examples: ['The [takeover|denied] fell through.'],
  },
  {
    words: 'without instead far rather',
    governs: ['introduced'],
    effect: 'negative',
    examples: [
      'He left without [meeting|denied] Dahl.',
      'Far from [surrendering|denied], the rebels attacked the port.',
      'Rather than [resign|denied], Dahl dismissed the board.',
    ],
  },
  {
    words: 'deny refute dispute disavow',
    governs: ['gerund', 'content', 'object', 'infinitive'],
    effect: 'denied',
    examples: ['Dahl denied [visiting|denied] Oslo.', 'Norway denied that Berg [met|denied] Dahl.'],
  },
  {
    words: 'denial',
    governs: ['content', 'oblique', 'gerund'],
    effect: 'denied',
    examples: ['His denial of the [attack|denied] failed.'],
  },
  {
    words: 'adjourn',
    governs: ['subject'],
    effect: 'postponed',
    examples: ['The [trial|postponed] adjourned.'],
  },
  {
    words: 'postpone delay defer reschedule suspend adjourn put_off push_back hold_off',
    governs: ['object', 'gerund'],
    effect: 'postponed',
    examples: ['Berg postponed her [visit|postponed].', 'The [summit|postponed] was delayed.'],
  },
  {
    words: 'postponement delay deferral',
    governs: ['oblique', 'gerund'],
    on: 'of in to',
    effect: 'postponed',
    examples: ['The postponement of the [summit|postponed] surprised Oslo.'],
  },
  {
    words: 'postponed delayed deferred',
    governs: ['modified'],
    effect: 'postponed',
    examples: ['The postponed [visit|postponed] was to last a day.'],
  },
  {
    words: 'cancel call_off scrap abandon axe shelve nix abort scrub scuttle torpedo derail kill',
    governs: ['object', 'gerund'],
    effect: 'cancelled',
    examples: [
      'Berg cancelled her [trip|cancelled].',
      'The row derailed the [merger|cancelled].',
      'The [talks|cancelled] were scrapped.',
      'The ministry killed the [deal|cancelled].',
    ],
  },
  {
    words: 'halt stop freeze suspend pause',
    governs: ['particular'],
    on: 'eviction deportation execution extradition sale merger closure takeover demolition',
    effect: 'cancelled',
    examples: ['A court halted the [eviction|cancelled].', 'Police halted the [attack|happened].'],
  },
  {
    words: 'walk_away back_out',
    governs: ['oblique'],
    on: 'from of',
    effect: 'cancelled',
    examples: ['The bank walked away from the [merger|cancelled].'],
  },
  {
    words: 'drop withdraw',
    governs: ['object'],
    effect: 'cancelled',
    examples: [
      'The bank dropped its [bid|cancelled].',
      'The firm said its [sales|happened] dropped 4 percent.',
    ],
  },
  {
    words: 'cancellation',
    governs: ['oblique'],
    on: 'of',
    effect: 'cancelled',
    examples: ['The cancellation of the [visit|cancelled] was a surprise.'],
  },
  {
    words: 'cancelled canceled aborted abandoned scrapped',
    governs: ['modified'],
    effect: 'cancelled',
    examples: ['The cancelled [trip|cancelled] cost much.'],
  },
]
