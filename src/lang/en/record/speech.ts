/** Words by which a cue tells of speech, thought or writing, and speakers who are nobody. */

/** Beginnings of words of speech, thought and writing, in all their forms. */
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|th(?:ink|inks|ought|inking)|wr(?:ite|ites|ote|itten|iting)|sp(?:eak|eaks|oke|oken|eaking)|add(?:s|ed|ing)?|suggest|note[sd]?|noting|report|argu|announc|describ|respon[ds]|tweet|explain|claim|hop(?:e[sd]?|ing)\b|declar|declin|acknowledg|insist|urg(?:e|ing)|promis|warn|reveal|vow|recall|stat(?:e[sd]?|ing|ement)\b|conclu[ds]|indicat|pledg|denounc|admi(?:t|ssion)|predict|den(?:y|ie|ial)|worr(?:y|ie)|confirm|repl(?:y|ie)|fear|complain|remind|repeat|emphasi|assert|alleg|conced|condemn|assur|wonder|reiterat|estimat|remark|disclos|stress|lament|cried|cries|shout|jok(?:e|ing)|impl(?:y|ie)|hint|caution|apolog|speculat|recount|contend|testif|observ|clarif|proclaim|believ|belief|expect|ask|accus|maintain|signal|demand|reject|dismiss|quip|tout|cit(?:e[sd]?|ing)\b|mention|opin|point|call(?:s|ed|ing)?\b|according|quot|blam|criticis|criticiz|prais|thank|advis|inform|comment|question|answer|propos|recommend|oppos|disput|rebut|refus|defend|brand|dub|charact|outlin|stipulat|forecast|project|post|email|text|argument|assess|agree|tip|told|account|find|found|finds|finding|show(?:s|ed|n|ing)?\b|detail|known?|knew|words|view|slam|blast|hail|plea|appeal|want|threaten)/i

/** Cues that are marks: the colon of a headline, the dash before a speaker's name. */
const MARKS = /^[\s\p{P}]*$/u

/** Whether a cue has a word of speech, thought or writing, or is a mark that stands for one. */
export const speaks = (cue: string): boolean => MARKS.test(cue) || SPEECH.test(cue)

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|whom|which|that|this|these|those|one|others|him|her|them|us|me)$/i

/** Whether a speaker's words are a pronoun, by which nobody is named. */
export const isPronoun = (words: string): boolean => PRONOUN.test(words.trim())
