/** Where one types to go somewhere. The function is written into the script as it stands: it uses nothing from outside. */

/** `⌘K` or `Ctrl K`: type the name of a story or place, go there with arrows and Enter. */
export function palette(): void {
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
