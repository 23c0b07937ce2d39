/**
 * The page's script. The page is whole without it: it adds a panel for evidence, keys, a filter and a theme.
 * Each function is written into the page as it stands here, so it may use nothing from outside itself.
 */

/** What the panel offers to the keys. */
export interface Panel {
  readonly open: (link: HTMLAnchorElement) => Promise<boolean>
  readonly close: () => boolean
}

/** Brings the document that a link leads to from another page. */
export type Fetcher = (link: HTMLAnchorElement) => Promise<Element | null>

/** Light and dark: follows the system until the reader chooses; the choice is kept where the browser lets it. */
function themes(): void {
  const root = document.documentElement
  const button = document.querySelector<HTMLButtonElement>('[data-do=theme]')
  const store = {
    get: () => {
      try {
        return localStorage.getItem('onrecord-theme')
      } catch {
        return null
      }
    },
    set: (value: string) => {
      try {
        localStorage.setItem('onrecord-theme', value)
      } catch {
        // A page opened from disk may have no storage: the choice then holds for this visit.
      }
    },
  }
  const isDark = (): boolean =>
    (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const name = (): void => {
    if (button) button.textContent = isDark() ? 'Light' : 'Dark'
  }
  const kept = store.get()
  if (kept === 'dark' || kept === 'light') root.dataset.theme = kept
  name()
  button?.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    store.set(root.dataset.theme)
    name()
  })
}

/** Everything folded is opened for paper, and folded again after. */
function printing(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })
}

/**
 * A panel that shows a document with the words of a line lit up, without leaving the line. `elsewhere` brings a document
 * that is not on the page.
 */
function panels(elsewhere: Fetcher | null): Panel {
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
    show(true)
    const lit = [...copy.querySelectorAll<HTMLElement>('[data-words]')].filter(
      n => n.dataset.words === anchor,
    )
    for (const node of lit) node.classList.add('lit')
    lit[0]?.scrollIntoView({ block: 'center' })
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

/** Opens whatever is folded around the place an address points to. */
function unfolding(): void {
  const show = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    for (let node = target.closest('details'); node; node = node.parentElement?.closest('details') ?? null)
      node.open = true
    if (target.matches('details')) (target as HTMLDetailsElement).open = true
    target.scrollIntoView({ block: target.matches('mark, .line, .statement') ? 'center' : 'start' })
  }
  addEventListener('hashchange', show)
  if (location.hash) show()
}

/** Hides what does not hold the words typed, and opens what is folded around that which does. */
function filtering(): void {
  const field = document.querySelector<HTMLInputElement>('#filter')
  const told = document.querySelector<HTMLElement>('#filtered')
  if (!field) return
  const items = [...document.querySelectorAll<HTMLElement>('.line-item, .holder, .document')]
  // A line of an event is found by the event's title too.
  const textOf = (item: HTMLElement): string => {
    const title = item.parentElement?.closest('.event')?.querySelector('.event-title')?.textContent ?? ''
    return `${title} ${item.textContent ?? ''}`.toLowerCase()
  }
  let texts: readonly string[] | null = null
  let opened: HTMLDetailsElement[] = []
  const unfold = (item: HTMLElement): void => {
    const fold = item.closest('details')
    if (!fold || fold.open) return
    fold.open = true
    opened.push(fold)
    unfold(fold)
  }
  const apply = (): void => {
    const wanted = field.value.trim().toLowerCase()
    for (const fold of opened) fold.open = false
    opened = []
    let shown = 0
    // Read once, and only when there is something to look for: a page may hold a hundred stories.
    texts ??= items.map(textOf)
    for (const [i, item] of items.entries()) {
      const holds = texts[i]!.includes(wanted)
      item.classList.toggle('off', !holds)
      if (!holds || wanted === '') continue
      if (item.matches('.line-item')) shown++
      unfold(item.parentElement ?? item)
    }
    if (told) told.textContent = wanted === '' ? '' : `${shown} lines`
  }
  field.addEventListener('input', apply)
  field.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    field.value = ''
    apply()
    field.blur()
    event.stopPropagation()
  })
}

/** `j` `k` from line to line, `o` its words, `/` the filter, `?` the help, `Esc` closes. */
function keys(panel: Panel): void {
  const help = document.querySelector<HTMLDialogElement>('#help')
  const visible = (item: HTMLElement): boolean => item.getClientRects().length > 0
  let current: HTMLElement | null = null
  const go = (step: 1 | -1): void => {
    const items = [...document.querySelectorAll<HTMLElement>('.line-item')].filter(visible)
    const at = current ? items.indexOf(current) : -1
    // Without a current line the walk begins at the first that is in sight.
    const near = items.findIndex(item => item.getBoundingClientRect().top > 80)
    const next = items[at < 0 ? Math.max(0, near) : Math.min(items.length - 1, Math.max(0, at + step))]
    if (!next) return
    current?.classList.remove('current')
    current = next
    next.classList.add('current')
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
  }
  const open = (): void => {
    const link = current?.querySelector<HTMLAnchorElement>('a[href*="#w-"]') ?? null
    const line = current?.querySelector<HTMLAnchorElement>('a[href^="#r-"]')
    const far = line
      ? document.getElementById(line.hash.slice(1))?.querySelector<HTMLAnchorElement>('a[href*="#w-"]')
      : null
    const words = link ?? far ?? current?.querySelector<HTMLAnchorElement>('a[href]')
    if (words?.hash.startsWith('#w-')) void panel.open(words)
    else words?.click()
  }
  const does: Record<string, () => void> = {
    j: () => go(1),
    k: () => go(-1),
    o: open,
    '/': () => document.querySelector<HTMLInputElement>('#filter, #search-all')?.focus(),
    '?': () => (help?.open ? help.close() : help?.showModal()),
    t: () => document.querySelector<HTMLButtonElement>('[data-do=theme]')?.click(),
    Escape: () => panel.close(),
  }
  document.addEventListener('keydown', event => {
    const typing = (event.target as Element).closest('input, textarea, select')
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return
    const act = does[event.key]
    if (!act) return
    if (event.key !== 'Escape') event.preventDefault()
    act()
  })
  document.querySelector('[data-do=help]')?.addEventListener('click', () => help?.showModal())
  document.querySelector('[data-do=shut]')?.addEventListener('click', () => help?.close())
  for (const control of document.querySelectorAll<HTMLElement>('[data-script]')) control.hidden = false
}

type Starter = (panel: Panel) => void

/**
 * The functions of a page as they stand in its script: those of every page, and `more`, which are given the panel.
 * What is written there may use nothing from outside itself.
 */
export const scriptWith = (elsewhere: Fetcher | null, more: readonly Starter[]): string =>
  [
    '(() => {',
    "'use strict'",
    // Some runners of TypeScript wrap functions in a helper of this name.
    'const __name = f => f',
    `const start = [${[themes, printing, unfolding, filtering].map(String).join(',\n')}]`,
    'for (const f of start) f()',
    `const panel = (${String(panels)})(${String(elsewhere)})`,
    `for (const f of [${[keys, ...more].map(String).join(',\n')}]) f(panel)`,
    '})()',
  ].join('\n')

/** The script of the page that holds everything. */
export const script: string = scriptWith(null, [])
