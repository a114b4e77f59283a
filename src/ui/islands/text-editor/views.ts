import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { safeHref } from '#ui/safe-href.ts'
import { schema } from './schema.ts'

/** Where the browser fetches the picture of an address; undefined when there is none. */
export type FindHref = (address: string) => string | undefined

/** The mark of a footnote; its number comes from the style sheet. */
export class FootnoteView implements NodeView {
  readonly dom = document.createElement('sup')
  readonly #label: string

  /** `label` stands before what it says, for those who do not see it. */
  constructor(node: Node, label: string) {
    this.#label = label
    this.dom.className = 'st-text-editor__footnote'
    this.dom.setAttribute('role', 'img')
    this.update(node)
  }

  update(node: Node): boolean {
    if (node.type !== schema.nodes.footnote) return false
    const said = node.textBetween(0, node.content.size, ' ', ' ')
    this.dom.setAttribute('aria-label', `${this.#label} ${said}`)
    this.dom.title = said
    return true
  }

  ignoreMutation(): boolean {
    return true
  }
}

export class PictureView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly #gone: string
  readonly #findHref: FindHref

  /** `gone` stands before what a picture showed that there is no more. */
  constructor(node: Node, gone: string, findHref: FindHref) {
    this.#gone = gone
    this.#findHref = findHref
    this.update(node)
  }

  update(node: Node): boolean {
    if (node.type !== schema.nodes.picture) return false
    const { address, alternative, caption } = node.attrs
    const words = document.createElement('figcaption')
    words.textContent = caption
    this.dom.replaceChildren(this.#picture(address, alternative), ...(caption ? [words] : []))
    return true
  }

  #picture(address: string, alternative: string): HTMLElement {
    const href = safeHref(this.#findHref(address))
    if (!href) {
      const gone = document.createElement('p')
      gone.textContent = `${this.#gone} ${alternative}`
      return gone
    }
    const picture = document.createElement('img')
    picture.src = href
    picture.alt = alternative
    return picture
  }

  ignoreMutation(): boolean {
    return true
  }
}
