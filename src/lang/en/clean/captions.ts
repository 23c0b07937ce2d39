/** Captions of pictures and the credits in them. The credit goes; what is left stays as a caption. */
import type { LineRule } from '../../../clean/language.ts'

const agencies =
  'Associated Press|AP Photo|AP Images|AP|Reuters|REUTERS|AFP|Agence France-Presse|EPA(?:-EFE)?|Xinhua|TASS|Sputnik|Kyodo|Yonhap|Anadolu(?: Agency)?|dpa|DPA|PA(?: Wire| Images)?|Press Association|Getty(?: Images)?|Bloomberg|Shutterstock|Rex(?: Features)?|Alamy|iStock(?:photo)?|WireImage|Zuma(?: Press)?|ZUMA|Corbis|SIPA|Magnum|NurPhoto|UPI|CNN|NBC(?: News)?|CBS(?: News)?|Al Jazeera|Handout|HANDOUT|Supplied|File|FILE|Files|Facebook|Twitter|Instagram|YouTube|Storyful|Unsplash|Wikimedia(?: Commons)?'

const wires =
  'AP|Associated Press|Reuters|REUTERS|AFP|EFE|EPA|Xinhua|TASS|Tass|Interfax|Kyodo|Yonhap|Anadolu|AA|dpa|DPA|ANSA|APA|PTI|ANI|IANS|UPI|PA|CP|CNA|Bloomberg|UNI|ntb|NTB|TT|Ritzau|RIA Novosti|Sputnik|NAN'

const name =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|del|di|van|von|der|den|bin|al|el|la|le)){0,3}"

/** Builds a pattern over letters of any script. */
const pattern = (source: string): RegExp => new RegExp(source, 'u')

/** Captions. */
export const captions: readonly LineRule[] = [
  {
    name: 'image-caption-label',
    action: 'caption',
    pattern:
      /^(?:(?:Enlarge(?: this image)? )?(?:Image|Media|Video|Photo|Picture) (?:copyright|source|credit)[,:]? (?!.*(?:Image|Media|Video|Photo|Picture)? ?caption\b).{2,60}$|(?:(?:Image|Media|Video|Photo|Picture) (?:copyright|source|credit)[,:]? .{2,60}? )?(?:Image|Media|Video|Photo|Picture) caption[,:]? )/,
    examples: [
      'Image caption The bridge fell in the night',
      'Image copyright Halden Press Image caption The bridge fell',
      'Image source, Halden Press',
      'Media caption, The envoy leaves',
    ],
    not: ['Image is everything, he said.', 'A caption said so'],
  },
  {
    name: 'toggle-caption',
    action: 'drop',
    pattern: /^(?:Enlarge this image )?(?:toggle caption |hide caption |enlarge this image )[^!?]{2,90}$/i,
    examples: [
      'Enlarge this image toggle caption Ole Haug/AP Ole Haug/AP',
      'toggle caption Ole Haug for the Post',
    ],
    not: ['He would toggle captions on and off.'],
  },
  {
    name: 'wire-credit',
    action: 'keep',
    pattern: pattern(`^[\\p{L}/. -]{0,24}\\((?:${wires})(?:(?:, |/| and )(?:${wires}))*\\)$`),
    examples: ['(AFP)', 'oh/ab (AFP, dpa)', '(Reuters)'],
    not: ['(Photo: Reuters)', 'He spoke on Monday (file photo)', '(Ole Haug/AFP)'],
  },
  {
    name: 'agency-caption-start',
    action: 'caption',
    pattern: /^(?=(?:FILE(?: PHOTO)?|File)\s?(?:-|–|—|:)\s?(?:In this|This|A|An|The|\p{Lu}))/u,
    examples: [
      'FILE - In this May 18, 2031 file photo, the envoy leaves the hall.',
      'FILE PHOTO: The bridge at Halden',
    ],
    not: ['File the papers', 'Files - the long story'],
  },
  {
    name: 'credit-in-brackets',
    action: 'caption',
    pattern: pattern(
      `\\s*[([](?:(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]icture|[Pp]ic|[Cc]redit|[Cc]ourtesy|[Vv]ideo|[Ss]creenshot|[Ff]ile|FILE|[Ss]ource)(?::| by\\b| of\\b| from\\b| credit:| courtesy\\b)[^()[\\]]{2,80}|[Ff]ile(?: (?:photo|picture|image|pic))?|FILE PHOTO|[^()[\\]]{0,60}(?:/|, | via | for | - )\\s?(?:[^()[\\]]{0,40}(?:/|, | via ))?(?:${agencies})(?: (?:via|for|Photo)[^()[\\]]{2,40})?(?:, (?:[Ff]ile|FILE))?|(?:${agencies})(?:(?:/| via | - |, )[^()[\\]]{2,60})?|${name} ?/ ?${name}(?: [Pp]hoto)?(?:, (?:[Ff]ile|FILE))?)[)\\]]\\s*$`,
    ),
    examples: [
      'The bridge after the storm. (Ole Haug/Halden Press)',
      'Police at the bridge in March (file photo)',
      'The envoy leaves the hall on Monday (Photo: Ferrow Post)',
      'The bridge on Monday (AP)',
      'The envoy on Monday [File: Ole Haug/Reuters]',
      'A view of the court, May 9. (Ole Haug/AFP via Getty Images)',
      '(Image: Ole Haug)',
      'Seen from the hill. (Courtesy of Ole Haug)',
      'The envoy on Monday (Ole Haug / Ferrow Times)',
    ],
    not: [
      'He left the army (in 1999)',
      'The party (Left/Green) won',
      'The minister (who was ill) stayed away (again)',
      'The paper cited the agency (Reuters).',
      'the deal (see page 4)',
    ],
  },
  {
    name: 'credit-at-end',
    action: 'caption',
    pattern: pattern(
      `(?:^|(?<=[.!?"”’)])\\s|\\s(?=©))(?:©\\s?)?(?:(?:Photo(?:graph(?:er)?)?s?|Image|Picture|Pic|Credit|Photo [Cc]redit|Image [Cc]redit|Video|Composite|Illustration|Screenshot)(?: by|:|/)\\s?(?:[^.!?]|\\b\\p{Lu}\\.){2,90}|(?:Courtesy(?: of)?)\\s${name}|(?:${name})(?:, ${name})?\\s?/\\s?(?:${agencies}|${name})(?:(?: via | for | – |/|, )[\\p{L}' /]{2,40})?)(?:, (?:[Ff]ile|FILE)(?: [Pp]hoto)?)?$`,
    ),
    examples: [
      'Ole Haug/Associated Press',
      'Ole Haug/Halden Press',
      'The bridge fell in the night. Photograph: Ole Haug/The Post',
      'Photo: Ole Haug',
      'Ole Haug/WireImage via Getty Images, FILE',
      'The bridge fell. Ole Haug/Reuters',
      'Photo by Ole Haug on Unsplash',
      'Credit: Ferrow Post',
      'The court rose. Credit: Ole Haug/Ferrow Post',
      'Photographer: Ole P. Haug/Bloomberg',
    ],
    not: [
      'Either/or',
      'Photos of the bridge went round the world.',
      'He said so. The Left/Green pact holds on to the seats it won in the north, and to those in the east',
      'Credit: it was hard to get, he said.',
    ],
  },
  {
    name: 'credit-glued',
    action: 'caption',
    pattern: pattern(
      `\\s©\\s?\\p{Lu}[^.!?]{2,60}$|(?<=[.!?"”’])\\s?(?:Credit(?:\\.{3}|:)? ?){1,3}(?=\\p{Lu})[^.!?]{2,90}$|(?<=[.!?"”’])\\s(?:Photographer|Source|Picture|Pictured by|Picture by): ?\\p{Lu}(?:[^.!?]|\\b\\p{Lu}\\.){2,60}$`,
    ),
    examples: [
      'The bridge in May ©Ole Haug',
      'The envoy may fall in 2031.CreditCreditOle Haug/EPA, via Shutterstock',
      'Guards at the camp on Monday. Credit Ole Haug/Halden Press — Getty Images',
      'A new bill is before the house. Source: Supplied',
    ],
    not: ['He took the credit. Credit was due.', 'He had a source. Source: none was named, she said.'],
  },
  {
    name: 'credit-of-agency-at-end',
    action: 'caption',
    pattern: pattern(
      `\\s(?:${name})\\s?/\\s?(?:${agencies})(?: (?:via|for) [\\p{L} ]{2,30})?$|\\s(?:(?:AFP|Getty Images|Reuters|AP)(?:/| via )(?:Getty Images|Pool|File))$`,
    ),
    examples: [
      'The app was taken down after complaints Ole Haug/Reuters',
      'The envoy leaves the hall AFP/Getty Images',
    ],
    not: ['He told Reuters', 'The AP/Halden deal', 'The envoy spoke to AFP'],
  },
  {
    name: 'credit-at-start',
    action: 'caption',
    pattern:
      /^(?:AP:Associated Press|Handout - Getty|GETTY(?: IMAGES)?|Getty(?: Images)?(?: - (?:Getty|Contributor))?|AFP or licensors|Rex Features|Shutterstock|Alamy(?: Live News)?|Getty Images\/iStockphoto|PA:Press Association)\s+(?=\p{Lu}\S*\s\S+\s[^.!?]*$)/u,
    examples: [
      'Getty Images The driver waves after his last race',
      'AP:Associated Press People watch the news in Halden',
      'Getty - Contributor Thieves took card numbers',
    ],
    not: [
      'Getty Images said it would sue.',
      'Getty Images',
      'Shutterstock Inc bought the firm for an undisclosed sum.',
    ],
  },
  {
    // "EPA Administrator …" is no credit: the words stay, the line is only known as a caption by its missing full stop.
    name: 'agency-at-start',
    action: 'caption',
    pattern:
      /^(?=(?:Reuters|REUTERS|AFP|EPA|PA|AP)\s+(?:The|A|An|People|Police|Rescuers|Protesters|Soldiers|Workers|Residents|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) [^.!?:]{20,}[^.!?:"”’]$)/u,
    examples: [
      'Reuters The envoy speaks to the press in Halden',
      'EPA People wait for the ferry in the rain',
    ],
    not: ['Reuters The envoy spoke to the press.', 'AP reported the deal', 'EPA'],
  },
]
