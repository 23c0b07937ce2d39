/** An HTML page as a DOM in which every text node knows where it stands in the source, with the page's metadata. */

import { type Handler, Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import type { Piece } from '../core/index.ts'
import type { Woven } from './weave.ts'

/** Where text nodes stand in the source. */
export type Origins = Map<Node, Woven>

/** What a page says of itself outside its visible text. */
export interface PageFacts {
  /** `name`, `property`, `itemprop` or `http-equiv` of meta elements, lower case, with their content, in order. */
  readonly metas: readonly (readonly [string, string])[]
  /** Contents of JSON-LD scripts. */
  readonly jsonLd: readonly string[]
  /** `datetime` of time elements, with `pubdate` or `itemprop`, if any. */
  readonly times: readonly { readonly value: string; readonly hint: string }[]
  readonly lang: string | null
  readonly canonical: string | null
  /** The address that a browser wrote into a saved page. */
  readonly savedFrom: string | null
  /** The title element. */
  readonly title: Woven | null
}

/** A parsed page. */
export interface Page {
  readonly document: Document
  readonly origins: Origins
  readonly facts: PageFacts
  /** Builds the body anew, as it was before anything was taken out of it. */
  readonly rebuild: () => void
}

/** Elements whose content is never read; `noscript` repeats what scripts would show. */
const ignored = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'canvas',
  'object',
  'math-ml',
])
const headOnly = new Set(['title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template'])

/** Deeper elements are read as part of the one around them: trees deeper than this are made by machines against machines. */
const DEPTH = 256

/** Most elements of a page that is read. */
export const ELEMENTS = 60_000

/** What the parser gathers while it builds. */
interface Building {
  readonly document: Document
  readonly origins: Origins
  readonly stack: Element[]
  text: string
  pieces: Piece[]
  elements: number
}

function flush(building: Building): void {
  if (!building.text) return
  const node = building.document.createTextNode(building.text)
  building.origins.set(node, { text: building.text, alignment: building.pieces })
  building.stack.at(-1)!.appendChild(node)
  building.text = ''
  building.pieces = []
}

/** Adds characters that stand at `start`–`end` of the source: one to one, or as an entity. */
function addText(building: Building, data: string, start: number, end: number): void {
  const { pieces } = building
  const piece = { at: building.text.length, length: data.length, from: start, fromLength: end - start }
  const last = pieces.at(-1)
  const joins = last && last.length > 1 && data.length > 1 && last.length === last.fromLength
  if (joins && piece.length === piece.fromLength && last.from + last.fromLength === start) {
    pieces[pieces.length - 1] = {
      ...last,
      length: last.length + data.length,
      fromLength: last.fromLength + data.length,
    }
  } else pieces.push(piece)
  building.text += data
}

const attributesKept =
  /^(?:id|class|itemprop|itemtype|itemscope|role|rel|href|hidden|style|aria-hidden|aria-modal|lang|dir|name|property|content|type|datetime|alt|width|height|data-testid|data-component|rowspan|colspan|summary|typeof|src)$/

function open(building: Building, name: string, attributes: Readonly<Record<string, string>>): void {
  const { document, stack } = building
  const parent = stack.at(-1)!
  const element =
    name === 'html'
      ? document.documentElement
      : name === 'head'
        ? document.head
        : name === 'body'
          ? document.body
          : null
  const made = element ?? document.createElement(name)
  for (const key of Object.keys(attributes)) {
    // Readability turns links to scripts into new text nodes, which would not know where they stand.
    if (key === 'href' && /^\s*javascript:/i.test(attributes[key]!)) continue
    if (attributesKept.test(key)) made.setAttribute(key, attributes[key]!)
  }
  if (!element) parent.appendChild(made)
  stack.push(stack.length < DEPTH ? made : parent)
  building.elements++
}

/** The element that text or an element of this name goes into: what stands outside head and body goes into the body. */
function place(building: Building, name: string): void {
  const { document, stack } = building
  if (stack.length > 1 && stack.at(-1) !== document.documentElement && stack.at(-1) !== document.head) return
  if (name === 'html' || name === 'head' || name === 'body') return
  const inHead = headOnly.has(name) && !document.body.firstChild
  stack[stack.length - 1] = inHead ? document.head : document.body
}

/** Facts while they are gathered. */
interface Facts {
  readonly metas: [string, string][]
  readonly jsonLd: string[]
  readonly times: { value: string; hint: string }[]
  lang: string | null
  canonical: string | null
  savedFrom: string | null
  title: Woven | null
}

function note(facts: Facts, name: string, a: Readonly<Record<string, string>>): void {
  if (name === 'meta' && a.content) {
    const keys = `${a.property ?? ''} ${a.name ?? ''} ${a.itemprop ?? ''} ${a['http-equiv'] ?? ''}`
    for (const key of keys.toLowerCase().split(/\s+/)) if (key) facts.metas.push([key, a.content])
  } else if (name === 'time' && a.datetime) {
    facts.times.push({
      value: a.datetime,
      hint: `${a.itemprop ?? ''} ${a.class ?? ''}${'pubdate' in a ? ' pubdate' : ''}`,
    })
  } else if (name === 'html') facts.lang ??= a.lang ?? a['xml:lang'] ?? null
  else if (name === 'link' && /\bcanonical\b/i.test(a.rel ?? '')) facts.canonical ??= a.href ?? null
}

const savedFrom = /saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)/

const newFacts = (): Facts => ({
  metas: [],
  jsonLd: [],
  times: [],
  lang: null,
  canonical: null,
  savedFrom: null,
  title: null,
})

/** What the parser calls as it goes through the source. `position` gives the end of what it has just read. */
function handlers(
  source: string,
  building: Building,
  facts: Facts,
  position: { startIndex: number; endIndex: number },
): Partial<Handler> {
  let skipped = 0
  let json = false
  return {
    onopentag(name, attributes) {
      if (skipped || ignored.has(name)) {
        json = !skipped && name === 'script' && /ld\+json/i.test(attributes.type ?? '')
        if (json) facts.jsonLd.push('')
        skipped++
        return
      }
      flush(building)
      note(facts, name, attributes)
      place(building, name)
      open(building, name, attributes)
      if (building.elements > ELEMENTS) throw new RangeError('too many elements')
    },
    ontext(data) {
      if (json) facts.jsonLd[facts.jsonLd.length - 1] += data
      if (skipped) return
      if (data.trim()) place(building, '')
      const end = position.endIndex + 1
      const literal = source.startsWith(data, end - data.length)
      addText(building, data, literal ? end - data.length : position.startIndex, end)
    },
    oncomment(data) {
      const saved = savedFrom.exec(data)
      if (saved) facts.savedFrom ??= saved[1] ?? saved[2] ?? null
    },
    onclosetag(name) {
      if (skipped) {
        skipped--
        json = false
        return
      }
      if (name === 'title' && building.text)
        facts.title ??= { text: building.text, alignment: building.pieces }
      flush(building)
      if (building.stack.length > 1) building.stack.pop()
    },
  }
}

/** Builds the elements of a source in a document; throws a `RangeError` for more than `ELEMENTS` of them. */
function build(source: string, document: Document, origins: Origins): PageFacts {
  const building: Building = {
    document,
    origins,
    stack: [document.documentElement],
    text: '',
    pieces: [],
    elements: 0,
  }
  const facts = newFacts()
  const position = { startIndex: 0, endIndex: 0 }
  const calls: Partial<Handler> = handlers(source, building, facts, position)
  const parser = new Parser(
    {
      ...calls,
      ontext(data) {
        position.startIndex = parser.startIndex
        position.endIndex = parser.endIndex
        calls.ontext?.(data)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(source)
  flush(building)
  return facts
}

/** Parses a page. Throws a `RangeError` for more than `ELEMENTS` elements. */
export function parsePage(source: string): Page {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const origins: Origins = new Map()
  const facts = build(source, document, origins)
  const rebuild = (): void => {
    while (document.body.firstChild) document.body.firstChild.remove()
    build(source, document, origins)
  }
  return { document, origins, facts, rebuild }
}
