/** Word lists that name recognition and reference resolution read. All in lower case. */
import type { MentionType } from '../../../core/index.ts'

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

/** Words that open names of bodies where no person's name begins so; of other tongues as they stand in English news. */
export const organisationFirst: ReadonlySet<string> = words(`
radio television televisión télévision tv channel canal bank banco banca banque grupo groupe gruppo fundación fondation partido parti ministry
university universidad université università universität universitas federation association union sociedad société asociación instituto institut
fc ac sc afc cf fk nk sk hapoel maccabi dinamo dynamo lokomotiv spartak olympique sporting deutsche hezb jamaat lashkar harakat
`)

/** Words by which a place's name is known. */
export const placeWords: ReadonlySet<string> = words(`
city town village county province state district region island islands river lake sea ocean bay gulf strait mountain mountains mount mt mt. valley desert
peninsula coast street avenue road square park airport bridge port harbor harbour beach hill hills border cape fort north south east west northern southern
eastern western central territory republic kingdom
`)

/** Words by which a building, ground or stretch of land is known. */
export const venueWords: ReadonlySet<string> = words(`
stadium arena gym gymnasium rink pavilion playfield racecourse racetrack circuit speedway velodrome pool garden gardens zoo cemetery castle palace
tower towers building house hall manor estate farm ranch mansion plaza mall dock docks pier wharf quay canal tunnel dam reservoir pond creek brook
falls spring springs cave caves cavern canyon gorge glacier plateau plain plains basin ridge peak volcano forest woods wood heath moor marsh swamp
reef lagoon archipelago atoll cove inlet sound isthmus headland cliffs dunes station halt junction airfield airbase barracks camp highway
freeway motorway turnpike parkway boulevard lane alley drive crescent terrace trail lighthouse monument memorial chapel cathedral abbey
priory monastery temple shrine mosque synagogue crossing corner quarter neighborhood neighbourhood borough suburb hamlet parish township
municipality commune diocese prefecture canton oblast raion heights meadows acres grove glen dale hollow shore shores coastline isle isles fields
area zone line route
`)

/** Words by which a firm, paper, team or band is known. */
export const firmWords: ReadonlySet<string> = words(`
gmbh ag s.a. sa s.p.a. spa s.r.l. b.v. n.v. nv oy ab a/s limited incorporated co co. & brothers bros bros. sons associates international
enterprises ventures brands foods stores markets pharmaceuticals laboratories labs software electronics semiconductor instruments products
manufacturing steel oil gas petroleum energy power electric railways railway railroad trains lines shipping logistics transport transit bus
insurance financial securities investments properties realty hotels resorts casino entertainment pictures films productions animation
music recordings band orchestra philharmonic symphony choir ensemble quartet quintet trio boys brothers
chronicle star star-telegram examiner inquirer observer guardian mail express mirror sun globe independent review magazine weekly daily quarterly
bulletin dispatch courier standard register sentinel gazette fm am broadcasting channel
fc f.c. afc cf sc united rovers wanderers athletic albion rangers celtic dynamo spartak real sporting racing olympique borussia
eagles bears bulls tigers lions panthers hawks falcons cardinals reds sox yankees braves giants cowboys broncos raiders warriors knights kings
saints pirates rockets jets bruins canucks maple leafs blackhawks penguins flyers devils senators wolves bulldogs huskies wildcats trojans longhorns
battalion regiment squadron division corps platoon fleet wing artillery infantry cavalry
museum library theatre theater seminary academy conservatory polytechnic lyceum campus hospital clinic
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

/** Join a name to what it is. */
export const being: ReadonlySet<string> = words('is was are were')

const each = (type: MentionType, text: string): [string, MentionType][] =>
  [...words(text)].map(word => [word, type])

/** Nouns that tell the type of what is said to be one. */
export const saidToBe: ReadonlyMap<string, MentionType> = new Map([
  ...each(
    'organisation',
    `band group trio duo quartet quintet ensemble orchestra choir club team franchise side label company corporation firm
    conglomerate manufacturer maker carrier airline retailer chain supermarket bank insurer publisher newspaper magazine tabloid
    broadcaster channel network station studio school college university academy seminary institute institution hospital
    charity foundation nonprofit organisation organization association society federation union league party coalition alliance
    movement militia agency ministry department bureau commission committee council court brewery startup consultancy subsidiary
    watchdog regulator museum developer brigade regiment battalion squadron`,
  ),
  ...each(
    'person',
    `man woman boy girl actor actress singer musician songwriter singer-songwriter rapper guitarist drummer bassist pianist violinist
    composer conductor painter artist sculptor photographer architect designer writer author novelist poet playwright journalist
    columnist reporter editor critic historian philosopher economist scientist physicist chemist biologist mathematician astronomer
    engineer inventor explorer professor lecturer teacher scholar lawyer attorney judge politician senator diplomat statesman
    activist soldier officer general admiral footballer player goalkeeper midfielder defender striker quarterback pitcher
    outfielder cricketer golfer boxer wrestler swimmer sprinter cyclist skier skater coach manager businessman businesswoman
    entrepreneur director producer filmmaker screenwriter comedian presenter host bishop priest monk saint theologian king queen prince
    princess nobleman physician surgeon doctor nurse psychologist farmer dancer choreographer model spokesman spokeswoman`,
  ),
  ...each(
    'place',
    `city town village hamlet municipality county district province region suburb neighbourhood neighborhood borough parish
    commune island peninsula river lake mountain valley settlement township`,
  ),
])

/** Between a noun and the place it is. */
export const partOf: ReadonlySet<string> = words('of')

/** Open a list of examples. */
export const forExample: ReadonlySet<string> = words('such as like including include')

/** Before a place. */
export const whereabouts: ReadonlySet<string> = words(
  'in at near from to around outside towards across through into',
)
