/** Which part of a page is the article: Readability finds it, in a DOM whose text nodes know where they stand. */
import { Readability } from '@mozilla/readability'
import type { Block } from './blocks.ts'
import { tidy } from './characters.ts'
import type { Origins, Page } from './page.ts'
import { paragraphs } from './plain.ts'
import { cut, type Woven, weaver } from './weave.ts'

/** What Readability says of a page. */
export interface Found {
  readonly blocks: readonly Block[]
  readonly byline: string | null
}

/** The parts of Readability 0.6 that are not in its types. */
interface Inner {
  _postProcessContent: () => void
  _prepDocument: () => void
}

/**
 * When Readability finds too little it starts again with the body as it was: it keeps the body's HTML and parses it
 * anew, which would make text nodes that do not know where they stand. Here the body is built anew from the source.
 */
function rebuildOnRetry(page: Page, reader: Inner): void {
  Object.defineProperty(page.document.body, 'innerHTML', {
    get: () => '',
    set() {
      page.rebuild()
      reader._prepDocument()
    },
  })
}

const paragraphElements = new Set(
  'ADDRESS,ARTICLE,ASIDE,BLOCKQUOTE,BODY,CAPTION,CENTER,DD,DETAILS,DIALOG,DIR,DIV,DL,DT,FIELDSET,FIGCAPTION,FIGURE,FOOTER,FORM,H1,H2,H3,H4,H5,H6,HEADER,HGROUP,HR,LI,MAIN,MENU,NAV,OL,OPTION,P,PRE,SECTION,SUMMARY,TABLE,TBODY,TD,TFOOT,TH,THEAD,TR,UL'.split(
    ',',
  ),
)

const hintOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.trim()

const captionHint = /(?:^|[\s_-])(?:fig)?caption(?:$|[\s_-])|wp-caption-text|photo-?credit|image-?credit/i

/** Gathers text nodes into blocks while a tree is walked. */
interface Gathering {
  readonly origins: Origins
  readonly blocks: Block[]
  parts: { readonly woven: Woven; readonly linked: boolean }[]
  /** Offsets of the parts at which the page breaks the line. */
  breaks: number[]
  readonly inPage: boolean
  links: number
  captions: number
}

const ended = /[.!?:;"”’»)\]…]\s*$/

/** Whether a line break in the page ends a paragraph: where it does not stand in the middle of a sentence. */
const breaksParagraph = (before: string, after: string): boolean =>
  ended.test(before) || (before.trim().length < 60 && !/^\s*\p{Ll}/u.test(after))

function joined(gathering: Gathering): Woven[] {
  const out = weaver()
  const cuts: number[] = []
  gathering.parts.forEach((part, i) => {
    if (gathering.breaks.includes(i)) cuts.push(out.length())
    out.keep(part.woven)
  })
  const all = out.done()
  const pieces: Woven[] = []
  let start = 0
  for (const at of [...cuts, all.text.length]) {
    if (at < all.text.length && !breaksParagraph(all.text.slice(start, at), all.text.slice(at))) continue
    pieces.push(cut(all, start, at))
    start = at
  }
  return pieces
}

/** Preformatted text has its paragraphs as plain text has them. */
const linesOfPre = (woven: Woven): Woven[] =>
  paragraphs(woven.text).map(({ start, end }) => cut(woven, start, end))

const visible = (text: string): number => text.replace(/\s+/g, '').length

/** Ends the paragraph gathered so far. */
function endBlock(gathering: Gathering, element: Element | null): void {
  if (gathering.parts.some(part => part.woven.text.trim())) {
    const total = gathering.parts.reduce((sum, part) => sum + visible(part.woven.text), 0)
    const inLinks = gathering.parts.reduce(
      (sum, part) => sum + (part.linked ? visible(part.woven.text) : 0),
      0,
    )
    const pieces = element?.localName === 'pre' ? joined(gathering).flatMap(linesOfPre) : joined(gathering)
    for (const piece of pieces) {
      const woven = tidy(piece)
      if (!woven.text) continue
      const hint = element ? hintOf(element) : ''
      const caption = gathering.captions > 0 || captionHint.test(hint)
      const { inPage } = gathering
      gathering.blocks.push({
        woven,
        tag: element?.localName ?? 'p',
        hint,
        caption,
        inPage,
        linked: inLinks / total,
      })
    }
  }
  gathering.parts = []
  gathering.breaks = []
}

function walk(gathering: Gathering, node: Node, block: Element | null): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? ''
      const woven = gathering.origins.get(child) ?? {
        text,
        alignment: [{ at: 0, length: text.length, from: 0, fromLength: 0 }],
      }
      if (text) gathering.parts.push({ woven, linked: gathering.links > 0 })
    } else if (child.nodeType === 1) element(gathering, child as Element, block)
  }
}

function element(gathering: Gathering, child: Element, block: Element | null): void {
  const name = child.tagName.toUpperCase()
  if (name === 'BR') {
    gathering.breaks.push(gathering.parts.length)
    return
  }
  const own = paragraphElements.has(name)
  const link = name === 'A' && child.hasAttribute('href')
  const caption = name === 'FIGCAPTION' || (own && captionHint.test(hintOf(child)))
  if (own) endBlock(gathering, block)
  if (link) gathering.links++
  if (caption) gathering.captions++
  walk(gathering, child, own ? child : block)
  if (own) endBlock(gathering, child)
  if (link) gathering.links--
  if (caption) gathering.captions--
}

/** The paragraphs of a tree, in the order of the page. */
export function treeBlocks(root: Node, origins: Origins, inPage = false): Block[] {
  const gathering: Gathering = { origins, blocks: [], parts: [], breaks: [], inPage, links: 0, captions: 0 }
  const top = root.nodeType === 1 ? (root as Element) : null
  walk(gathering, root, top)
  endBlock(gathering, top)
  return gathering.blocks
}

/** The article of a page, or null where Readability finds none. The page's DOM is used up. */
export function findArticle(page: Page): Found | null {
  const reader = new Readability<Node>(page.document, { serializer: node => node, keepClasses: true })
  const inner = reader as unknown as Inner
  // Addresses made absolute and classes taken off are of no use to a text, and make new text nodes.
  inner._postProcessContent = () => {}
  rebuildOnRetry(page, inner)
  const result = reader.parse()
  if (!result?.content) return null
  return { blocks: treeBlocks(result.content, page.origins, true), byline: result.byline ?? null }
}

/** Whether a page is a fragment: a feed's summary, the body of an article, without head and frame. */
export const isFragment = (source: string): boolean => !/<(?:html|head|body|title|meta)\b/i.test(source)
