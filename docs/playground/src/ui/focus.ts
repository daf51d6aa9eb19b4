const FIELDS = 'input, select, textarea'

/** Puts the focus on a field of the form, or the first of an item; of what has no field, on the nearest around it. */
export function focusOn(path: string): void {
  for (let steps = path.split('/'); steps.length > 0; steps = steps.slice(0, -1)) {
    const found = document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(steps.join('/'))}"]`)
    if (!found) continue
    const target = found.matches(`${FIELDS}, button, summary`) ? found : found.querySelector<HTMLElement>(FIELDS) ?? found.querySelector<HTMLElement>('summary, button')
    target?.focus()
    target?.scrollIntoView({ block: 'center' })
    return
  }
}
