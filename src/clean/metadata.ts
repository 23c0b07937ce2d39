/** What a page says of itself in JSON-LD, OpenGraph and other meta elements, read into a few fields. */
import { tidyText } from './characters.ts'
import type { PageFacts } from './page.ts'

/** Fields of a page, each with what was found for it, best first. */
export interface PageFields {
  readonly titles: readonly string[]
  readonly outlets: readonly string[]
  readonly bylines: readonly string[]
  /** Written dates and where each was found. */
  readonly dates: readonly { readonly written: string; readonly where: string }[]
  readonly descriptions: readonly string[]
  readonly url: string | null
  readonly language: string | null
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  const source = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  )
  try {
    return JSON.parse(source)
  } catch {
    try {
      // Line breaks inside strings are the usual fault.
      return JSON.parse(source.replace(/\s+/g, ' ').replace(/;\s*$/, ''))
    } catch {
      return null
    }
  }
}

const isArticle = (item: Json): boolean =>
  [item['@type']]
    .flat()
    .some(type => /(?:Article|BlogPosting|LiveBlogPosting|Report|Posting)$/.test(String(type)))

function nodes(value: unknown, depth = 0): Json[] {
  if (Array.isArray(value)) return value.flatMap(v => nodes(v, depth + 1))
  if (!isObject(value) || depth > 4) return []
  return [
    value,
    ...nodes(value['@graph'], depth + 1),
    ...nodes(value.mainEntity, depth + 1),
    ...nodes(value.mainEntityOfPage, depth + 1),
  ]
}

/** Names of a JSON-LD value: text, `{name}`, or a list of them. */
function names(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(v => names(v, byId))
  if (!isObject(value)) return []
  const reference = value.name === undefined ? byId.get(String(value['@id'])) : undefined
  const name = (reference ?? value).name
  return typeof name === 'string' ? [name] : Array.isArray(name) ? name.map(String) : []
}

/** The article of a page's JSON-LD as fields, each empty where it is not said. */
function fromJsonLd(scripts: readonly string[]): {
  title: string[]
  outlet: string[]
  byline: string[]
  date: string[]
  description: string[]
  url: string[]
} {
  const all = scripts.flatMap(script => nodes(parsed(script)))
  const byId = new Map(
    all.flatMap(item => (typeof item['@id'] === 'string' && item.name ? [[item['@id'], item] as const] : [])),
  )
  const article = all.find(isArticle)
  const text = (key: string): string[] => (article ? names(article[key], byId) : [])
  const site = all.find(item => /^(?:WebSite|NewsMediaOrganization)$/.test(String(item['@type'])))
  const authors = text('author')
  return {
    title: [...text('headline'), ...text('name')].slice(0, 1),
    outlet: [...text('publisher').slice(0, 1), ...(site && typeof site.name === 'string' ? [site.name] : [])],
    byline: authors.length ? [authors.join(', ')] : [],
    date: [...text('datePublished').slice(0, 1), ...text('dateCreated').slice(0, 1)],
    description: text('description').slice(0, 1),
    url: text('url').slice(0, 1),
  }
}

/** Names of meta elements, in the order in which they are believed. */
const metaNames = {
  titles: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'headline',
    'weibo:article:title',
  ],
  outlets: [
    'og:site_name',
    'cre',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'application-name',
    'al:ios:app_name',
    'apple-mobile-web-app-title',
  ],
  bylines: [
    'byl',
    'author',
    'article:author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'og:article:author',
  ],
  dates: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'dc.created',
    'citation_publication_date',
    'citation_date',
    'originalpublicationdate',
    'ptime',
    'pdate',
    'displaydate',
    'dat',
    'dcsext.articlefirstpublished',
    'cxenseparse:recs:publishtime',
    'article_date_original',
    'article.published',
    'article:post_date',
    'date',
    'datecreated',
    'bt:pubdate',
    'rnews:datepublished',
    'iso-8601-publish-date',
  ],
  descriptions: [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'sailthru.description',
  ],
  urls: ['og:url', 'twitter:url', 'parsely-link'],
} as const

const isAddress = (text: string): boolean => /^(?:https?:)?\/\//i.test(text) || /^@/.test(text)

/** Fields of the page, cleaned; later ones are for where the earlier ones are missing or refused. */
export function pageFields(facts: PageFacts): PageFields {
  const metas = new Map<string, string[]>()
  for (const [name, content] of facts.metas) metas.set(name, [...(metas.get(name) ?? []), content])
  const of = (list: readonly string[]): string[] => list.flatMap(name => metas.get(name)?.slice(0, 1) ?? [])
  const said = fromJsonLd(facts.jsonLd)
  const clean = (texts: readonly string[]): string[] => [
    ...new Set(texts.map(tidyText).filter(text => text && !isAddress(text))),
  ]
  const authors = metaNames.bylines
    .map(name => metas.get(name)?.filter(a => !isAddress(a.trim())) ?? [])
    .find(list => list.length)
  const published = facts.times.filter(t => /pub|date-?created|entry-date|timestamp/i.test(t.hint))
  const date = (where: string) => (written: string) => ({ written, where })
  return {
    titles: clean([...said.title, ...of(metaNames.titles)]),
    outlets: clean([...said.outlet, ...of(metaNames.outlets)]),
    bylines: clean([...said.byline, ...(authors ? [[...new Set(authors)].join(', ')] : [])]),
    dates: [
      ...said.date.map(date('JSON-LD')),
      ...metaNames.dates.flatMap(name => of([name]).map(date(`meta ${name}`))),
      ...[...published, ...facts.times].map(t => date('time element')(t.value)),
    ],
    descriptions: clean([...said.description, ...of(metaNames.descriptions)]),
    url:
      [facts.canonical, ...of(metaNames.urls), ...said.url, facts.savedFrom].find(u =>
        /^https?:\/\//.test(u ?? ''),
      ) ?? null,
    language:
      facts.lang ||
      of(['content-language', 'language', 'og:locale', 'dc.language', 'dcterms.language'])[0] ||
      null,
  }
}
