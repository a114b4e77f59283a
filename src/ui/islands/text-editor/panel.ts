import type { EditorView } from 'prosemirror-view'

/**
 * A row under the buttons that asks for what something needs. Enter uses it, Escape leaves it, and the
 * text has the focus again afterwards.
 */
export abstract class Panel {
  protected readonly element: HTMLElement
  protected readonly view: () => EditorView

  constructor(element: HTMLElement, view: () => EditorView) {
    this.element = element
    this.view = view
    element.addEventListener('keydown', (event) => this.#key(event))
    this.#onPress('use', () => this.#use())
    this.#onPress('remove', () => {
      this.remove()
      this.close()
    })
    this.#onPress('cancel', () => this.close())
  }

  /** Fills the row in from what is marked in the text. */
  protected abstract fill(): void
  /** Puts it into the text; false when something is wrong with it, which then is said. */
  protected abstract use(): boolean
  protected abstract remove(): void
  protected abstract isChange(): boolean

  open(): void {
    this.fill()
    for (const field of this.element.querySelectorAll('input')) this.tell(field, null)
    const remove = this.element.querySelector<HTMLElement>('[data-does="remove"]')
    if (remove) remove.hidden = !this.isChange()
    this.element.hidden = false
    this.focus()
  }

  hide(): void {
    this.element.hidden = true
  }

  protected close(): void {
    this.hide()
    this.view().focus()
  }

  protected focus(): void {
    const fields = this.element.querySelectorAll<HTMLElement>('input, select, button')
    const first = [...fields].find((field) => field.offsetParent !== null)
    if (first instanceof HTMLInputElement) first.select()
    first?.focus()
  }

  protected part<Part extends HTMLElement>(name: string): Part | null {
    return this.element.querySelector<Part>(`[data-part="${name}"]`)
  }

  /** Says under a field what is wrong with it, or no longer. */
  protected tell(field: HTMLElement, message: string | null): void {
    const frame = field.closest('.ds-field')
    const said = frame?.querySelector<HTMLElement>('[data-error]')
    if (!said) return
    said.textContent = message ?? ''
    said.hidden = message === null
    if (message === null) frame?.removeAttribute('data-color')
    else frame?.setAttribute('data-color', 'danger')
    const others = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id && id !== said.id)
    field.setAttribute(
      'aria-describedby',
      [...(message === null ? [] : [said.id]), ...others].join(' '),
    )
    field.setAttribute('aria-invalid', String(message !== null))
    if (message !== null) field.focus()
  }

  #use(): void {
    if (this.use()) this.close()
  }

  #key(event: KeyboardEvent): void {
    const inField = event.target instanceof HTMLInputElement
    if (event.key === 'Escape') this.close()
    else if (event.key === 'Enter' && inField) this.#use()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #onPress(does: string, press: () => void): void {
    this.element.querySelector(`[data-does="${does}"] button`)?.addEventListener('click', press)
  }
}
