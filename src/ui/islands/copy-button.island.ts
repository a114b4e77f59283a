interface Copied {
  readonly text: string
  /** The same with its markup, for programs that take it. */
  readonly html: string | undefined
}

/**
 * Shows its button, which copies `data-text`, and beside it `data-html` where there is one, and says so.
 * With `data-figure` it copies the figure of that id: its picture (`data-picture`), table and source.
 * Without it the text can be marked by hand.
 */
class CopyButtonElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !navigator.clipboard) return
    const label = [...button.childNodes]
    button.hidden = false
    button.addEventListener('click', () => void this.#copy(button, label))
  }

  async #copy(button: HTMLButtonElement, label: readonly Node[]): Promise<void> {
    const { text, html, figure, picture, done } = this.dataset
    await this.#write(figure ? ofFigure(figure, picture ?? '') : { text: text ?? '', html })
    button.replaceChildren(...(done ? [done] : label))
    setTimeout(() => button.replaceChildren(...label), 2500)
  }

  async #write({ text, html }: Copied): Promise<void> {
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

/** The finding stands in the picture and over the table. */
function ofFigure(id: string, picture: string): Copied {
  const figure = document.getElementById(id)
  const words = (selector: string) =>
    [...(figure?.querySelectorAll(selector) ?? [])].map((one) => one.textContent ?? '')
  const table = figure?.querySelector('table')
  const rows = [...(table?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => cell.textContent ?? '').join('\t'),
  )
  const foot = words('.st-figure__notes, .st-source')
  const image = document.createElement('img')
  image.src = new URL(picture, location.href).href
  image.alt = figure?.querySelector('desc')?.textContent ?? ''
  const paragraphs = foot.map((text) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    return paragraph.outerHTML
  })
  return {
    text: [...words('figcaption > *'), ...rows, ...foot].join('\n'),
    html: `<p>${image.outerHTML}</p>${table?.outerHTML ?? ''}${paragraphs.join('')}`,
  }
}

customElements.define('st-copy-button', CopyButtonElement)
