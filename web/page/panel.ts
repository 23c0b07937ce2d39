/** The panel of a page. The function is written into the page's script as it stands: it uses nothing from outside. */

/** What the panel offers to the keys. */
export interface Panel {
  readonly open: (link: HTMLAnchorElement) => Promise<boolean>
  readonly close: () => boolean
}

/** Brings the document that a link leads to from another page. */
export type Fetcher = (link: HTMLAnchorElement) => Promise<Element | null>

/**
 * A panel that shows a document with the words of a line lit up, without leaving the line. `elsewhere` brings a document
 * that is not on the page.
 */
export function panels(elsewhere: Fetcher | null): Panel {
  const panel = document.querySelector<HTMLElement>('#panel')
  const body = panel?.querySelector<HTMLElement>('.panel-body')
  const leave = panel?.querySelector<HTMLAnchorElement>('[data-do=leave]')
  let from: HTMLElement | null = null
  let last = ''
  /** Shows or hides the panel; the page makes room for it, and the reader's line stays where it was. */
  const show = (shown: boolean): void => {
    if (!panel || panel.hidden !== shown) return
    const before = from?.getBoundingClientRect().top ?? 0
    panel.hidden = !shown
    document.documentElement.classList.toggle('has-panel', shown)
    if (from?.isConnected) scrollBy({ top: from.getBoundingClientRect().top - before, behavior: 'instant' })
  }
  const close = (): boolean => {
    if (!panel || panel.hidden) return false
    show(false)
    from?.focus({ preventScroll: true })
    return true
  }
  /** Ids must stay single: the copy keeps them under another name. */
  const copyOf = (source: Element): HTMLElement => {
    const copy = source.cloneNode(true) as HTMLElement
    for (const node of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) {
      if (!node.dataset.words) node.dataset.words = node.id
      node.removeAttribute('id')
    }
    return copy
  }
  /** The document whose words a link leads to, on this page or elsewhere. */
  const sourceOf = async (link: HTMLAnchorElement): Promise<Element | null> => {
    if (link.pathname !== location.pathname) return elsewhere ? elsewhere(link) : null
    const words = document.getElementById(link.hash.slice(1))
    const source = words?.closest('.document') ?? null
    return source === words ? null : source
  }
  const open = async (link: HTMLAnchorElement): Promise<boolean> => {
    const anchor = link.hash.slice(1)
    if (!panel || !body) return false
    const start = document.activeElement as HTMLElement
    const source = await sourceOf(link).catch(() => null)
    if (!source) return false
    if (panel.hidden || !panel.contains(document.activeElement)) from = start
    last = anchor
    const copy = copyOf(source)
    body.replaceChildren(copy)
    if (leave) leave.href = link.href
    panel.dataset.at = link.href
    show(true)
    const lit = [...copy.querySelectorAll<HTMLElement>('[data-words]')].filter(
      n => n.dataset.words === anchor,
    )
    for (const node of lit) node.classList.add('lit')
    lit[0]?.scrollIntoView({ block: 'center' })
    panel.dispatchEvent(new Event('shown'))
    panel.focus({ preventScroll: true })
    return true
  }
  document.addEventListener('click', event => {
    const target = event.target as Element
    const link = target.closest<HTMLAnchorElement>('a[href*="#"]')
    if (target.closest('[data-do=close]')) close()
    if (!link || link.origin !== location.origin) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const anchor = link.hash.slice(1)
    if (link.dataset.do === 'leave') close()
    else if (
      anchor.startsWith('w-') &&
      panel &&
      (link.pathname !== location.pathname || document.getElementById(anchor))
    ) {
      event.preventDefault()
      void open(link).then(opened => {
        if (!opened) location.href = link.href
      })
    } else if (panel?.contains(link) && anchor !== last && innerWidth < 1100) close()
  })
  return { open, close }
}
