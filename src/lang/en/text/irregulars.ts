/** English words whose dictionary form no rule finds. */

/** `lemma form form …` lines as a map from each form to its lemma. */
function byForm(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [lemma, ...forms] = line.trim().split(' ')
    for (const form of forms) map.set(form, lemma!)
  }
  return map
}

/** Verb forms, the short ones of auxiliaries among them. */
export const VERBS: ReadonlyMap<string, string> = byForm(`
be is are was were been being am 'm 're ai art
have has had having 've
do does did done doing
will 'll wo
can ca
shall sha
go goes went gone gon
get got gotten getting
say said
make made making
know knew known
think thought
take took taken
see saw seen
come came
give gave given
find found
tell told
become became
leave left
feel felt
bring brought
begin began begun beginning
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat sitting
speak spoke spoken
lie lying lay lain lied
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
eat ate eaten
seek sought
throw threw thrown
catch caught
deal dealt
win won winning
fight fought
teach taught
shoot shot
steal stole stolen
sell sold
forget forgot forgotten
fly flew flown flies
swear swore sworn
sing sang sung
drink drank drunk
ring rang rung
swim swam swum
sink sank sunk
shrink shrank shrunk
spring sprang sprung
stink stank stunk
strike struck stricken
stick stuck
hang hung
swing swung
cling clung
fling flung
sling slung
sting stung
wring wrung
dig dug
spin spun
slide slid
hide hid hidden
bite bit bitten
light lit
ride rode ridden
stride strode stridden
rise arose
arise arose arisen
freeze froze frozen
wake woke woken
awake awoke awoken
weave wove woven
bear bore borne born
tear tore torn
tread trod trodden
forbid forbade forbidden
forgive forgave forgiven
forsake forsook forsaken
shake shook shaken
mistake mistook mistaken
undertake undertook undertaken
overtake overtook overtaken
blow blew blown
show shown
sew sewn
strew strewn
beat beaten
underlie underlay underlain underlying underlies
caucus caucuses caucused caucusing
sow sown
mow mown
saw sawn
withdraw withdrew withdrawn
overthrow overthrew overthrown
oversee oversaw overseen
foresee foresaw foreseen
undergo undergoes underwent undergone
forgo forgoes forwent forgone
overcome overcame
lay laid
mislay mislaid
repay repaid
bend bent
lend lent
rend rent
sleep slept
weep wept
sweep swept
creep crept
kneel knelt
dwell dwelt
burn burnt
learn learnt
dream dreamt
lean leant
leap leapt
spell spelt
spill spilt
spoil spoilt
smell smelt
bleed bled
breed bred
feed fed
flee fled
speed sped
plead pled
bind bound
grind ground
wind wound
rewrite rewrote rewritten
rebuild rebuilt
remake remade
retell retold
foretell foretold
rethink rethought
resend resent
mislead misled
misunderstand misunderstood
withhold withheld
uphold upheld
withstand withstood
behold beheld
beget begot begotten
befall befell befallen
beseech besought
outdo outdid outdone
undo undid undone
redo redid redone
overdo overdid overdone
overrun overran
outrun outran
outgrow outgrew outgrown
override overrode overridden
overhear overheard
oversleep overslept
overspend overspent
overhang overhung
partake partook partaken
retake retook retaken
slay slew slain
smite smote smitten
spit spat
strive strove striven
thrive throve
swell swollen
prove proven
shave shaven
shear shorn
clothe clad
die died dying dies
tie tied tying ties
untie untied untying unties
vie vied vying vies
belie belied belying belies
want wan
give gim
let lem
don do'n
add added adds adding
err erred erring
ebb ebbed ebbing
egg egged egging
focus focused focusing focuses focussed focussing
bias biased biasing biases
canvas canvased
ache ached aching aches
cache cached caching caches
panic panicked panicking
picnic picnicked picnicking
traffic trafficked trafficking
mimic mimicked mimicking
frolic frolicked frolicking
bus bused busing
gas gassed gassing
quiz quizzed quizzing quizzes
dye dyed dyeing
singe singed singeing
age aged aging ageing ages
unite united uniting
`)

/** Plural nouns. */
export const NOUNS: ReadonlyMap<string, string> = byForm(`
man men
woman women
child children
grandchild grandchildren
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
die dice
penny pence
person persons
life lives
wife wives
housewife housewives
midwife midwives
knife knives
leaf leaves
half halves
thief thieves
wolf wolves
shelf shelves
self selves
calf calves
loaf loaves
scarf scarves
hoof hooves
sheaf sheaves
elf elves
dwarf dwarves
wharf wharves
crisis crises
analysis analyses
thesis theses
hypothesis hypotheses
diagnosis diagnoses
emphasis emphases
oasis oases
parenthesis parentheses
synopsis synopses
axis axes
neurosis neuroses
prognosis prognoses
criterion criteria
phenomenon phenomena
bacterium bacteria
memorandum memoranda
referendum referenda
stratum strata
ovum ova
alumnus alumni
stimulus stimuli
nucleus nuclei
fungus fungi
cactus cacti
radius radii
syllabus syllabi
larva larvae
alga algae
formula formulae
vertebra vertebrae
index indices
matrix matrices
appendix appendices
vertex vertices
passer-by passers-by
bureau bureaux
plateau plateaux
movie movies
cookie cookies
calorie calories
zombie zombies
tie ties
lie lies
pie pies
rookie rookies
prairie prairies
genie genies
selfie selfies
hoodie hoodies
veggie veggies
junkie junkies
hippie hippies
magpie magpies
indie indies
eerie eeries
birdie birdies
bookie bookies
foodie foodies
freebie freebies
goalie goalies
newbie newbies
sortie sorties
talkie talkies
techie techies
walkie-talkie walkie-talkies
brownie brownies
collie collies
smoothie smoothies
shoe shoes
toe toes
foe foes
woe woes
hoe hoes
canoe canoes
oboe oboes
ache aches
headache headaches
cache caches
niche niches
avalanche avalanches
quiche quiches
psyche psyches
gas gases
bias biases
atlas atlases
canvas canvases
alias aliases
lens lenses
iris irises
bus buses
axe axes
quiz quizzes
bus busses
use uses
excuse excuses
abuse abuses
fuse fuses
muse muses
ruse ruses
recluse recluses
refuse refuses
year yrs
menu menus
guru gurus
bayou bayous
emu emus
caribou caribous
`)

/** Comparatives and superlatives, of adjectives and adverbs. */
export const GRADED: ReadonlyMap<string, string> = byForm(`
good better best
bad worse worst
far farther farthest further furthest
little littler littlest
old elder eldest
free freer freest
strange stranger strangest
large larger largest
simple simpler simplest
gentle gentler gentlest
noble nobler noblest
humble humbler humblest
subtle subtler subtlest
feeble feebler feeblest
able abler ablest
ample ampler amplest
fierce fiercer fiercest
scarce scarcer scarcest
tense tenser tensest
dense denser densest
loose looser loosest
coarse coarser coarsest
true truer truest
blue bluer bluest
severe severer severest
extreme extremer extremest
remote remoter remotest
polite politer politest
shy shyer shyest
dry dryer
sly slyer slyest
grave graver gravest
brave braver bravest
`)

/** Pronouns that are forms of another. */
export const PRONOUNS: ReadonlyMap<string, string> = byForm(`
i me
he him
she her
we us 's
they them 'em
`)

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that end in `s` and are not plurals of a shorter one. */
export const UNCHANGED: ReadonlySet<string> = set(`
politics economics athletics ethics physics mathematics electronics logistics genetics gymnastics linguistics
acoustics aerobics robotics optics news series species headquarters means scissors trousers pants jeans shorts glasses
barracks crossroads gallows thanks proceeds premises odds outskirts headphones binoculars pajamas pyjamas tweezers pliers
always perhaps alms billiards checkers darts hives measles mumps rabies shambles suds chess lens bus gas bias
thereabouts whereabouts kudos chaos ethos cosmos rhinoceros asbestos goods clothes troops gravitas
`)

/** Verbs, and stems of theirs, whose last consonant is doubled by rule although it belongs to the verb. */
export const DOUBLE: ReadonlySet<string> = set(`
add odd egg err ebb purr whirr butt mitt buzz fizz jazz fuzz buff bluff cuff puff stuff scoff sniff staff huff whiff boycott
`)

/** Verbs in a single `l` that double it. */
export const SINGLE_L: ReadonlySet<string> = set(`
control patrol compel propel repel expel dispel excel rebel cancel travel label model level fuel channel tunnel signal total
rival equal quarrel counsel marvel unravel shovel grovel fulfil enrol instil distil extol annul appal duel dial initial pedal
medal metal cancel bevel chisel funnel kennel panel parcel pencil swivel trowel yodel libel revel towel barrel carol
`)

/** Verbs without a final `e` that the rules would give one. */
export const NO_E: ReadonlySet<string> = set(`
ruin margin origin bargain begin cabin combat format mortar collar pillar murmur debut rivet target
pencil peril imperil council method anthem hang bang clang slang ring bring sing sting swing cling fling wring string wing
ping zing king long belong prolong throng wrong tong rapid solid bias focus canvas chorus caucus census iron contour vomit
gas quiz hit sit fit get let set put cut wet bet pet jet net
`)

/** Stems that want an `e` although the rules would give them none. */
export const WITH_E: ReadonlySet<string> = set(`
invit unit ignit excit incit recit expedit extradit reunit compet complet delet deplet promot devot denot demot conven
interven supersed postpon condon dethron interfer adher persever rever explor ignor restor deplor implor ador scor underscor
creat recreat procreat delineat permeat chang arrang exchang estrang rang cring hing ting plung loung lung spong syring
infring imping breath sooth loath cloth bath seeth writh teeth sheath wreath tast wast past bast ach cach pac outpac
gaug ow aw massacr reshap landscap escap scrap com becom overcom welcom misnam nicknam inflam renam surnam
challeng aveng reveng scaveng dy ey rerout gam forgiv referenc foreclos centr theatr accoutr manoeuvr
`)
