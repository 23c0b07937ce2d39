import type { Sentence, Token } from '../core/index.ts'

/** The words by which speech is known. All in lower case; verbs and nouns as lemmas. */
export interface CueWords {
  /** Verbs that bring in what somebody says, thinks or denies. */
  readonly verbs: ReadonlySet<string>
  /** Those of them whose content may follow without a conjunction ("said it would"). */
  readonly bare: ReadonlySet<string>
  /** Those of them that name the addressee before the content ("told reporters that"). */
  readonly addressing: ReadonlySet<string>
  /** Words before the source, without a verb ("according to"). */
  readonly phrases: readonly (readonly string[])[]
  /** Nouns for what was said ("claim"), whose content follows with a conjunction. */
  readonly nouns: ReadonlySet<string>
  /** Conjunctions that open a content clause. */
  readonly conjunctions: ReadonlySet<string>
  /** Words that open a relative or interrogative clause. */
  readonly relatives: ReadonlySet<string>
  /** Words that stand between a verb and its auxiliary, or between source and cue. */
  readonly between: ReadonlySet<string>
  /** Index of a sentence's first token after a date line ("OSLO (Agency) —"), or its first. */
  readonly pastDateline: (tokens: readonly Token[], sentence: Sentence) => number
  /** Lemmas of verbs whose passive subject is spoken of, and does not speak ("was accused of"). */
  readonly suffered: ReadonlySet<string>
  /** Lemmas of verbs for what is done to somebody and not said ("sentence", "spot"). */
  readonly undergone: ReadonlySet<string>
  /** Lemmas of both kinds, with the words after them that show a bare participle ("urged to"); `-ing` for any such form. */
  readonly participles: ReadonlyMap<string, ReadonlySet<string>>
  /** Lemmas of such verbs with the word that opens what they charge somebody with ("accuse": "of"). */
  readonly charges: ReadonlyMap<string, string>
  /** Prepositions before who acts in a passive. */
  readonly agents: ReadonlySet<string>
  /** Lemmas of verbs by which a speaker relays another's words ("quote"), and the word before that one's verb ("as"). */
  readonly relaying: ReadonlySet<string>
  readonly relayedAs: string
  /** Lemmas of the verbs that make a passive. */
  readonly passive: ReadonlySet<string>
  /** Auxiliary verbs. */
  readonly auxiliaries: ReadonlySet<string>
  /** Pronouns by which speakers mean themselves. */
  readonly first: ReadonlySet<string>
  /** Subjects that stand for nobody ("it was announced"). */
  readonly empty: ReadonlySet<string>
  /** Pronouns that can stand for a speaker who was named. */
  readonly personal: ReadonlySet<string>
  /** Adjectives that stand for people by themselves ("many"). */
  readonly quantities: ReadonlySet<string>
  /** Lemmas of nouns for things that say nothing, though reports speak of what they show or bring. */
  readonly mute: ReadonlySet<string>
  /** Lemmas of nouns for what somebody speaks on ("speech"). */
  readonly occasions: ReadonlySet<string>
  /** Prepositions before those. */
  readonly atOccasion: ReadonlySet<string>
  /** Lemmas of verbs that can stand behind all that is said, with no more than a place or day after them. */
  readonly closing: ReadonlySet<string>
  /** Lemmas of verbs for deeds that say nothing (`hail_from` with a word after them), though reports speak of what they bring. */
  readonly deeds: ReadonlySet<string>
  /** Prepositions by which a speaker is told by what he belongs to ("ambassador to France"). */
  readonly belonging: ReadonlySet<string>
  /** Lemmas of verbs by which an agency relays a whole sentence at its end ("the Courier reports"). */
  readonly reporting: ReadonlySet<string>
  /** Those of the verbs that take no thing or person as what is said ("said the minister"). */
  readonly objectless: ReadonlySet<string>
  /** Articles. */
  readonly articles: ReadonlySet<string>
  /** Articles before one thing ("a step"). */
  readonly one: ReadonlySet<string>
  /** Fine tags of finite verbs. */
  readonly finite: ReadonlySet<string>
  /** Lemmas of verbs by which something is judged of their subject by nobody named ("seem"). */
  readonly seeming: ReadonlySet<string>
}
