/** Shows its button, which copies `data-text` and says so. Without it the text can be marked by hand. */
class CopyButtonElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !navigator.clipboard) return
    button.hidden = false
    button.addEventListener('click', () => void this.#copy(button))
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const label = button.textContent
    await navigator.clipboard.writeText(this.dataset['text'] ?? '')
    button.textContent = this.dataset['done'] ?? label
    setTimeout(() => {
      button.textContent = label
    }, 2500)
  }
}

customElements.define('st-copy-button', CopyButtonElement)
