/** The filter of a page. The function is written into the page's script as it stands: it uses nothing from outside. */

/** Hides what does not hold the words typed, and opens what is folded around that which does. */
export function filtering(): void {
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
