/** Opens the guide beside what one is writing, without leaving the page. */
class GuideHelpElement extends HTMLElement {
  connectedCallback(): void {
    // The link within the panel is none of these.
    const link = this.querySelector<HTMLAnchorElement>(':scope > p > a')
    link?.setAttribute('aria-expanded', String(this.querySelector('aside') !== null))
    link?.addEventListener('click', (event) => {
      const panel = this.querySelector<HTMLElement>('aside')
      if (panel) {
        panel.hidden = !panel.hidden
        this.#say(link, !panel.hidden)
      } else {
        void this.#fetch(link)
      }
      event.preventDefault()
    })
  }

  async #fetch(link: HTMLAnchorElement): Promise<void> {
    try {
      const answer = await fetch(link.href)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const panel = page.querySelector('#veileder')
      if (!answer.ok || !panel) throw new Error('The page has no piece of the guide')
      this.append(document.adoptNode(panel))
      this.#say(link, true)
    } catch {
      window.location.assign(link.href)
    }
  }

  /** The link says one thing while the guide is open and another while it is not. */
  #say(link: HTMLAnchorElement, isOpen: boolean): void {
    const said = link.textContent ?? ''
    link.textContent = this.dataset.other ?? said
    this.dataset.other = said
    link.setAttribute('aria-expanded', String(isOpen))
  }
}

customElements.define('st-guide-help', GuideHelpElement)
