import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, NodeSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import {
  type Action,
  canHaveBlock,
  canHaveFootnote,
  canHaveLink,
  isInLink,
  marked,
} from './commands.ts'
import type { Panel } from './panel.ts'
import { FootnotePanel, LinkPanel, PicturePanel } from './panels.ts'
import { schema } from './schema.ts'
import type { Openers } from './toolbar.ts'

const { footnote, picture } = schema.nodes

type PanelName = 'link' | 'footnote' | 'picture'

export interface PanelWords {
  readonly addressWrong: string
  readonly footnoteMissing: string
  readonly alternativeMissing: string
}

/** The rows for links, footnotes and pictures, of which one at most is open. */
export class Panels {
  /** What opens them, for the buttons. */
  readonly openers: Openers
  /** The keys that open one. */
  readonly keys: Readonly<Record<string, Command>>
  readonly #panels: Readonly<Record<PanelName, Panel>>

  constructor(frame: HTMLElement, view: () => EditorView, words: PanelWords) {
    const element = (kind: string) =>
      frame.querySelector<HTMLElement>(`[data-kind="${kind}"]`) ?? frame
    this.#panels = {
      link: new LinkPanel(element('link'), view, words.addressWrong),
      footnote: new FootnotePanel(element('footnote'), view, words.footnoteMissing),
      picture: new PicturePanel(element('picture'), view, words.alternativeMissing),
    }
    const isFootnote = (state: EditorState) => marked(state, footnote) !== null
    const isPicture = (state: EditorState) => marked(state, picture) !== null
    this.openers = {
      link: this.#opener('link', (state) => canHaveLink(state) || isInLink(state), isInLink),
      footnote: this.#opener(
        'footnote',
        (state) => canHaveFootnote(state) || isFootnote(state),
        isFootnote,
      ),
      picture: this.#opener('picture', canHaveBlock, isPicture),
    }
    this.keys = {
      'Mod-k': (...given) => this.openers.link?.run(...given) ?? false,
      Enter: ({ selection }) =>
        selection instanceof NodeSelection && this.#openFor(selection.node.type),
    }
  }

  /** Opens what is pressed on in the text. */
  press(view: EditorView, node: Node, at: number): boolean {
    if (node.type !== footnote && node.type !== picture) return false
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
    return this.#openFor(node.type)
  }

  hide(): void {
    for (const panel of Object.values(this.#panels)) panel.hide()
  }

  #openFor(type: Node['type']): boolean {
    if (type === footnote) this.#open('footnote')
    else if (type === picture) this.#open('picture')
    else return false
    return true
  }

  #open(name: PanelName): void {
    this.hide()
    this.#panels[name].open()
  }

  #opener(
    name: PanelName,
    isPossible: (state: EditorState) => boolean,
    isOn: (state: EditorState) => boolean,
  ): Action {
    return {
      isOn,
      run: (state, dispatch) => {
        if (!isPossible(state)) return false
        if (dispatch) this.#open(name)
        return true
      },
    }
  }
}
