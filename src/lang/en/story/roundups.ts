/** Titles of English-language columns that tell of several things at once; each rule has examples that tests run. */
import type { TitleRule } from '../../../story/language.ts'

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** A day of the week, a part of the day, or both. */
const TIME = `(?:${DAY}|weekend|daily|morning|midday|lunchtime|afternoon|evening|nightly)(?: (?:morning|afternoon|evening))?`
const rule = (source: string, examples: string[], counterExamples: string[]): TitleRule => ({
  pattern: new RegExp(source, 'iu'),
  examples,
  counterExamples,
})

/** The rules: a title that one of them matches starts no story and joins none. */
export const ROUNDUP_RULES: readonly TitleRule[] = [
  rule(
    `^(?:your |the )?${TIME} (?:briefing|brief|update|news|mail|report|newsletter|digest|headlines|risk report|open)(?: ?[:|–—-]|$)|: your ${DAY} briefing$`,
    [
      'Your Wednesday Briefing',
      'Your Thursday Briefing: A Storm in Nordhavn',
      'Morning Mail: ferry aground, bank closes, bees return',
      'Thursday Afternoon Update: port reopens; strike called off',
    ],
    ['Morning briefing on the Nordhavn ferry is cancelled', 'Daily news of Nordhavn sold to a rival'],
  ),
  rule(
    '\\bround-?up(?:: market talk)?$|: market talk$|^[\\p{L} ]{2,20} round-?up:|^market (?:wrap|talk)\\b|\\bnews in brief\\b',
    [
      'Fisheries Roundup: Market Talk',
      'Northern round-up: Ferries stop, banks close',
      'European roundup: late goal',
    ],
    ['Police round up twelve after the harbour raid', 'Ranchers end a roundup of wild horses'],
  ),
  rule(
    `^(?:what['’]s news|world watch|news quiz|first ?ft|first thing|cnbc daily open|today['’]s [\\p{L}]+ report|the papers:|the hill['’]s 12)(?!\\p{L})|^(?:newspaper headlines|what the papers say)\\b`,
    ["What's News: World-Wide", 'The Papers: Ferry captain “to blame”', 'News Quiz for April 7, 2031'],
    ['The papers of a late captain are found', 'What is news to the harbour master'],
  ),
  rule(
    `\\b(?:week|weekend|day|month|year)(?: around the world| in [\\p{L}]+)?(?: [–—-])? in (?:\\d+ )?(?:pictures|photos|photographs)\\b|\\bphotos of the (?:day|week|month)\\b|${DAY}['’]s best photos|\\breaders['’] best photos\\b|^your pictures\\b`,
    [
      'The week in wildlife – in pictures',
      'Birdsong and a frozen harbour: Tuesday’s best photos',
      'A parade of tugs: Nordhavn Photos of the Week',
    ],
    ['Stranded ferry Aurora, in Pictures', 'Photos show the ferry the day after'],
  ),
  rule(
    '\\band more(?: top headlines| [–—-] live)$|^(?:live|latest|[\\p{L}-]+ latest):? .*;|;.* [–—-] (?:live|as it happened|latest(?: updates)?)$',
    [
      'Ferry aground, bank shuts and more top headlines',
      'Coast Latest: Ferry Set to Sail; Captain Heads Home',
      'Bank to reopen; ferry crew to be paid – as it happened',
    ],
    ['Ferry crews want more', 'Ferry aground off Nordhavn; 212 taken off', 'Ferry taken in tow – live'],
  ),
  rule(
    `\\b(?:at a glance|list of key events)\\b|^[\\p{L}-]+(?:[–-][\\p{L}]+)? (?:news live|live briefing)\\b|\\b(?:war|crisis)\\b.*\\b(?:catch up with|what happened .* this week)|^what happened .* this week\\b`,
    [
      'Coast war at a glance: what we know on day 40',
      'Nordhavn news live: bank reopens as ferry crew is paid',
      'Nordhavn live briefing: Harbour shelled, says mayor',
    ],
    ['News of the live ferry wreck', 'A glance at the harbour'],
  ),
  rule(
    '^(?:corrections?(?: & amplifications| and clarifications)?|(?:news )?quiz|crossword|number puzzles(?: \\(.*)?|letters?(?: to the editor)?|notable & quotable|brain teaser|tv tonight|obituaries|more &raquo;)(?= ?[:(|–—-]|$)',
    ['Corrections & Amplifications', 'TV tonight: a cook in a lighthouse', 'Letters: the sea took my boat'],
    ['Letters found in a wreck', 'Correction of the chart cost millions', 'Quiz champion dies at 91'],
  ),
  rule(
    `(?:^|[:|–—-] )(?:[\\p{L}]+ (?:hits and misses|cartoonists?) (?:of|on) the week|.{0,30}cartoonists on the week\\b|weekend reads|[\\d]+ books we read this week)|\\btop headlines$|^(?:the )?(?:week|month|year) in (?:review|audio|classical|theatre|tv|dance|art)\\b`,
    [
      'The nation’s cartoonists on the week in politics',
      '8 Books We Read This Week',
      'The week in theatre: two gulls',
    ],
    ['Books we read aboard', 'Ferry’s week in dock is its last'],
  ),
  rule(
    `^[\\p{L}\\d&’' .-]{2,30} (?:rises?|falls?|up|down|gains?|slips?|(?:edges|ends) (?:up|down|lower|higher)) \\d+(?:\\.\\d+)?%,? (?:led|dragged|weighed|hurt) (?:down )?by .{0,60}\\b(?:stocks|shares)$`,
    ['Nordhavn 40 Rises 0.4%, Led by Shipping Stocks', 'Coast Index Down 1%, Dragged by Bank Shares'],
    ['Ferry fares up 4%, led by the night line', 'Nordhavn Bank Falls 12%, Dragging Down Other Stocks'],
  ),
]

/** The patterns alone. */
export const ROUNDUPS: readonly RegExp[] = ROUNDUP_RULES.map(one => one.pattern)
