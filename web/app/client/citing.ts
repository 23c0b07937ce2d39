/** Words as a citation, and where they stand in the original. The functions use nothing from outside themselves. */

/** `c`, and a button beside the words: copies them with where they come from. */
export function citing(): void {
  const told = document.querySelector<HTMLElement>('#live')
  const panel = document.querySelector<HTMLElement>('#panel')
  /** The words meant: those in the panel, of the current line, or those that the address or a selection names. */
  const meant = (): URL | null => {
    if (panel && !panel.hidden && panel.dataset.at) return new URL(panel.dataset.at)
    const line = document.querySelector<HTMLAnchorElement>('.current a[href*="#w-"], a.current[href*="#w-"]')
    if (line) return new URL(line.href)
    // A line that leads to a reading means that reading's words.
    const lead = document.querySelector<HTMLAnchorElement>('.current a[href^="#r-"]')
    const far = lead && document.getElementById(lead.hash.slice(1))
    const words = far?.querySelector<HTMLAnchorElement>('a[href*="#w-"]')
    if (words) return new URL(words.href)
    const here = document.querySelector<HTMLElement>('.marked')?.dataset.at
    return here ? new URL(here) : null
  }
  const say = (words: string, button: HTMLButtonElement | null): void => {
    if (!button) {
      if (told) told.textContent = words
      return
    }
    const before = button.textContent
    button.textContent = words
    setTimeout(() => {
      button.textContent = before
    }, 2000)
  }
  const copy = async (url: URL | null, button: HTMLButtonElement | null): Promise<void> => {
    const [, start, end] = /-(\d+)-(\d+)$/.exec(url?.hash ?? '') ?? []
    if (!url || !start || !end) return say('Choose a line first (j).', button)
    const answer = await fetch(`${url.pathname}/citation?start=${start}&end=${end}`)
    if (!answer.ok) return say('Not copied.', button)
    await navigator.clipboard.writeText(await answer.text())
    say('Copied.', button)
  }
  const run = (button: HTMLButtonElement | null): void =>
    void copy(meant(), button).catch(() => say('Not copied: the browser did not allow it.', button))
  document.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-do=cite]')
    if (button) run(button)
  })
  document.addEventListener('keydown', event => {
    const typing = (event.target as Element).closest('input, textarea, select')
    if (typing || event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return
    run(null)
  })
}
