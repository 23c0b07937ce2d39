/** Word lists that name recognition and reference resolution read. All in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that stand before a person's name and are not part of it. */
export const titles: ReadonlySet<string> = words(`
president vice-president premier chancellor vice-chancellor minister ministers secretary senator senators sen sen. sens sens. congressman congresswoman rep rep.
reps reps. representative gov gov. governor mayor lord lady sir dame king queen prince princess emperor empress sultan emir sheikh shah pope archbishop bishop
cardinal father sister rev rev. reverend rabbi imam ayatollah mullah mr mr. mrs mrs. ms ms. miss dr dr. drs drs. doctor dean prof prof. professor judge justice
gen gen. general lt lt. lt.-gen. lieutenant col col. colonel maj maj. major capt capt. captain cmdr cmdr. commander adm adm. admiral sgt sgt. sergeant cpl cpl. corporal
pvt pvt. private marshal brigadier chairman chairwoman chair chairperson ceo chief director spokesman spokeswoman spokesperson ambassador envoy
commissioner councilman councilwoman councillor counsellor counselor attorney prosecutor sheriff officer detective inspector superintendent coach analyst economist
leader head deputy former ex-president acting first vice prime foreign interior defence defense finance justice-minister state
speaker majority minority whip candidate nominee frontrunner billionaire tycoon mogul businessman actor actress singer author
undersecretary secretary-general president-elect editor editor-in-chief reporter correspondent columnist journalist professor-emeritus hon hon. m. mme herr frau
us-president aide adviser advisor strategist manager lawyer co-founder founder
`)

/** Titles after which a capitalised word is a person's name; the short ones with their point. */
export const callNames: ReadonlySet<string> = words(`
mr mrs ms dr mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. prof. rev. president senator governor chancellor congressman congresswoman
mayor sheriff ayatollah rabbi ambassador`)

/** Titles that tell a woman. */
export const womanTitles: ReadonlySet<string> = words(`
mrs mrs. ms ms. miss mme lady dame queen princess empress congresswoman councilwoman chairwoman spokeswoman sister actress businesswoman frau madam baroness duchess`)
/** Titles that tell a man. */
export const manTitles: ReadonlySet<string> = words(`
mr mr. sir lord king prince emperor congressman councilman chairman spokesman pope cardinal father imam ayatollah mullah sheikh sultan emir actor businessman herr m. baron duke`)

/** Capitalised words that are no names by themselves. */
export const notNames: ReadonlySet<string> = words(`
january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep
sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
mondays tuesdays wednesdays thursdays fridays saturdays sundays gmt est edt pst pdt utc bst cet et pt am pm a.m. p.m. i i'm i'll i've i'd god christmas easter
ramadan thanksgiving halloween mr mr. mrs mrs. ms ms. dr dr. sir president minister senator sen. rep. gov. governor chancellor internet english-language ok
tv dna hiv ebola aids covid covid-19 coronavirus brexit ptsd icbm icbms gdp gnp vat adhd dui suv suvs ied ieds wmd wmds ngos ceo cfo pr hr faq ufo ufos mp mps
`)

/** First words of names of other things. */
export const otherFirst: ReadonlySet<string> = words('hurricane typhoon cyclone hms uss operation')

/** Last words of names of other things. */
export const otherLast: ReadonlySet<string> = words(`
eve war wars act bill treaty accord accords olympics election elections prize award awards cup marathon championship championships amendment papers`)

/** Words by which an organisation's name is known: heads that come last, or first before "of" and "for". */
export const organisationWords: ReadonlySet<string> = words(`
ministry department office agency bureau commission committee council court parliament congress senate assembly government administration authority
board bank fund union party organisation organization association institute institution foundation federation confederation league alliance coalition
company corporation corp corp. inc inc. ltd ltd. llc plc group holdings partners capital university college school academy hospital church club team
army navy force forces police guard guards brigade brigades command corps network news times post journal herald tribune gazette telegraph
press radio television tv studios records airlines airways motors industries systems technologies service services society trust center centre
headquarters secretariat directorate tribunal chamber senate faculty front movement brotherhood militia syndicate cabinet campaign
`)

/** Words by which a place's name is known. */
export const placeWords: ReadonlySet<string> = words(`
city town village county province state district region island islands river lake sea ocean bay gulf strait mountain mountains mount mt mt. valley desert
peninsula coast street avenue road square park airport bridge port harbor harbour beach hill hills border cape fort north south east west northern southern
eastern western central territory republic kingdom
`)

/** Words inside a person's name that are no surname by themselves. */
export const particles: ReadonlySet<string> = words(`
de da do dos das del della di du la le van von der den ter ten bin ibn al el ben abu al- bint st st. o' mac y e zu af av`)

/** Family names that commonly stand first. */
export const familyFirst: ReadonlySet<string> = words(`
kim lee park choi jung jeong kang cho yoon jang lim shin moon roh ban xi wang li zhang liu chen yang zhao huang zhou wu hu wen deng mao
sun zhu ma guo lin luo jiang bo geng hua lu nguyen tran pham hun`)

/** What may follow a person's name as part of it. */
export const personSuffixes: ReadonlySet<string> = words('jr jr. sr sr. ii iii iv')

/** Words that a name may hold in lower case. */
export const inner: ReadonlySet<string> = words(
  `of the and for de da do dos das del della di du la le van von der den bin ibn al el & - 's in on a`,
)

/** Articles and determiners that open a description or stand before a name. */
export const articles: ReadonlySet<string> = words('the a an this that these those its his her their our')

/** Those of one's family, who often have its name. */
export const kin: ReadonlySet<string> = words(`
son daughter wife husband brother sister father mother dad mom mum cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother widow
widower brothers sisters sons daughters parents stepson stepdaughter stepfather stepmother twin`)

/** Words that join two of a family. */
export const joining: ReadonlySet<string> = words('and &')

/** News and picture agencies, as the lists of known names call them. */
export const wires: ReadonlySet<string> = new Set(
  'Reuters|Associated Press|Agence France-Presse|Getty Images|TASS|Interfax|RIA Novosti|Xinhua|Anadolu Agency'.split(
    '|',
  ),
)
