/** The server has stored the text of the form called `data-key`: the copy in this tab can go. */
class ForgetTextElement extends HTMLElement {
  connectedCallback(): void {
    try {
      sessionStorage.removeItem(`stedsans:${this.dataset['key']}`)
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }
}

customElements.define('st-forget-text', ForgetTextElement)
