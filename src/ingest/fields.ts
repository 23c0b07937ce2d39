/** JSON objects → originals, by shape: the names that programs use for an article's text, title, day and outlet. */
import { type Given, hash, type Original } from '../core/index.ts'
import type { Trouble } from './types.ts'

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names under which programs keep a field; the first that holds something is taken. */
const aliases: Readonly<Record<keyof Given | 'body', readonly string[]>> = {
  body: [
    'text',
    'body',
    'maintext',
    'articleBody',
    'article_body',
    'full_text',
    'fulltext',
    'content_html',
    'content_text',
    'body_html',
    'body_text',
    'content',
    'article',
    'html',
    'raw_html',
    'summary',
    'description',
    'abstract',
    'snippet',
  ],
  id: ['id', 'dId', '_id', 'doc_id', 'docid', 'article_id', 'uuid', 'guid'],
  title: ['title', 'headline', 'head', 'article_title', 'heading'],
  outlet: [
    'outlet',
    'source',
    'source_name',
    'source_domain',
    'sourceDomain',
    'publisher',
    'publication',
    'newspaper',
    'site_name',
    'siteName',
    'sitename',
    'site',
    'media',
    'domain',
  ],
  byline: ['byline', 'author', 'authors', 'creator', 'by', 'writer'],
  published: [
    'published',
    'date_publish',
    'date_published',
    'datePublished',
    'published_at',
    'publishedAt',
    'publish_date',
    'publication_date',
    'publicationDate',
    'pubDate',
    'pub_date',
    'publishedTime',
    'versioncreated',
    'date',
    'time',
    'datetime',
    'timestamp',
    'created_at',
  ],
  url: ['url', 'link', 'canonical_url', 'source_url', 'permalink', 'web_url', 'webUrl', 'uri'],
  language: ['language', 'lang', 'language_code'],
}

/** A value as a string: text, number, `{name}`, `{value}`, or a list of them. Empty where there is none. */
export function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ')
  if (isObject(value)) return plain(value.name ?? value.value ?? value.title ?? '')
  return ''
}

/** The first of the aliases of a field that holds something. */
function field(item: Json, name: keyof typeof aliases): string | undefined {
  for (const alias of aliases[name]) {
    const found = plain(item[alias])
    if (found) return found
  }
  return undefined
}

/** `given` without the fields that are empty. */
export function givenOf(fields: { readonly [K in keyof Given]: string | null | undefined }): Given {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim())) as Given
}

const tags =
  /<\/?(?:p|br|div|a|span|img|h[1-6]|ul|ol|li|b|i|em|strong|figure|table|html|body|blockquote|article|section)\b[^<>]*>/i

/** Whether a string is HTML rather than plain text. */
export const looksLikeHtml = (text: string): boolean => tags.test(text)

/** An original; its id is a hash of its address and its content, whatever file it stood in. */
export function original(
  name: string,
  format: string,
  body: string,
  media: Original['media'],
  given: Given,
): Original {
  return { id: hash(`${given.url ?? ''}\n${body || given.title || ''}`), name, format, body, media, given }
}

/** The article a JSON object holds, or what is missing from it. */
export function fromObject(item: unknown, name: string, format: string): Original | Trouble {
  if (!isObject(item)) return { name, reason: 'is not a JSON object with an article’s text' }
  const body = field(item, 'body') ?? ''
  const { id, title, outlet, byline, published, url, language } = {
    id: field(item, 'id'),
    title: field(item, 'title'),
    outlet: field(item, 'outlet'),
    byline: field(item, 'byline'),
    published: field(item, 'published'),
    url: field(item, 'url'),
    language: field(item, 'language'),
  }
  if (!body && !title) return { name, reason: 'has no text and no title' }
  const media = looksLikeHtml(body) ? 'text/html' : 'text/plain'
  const given = givenOf({ id, title, outlet, byline, published, url, language })
  return original(name, format, body, media, given)
}
