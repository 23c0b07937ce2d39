/**
 * The script of the reading room's pages, beside that of every page of a record. All of it is convenience: each thing
 * it does can be done by links and forms. Functions are written into the script as they stand, so none may use anything
 * from outside itself.
 */
import { type Panel, scriptWith } from '../page/behaviour.ts'

/** Brings a document from its own page. */
async function fetched(link: HTMLAnchorElement): Promise<Element | null> {
  const answer = await fetch(link.href.replace(/#.*$/, ''), { credentials: 'same-origin' })
  if (!answer.ok) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector('.document')
}

/** `⌘K` or `Ctrl K`: type the name of a story or place, go there with arrows and Enter. */
function palette(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#palette')
  const field = document.querySelector<HTMLInputElement>('#palette-words')
  const list = document.querySelector<HTMLUListElement>('#palette-list')
  if (!dialog || !field || !list) return
  const places = [...document.querySelectorAll<HTMLAnchorElement>('.places a')].map(a => ({
    title: a.textContent ?? '',
    path: a.pathname,
  }))
  let asked = 0
  const show = (items: readonly { title: string; path: string }[]): void =>
    list.replaceChildren(
      ...items.map(item => {
        const entry = document.createElement('li')
        const link = document.createElement('a')
        link.href = item.path
        link.textContent = item.title
        entry.append(link)
        return entry
      }),
    )
  const look = async (): Promise<void> => {
    const number = ++asked
    const words = field.value.trim()
    const here = places.filter(p => p.title.toLowerCase().startsWith(words.toLowerCase()))
    const answer = await fetch(`/api/stories?limit=8&words=${encodeURIComponent(words)}`)
    const { items } = (await answer.json()) as { items: { id: string; title: string }[] }
    // An answer that comes after a later question is no answer.
    if (number !== asked) return
    show([...here, ...items.map(s => ({ title: s.title, path: `/story/${encodeURIComponent(s.id)}` }))])
  }
  const move = (step: 1 | -1): void => {
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    stops[(at + step + stops.length) % stops.length]?.focus()
  }
  field.addEventListener('input', () => void look().catch(() => {}))
  dialog.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && document.activeElement === field) {
      event.preventDefault()
      list.querySelector('a')?.click()
    }
  })
  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    if (!dialog.open) dialog.showModal()
    field.select()
    void look().catch(() => {})
  })
}

/** Tells that stories changed while the page is open; nothing moves under the reader's eyes. */
function live(): void {
  const told = document.querySelector<HTMLElement>('#live')
  const story = document.querySelector<HTMLElement>('[data-story]')?.dataset.story
  if (!told || !('EventSource' in window)) return
  const changed = new Set<string>()
  const events = new EventSource('/api/events')
  events.addEventListener('change', event => {
    const { stories } = JSON.parse((event as MessageEvent<string>).data) as { stories: string[] }
    for (const id of stories) changed.add(id)
    if (story ? !changed.has(story) : location.pathname !== '/') return
    const link = document.createElement('a')
    link.href = location.pathname + location.search
    link.textContent = 'Show'
    const what = story
      ? 'This story has changed. '
      : `${changed.size} ${changed.size === 1 ? 'story has' : 'stories have'} changed. `
    told.replaceChildren(what, link)
  })
  addEventListener('pagehide', () => events.close())
}

/** `c` copies the words of the current line, with where they come from. */
function citing(): void {
  const told = document.querySelector<HTMLElement>('#live')
  const copy = async (link: HTMLAnchorElement): Promise<void> => {
    const [, start, end] = /-(\d+)-(\d+)$/.exec(link.hash) ?? []
    const page = link.pathname.replace(/\/$/, '')
    const answer = await fetch(`${page}/citation?start=${start}&end=${end}`)
    if (!answer.ok) return
    await navigator.clipboard.writeText(await answer.text())
    if (told) told.textContent = 'Copied as a citation.'
  }
  document.addEventListener('keydown', event => {
    const typing = (event.target as Element).closest('input, textarea, select')
    if (typing || event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return
    const link = document.querySelector<HTMLAnchorElement>('.current a[href*="#w-"], a.current[href*="#w-"]')
    if (link) void copy(link).catch(() => {})
  })
}

/** The script of the reading room. */
export const script: string = scriptWith(fetched, [palette, live, citing] as ((panel: Panel) => void)[])
