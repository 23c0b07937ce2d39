/** English titles that name no happening or wrap it in a label; the title of a story is rather another report's. */
import type { TitleRule } from '../../../story/language.ts'

/** The rules, each with titles that it holds for and titles that it must not touch. */
export const LABEL_RULES: readonly TitleRule[] = [
  {
    pattern:
      /^(?:watch|see it|pictured|photos?|in pictures|video|listen|read|gallery|live(?: now| updates?| results)?|breaking|exclusive|revealed)\b[^:]{0,16}:|^live \d/iu,
    examples: ['Watch: Ferry towed into port', 'LIVE: Ferry aground', 'Watch live: Captain speaks'],
    counterExamples: ['Watch on the harbour is doubled', 'Live rounds found aboard the ferry'],
  },
  {
    pattern:
      /\b(?:in (?:pictures|photos)|photo gallery|as it happened|clockwatch|live|latest|live blog)$|\blive updates?\b|\blive:|[–—-] (?:live|video|podcast|latest updates)$/iu,
    examples: [
      'Stranded Ferry Aurora, in Pictures',
      'Ferry aground – live',
      'Nordhavn storm live updates: two hurt',
    ],
    counterExamples: ['Captain shot in live broadcast', 'Pictures stolen in Nordhavn raid'],
  },
  {
    pattern:
      /^(?:what (?:to|we|you) (?:know|need)|here['’]?s? (?:what|why|how)|everything (?:you|we)|(?:\d+|three|four|five|six|seven) (?:key )?(?:things|takeaways|facts|questions)|takeaways)\b|\b(?:what to know|what we know|(?:\d+|three|four|five|six) (?:key )?(?:things to (?:know|watch)|takeaways)|explained|explainer|a timeline of|at a glance|fact check)\b/iu,
    examples: [
      'What to know about the Nordhavn ferry',
      'Ferry hearing: Four takeaways',
      'The ferry law, explained',
    ],
    counterExamples: ['Captain knew what to do', 'Crew explains the delay'],
  },
  {
    pattern:
      /\?['’”"]?$|^(?:who|why|how|what|where|when|is|are|was|did|does|do|can|could|should|will|would)\b[^:]*\?/iu,
    examples: ['Who steered the Aurora?', 'Is the Aurora lost? Captain will not say'],
    counterExamples: ['Will of late captain read', 'Captain asks who steered'],
  },
  {
    // A columnist's name before or after; an outlet's stands in the same place.
    pattern:
      /^\p{Lu}{2,} \p{Lu}{2,}(?: \p{Lu}{2,})?: (?=.*\p{Ll})| \| (?!.*\b(?:News|Post|Times|Herald|Daily|Journal|Tribune|Telegraph|Mail|Express|Star|World|Politics|Today|Online|Review|Press|Radio|Magazine|Gazette|Chronicle|Guardian|Independent)\b)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,2}$/u,
    examples: ['Too many ferries | Ane Holt', 'OLE LUND: We need a bridge'],
    counterExamples: ['NORDHAVN: FERRY AGROUND', 'Ferry aground off the cape | Nordhavn Post'],
  },
  {
    pattern:
      /^(?:opinion|editorial|column|commentary|analysis|comment|letters?|podcast|review|tell us|wsj opinion|the guardian view)\b(?:\s*[:|]| on\b)|[|:] ?(?:opinion|editorial|analysis|letters?|commentary|review)$/iu,
    examples: ['Opinion: Close the port', 'Close the port | Editorial'],
    counterExamples: ['Opinion in Nordhavn is split', 'Review of ferry rules ordered'],
  },
]

/** The patterns alone. */
export const LABELS: readonly RegExp[] = LABEL_RULES.map(one => one.pattern)
