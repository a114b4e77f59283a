/**
 * Puts the focus on the error summary when the page opens: `autofocus` alone is ignored when the
 * address has a fragment or the browser has restored a position.
 */
class ErrorSummaryElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('[role="alert"]')?.focus()
  }
}

customElements.define('st-error-summary', ErrorSummaryElement)
