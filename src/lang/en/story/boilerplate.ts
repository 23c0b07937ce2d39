/** Sentences that English-language outlets print under anything, each rule with examples that tests run. */

/** A kind of sentence that makes no reprint. */
export interface BoilerplateRule {
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** The rules, one a kind of sentence; each matches to the end of its sentence. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    pattern:
      /(?:This|Our) (?:material|content|article|site)[^.\n]{0,40} (?:may|must|can) not be (?:published|reproduced)[^.\n]*\.?/gi,
    examples: [
      'This material may not be published, broadcast, rewritten or redistributed without permission.',
    ],
    counterExamples: ['This material may not be safe.'],
  },
  {
    pattern: /(?:Copyright|©|\(c\)) ?\d{4}[^.\n]*\.?|All rights reserved\.?/gi,
    examples: ['Copyright 2031 The Nordhavn Post.', '© 2031 Nordhavn Radio', 'All rights reserved.'],
    counterExamples: ['The copyright case was heard.'],
  },
  {
    pattern:
      /(?:Sign up|Subscribe)\b[^.\n]{0,80}\b(?:newsletters?|alerts|inbox|podcast|for free|channel|today)\b[^.\n]*\.?/gi,
    examples: [
      'Sign up for our daily newsletter and get the best of Nordhavn.',
      'Sign up for Nordhavn Radio’s free morning and afternoon email newsletters for your daily news roundup',
      'Subscribe to our channel.',
    ],
    counterExamples: ['Voters may sign up at the town hall.'],
  },
  {
    pattern:
      /(?:Follow|Like) us on [^.\n]*\.?|Follow [^.\n]{2,40} on (?:Twitter|X|Facebook|Instagram)[^.\n]*\.?/gi,
    examples: ['Follow us on Facebook and Twitter.', 'Follow Anna Berg on Twitter.'],
    counterExamples: ['The dogs follow them on walks.'],
  },
  {
    pattern: /The post [^\n]{3,200}? (?:first appeared|appeared first) on [^\n.]*\.?/gi,
    examples: ['The post Harbour reopens appeared first on Nordhavn Post.'],
    counterExamples: ['The post office reopened.'],
  },
  {
    pattern: /(?:Click|Tap) here (?:to|for) [^.\n]*\.?|(?:Read|See|Watch) more:?[^.\n]*\.?/gi,
    examples: ['Click here to see the pictures.', 'Read more: the harbour in figures.'],
    counterExamples: ['It was here to stay.'],
  },
  {
    pattern: /The (?:views|opinions) expressed [^.\n]*\.?/gi,
    examples: ['The views expressed in this article are those of the author.'],
    counterExamples: ['Her views were expressed in a letter.'],
  },
  {
    // A line under a picture, known by the credit at its end: it tells of the picture, which may be years old.
    pattern:
      /^[^\n]{0,400}\((?=[^()\n]*(?:\p{Lu}|shutterstock))(?:[^()\n/\d]{2,60}\/[^()\n/\d]{2,60}|[^()\n]{2,60} via [^()\n]{2,40})\)[ \t]*$/gmu,
    examples: [
      'The harbour of Nordhavn is seen on May 3, 2029. (Ane Holt/Nordhavn Press)',
      'Mayor Kari Moe in a file photo. (The Coast Press/Ole Lund)',
      'Ships at anchor off the cape. (Ane Holt via Coast Pictures)',
    ],
    counterExamples: [
      'The ferry (Aurora/Borealis) sailed at noon.',
      'She won in two sets (6/4)',
      'The mayor (a former captain) resigned',
    ],
  },
]

/** What the rules match. */
export const BOILERPLATE: readonly RegExp[] = BOILERPLATE_RULES.map(rule => rule.pattern)
