/** News of changes while a page is open. The function is written into the script as it stands: it uses nothing from outside. */

/**
 * Tells that stories changed while the page is open. Nothing moves under the reader's eyes: on the first page the counts
 * follow, and the stories that changed are named; only a page that waits for its first stories shows them by itself.
 */
export function live(): void {
  const told = document.querySelector<HTMLElement>('#live')
  const story = document.querySelector<HTMLElement>('[data-story]')?.dataset.story
  if (!told || !('EventSource' in window)) return
  const changed = new Set<string>()
  let asked = 0
  const link = (href: string, words: string): HTMLAnchorElement => {
    const a = document.createElement('a')
    a.href = href
    a.textContent = words
    return a
  }
  const here = location.pathname + location.search
  const tell = (what: string, links: readonly HTMLAnchorElement[], show: string): void => {
    const named = links.flatMap((a, i) => (i > 0 ? ['; ', a] : [a]))
    told.replaceChildren(what, ...named, links.length > 0 ? '. ' : '', link(here, show))
  }
  /** The first page as it is now: its counts, and the stories on it that changed. */
  const look = async (): Promise<void> => {
    const answer = await fetch(here, { headers: { Accept: 'text/html' } })
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const typed = [...document.querySelectorAll('textarea')].some(area => area.value !== '')
    if (!document.querySelector('.index-list') && now.querySelector('.index-list') && !typed)
      return location.reload()
    const counts = document.querySelector('.index-counts')
    const fresh = now.querySelector('.index-counts')
    if (counts && fresh) counts.replaceChildren(...fresh.childNodes)
    const links = [...now.querySelectorAll<HTMLAnchorElement>('.index-list a')]
      .filter(a => changed.has(decodeURIComponent((a.getAttribute('href') ?? '').replace(/^\/story\//, ''))))
      .slice(0, 4)
      .map(a => link(a.getAttribute('href')!, a.textContent ?? ''))
    const rest = changed.size - links.length
    const many = `${changed.size} ${changed.size === 1 ? 'story has' : 'stories have'} changed`
    tell(links.length > 0 ? `${many}: ` : `${many}. `, links, rest > 0 ? 'Show all' : 'Show the list anew')
  }
  const events = new EventSource('/api/events')
  events.addEventListener('change', event => {
    const { stories } = JSON.parse((event as MessageEvent<string>).data) as { stories: string[] }
    for (const id of stories) changed.add(id)
    if (story) {
      if (changed.has(story)) tell('This story has changed. ', [], 'Show')
      return
    }
    if (location.pathname !== '/' || asked) return
    // Many stories change at once: one look after a while is enough.
    asked = window.setTimeout(() => {
      asked = 0
      void look().catch(() => {})
    }, 1500)
  })
  addEventListener('pagehide', () => events.close())
}
