/**
 * The page's script. The page is whole without it: it adds a panel for evidence, keys, a filter and a theme.
 * Each function is written into the page as it stands here, so it may use nothing from outside itself.
 */
import { filtering } from './filter.ts'
import { keys } from './keys.ts'
import { type Fetcher, type Panel, panels } from './panel.ts'

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

/** Puts the kept choice in force. */
function chosen(): void {
  try {
    const kept = localStorage.getItem('onrecord-theme')
    if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept
  } catch {
    // No storage, no choice.
  }
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

/** The reader's choice of light or dark, before anything is drawn: a script that stands before the page. */
export const early: string = `(${String(chosen)})()\n`
