/** Notices that outlets put around their articles: newsletters, comments, rights, pleas, notes on the writer. Each whole line goes. */
import type { LineRule } from '../../../clean/language.ts'

/** Notices. */
export const notices: readonly LineRule[] = [
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
      /^(?=.{0,320}$|.{0,600}sign up$)(?:(?:to )?(?:sign(?:ing)? up|subscribe|register|get|join|receive|enter|start your day|want|stay (?:informed|up to date|on top|ahead)|keep up|the best of|our daily|free|for more|don['’]?t miss|make sense of|catch up)\b.{0,220}\b(?:newsletters?|inbox|(?:your |valid )?e-?mail(?:s| address| alerts?)|news alerts?|daily (?:updates?|briefing|digest)|morning briefing|push notifications?|our (?:whats ?app|telegram) (?:channel|group)|free trial|subscription|subscribers?)\b.{0,160}|sign up for (?:the |our )?[\w' ]{2,40} subscribe for .{0,500}sign up|subscribe(?: (?:now|today|here|to .{1,60}))?|sign up(?: (?:now|today|here|for free))?|newsletters?(?: (?:sign ?up|promo|subscribe))?|thank you for (?:subscribing|signing up|registering).*|(?:invalid|please enter a valid) e-?mail.*|by (?:signing up|subscribing|registering|clicking|providing).{0,200}|you(?:['’]re| are| have been)? (?:all set|(?:now |successfully )?subscribed|signed up).{0,80}|(?:we['’]?ll|we will) (?:use|only use) your .{0,160}|you can unsubscribe .{0,80}|after newsletter promotion|privacy (?:notice|policy): .{0,300}|could not subscribe.{0,80})$/i,
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
      'Sign up for The Pilot Subscribe for comment from our desk. Please verify you are not a robot. View all newsletters. Sign Up',
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
      /^(?:a version of this (?:article|story|review|op-ed|column|obituary) (?:appears?|appeared|ran|was published|first appeared)\b.{0,300}|read the original (?:article|story) (?:on|at|in)\b.{0,200}|order reprints.{0,400}|today[’']s paper.{0,40})$/i,
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
