/** English words that tell past from future. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that look ahead by themselves. */
export const AHEAD: ReadonlySet<string> = words(`
  scheduled due slated upcoming deadline expire expires hopes hope hoping aims aim aiming plans plan planning
  intends intend intending forthcoming poised postponed adjourned rescheduled payable effective expects expect
  expecting looms looming awaits awaiting pending prospective maturing matures anticipates anticipating envisages
  envisaged earmarked pencilled`)
/** Words that look ahead before "to", "for", "on" and the like, or after a form of "be". */
export const AHEAD_THEN: ReadonlySet<string> = words(
  'expected likely ready about going supposed projected forecast',
)
/** What may be put off or given until a day to come. */
export const UNTIL: ReadonlySet<string> = words(
  'have has had gave given give postponed postpones delayed extended extends adjourned deferred put valid',
)
/** What a day to come may own or name: "Sunday's vote", "the May election". */
export const UPCOMING: ReadonlySet<string> = words(`
  deadline deadlines date vote election elections game match meeting hearing debate summit talks session referendum
  ballot poll polls runoff final race trial launch opening start conference rally march parade expiration ceremony
  visit trip wedding festival budget`)
/** What may stand after its noun in a headline: "June vote likely". */
export const HEADED: ReadonlySet<string> = words('expected likely projected forecast')
/** What is done by appointment, so that a headline's present can tell what comes. */
export const APPOINTED: ReadonlySet<string> = words(`
  visit meet begin open vote start leave arrive return host travel face play hold go head launch resume end close expire
  take mark celebrate attend come tour embark depart land hear decide rule elect choose run sit reopen kick address
  deliver present unveil release publish join inaugurate debut air be have`)
/** Modal verbs. */
export const MODAL: ReadonlySet<string> = words(
  "will 'll shall wo 'd would may might must can could should ca",
)
/** Modal verbs that with "have" tell of the past. */
export const WEAK: ReadonlySet<string> = words("would 'd may might can could should ca must")
/** Forms of "have". */
export const HAVE: ReadonlySet<string> = words("have has had 've having")
/** Forms of "be". */
export const BE: ReadonlySet<string> = words("is are am was were be been being 's 're 'm")
/** Governors whose infinitive tells what took place. */
export const DONE: ReadonlySet<string> = words(`
  failed managed began started continued refused forced used came went helped tried had seemed appeared happened`)
/** Verbs whose object is to do something: "ordered the firm to pay". */
export const ORDERS: ReadonlySet<string> = words(
  'ordered asked invited subpoenaed required allowed permitted urged told summoned directed instructed',
)
/** Adjectives whose infinitive is yet to come. */
export const READY: ReadonlySet<string> = words('likely due ready set bound scheduled certain sure')
/** Past tenses that look like nouns. */
export const ALIKE: ReadonlySet<string> = words(
  'shut cut hit hurt quit split burst cast shed spread beat set put bid',
)
/** Verbs between a modal verb and what it says of a state: "will stay shut". */
export const LINKS: ReadonlySet<string> = words('stay remain keep get become go stand')
/** What opens a supposition: "if elected in November". */
export const SUPPOSES: ReadonlySet<string> = words('if unless')
/** Nouns whose infinitive is yet to come: "a program to pay it back by May". */
export const PLANS: ReadonlySet<string> = words(
  'plan plans program programme agreement deal proposal offer pledge promise intention commitment',
)
/** Asking somebody to come says nothing of when: distance decides. */
export const INVITED: ReadonlySet<string> = words('invited summoned booked registered nominated')
/** Forms of verbs of speaking. */
export const SAY: ReadonlySet<string> = words(`
  say says said saying tell tells told announce announced announces write wrote writes written state stated states
  declare declared declares add added report reported reports explain explained warn warned warns note noted notes
  promise promised promises predict predicted predicts claim claimed claims insist insisted insists argue argued
  argues testify testified recall recalled ask asked reply replied`)
/** Past forms of verbs of speaking that look back. */
export const REPORTED: ReadonlySet<string> = words(
  'said told announced reported added declared confirmed acknowledged disclosed predicted',
)
/** What may stand between "had" and what was planned then. */
export const BETWEEN: ReadonlySet<string> = words('been be to due scheduled set expected supposed planned')
