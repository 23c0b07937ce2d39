/** Abbreviations written with a period, by what their period says about the end of a sentence. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Titles and other words that always stand before what they belong to: their period never ends a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = list(`
  Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Lt Col Cols Gen Gens Maj Capt Cmdr Cdr Adm Brig
  Sgt Sgts Cpl Pvt Pfc Spc Rev Revs Fr Hon Pres Supt Det Insp Amb Atty Asst Assoc Dep Del Ald Cllr Msgr Mgr Sr Sra Srta
  Mme Mlle Gov-Gen Ft Mt Pt Sec Treas Chmn Comm Vol Vols Fig Figs Eq Ref Refs vs viz cf approx ca Rt Pte Ens Ofc Cpt Gunnery
`)

/** Titles as headlines in capitals have them; only those that are no words. */
export const BEFORE_NAME_UPPER: ReadonlySet<string> = list(
  'MR MRS MS DR PROF SEN REP REPS SENS GOV GEN SGT LT COL CAPT ST',
)

/** Words that keep their period and may also stand last in a sentence. */
export const ANYWHERE: ReadonlySet<string> = list(`
  Inc Corp Co Cos Ltd Bros Mfg Dept Depts Univ Intl Natl Assn Govt Bldg Sr Jr Esq Ave Blvd Rd St Sts Hwy Pkwy Rte
  Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Pa Penn Tenn Tex Vt Va Wis Wyo Alta Ont Sask Que
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  etc al est incl mph sq ft lbs oz hrs mins secs yrs Ph PhD Bhd Pty Plc Cie Ges Co-op dept govt
`)

/** State abbreviations that are words too: they keep their period only after a comma or a hyphen (`R-Mass.`). */
export const AFTER_COMMA: ReadonlySet<string> = list('Mass Miss Wash Ore Ill Ind La Me Cal Man')

/** Words that keep their period only before a number. */
export const BEFORE_NUMBER: ReadonlySet<string> = list(
  'No Nos no nos Art art p pp Ch ch c Sat Sun para paras Rm',
)

/** Abbreviations after which a capital letter nearly always begins a new sentence. */
export const USUALLY_LAST: ReadonlySet<string> = list('a.m. p.m. A.M. P.M. etc. est. mph.')

/** What goes on after `a.m.` or `p.m.` although it has a capital. */
export const AFTER_HOUR: ReadonlySet<string> = list(`
  EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT BST UTC CET CEST IST JST E.T. AEST AEDT HST NZST SGT EAT WAT SAST Eastern Central Mountain Pacific Greenwich Moscow London Tokyo Beijing Hong New
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Wed. Thurs. Fri. Sat. Sun.
  January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.
`)

/** Words that, with a capital, nearly always begin a sentence: never part of a name after an abbreviation. */
export const STARTERS: ReadonlySet<string> = list(`
  The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your
  But And Or Yet So If When While As After Before Although Though Because Since Until Once Unless Whether
  In On At For With From By To Of About Under Over During Despite Among Between Through Without Within
  What Who Why How Where Which Whose Some Many Most Several Both Few Each Every Any Such Other Others Another
  However Meanwhile Moreover Nevertheless Now Then Also Still Even Just Only Later Earlier Asked According
  Not Never Nobody Nothing Everyone Everybody Is Are Was Were Has Have Had Do Does Did Will Would Can Could Should May Let
  It's He's She's They're We're I'm I've That's There's Don't Yesterday Today Tomorrow Instead Perhaps Maybe
`)

/** Names that do not follow `U.S.` as its noun: after it they begin a sentence. */
export const NEIGHBOURS: ReadonlySet<string> = list(`
  Japan China Russia Britain France Germany Italy Spain Canada Mexico Brazil Argentina India Pakistan Afghanistan Iran Iraq
  Israel Syria Turkey Egypt Libya Lebanon Jordan Saudi Yemen Qatar Kuwait Ukraine Poland Greece Sweden Norway Denmark
  Finland Ireland Australia Indonesia Malaysia Singapore Thailand Vietnam Philippines Taiwan Nigeria Kenya Ethiopia Sudan
  Somalia Cuba Haiti Venezuela Colombia Peru Chile London Paris Berlin Moscow Beijing Tokyo Tehran Brussels Pyongyang Seoul
`)

/** Verbs that bring in a speaker after a question or a cry: `“Why?” Berg asked.` */
export const SPEAKING: ReadonlySet<string> = list(`
  said says say asked asks added adds wrote writes told tells replied replies responded responds answered continued
  continues tweeted tweets shouted shouts yelled joked jokes quipped quips explained explains exclaimed declared declares
  wondered wonders insisted cried demanded noted notes recalled recalls remarked posted chanted inquired concluded began
`)
