/** English words that say how an infinitive or a clause hangs on what stands before it. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs whose object does what the infinitive says: "asked Berg to come". */
export const objectControl: ReadonlySet<string> =
  words(`ask urge tell order force allow invite want expect persuade press
  encourage enable require request permit instruct authorize authorise direct compel pressure appoint elect nominate choose
  select advise warn help get cause lead beg implore challenge push task send hire recruit call summon set mandate oblige
  commission assign prompt believe consider intend need leave give`)

/** Verbs of motion and the like, after which an infinitive says what for. */
export const purposeVerbs: ReadonlySet<string> =
  words(`go come travel fly arrive return gather meet head rush drive sail walk
  run move stop stay gather assemble march visit use hold work act step stand sit join form create build open raise pay
  spend give send take make bring deploy fight campaign sign launch release`)

/** Nouns that an infinitive completes. */
export const infinitiveNouns: ReadonlySet<string> =
  words(`plan decision bid effort attempt agreement offer refusal promise
  pledge vow proposal intention intent commitment deal move push campaign request call demand order permission invitation
  threat readiness willingness ability inability failure opportunity chance right power obligation duty need desire wish hope
  reluctance motion vote resolution bill law legislation pressure preparation mandate ambition goal aim target option way
  time reason authority capacity capability determination scheme strategy mission operation drive initiative step measure
  conspiracy plot ruling recommendation appeal warrant deadline authorization authorisation tendency first second last
  contract project programme program talk`)

/** Nouns that a clause with "that" completes. */
export const contentNouns: ReadonlySet<string> =
  words(`claim news report rumour rumor suggestion possibility fear hope
  allegation accusation statement announcement fact idea belief assertion speculation evidence sign indication concern
  confirmation denial assurance warning promise pledge chance risk likelihood expectation proposal view notion prospect
  condition impression doubt complaint concern worry word insistence confidence assumption`)

/** Verbs that report speech or thought, after or before whose quotation a clause may stand. */
export const reporting: ReadonlySet<string> =
  words(`say tell add note announce report state write tweet explain insist claim
  argue believe think warn declare comment respond reply admit acknowledge predict promise pledge vow stress confirm deny`)

/** Conjunctions that always open a clause. */
export const conjunctions: ReadonlySet<string> =
  words(`if whether because although though while unless whereas lest that provided
  when whenever where wherever how why`)

/** Prepositions that may open a clause too: "after the talks", "after they met". */
export const both: ReadonlySet<string> = words('after before since until till as once than for like')

/** Words that stand for the noun before them. */
export const relatives: ReadonlySet<string> = words('who which that whom')
