/** Addresses down to the exact words. The function is written into the script as it stands. */

/**
 * Lights up the words that an address names, also where the record rests no line on them; says where they stand in the
 * original page, by a text fragment; and names words that a reader selects.
 */
export function permalinks(): void {
  const page = document.querySelector<HTMLElement>('.document-page')
  const bar = document.querySelector<HTMLElement>('.marked')
  const panel = document.querySelector<HTMLElement>('#panel')
  /** As a text fragment wants it: `-`, `,` and `&` are its own marks; of a long passage its ends. */
  const fragment = (text: string): string => {
    const escaped = (words: readonly string[]): string =>
      encodeURIComponent(words.join(' ')).replace(/-/g, '%2D')
    const words = text.trim().split(/\s+/)
    if (words.length <= 12) return escaped(words)
    return `${escaped(words.slice(0, 5))},${escaped(words.slice(-5))}`
  }
  const lead = (link: HTMLAnchorElement | null | undefined, base: string, text: string): void => {
    if (!link) return
    link.hidden = base === ''
    if (base) link.href = `${base.replace(/#.*$/, '')}${/\n/.test(text) ? '' : `#:~:text=${fragment(text)}`}`
  }
  const words = (nodes: Iterable<Element>): string => [...nodes].map(n => n.textContent).join('')
  const paragraphs = [...(page?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
  /** The place of an offset of the text in the page. */
  const placeOf = (offset: number): [Node, number] | null => {
    const holder = paragraphs.filter(p => Number(p.dataset.at) <= offset).at(-1)
    if (!holder) return null
    let left = offset - Number(holder.dataset.at)
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.textContent ?? ''
      if (left <= length) return [node, left]
      left -= length
    }
    return null
  }
  const rangeOf = (start: number, end: number): Range | null => {
    const [from, to] = [placeOf(start), placeOf(end)]
    if (!from || !to) return null
    const range = document.createRange()
    range.setStart(...from)
    range.setEnd(...to)
    return range
  }
  const offsetOf = (node: Node, at: number): number | null => {
    const holder = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]')
    if (!holder || !page?.contains(holder)) return null
    const range = document.createRange()
    range.setStart(holder, 0)
    range.setEnd(node, at)
    return Number(holder.dataset.at) + range.toString().length
  }
  const name = (anchor: string, text: string): void => {
    if (!bar) return
    bar.hidden = false
    bar.dataset.at = `${location.origin}${location.pathname}#${anchor}`
    const link = bar.querySelector<HTMLAnchorElement>('[data-do=original]')
    if (link) lead(link, link.href, text)
    bar.querySelector<HTMLAnchorElement>('[data-do=here]')!.href = `#${anchor}`
  }
  const show = (): void => {
    const anchor = location.hash.slice(1)
    const [, start, end] = /^w-[^-]+-(\d+)-(\d+)$/.exec(anchor) ?? []
    for (const node of page?.querySelectorAll('.lit') ?? []) node.classList.remove('lit')
    CSS.highlights?.delete('named')
    if (!page || !start || !end) return
    const pieces = page.querySelectorAll(`[id="${anchor}"], [data-words="${anchor}"]`)
    for (const piece of pieces) piece.classList.add('lit')
    const range = pieces.length > 0 ? null : rangeOf(Number(start), Number(end))
    if (range && CSS.highlights) {
      CSS.highlights.set('named', new Highlight(range))
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    }
    name(anchor, range ? range.toString() : words(pieces))
  }
  addEventListener('hashchange', show)
  const line = location.hash.slice(1)
  // Of a long story each line is on one of several pages; the server knows on which.
  if (/^[ersf]-\w+$/.test(line) && !document.getElementById(line) && !/[?&]line=/.test(location.search))
    if (document.querySelector('article.story')) location.replace(`?line=${line}#${line}`)
  show()
  document.addEventListener('selectionchange', () => {
    const chosen = getSelection()
    const hash = page?.querySelector('.document')?.id.slice(2)
    if (!chosen || chosen.isCollapsed || !hash || chosen.rangeCount === 0) return
    const range = chosen.getRangeAt(0)
    const start = offsetOf(range.startContainer, range.startOffset)
    const end = offsetOf(range.endContainer, range.endOffset)
    if (start !== null && end !== null && start < end) name(`w-${hash}-${start}-${end}`, range.toString())
  })
  panel?.addEventListener('shown', () => {
    const link = panel.querySelector<HTMLAnchorElement>('[data-do=original]')
    const original = panel.querySelector<HTMLAnchorElement>('.document-meta a[rel~=external]')
    lead(link, original?.href ?? '', words(panel.querySelectorAll('.lit')))
  })
}
