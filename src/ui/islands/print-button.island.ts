/** Shows its button, which opens the browser's print dialogue. */
class PrintButtonElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}

customElements.define('st-print-button', PrintButtonElement)
