/** Lines of a page's furniture: advertisements, players, buttons, counters, notices. Each whole line goes. */
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
      /^(?=.*(?:share|tweet|pin it|e-?mail|print|cop(?:y|ied)|facebook|twitter|whats ?app|linked ?in|reddit|pinterest|messenger|tumblr|flipboard|save|republish|gift|bookmark))(?:(?:share|shares|share (?:this|on|via|with|to|by|full article|article|story|page|post|link|save)|send|save|saved?save|like|tweet|retweet|post|pin(?: it)?|email|e-mail|mail|print(?: this)?|copy(?: the)? link|link copied!?|copied|bookmark|embed|facebook|twitter|x|whats ?app|linked ?in|reddit|pinterest|telegram|messenger|tumblr|flipboard|pocket|vk|weibo|line|sms|threads|bluesky|mastodon|snapchat|google\+?|article|story|page|post|link|this|the|with|on|via|by|and|or|to|friends?|a|more|options|now|close|about|icon|button|share (?:icon|button)|gift(?: article| this article)?|comment|comments|republish|reuse|\d+(?:\.\d)?k?)(?:[\s|,·•:+&/()-]+|$)){1,24}[!.]?$/i,
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
    name: 'share-plea',
    action: 'drop',
    pattern:
      /^(?:(?:if you (?:like|liked|enjoyed) (?:this|what)|did you (?:like|enjoy) this|enjoy(?:ed)? (?:this|reading)).{0,60}(?:share|friend|subscrib|donat|support).{0,60}|read or share this story:? .*|.{0,30}\bshare (?:it|this) with (?:a friend|your friends).{0,30})$/i,
    examples: [
      'If you like this story, share it with a friend!',
      'Read or Share this story: https://example.org/a1',
    ],
    not: ['They share this with their neighbours.', 'If you like this story of a king, read the saga.'],
  },
  {
    name: 'follow-us',
    action: 'drop',
    pattern:
      /^(?=.{0,200}$)(?:(?:please |you can |and )?(?:(?:follow|like|find|join|add|contact|reach|e-?mail) (?:us|him|her|them|me|our \w+|the author)(?:(?: on)? @| (?:(?:out )?on|via|at) ).{0,140}|follow(?: us| @\w+| live)?(?: @)?|follow @\w+.{0,60})|.{0,60}\bis on (?:twitter|facebook|instagram)\b.{0,60})\W*$/i,
    examples: [
      'Follow us on Facebook',
      'Follow us @',
      'Like us on Facebook',
      'Find us on Instagram',
      'You can follow her on X',
      'Follow @annaberg',
      'Anna Berg is on Twitter @annaberg',
    ],
    not: [
      'Follow the money, the prosecutor said.',
      'Like others on the coast, he left.',
      'Talks follow on Monday.',
      'Contact was made via Telegram, the ministry said.',
    ],
  },
  {
    name: 'follow-writer',
    action: 'drop',
    pattern:
      /^(?=.{0,160}$)(?:Please |You can )?(?:Follow|FOLLOW|follow) (?:[\p{Lu}@][\p{L}\w.'’-]*)(?: [\p{L}\w.'’-]+){0,5} (?:on|at|via) (?:[Tt]witter|TWITTER|Facebook|Instagram|X|Telegram|LinkedIn|Bluesky|Threads|YouTube|Mastodon|Google News|@).*$/u,
    examples: [
      'Follow Anna Berg on Twitter: @annaberg',
      'Follow Anna Berg on Twitter @annaberg.',
      'Follow The Post on Google News',
    ],
    not: ['Follow Anna Berg to the sea', 'Many follow Anna Berg on Twitter'],
  },
  {
    name: 'newsletter',
    action: 'drop',
    pattern:
      /^(?=.{0,320}$)(?:(?:to )?(?:sign(?:ing)? up|subscribe|register|get|join|receive|enter|start your day|want|stay (?:informed|up to date|on top|ahead)|keep up|the best of|our daily|free|for more|don['’]?t miss|make sense of|catch up)\b.{0,220}\b(?:newsletters?|inbox|(?:your |valid )?e-?mail(?:s| address| alerts?)|news alerts?|daily (?:updates?|briefing|digest)|morning briefing|push notifications?|our (?:whats ?app|telegram) (?:channel|group)|free trial|subscription|subscribers?)\b.{0,160}|subscribe(?: (?:now|today|here|to .{1,60}))?|sign up(?: (?:now|today|here|for free))?|newsletters?(?: (?:sign ?up|promo|subscribe))?|thank you for (?:subscribing|signing up|registering).*|(?:invalid|please enter a valid) e-?mail.*|by (?:signing up|subscribing|registering|clicking|providing).{0,200}|you(?:['’]re| are| have been)? (?:all set|(?:now |successfully )?subscribed|signed up).{0,80}|(?:we['’]?ll|we will) (?:use|only use) your .{0,160}|you can unsubscribe .{0,80}|after newsletter promotion|privacy (?:notice|policy): .{0,300}|could not subscribe.{0,80})$/i,
    examples: [
      'Sign up for our newsletter',
      'Get the Ferrow Post newsletter. SUBSCRIBE',
      'Get daily updates directly to your inbox + Subscribe Thank you for subscribing!',
      'Subscribe to Updates',
      'Sign up here for our morning briefing, every day in your inbox.',
      'Enter your email address',
      'By signing up, you agree to our terms.',
      'after newsletter promotion',
      'Join our WhatsApp channel',
      'Privacy Notice: Newsletters may contain information about charities.',
      'You have been subscribed!',
    ],
    not: [
      'Subscribe numbers fell, the publisher said.',
      'Get well wishes came from abroad.',
      'The minister signed up to the deal.',
      'Newsletters of the movement were found in the flat.',
      'Join the army or leave, the decree says.',
      'He wants to get emails released.',
    ],
  },
  {
    name: 'comments',
    action: 'drop',
    pattern:
      /^(?:(?:(?:view|show|see|read|load|hide|post|leave|add|write|make|all|more|your|latest|join|newest|oldest)(?: all| the| a| your| more| \d+)* )?comments?(?: \(?\d+\)?| below| section| here| now| on this (?:story|article))?|\(?[\d,.]+k?\)? comments?|no comments?(?: yet)?|(?:be the first to|please) comment.{0,40}|comments? (?:are|is|have been) (?:closed|off|disabled|moderated|turned off).{0,80}|join the (?:conversation|discussion|debate)(?: .{0,40})?|start the conversation|have your say.{0,60}|leave a reply|what do you think\?(?: .{0,60}comments?.{0,40})?|let us know (?:what you think )?in the comments.{0,60}|share your (?:thoughts|views|opinion).{0,60}|(?:log|sign) in to (?:comment|join).{0,60}|report (?:a |this )?(?:comment|typo|error|abuse).{0,60})\W*$/i,
    examples: [
      '12 Comments',
      'Comments (4)',
      'View comments',
      'Leave a comment',
      'Join the conversation',
      'Be the first to comment',
      'Comments are closed.',
      'No comments yet',
      'Have your say in our poll',
    ],
    not: [
      'No comment, said the ministry.',
      'Comments by the minister caused anger.',
      'Twelve comments were struck from the record.',
      'The leader will join the debate on Monday',
    ],
  },
  {
    name: 'copyright',
    action: 'drop',
    pattern:
      /^(?=.{0,400}$)(?:(?:copyright|©|\(c\))(?: ?©| \(c\))?[:,]? ?(?:(?=.{0,110}$)(?=.*(?:\d{4}|limited|ltd|inc\b|llc)).*|.*rights reserved.*)|.{0,100}©.{0,20}\b\d{4}\b.{0,100}|.{0,120}\ball rights (?:are )?reserved\b.{0,200}|.{0,60}this (?:material|article|content|story|document|copy) (?:may|must|can) ?not be (?:published|reproduced|copied|used).*|.{0,60}not responsible for the content of external (?:inter)?net ?sites.*|.{0,60}not responsible for the content of external sites.*|read about our approach to external linking.*|(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy policy|cookie (?:policy|settings|preferences)|contact us|about us|help|sitemap|careers|accessibility|advertise(?: with us)?|corrections)(?:[\s|·•,]+(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy policy|cookie (?:policy|settings|preferences)|contact us|about us|help|sitemap|careers|accessibility|advertise(?: with us)?|corrections))*)$/i,
    examples: [
      '© 2024 Ferrow Post',
      'Copyright 2017 The Halden Press. All rights reserved.',
      'All Rights Reserved',
      'The Post is not responsible for the content of external sites.',
      'Copyright © Ferrow Media Ltd',
      'Terms of Service | Privacy Policy',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    not: [
      'Copyright law is to be changed, the minister said.',
      'Privacy policy is the next battle.',
      'Help was on its way.',
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
    name: 'pay-wall',
    action: 'drop',
    pattern:
      /^(?=.{0,260}$)(?:already (?:a |an )?(?:subscriber|member|registered|have an account).{0,80}|(?:not|not yet) a (?:subscriber|member)\?.{0,60}|(?:to|please) (?:continue|keep|finish) reading.{0,140}|(?:this|the) (?:article|story|content) is (?:only )?(?:available |exclusive |reserved )?(?:for|to) (?:our )?(?:paying )?(?:subscribers|members).{0,80}|you(?:['’]ve| have) (?:reached|used|read).{0,60}\bfree (?:articles?|stories).{0,100}|(?:please )?(?:consider (?:supporting|donating|subscribing|making)|support (?:our|independent|quality|local) (?:work|journalism|news)|become a (?:member|supporter|subscriber)|donate (?:now|today|here)|make a (?:donation|contribution)).{0,160}|unlock (?:this|the full).{0,80}|(?:subscribe|log in|sign in|register) (?:now |here |today |for free )?(?:to|for) (?:read|continue|keep|unlimited|full|get access|access|unlock|digital).{0,120}|gift (?:this )?article.{0,40}|exclusively for subscribers.{0,40})$/i,
    examples: [
      'Already a subscriber? Log in',
      'Subscribe to continue reading',
      'You have reached your limit of free articles.',
      'Support our journalism',
      'Become a member today',
      'This article is for subscribers only',
      'To continue reading, please subscribe.',
    ],
    not: [
      'Support our troops, the sign said.',
      'Members of the club said the article is a lie.',
      'You have read the law, the judge told him.',
    ],
  },
  {
    name: 'contact',
    action: 'drop',
    pattern:
      /^(?=.{0,320}$)(?:e-?mail the (?:author|writer|reporter|newsroom).{0,60}|(?:do you have|got|have) (?:a|any|more) (?:news |story )?(?:story|tip|tips|information|news|photos?|video).{0,160}(?:\?|@|contact|email|e-mail|let us know).{0,160}|we pay for .{0,40}(?:stories|videos|tips).{0,240}|(?:contact|e-?mail|call|text|write to|reach|send).{0,80}@[\w.-]+\.\w{2,}.{0,120}|to contact (?:the|our) (?:reporters?|editors?|author).{0,200}|(?:send|submit) (?:us )?(?:your )?(?:tips?|news|stories|letters?).{0,120}|(?:click|tap|press|go) here (?:to|for|if)\b.{0,200}|download (?:the|our|.{1,30}) app\b.{0,120}|(?:get|install) (?:the|our) app\b.{0,100})$/i,
    examples: [
      'Email the author.',
      'Do you have a story for us? Email us at tips@example.org',
      'We pay for your stories! Call 0100 200300',
      'Click here to read the ruling',
      'Got a tip? Let us know.',
      'To contact the reporters on this story: Anna Berg in Halden at aberg@example.org',
      'Download our app',
    ],
    not: [
      'Do you have a plan? the reporter asked.',
      'Contact with the crew was lost on Friday.',
      'Call for talks',
      'Send in the troops, he said.',
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
  {
    name: 'embed',
    action: 'drop',
    pattern:
      /^(?:a (?:post|photo|video) (?:shared|posted) by .{1,120}|(?:view|see) (?:this|more|the) (?:post|photo|video|tweet|reel).{0,60} on (?:instagram|facebook|twitter|x|tiktok|threads).{0,20}|(?:this|the) (?:content|post|tweet|video) (?:is|could|can|cannot|isn['’]t) .{0,40}(?:loaded|available|embedded).{0,60}|.{0,40}cookies? (?:settings|preferences|consent).{0,80}|allow (?:all )?(?:cookies|facebook|twitter|x|instagram|tiktok).{0,60}content\??|(?:we|this (?:site|website|page)) (?:use|uses|need your permission).{0,20}\bcookies?\b.{0,200})$/i,
    examples: [
      'A post shared by Ole Haug (@olehaug) on Oct 1, 2031 at 10:56pm PDT',
      'View this post on Instagram',
      'This content could not be loaded',
      'Allow Twitter content?',
      'We use cookies to improve your experience.',
    ],
    not: [
      'A photo posted by the ministry showed the wreck in the harbour and two of its own ships close by, which the ministry had until then denied; experts said that it had been taken days before.',
      'See this as a warning',
    ],
  },
  {
    name: 'appeared-first',
    action: 'drop',
    pattern: /^(?:the )?post .{1,200} (?:appeared first|first appeared) on .{1,80}$/i,
    examples: ['The post Bridge closed after storm appeared first on Ferrow Post.'],
    not: ['The post office appeared on the map in 1901.'],
  },
  {
    name: 'site-licence',
    action: 'drop',
    pattern: /^(?:(?:registration|licen[cs]e)(?: number| no\.?| for [\w ]{3,40})?:? ?\d{5,}\s*)+$/i,
    examples: ['Registration Number: 130349', 'License for publishing multimedia online 0108263'],
    not: ['License plates were stolen', 'Registration of voters began with 130349 forms.'],
  },
  {
    name: 'powered-by',
    action: 'drop',
    pattern: /^(?:powered|presented|brought to you|supported|sponsored) by\s.{2,60}[^.!?]$/i,
    examples: ['Powered by ExampleRank', 'Brought to you by Halden Motors'],
    not: ['Powered by two engines, it crossed the strait.', 'Supported by the army, he stayed in office.'],
  },
  {
    name: 'print-version',
    action: 'drop',
    pattern:
      /^(?:a version of this (?:article|story|review|op-ed|column|obituary) (?:appears?|appeared|ran|was published|first appeared)\b.{0,300}|read the original (?:article|story) (?:on|at|in)\b.{0,200}|order reprints.{0,80}|today[’']s paper.{0,40})$/i,
    examples: [
      'A version of this article appears in print on Page A1 of the Halden edition.',
      'Read the original article on Ferrow Post. Follow the Post on Facebook.',
    ],
    not: ['A version of this treaty was signed in 1901.', 'This article first appeared in the Ferrow Post.'],
  },
  {
    name: 'writer-note',
    action: 'drop',
    pattern:
      /^(?=.{0,400}$)\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,4}?,? (?:is|was|has been|covers|writes|has covered|reports)\b(?=.*\b(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|[Jj]ournalist|[Aa]uthor|[Ff]ellow|[Pp]roducer|reached|covered|writes)\b).*(?:@\w{2,}|\b[Ff]ollow (?:him|her|them)\b|\bcan be (?:reached|found|emailed)\b).*$/u,
    examples: [
      'Anna Berg is a reporter for the Ferrow Post. Follow her on Twitter @annaberg',
      'Ole Haug covers the courts. He can be reached at ohaug@example.org.',
    ],
    not: ['Anna Berg was a reporter when the war began.', 'Ole Haug is the envoy who signed @ the border'],
  },
]
