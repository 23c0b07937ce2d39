/** Lines of a page's furniture: advertisements, players, buttons, counters. Each whole line goes. */
import type { LineRule } from '../../../clean/language.ts'

/** Furniture. */
export const furniture: readonly LineRule[] = [
  {
    name: 'rule-of-signs',
    action: 'drop',
    pattern: /^[^\p{L}\p{N}]+$/u,
    examples: ['___', '* * *', '...', '•', '– – –', '|'],
    not: ['A', '5', '¿Qué?'],
  },
  {
    name: 'advertisement',
    action: 'drop',
    pattern:
      /^(?:advertise?ments?|advertising|ads?|adverts?|sponsored(?: content| links?| by .{1,40})?|promoted(?: content)?|paid (?:post|content)|ad feedback|report (?:this )?ad|skip (?:this )?(?:ad|advert|advertisement)|(?:story|article|report|content|text) continues (?:below|after)(?: (?:this )?(?:the )?(?:ad|advert|advertisement|video|newsletter promotion))?|continue reading(?: the main story| below)?|scroll (?:down )?(?:to continue(?: reading| with content)?|for (?:more|video|next article))|(?:advertisement )+(?:-? ?scroll to continue(?: reading)?|continue reading the main story|story continues below|article continues below)?(?: this (?:ad|advertisement))?|remove ads?|close(?: ad)?|loading)\W*$/i,
    examples: [
      'Advertisement',
      'ADVERTISEMENT',
      'Advertisement Continue reading the main story',
      'Story continues below advertisement',
      'Article continues after ad',
      'Advertisement - scroll to continue',
      'Sponsored by Halden Motors',
      'Continue reading the main story',
      'Scroll down for video',
      'Ad feedback',
      'Loading...',
      'Story continues below this ad',
    ],
    not: [
      'Advertisement spending fell by a third last year.',
      'Ads on the site promised work abroad.',
      'Close to the border',
      'The story continues below the radar of most papers.',
    ],
  },
  {
    name: 'reading-time',
    action: 'drop',
    pattern:
      /^(?:(?:estimated |average )?read(?:ing)?[ -]?time:? ?(?:about )?)?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?min(?:ute)?s?(?: (?:\d{1,2} sec(?:ond)?s? )?(?:of )?read(?:ing)?(?: time)?| to read)?\W*$/i,
    examples: [
      '4 min read',
      '12 minute read',
      'Reading time: 3 minutes',
      '5 mins read',
      'Estimated read time 7 min',
      'three minutes to read',
      '2 min',
    ],
    not: [
      'Four minutes to midnight',
      '4 min ago the shelling began',
      'Ten minutes later the hall was empty.',
    ],
  },
  {
    name: 'listen-or-watch',
    action: 'drop',
    pattern:
      /^(?:(?:click|press|tap|hit) (?:play|here) to )?(?:🔊 ?)?(?:listen(?: now| live| here)?|(?:listen|hear)(?: to)? (?:this |the )?(?:article|story|podcast|report|episode|audio)(?: in full| now| here)?|play (?:video|audio|all|now)|watch (?:now|live|video|the video(?: (?:above|below))?|more)|now playing|now watching|up next|audio|transcript|(?:this )?audio is (?:auto-?generated|ai[- ]generated).*|(?:media|video) playback is (?:un|not )supported.*|your browser does not support .*|this (?:video|content|browser) (?:is|does) (?:no longer|not) .{1,60}|to view this (?:video|content) please .*|please enable javascript.*|unmute|mute|tap to unmute|replay(?: more videos)?|fullscreen|full screen|video (?:caption|player|source|duration|length)\b.{0,40}|(?:playing|paused|current time|duration) ?\d{0,2}:?\d{0,2})(?:[ (·•|-]*\d{1,3}(?::\d\d| ?min(?:ute)?s?)?\)?)?\W*$/i,
    examples: [
      'Listen to this article',
      'Listen to article (5 minutes)',
      'Listen · 6:12',
      'Play video',
      'Watch live',
      'Media playback is unsupported on your device',
      'Your browser does not support the audio element.',
      'Now playing',
      'Listen to this story 4 min',
      'Watch the video above',
    ],
    not: [
      'Listen to the people, the mayor said.',
      'Watch the border closely',
      'Audio of the call was played in court.',
      'Now playing at home, the team lost again.',
    ],
  },
  {
    name: 'placeholder',
    action: 'drop',
    pattern:
      /^(?:(?:view |open |see )?(?:photos?|images?|pictures?|videos?|media|galler(?:y|ies)|photo galler(?:y|ies)|slide ?shows?|graphics?|infographics?|interactive|maps?|embed|tweet|caption|hide captions?|toggle caption|show caption|enlarge(?: (?:this )?image)?|expand(?: image)?|credit|credits|image (?:in )?fullscreen|view (?:image|gallery|slideshow|full ?screen)|click to enlarge|open (?:image|gallery)|getty(?: images)?|you ?tube|instagram|image \d+ of \d+|\d+ ?(?:\/|of) ?\d+(?: photos)?|this is a carousel.*)[\s|,·•:]*)+$/i,
    examples: [
      'Photo',
      'Video',
      'Hide caption',
      'View gallery',
      'Image 3 of 12',
      'toggle caption',
      'YouTube',
      '3 / 14',
      'Enlarge this image',
      'View image in fullscreen',
    ],
    not: [
      'Photos of the bridge went round the world.',
      'Video shows the moment of the crash',
      'Map of the ceasefire line',
      '3 of 14 hostages',
    ],
  },
  {
    name: 'slide',
    action: 'drop',
    pattern:
      /^(?:photos?|gallery|slideshow): .+ (?:hide|show) caption \d+ of \d+\W*$|^just watched .+(?:must watch|replay).*$|^\d+ photos?$/i,
    examples: [
      'Photos: Flood in the Ferrow valley A man carries his dog. Hide Caption 3 of 20',
      'JUST WATCHED Who is the envoy? Replay More Videos ... MUST WATCH',
      '14 photos',
    ],
    not: ['Photos: Flood in the Ferrow valley', 'He had just watched the match.'],
  },
  {
    name: 'share',
    action: 'drop',
    pattern:
      /^(?=.*(?:share|tweet|pin it|e-?mail|print|cop(?:y|ied)|facebook|twitter|whats ?app|linked ?in|reddit|pinterest|messenger|tumblr|flipboard|save|republish|gift|bookmark))(?:(?:share|shares|share (?:this|on|via|with|to|by|full article|article|story|page|post|link|save)|send|save|(?:saved?){2,}|like|tweet|retweet|post|pin(?: it)?|email|e-mail|mail|print(?: this)?|copy(?: the)? link|link copied!?|copied|bookmark|embed|facebook|twitter|x|whats ?app|linked ?in|reddit|pinterest|telegram|messenger|tumblr|flipboard|pocket|vk|weibo|line|sms|threads|bluesky|mastodon|snapchat|google\+?|article|story|page|post|link|this|the|with|on|via|by|and|or|to|friends?|a|more|options|now|close|about|icon|button|share (?:icon|button)|gift(?: article| this article)?|comment|comments|republish|reuse|\d+(?:\.\d)?k?)(?:[\s|,·•:+&/()-]+|$)){1,24}[!.]?$/i,
    examples: [
      'Share',
      'Share this article',
      'Share Tweet Email',
      'Share on Facebook Share on Twitter',
      'Facebook Twitter LinkedIn',
      'Copy link',
      'SaveSave',
      'Email Print',
      'Share this with Email Facebook Messenger',
      '1.2k shares',
      'Share save',
    ],
    not: [
      'Share prices fell on Monday.',
      'Facebook and Twitter said they would comply.',
      'Print run',
      'The Line',
      'Post Office',
      'A more perfect union',
    ],
  },
  {
    name: 'ago',
    action: 'drop',
    pattern:
      /^(?:(?:last )?(?:published|posted|updated|modified):? )?(?:(?:\d{1,3}|an?|one|two|three|several|few) (?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago|just now|yesterday at \d.{0,20})(?: .{0,30})?$/i,
    examples: ['3 hours ago', 'Updated 12 minutes ago', 'Published: 2 days ago', 'an hour ago'],
    not: [
      'Three years ago he would have been jailed for such words, his lawyer said on Monday.',
      '3 hours after the blast',
    ],
  },
  {
    name: 'navigation',
    action: 'drop',
    pattern:
      /^(?:skip (?:to|past) .{1,40}|jump to .{1,40}|(?:go )?back to (?:top|article|home ?page|video|the top)|(?:return|go) to (?:top|homepage|homescreen).{0,30}|top of (?:page|form)|bottom of form|home ?page|home|menu|search(?: .{0,20})?\.{0,3}|log ?(?:in|out)|sign (?:in|out)|register|my account|next(?: (?:article|story|page|post))?|prev(?:ious)?(?: (?:article|story|page|post))?|show (?:more|less|all)|load more|view (?:more|all)|see (?:more|all)|more|less|read(?: (?:the )?(?:full|whole|entire) (?:story|article|report)| it here| this| on)|(?:page )?\d{1,2} of \d{1,2}|\d+ ?(?:\| ?\d+ ?)+|[a-z&' ]{2,24}(?: ?[>›»] ?[a-z&' ]{2,24}){1,5})\W*$/i,
    examples: [
      'Skip to main content',
      'Back to top',
      'Home',
      'Menu',
      'Next article',
      'Show more',
      'Home > News > World',
      'Log in',
      'Read the full story',
      'Page 1 of 3',
    ],
    not: [
      'Home Secretary',
      'Next week',
      'Back to school',
      'Read my lips',
      'Search for survivors goes on',
      'More than a hundred',
    ],
  },
  {
    name: 'address-only',
    action: 'drop',
    pattern:
      /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:@\w{2,20}[\s,|]*)+|(?:pic\.twitter\.com|t\.co)\/\S+)$/i,
    examples: ['https://example.org/a', '@annaberg', 'aberg@example.org', '@annaberg @olehaug'],
    not: ['@annaberg wrote that the bridge was gone.', 'www'],
  },
]
