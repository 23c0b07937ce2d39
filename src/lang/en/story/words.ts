/** English words that grouping passes over, and words whose capital makes no name. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that stand in reports of anything. */
export const STOP: ReadonlySet<string> = set(`
  a about above across after again against ago all almost alone along already also although always am amid among an
  and another any anybody anyone anything are aren't around as ask asked asks at away back be became because become
  been before began behind being believe below beside besides best better between beyond both but by call called
  calls came can can't cannot come comes could couldn't day days did didn't do does doesn't doing don't done down
  during each either else enough even ever every everybody everyone everything far few first for former found from
  full further gave get gets getting give given gives go goes going gone got had hadn't half has hasn't have haven't
  having he he'd he'll he's her here herself him himself his how however i i'd i'll i'm i've if in including inside
  instead into is isn't it it'd it'll itself just keep kept know known knows last late later latest least less let
  let's like likely little long look looking lot made make makes making many may maybe me mean means might more
  moreover most mostly much must my myself near nearly need never new news next no nobody none nor not nothing now of
  off often on once one ones only onto or other others our ours ourselves out outside over own part per perhaps place
  put quite rather really recent recently report reported reportedly reporter reporters reporting reports right said
  same saw say saying says second see seem seems seen set several shall she she'd she'll she's should shouldn't show
  shows side since so some somebody someone something soon still story such take taken takes taking tell tells than
  that that's the their theirs them themselves then there there's these they they'd they'll they're they've thing
  things think third this those though three through throughout thus time times to today together told too took
  toward towards two under until up update updated upon us use used uses using very via want wants was wasn't way
  ways we we'd we'll we're we've well went were weren't what what's when where whether which while who who's whole
  whom whose why will with within without won't would wouldn't year years yes yesterday yet you you'd you'll you're
  you've your yours yourself according added article comment comments copyright email facebook file image images
  link media photo photos picture pictures press read reuters twitter video watch writes getty ap afp continue
  reading www com http https`)

/** Words that carry a capital without being names. */
export const CAPITALISED: ReadonlySet<string> = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  mr mrs ms miss dr sir lord lady prof professor president vice prime minister chancellor secretary senator sen rep
  representative governor gov mayor king queen prince princess pope general gen colonel col captain capt sergeant sgt
  lieutenant lt judge justice chief officer director chairman ceo spokesman spokeswoman i am pm et gmt est edt pst
  the a an new north south east west northern southern eastern western central monday's`)

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')

/** English month names and their short forms, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...MONTH_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ['sept', 9],
])

const DAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** English names of the days of the week and their short forms, to 0 (Monday) – 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAY_NAMES.map((name, i): [string, number] => [name, i]),
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name, i): [string, number] => [name, i]),
  ['tues', 1],
  ['thurs', 3],
])
