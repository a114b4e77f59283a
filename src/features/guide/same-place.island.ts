/** The other form of Norwegian opens where one was reading: headings have the same ids in both. */
class SamePlaceElement extends HTMLElement {
  connectedCallback(): void {
    const field = document.querySelector<HTMLInputElement>('input[name="returnTo"]')
    field?.form?.addEventListener('submit', () => {
      const [path = ''] = field.value.split('#')
      const id = headingInSight()
      field.value = id === null ? path : `${path}#${id}`
    })
  }
}

/** The last heading above the middle of the window; null at the top of the page. */
function headingInSight(): string | null {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')]
  const above = headings.filter(
    (heading) => heading.getBoundingClientRect().top < window.innerHeight / 2,
  )
  return window.scrollY === 0 ? null : (above.at(-1)?.id ?? null)
}

customElements.define('st-same-place', SamePlaceElement)
