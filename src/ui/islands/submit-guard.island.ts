/**
 * Lets a form be sent once: the second press of an impatient double click is stopped, and the button
 * says that something is happening. Coming back with the browser's back button makes it usable again,
 * and so does time: an answer may be a file, which leaves the page where it is.
 */
const releaseAfterMs = 10_000

class SubmitGuardElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.#guard)
    window.addEventListener('pageshow', this.#release)
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#release)
  }

  #guard = (event: SubmitEvent): void => {
    if (event.defaultPrevented) return
    if (this.dataset['sent'] === 'yes') {
      event.preventDefault()
      return
    }
    this.dataset['sent'] = 'yes'
    setTimeout(this.#release, releaseAfterMs)
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    // The button's own name and value must still be sent, so it is marked, not disabled.
    button.setAttribute('aria-busy', 'true')
    button.dataset['label'] = button.textContent ?? ''
    button.textContent = this.dataset['busy'] ?? button.textContent
  }

  #release = (): void => {
    delete this.dataset['sent']
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[aria-busy]')) {
      button.removeAttribute('aria-busy')
      button.textContent = button.dataset['label'] ?? button.textContent
    }
  }
}

customElements.define('st-submit-guard', SubmitGuardElement)
