/** English words and names by which bodies are referred back to. All in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const names = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(',')
      .map(name => name.trim()),
  )

const papers =
  names(`times, post, journal, herald, tribune, gazette, telegraph, guardian, mail, courier, mirror, express, independent,
  zeitung, globe, chronicle, observer, economist, inquirer, examiner, usa today, le monde, le figaro, el pais, bild, haaretz, hurriyet,
  der spiegel, corriere, repubblica, kommersant, izvestia, pravda, asahi, yomiuri, standard, star, daily, dispatch, bulletin`)
const magazines = names(
  'time, newsweek, economist, der spiegel, atlantic, new yorker, forbes, fortune, time magazine, politico',
)
const outlets = names(
  'bbc, cnn, nbc, cbs, abc, fox, npr, pbs, itv, msnbc, sky, sky news, al jazeera, fox news, abc news, television, tv, radio',
)
const armed = names(
  'hamas, hezbollah, taliban, islamic state, al qaeda, boko haram, al shabaab, fatah, houthis, kurdistan workers party, muslim brotherhood',
)
const rights = names(
  'amnesty international, human rights watch, greenpeace, oxfam, save the children, doctors without borders, watch, alliance, coalition',
)
const international =
  names(`united nations, world health organization, world trade organization, north atlantic treaty organization,
  organization for security and co operation in europe, organization of american states, organization of the petroleum exporting countries,
  interpol, unicef, unesco, amnesty international, human rights watch, greenpeace, oxfam`)

/** Names, or last words of names, by the noun by which they are called. */
export const called: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'agency',
    names(`reuters, associated press, agence france presse, bloomberg, xinhua, interfax, tass, ria novosti, anadolu agency, anadolu, kyodo, yonhap,
      irna, fars, ansa, dpa, press association, international atomic energy agency, central intelligence agency, federal bureau of investigation,
      national security agency, environmental protection agency, food and drug administration, centers for disease control and prevention,
      federal aviation administration, authority, administration, bureau, service, unhcr, unrwa, unicef, world health organization, europol, frontex, nasa, fema`),
  ],
  ['newspaper', papers],
  ['paper', papers],
  ['daily', papers],
  ['tabloid', papers],
  ['magazine', magazines],
  ['weekly', magazines],
  ['broadcaster', outlets],
  ['network', outlets],
  ['channel', outlets],
  ['station', outlets],
  ['group', new Set([...armed, ...rights])],
  ['movement', armed],
  ['militants', armed],
  ['organisation', international],
  ['organization', international],
  ['charity', rights],
  [
    'watchdog',
    names(
      'human rights watch, amnesty international, international atomic energy agency, authority, commission, agency',
    ),
  ],
  ['alliance', names('north atlantic treaty organization')],
  ['bloc', names('european union, association of southeast asian nations, african union, arab league')],
  ['union', names('european union, african union')],
  ['fund', names('international monetary fund')],
  ['bank', names('world bank, european central bank, barclays, hsbc, bundesbank')],
  ['airline', names('lufthansa, airlines, airways, ryanair, easyjet')],
  ['carmaker', names('volkswagen, motors, toyota, honda, nissan, ford, bmw, daimler, tesla')],
  ['court', names('tribunal')],
  ['department', names('pentagon, treasury')],
  [
    'party',
    names(
      'labour, conservatives, democrats, liberal democrats, ukip, fatah, fidesz, african national congress',
    ),
  ],
])

/** Nouns by which any enterprise is called. */
export const enterprises: ReadonlySet<string> = words(
  'company firm business retailer manufacturer maker producer carmaker airline startup start-up group enterprise corporation conglomerate supplier',
)

/** Words in names of bodies that are no enterprises. */
export const publicWords: ReadonlySet<string> = words(`
ministry department office agency bureau commission committee council court parliament congress senate assembly government administration authority
party university college school academy hospital church army navy force forces police guard guards brigade nations union senate cabinet campaign
house tribunal secretariat federation league republicans democrats watch movement brotherhood front pentagon treasury kremlin service state states
press agency news times post journal court alliance coalition democratic republican embassy parliament bundestag duma knesset reserve`)

/** Bodies that every state has. */
export const stateBodies: ReadonlySet<string> = words(
  'ministry parliament senate court army navy force police government cabinet assembly bank guard embassy prosecutor commission',
)

/** Adjectives that do not tell one body from another. */
export const vague: ReadonlySet<string> = words(`
same new old other big large largest larger small smaller local whole entire first second third last private next former current own such main leading troubled
rival fellow whose giant famous powerful influential embattled`)

/** What one can read and quote. */
export const writings: ReadonlySet<string> = words(`
report statement study letter survey poll document memo article book paper law bill ruling complaint lawsuit indictment affidavit note text email message
post tweet editorial declaration communique resolution agreement website survey review`)
