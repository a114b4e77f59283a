import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { safeHref } from '#ui/safe-href.ts'
import { isFigureAddress } from './place.ts'
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

export interface PictureWords {
  /** Before the name of a figure of the knowledge base, which is not drawn here. */
  readonly figure: string
  /** Before what a picture showed that there is no more. */
  readonly gone: string
}

export class PictureView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly #words: PictureWords
  readonly #findHref: FindHref

  constructor(node: Node, words: PictureWords, findHref: FindHref) {
    this.#words = words
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
      const { figure, gone } = this.#words
      const named = document.createElement('p')
      named.textContent = `${isFigureAddress(address) ? figure : gone} ${alternative}`
      return named
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
