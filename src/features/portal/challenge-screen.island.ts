/** The arrow keys, the page keys and space lead from one challenge to the next on the big screen. */
class ChallengeScreenElement extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#lead)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#lead)
  }

  #lead = (event: KeyboardEvent): void => {
    const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
    const step = isOther ? undefined : steps[event.key]
    if (step === undefined) return
    const sheets = [...this.querySelectorAll<HTMLElement>('.st-screen__sheet')]
    const next = sheets[placeInSight(sheets) + step]
    if (!next) return
    event.preventDefault()
    next.scrollIntoView()
    next.focus({ preventScroll: true })
  }
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** The sheet that covers the middle of the window. */
function placeInSight(sheets: readonly HTMLElement[]): number {
  const middle = window.innerHeight / 2
  const at = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > middle)
  return Math.max(0, at)
}

customElements.define('st-challenge-screen', ChallengeScreenElement)
