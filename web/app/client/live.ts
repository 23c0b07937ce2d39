/** News of changes while a page is open. The function is written into the script as it stands: it uses nothing from outside. */

/** Tells that stories changed while the page is open; nothing moves under the reader's eyes. */
export function live(): void {
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
