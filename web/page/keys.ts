/** The keys of a page. The function is written into the page's script as it stands: it uses nothing from outside. */
import type { Panel } from './panel.ts'

/** `j` `k` from line to line, `o` its words, `/` the filter, `?` the help, `Esc` closes. */
export function keys(panel: Panel): void {
  const help = document.querySelector<HTMLDialogElement>('#help')
  const visible = (item: HTMLElement): boolean => item.getClientRects().length > 0
  let current: HTMLElement | null = null
  const go = (step: 1 | -1): void => {
    const items = [...document.querySelectorAll<HTMLElement>('.line-item, .document-page .paragraph')].filter(
      visible,
    )
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
    Enter: () => {
      if (document.activeElement === current) open()
    },
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
    if (event.key !== 'Escape' && event.key !== 'Enter') event.preventDefault()
    act()
  })
  document.querySelector('[data-do=help]')?.addEventListener('click', () => help?.showModal())
  document.querySelector('[data-do=shut]')?.addEventListener('click', () => help?.close())
  for (const control of document.querySelectorAll<HTMLElement>('[data-script]')) control.hidden = false
}
