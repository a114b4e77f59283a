/**
 * Shows its button, which copies `data-text`, and beside it `data-html` where there is one, and says so.
 * Without it the text can be marked by hand.
 */
class CopyButtonElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !navigator.clipboard) return
    button.hidden = false
    button.addEventListener('click', () => void this.#copy(button))
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const label = button.textContent
    await this.#write(this.dataset['text'] ?? '', this.dataset['html'])
    button.textContent = this.dataset['done'] ?? label
    setTimeout(() => {
      button.textContent = label
    }, 2500)
  }

  async #write(text: string, html: string | undefined): Promise<void> {
    if (html === undefined || typeof ClipboardItem === 'undefined') {
      return navigator.clipboard.writeText(text)
    }
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    })
    return navigator.clipboard.write([item])
  }
}

customElements.define('st-copy-button', CopyButtonElement)
