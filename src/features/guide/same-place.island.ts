/** The other form of Norwegian opens where one was reading: headings have the same ids in both. */
class SamePlaceElement extends HTMLElement {
  /** Where one was on the way down: the way back up to the button says nothing of it. */
  #read: string | null = null
  #top = 0

  connectedCallback(): void {
    window.addEventListener('scroll', this.#follow, { passive: true })
    const field = document.querySelector<HTMLInputElement>('input[name="returnTo"]')
    field?.form?.addEventListener('submit', () => {
      const [path = ''] = field.value.split('#')
      const id = window.scrollY === 0 ? this.#read : headingInSight()
      field.value = id === null ? path : `${path}#${id}`
    })
  }

  disconnectedCallback(): void {
    window.removeEventListener('scroll', this.#follow)
  }

  #follow = (): void => {
    if (window.scrollY > this.#top) this.#read = headingInSight()
    this.#top = window.scrollY
  }
}

/** The last heading in the upper third of the window, or above it; null when there is none. */
function headingInSight(): string | null {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')]
  const above = headings.filter(
    (heading) => heading.getBoundingClientRect().top < window.innerHeight / 3,
  )
  return above.at(-1)?.id ?? null
}

customElements.define('st-same-place', SamePlaceElement)
