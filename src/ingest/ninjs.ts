/**
 * IPTC ninjs (News in JSON) 1.x, 2.x and 3.x items. Source: iptc.org/std/ninjs, the schemas and their examples.
 * 1.x has `headline` and `body_*`, 2.x lists (`headlines`, `bodies`) in lower case, 3.x the same in camel case.
 */
import type { Original } from '../core/index.ts'
import { givenOf, isObject, type Json, looksLikeHtml, original, plain } from './fields.ts'
import type { Trouble } from './types.ts'

/** Whether a JSON object is a ninjs item: it names the standard, or has the fields that only ninjs has. */
export function isNinjs(item: Json): boolean {
  const standard = isObject(item.standard) ? plain(item.standard.name) : ''
  if (/ninjs/i.test(standard) || /ninjs/i.test(plain(item.$schema))) return true
  if (typeof item.uri !== 'string') return false
  const keys = Object.keys(item)
  return keys.some(key =>
    /^(?:versioncreated|body_\w+|bodies|headlines|pubstatus|representationtype)$/i.test(key),
  )
}

/** Values of a list of `{role, value}` (2.x, 3.x), or of fields `name_role` (1.x), as pairs. */
function variants(item: Json, list: string, prefix: string): { role: string; value: string }[] {
  const listed = Array.isArray(item[list]) ? item[list].filter(isObject) : []
  const pairs = listed.map(entry => ({
    role: `${plain(entry.role)} ${plain(entry.contenttype ?? entry.contentType)}`,
    value: plain(entry.value),
  }))
  const named = Object.keys(item).filter(key => key === prefix || key.startsWith(`${prefix}_`))
  return [...pairs, ...named.map(key => ({ role: key, value: plain(item[key]) }))].filter(pair => pair.value)
}

/** The main headline, or the first. */
function headline(item: Json): string | undefined {
  const all = variants(item, 'headlines', 'headline')
  return (all.find(h => /main|^headline$/i.test(h.role)) ?? all[0])?.value
}

/** HTML before plain text (it keeps the paragraphs), XML of other kinds never. */
function bodyOf(item: Json): string {
  const all = variants(item, 'bodies', 'body').filter(
    body => !/nitf|newsml|application\/xml/i.test(body.role),
  )
  const html = all.find(body => looksLikeHtml(body.value))
  const descriptions = variants(item, 'descriptions', 'description')
  return (html ?? all[0] ?? descriptions.find(d => /text/i.test(d.role)) ?? descriptions[0])?.value ?? ''
}

const source = (item: Json): string => {
  const sources = item.infosources ?? item.infoSources ?? item.infosource
  return plain(Array.isArray(sources) ? sources[0] : sources)
}

/** The article of a ninjs item, or what is missing from it. */
export function fromNinjs(item: Json, name: string): Original | Trouble {
  const title = headline(item)
  const body = bodyOf(item)
  const type = plain(item.type)
  if (!body && !title)
    return { name, reason: `is a ninjs item${type ? ` of type ${type}` : ''} without headline and body` }
  const uri = plain(item.uri)
  // A version says what was known when it was made: its own time, not that of the first version.
  const version = item.versioncreated ?? item.versionCreated
  const created = item.firstcreated ?? item.firstCreated ?? item.contentcreated ?? item.contentCreated
  const given = givenOf({
    title,
    outlet: plain(item.publisher) || source(item) || plain(item.copyrightholder ?? item.copyrightHolder),
    byline: plain(item.byline ?? item.by),
    published: plain(version ?? created),
    url: /^https?:/.test(uri) ? uri : undefined,
    language: plain(item.language),
  })
  return original(name, 'ninjs', body, looksLikeHtml(body) ? 'text/html' : 'text/plain', given)
}
