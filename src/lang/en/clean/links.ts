/** Pointers to other articles: single lines, headings of lists, and ends of teasers. Bylines. */
import type { LineRule } from '../../../clean/language.ts'

/** Pointers and bylines. */
export const links: readonly LineRule[] = [
  {
    name: 'pointer',
    action: 'drop',
    pattern:
      /^(?=.{0,110}$|.{0,240}[^."”]$)(?:\W{0,3})(?:related(?: (?:stor(?:y|ies)|articles?|coverage|content|links?|topics?|news|videos?|posts?|reading))?|read(?: more| also| next| here| now| the story)?(?: (?:on|about|from) [\w' ]{2,40})?|also read|see also|see more|more(?: on this| on [\w' ]{2,30}| here| coverage| news| reading| from [\w' ]{2,40})?|must[ -]read|don['’]t miss(?: this)?|recommended(?: reading)?|further reading|in case you missed it|icymi|watch(?: more| also| this| below| live| now| the video)?|listen(?: to| now| here)?|podcast|photos|in pictures|gallery|click here|full coverage|full story|up next|learn more|find out more|find more|trending|popular|also on [\w.]+|you may also like|what to know|check out)\s*(?::|\||»|›|>|→|–|—| - )\s*\S.*$/i,
    examples: [
      'Related: Five bridges that fell',
      'READ MORE: Second boat found by navy',
      'Read more: Halden – three travel tips',
      'More: Envoy leaves Halden without a deal',
      'SEE ALSO: Who is the envoy?',
      'WATCH: Rescuers reach the village',
      'Also read | Ministry denies report',
      'Read more on Halden: the long road to talks',
      'RELATED | Envoy leaves',
    ],
    not: [
      'More than 40 people: that was the toll.',
      'Related parties: none were named in the ruling, which runs to forty pages, and the court gave no reason for it when it was asked by the paper on Monday, so that the families must go on waiting for an answer they say they were promised.',
      'Read my lips: no deal',
      'Watchdog: ministry hid the costs',
      'Watch: ANNA BERG, MAYOR OF HALDEN: There are a number of firms and a number of people who are the subjects of that inquiry of ours.',
    ],
  },
  {
    name: 'list-in-one-line',
    action: 'drop',
    pattern:
      /^(?:most (?:read|popular|viewed) in|related (?:stories|articles)|popular (?:stories|posts)|trending (?:stories|now)|top stories|archives? archives? select month|more stories)\s(?=.{30,600}$)(?!.*\p{Ll}[.]$).*$/iu,
    examples: [
      'Most read in news BRIDGE DOWN Storm closes crossing for weeks FERRY ROW Council meets till late at night',
      'Related Stories Envoy leaves Halden without a deal Five bridges that fell in one winter',
    ],
    not: [
      'Related stories were told by all of the families who came to the hall that night.',
      'Top stories today',
    ],
  },
  {
    name: 'bracketed-pointer',
    action: 'drop',
    pattern: /^\[\s?(?=.{8,160}$)[^[\]]*[^[\].!"”]\s?\]$/,
    examples: [
      '[The envoy’s long road to Halden]',
      '[ How the bridge fell — in one picture ]',
      '[Why did nobody see it coming?]',
    ],
    not: [
      '[This account rests on the papers of the court.]',
      '[Laughs]',
      '“[He] said so,” she wrote [in May]',
    ],
  },
  {
    name: 'list-heading',
    action: 'list',
    pattern:
      /^(?:(?:related|recommended|similar|suggested|more|other|latest|popular|trending|top|editor['’]?s?|our)(?: (?:stor(?:y|ies)|articles?|coverage|content|links?|topics?|news|videos?|posts?|reading|headlines|reads|picks|searches|for you|now|today|this week|stories this week|on this|on this (?:story|topic)|like this|best stories|internet links|bbc links))*|(?:more|also|read more|latest|others?) (?:from|on|in|about|by) (?:this|the|our|around|[a-z' ]{2,40})(?: [\w' ]{1,30})?|read(?: more| next| also)|also read|see also|most (?:read|popular|viewed|shared|watched|commented|recent)(?: .{0,30})?|what(?: to)? read next|you (?:may|might) (?:also )?(?:like|be interested in|have missed).{0,30}|(?:more )?(?:around|from) (?:the|our) (?:web|network|partners?|site|sponsors?)|promoted stories|(?:in|from) (?:this|the) (?:series|collection|package)|further reading|don['’]t miss|must[- ]reads?|in case you missed it|up next|before you go|explore more(?: .{0,30})?|keep reading|continue reading|editor['’]?s['’]? (?:choice|picks?)|elsewhere on .{2,20}|topics?(?: in this (?:story|article))?|tags?|filed under|around the .{2,20}|recent (?:stories|posts|articles)|comments|article tags|people in this story|external links|references|about (?:the )?authors?|why you can trust .{1,30})\s*[:.…»>]*$/i,
    examples: [
      'Related',
      'Related stories',
      'Read more',
      'More from Ferrow Post',
      'Most read',
      'You may also like',
      'Recommended for you',
      'More on this story',
      'Around the web',
      'Top stories',
      'Tags:',
      'What to read next',
      'Related Topics',
      'Read more:',
    ],
    not: [
      'More from the crew was heard on Monday, but no names',
      'Related to the king',
      'Top general resigns',
      'Other news agencies said the same.',
      'Tags were found on the body',
    ],
  },
  {
    name: 'teaser-end',
    action: 'cut',
    pattern:
      /\s*(?:\[(?:…|\.{3}|&hellip;)\]|\(more(?:…|\.{3})?\)|(?<=[.!?…"”’)])\s(?:continue reading|keep reading|read more|read on|read the (?:full|whole|rest)(?: of the)? (?:story|article)|full story|see more|learn more|click here to (?:read|see|view) more)(?: (?:here|at|on|about) [\w.'’ ]{1,60})?[\s.…»›>→]*|(?<=[.!?…"”’)])\sthe post .{1,200} (?:appeared first|first appeared) on .{1,80})$/i,
    examples: [
      'The bridge fell. Read more',
      'The envoy said nothing. Continue reading…',
      'He left the hall […]',
      'He left. Read more »',
      'It fell. The post Bridge falls appeared first on Ferrow Post.',
    ],
    not: ['He told them to read more', 'They said he would continue reading.'],
  },
  {
    name: 'highlights-label',
    action: 'cut',
    pattern: /^(?:Story highlights|STORY HIGHLIGHTS|Article content)\s+(?=\p{Lu}\S*\s+\S+\s+\S)/u,
    examples: [
      'Story highlights Heavy winds forced the plane to turn',
      'Article content The envoy left on Monday.',
    ],
    not: ['Story highlights', 'Highlights of the match were shown'],
  },
  {
    name: 'byline',
    action: 'byline',
    pattern:
      /^(?:(?:Written|Reported|Story|Words|Text|Analysis|Report|Posted) )?(?:By|BY|by)[: ]\s*(?!The |A |An |Law\b|Night\b|Election|Then\b|Now\b|Design|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Janu|Febru)ary|March|April|May\b|June|July|August|(?:Septem|Octo|Novem|Decem)ber)(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|della|di|van|von|der|den|bin|ibn|al|el|la|le|dos|du))*(?:(?:, (?:and )?| and | & )\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|di|van|von|der|den|bin|al|el|la|le))*)*)(?:(?:,| \||,? for| in| at| -| –| —| •| ·|\/)\s*[^.!?]{2,80})?$/u,
    examples: [
      'By Anna Berg',
      'By Anna Berg and Ole Haug',
      'By ANNA BERG, Ferrow Post',
      'By Anna van der Berg | Halden Press',
      'by Anna Berg for the Ferrow Post',
      'By Anna Berg, Ole Haug and Liv Moe',
      'By Anna Berg in Halden',
    ],
    not: [
      'By the time they came, he had left',
      'By Monday the water had gone down',
      'By The Numbers',
      'By law, the vote must be held in May.',
      'By Friday, Ole Haug had left.',
    ],
  },
  {
    name: 'byline-with-agency',
    action: 'byline',
    pattern:
      /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?:\| )?(?:Associated Press|The Associated Press|AP|Reuters|AFP|Agence France-Presse|CNN|BBC News|Staff [Ww]riter|Special to .{3,40}|Correspondent|(?:[\p{L} ]{2,24} )?(?:correspondent|reporter|editor))$/u,
    examples: [
      'Anna Berg, Associated Press',
      'Anna Berg, Ferrow correspondent',
      'Anna Berg | Staff writer',
      'Ole Haug, diplomatic editor',
      'Anna Berg Reuters',
    ],
    not: ['Reuters', 'The envoy met a Reuters correspondent', 'Anna Berg'],
  },
]
