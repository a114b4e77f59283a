import type { Node, Slice } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { type EditorProps, EditorView } from 'prosemirror-view'
import { cleanPaste } from './text-editor/clean-paste.ts'
import { editorState, plainTextSlice } from './text-editor/editor.ts'
import { markdownOf, openMarkdown } from './text-editor/markdown.ts'
import { Panels } from './text-editor/open-panels.ts'
import { inCell } from './text-editor/tables.ts'
import { Toolbars } from './text-editor/toolbar.ts'
import { FootnoteView, PictureView } from './text-editor/views.ts'

/**
 * Shows the text of its field as it will look, with buttons for what can be done with it. The field
 * keeps the text in Markdown all the time, and can be shown instead; it is, when there is something in
 * the text that would be lost here.
 */
class TextEditorElement extends HTMLElement {
  #field: HTMLTextAreaElement | null = null
  #panels: Panels | null = null
  #toolbars: Toolbars | null = null
  #view: EditorView | null = null
  /** The text as it was opened, which is not written anew before something is changed. */
  #opened: { readonly doc: Node; readonly text: string } | null = null
  #isWriting = false

  connectedCallback(): void {
    const field = this.querySelector('textarea')
    const template = this.querySelector('template')
    if (!field || !template || this.#field) return
    this.#field = field
    field.before(template.content.cloneNode(true))
    this.querySelector('.st-text-editor__surface')?.before(field)
    const { addressWrong = '', footnoteMissing = '', alternativeMissing = '' } = this.dataset
    const view = () => this.#openView()
    this.#panels = new Panels(this, view, { addressWrong, footnoteMissing, alternativeMissing })
    this.#toolbars = new Toolbars(this, this.#panels.openers, () => this.#view)
    this.querySelector('[data-toggle]')?.addEventListener('click', () => this.#toggle(field))
    field.addEventListener('focus', () => this.#view?.focus())
    field.addEventListener('input', this.#takeOver)
    window.addEventListener('pageshow', this.#takeOver)
    this.style.setProperty('--st-rows', String(field.rows))
    this.#showEditor(field)
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#takeOver)
  }

  /** Something else, such as text that was kept in the browser, has been put into the field. */
  #takeOver = (): void => {
    if (!this.#view || !this.#field || this.#isWriting) return
    if (this.#field.value !== this.#written()) this.#showEditor(this.#field)
  }

  #toggle(field: HTMLTextAreaElement): void {
    if (this.#view) this.#showText(field)
    else this.#showEditor(field)
    if (this.#view) this.#view.focus()
    else field.focus()
  }

  #showText(field: HTMLTextAreaElement, message = ''): void {
    this.#view?.destroy()
    this.#view = null
    field.tabIndex = 0
    field.removeAttribute('aria-hidden')
    this.#show('text', message)
  }

  #showEditor(field: HTMLTextAreaElement): void {
    const doc = openMarkdown(field.value)
    if (!doc) {
      this.#showText(field, this.dataset['cannotHold'])
      return
    }
    const state = editorState(doc, {
      ...this.#panels?.keys,
      'Alt-F10': () => this.#toolbars?.focus() ?? false,
    })
    this.#opened = { doc: state.doc, text: field.value }
    this.#view?.destroy()
    this.#view = this.#makeView(field, state)
    field.tabIndex = -1
    field.setAttribute('aria-hidden', 'true')
    this.#show('editor', '')
    this.#toolbars?.show(state)
  }

  #show(what: 'editor' | 'text', message: string): void {
    this.dataset['shows'] = what
    for (const element of this.querySelectorAll<HTMLElement>('[data-only-as]')) {
      element.hidden = element.dataset['onlyAs'] !== what
    }
    this.#panels?.hide()
    this.#say(message)
  }

  #makeView(field: HTMLTextAreaElement, state: EditorState): EditorView {
    const { footnote = '', figure = '', pictureGone = '' } = this.dataset
    const words = { figure, gone: pictureGone }
    const press: EditorProps['handleClickOn'] = (of, _pos, node, at, _event, isDirect) =>
      isDirect && (this.#panels?.press(of, node, at) ?? false)
    const margin = { top: 160, bottom: 40, left: 0, right: 0 }
    const view: EditorView = new EditorView(this.querySelector('.st-text-editor__surface'), {
      state,
      attributes: attributesLike(field),
      nodeViews: {
        footnote: (node) => new FootnoteView(node, footnote),
        picture: (node) => new PictureView(node, words, this.#hrefOf),
      },
      dispatchTransaction: (tr) => {
        view.updateState(view.state.apply(tr))
        if (tr.docChanged) this.#write(field)
        this.#toolbars?.show(view.state)
      },
      handleDOMEvents: { focus: () => this.#panels?.hide() },
      handleClickOn: press,
      handleDoubleClickOn: press,
      transformPastedHTML: (html) => this.#clean(html),
      clipboardTextParser: plainTextSlice,
      handlePaste: (of, { clipboardData }, slice) =>
        this.#refuseFiles(clipboardData) || pasteInCell(of, slice),
      handleDrop: (_view, { dataTransfer }) => this.#refuseFiles(dataTransfer),
      scrollMargin: margin,
      scrollThreshold: margin,
    })
    return view
  }

  #write(field: HTMLTextAreaElement): void {
    this.#isWriting = true
    field.value = this.#written()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    this.#isWriting = false
  }

  #written(): string {
    const { doc } = this.#openView().state
    return this.#opened && doc.eq(this.#opened.doc) ? this.#opened.text : markdownOf(doc)
  }

  #clean(html: string): string {
    const { html: clean, droppedPictures } = cleanPaste(html)
    this.#say(droppedPictures > 0 ? this.dataset['picturesDropped'] : '')
    return clean
  }

  /** Files that are pasted or dropped are uploaded elsewhere. */
  #refuseFiles(data: DataTransfer | null): boolean {
    const isOnlyFiles = data !== null && data.files.length > 0 && !data.types.includes('text/html')
    if (isOnlyFiles) this.#say(this.dataset['picturesDropped'])
    return isOnlyFiles
  }

  #say(message = ''): void {
    const said = this.querySelector('.st-text-editor__message')
    if (said) said.textContent = message
  }

  #hrefOf = (address: string): string | undefined =>
    this.querySelector<HTMLElement>(`option[value="${CSS.escape(address)}"]`)?.dataset['href']

  #openView(): EditorView {
    if (!this.#view) throw new Error('The text is not open in the editor')
    return this.#view
  }
}

function pasteInCell({ state, dispatch }: EditorView, slice: Slice): boolean {
  const line = inCell(state, slice)
  if (line) dispatch(state.tr.replaceSelection(line).scrollIntoView())
  return line !== null
}

/** The field's own name and remarks, and the keys of the editor besides. */
function attributesLike(field: HTMLTextAreaElement): Record<string, string> {
  const described = [field.getAttribute('aria-describedby'), `${field.id}-taster`]
  return {
    class: 'st-text-editor__text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${field.id}-etikett`,
    'aria-describedby': described.filter(Boolean).join(' '),
    'aria-invalid': field.getAttribute('aria-invalid') ?? 'false',
  }
}

customElements.define('st-text-editor', TextEditorElement)
