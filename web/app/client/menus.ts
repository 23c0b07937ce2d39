/** Menus, and notices that are closed. The function is written into the script as it stands: it uses nothing from outside. */

/** Menus close when one leaves them, a notice by its button, and the field for another story offers the stories that hold what is typed. */
export function menus(): void {
  const open = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.menu[open]')
  document.addEventListener('click', event => {
    for (const menu of open()) if (!menu.contains(event.target as Node)) menu.open = false
  })
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    for (const menu of open()) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
  document.querySelector('[data-do=told]')?.addEventListener('click', event => {
    ;(event.target as Element).closest('.notice')?.remove()
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true })
  })
  const field = document.querySelector<HTMLInputElement>('[data-stories]')
  const list = document.querySelector<HTMLDataListElement>('#near')
  if (!field || !list) return
  const mine = field.dataset.stories
  const offer = async (): Promise<void> => {
    const words = field.value.trim()
    if (words === '' || words.startsWith('/')) return
    const answer = await fetch(`/api/stories?limit=12&words=${encodeURIComponent(words)}`)
    const { items } = (await answer.json()) as { items: { id: string; title: string }[] }
    list.replaceChildren(
      ...items
        .filter(s => s.id !== mine)
        .map(s => {
          const option = document.createElement('option')
          option.value = s.title
          return option
        }),
    )
  }
  field.addEventListener('input', () => void offer().catch(() => {}))
}
