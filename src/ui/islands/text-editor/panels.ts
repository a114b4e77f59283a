import type { MarkType, ResolvedPos } from 'prosemirror-model'
import { type Command, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { insertBlock, marked, setAttributes } from './commands.ts'
import { footnoteState } from './editor.ts'
import { linkAddress } from './link-address.ts'
import { Panel } from './panel.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

export class LinkPanel extends Panel {
  readonly #wrong: string

  constructor(element: HTMLElement, view: () => EditorView, wrong: string) {
    super(element, view)
    this.#wrong = wrong
  }

  protected fill(): void {
    const { state, dispatch } = this.view()
    const link =
      marks.link.isInSet(state.selection.$from.marks()) ?? linkAfter(state.selection.$from)
    if (link && state.selection.empty) {
      const { from, to } = extentOf(state.selection.$from, marks.link)
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    }
    const words = this.part<HTMLInputElement>('words')
    const address = this.part<HTMLInputElement>('address')
    const frame = words?.closest<HTMLElement>('.ds-field')
    if (words) words.value = ''
    if (frame) frame.hidden = !this.view().state.selection.empty
    if (address) address.value = link?.attrs.href ?? ''
  }

  protected isChange(): boolean {
    const { doc, selection } = this.view().state
    return doc.rangeHasMark(selection.from, selection.to, marks.link)
  }

  protected use(): boolean {
    const field = this.part<HTMLInputElement>('address')
    const href = linkAddress(field?.value ?? '')
    if (!field || href === null) {
      if (field) this.tell(field, this.#wrong)
      return false
    }
    const { state, dispatch } = this.view()
    const { from, to, empty } = state.selection
    const link = marks.link.create({ href })
    const typed =
      this.part<HTMLInputElement>('words')?.value.trim() || (field?.value.trim() ?? href)
    const tr = empty
      ? state.tr.insert(from, schema.text(typed, [link]))
      : state.tr.removeMark(from, to, marks.link).addMark(from, to, link)
    const end = empty ? from + typed.length : to
    dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
    return true
  }

  protected remove(): void {
    const { state, dispatch } = this.view()
    const { from, to } = state.selection
    dispatch(state.tr.removeMark(from, to, marks.link))
  }
}

const linkAfter = ($pos: ResolvedPos) => marks.link.isInSet($pos.nodeAfter?.marks ?? [])

/** From where to where a mark reaches around a position. */
function extentOf($pos: ResolvedPos, type: MarkType): { from: number; to: number } {
  const { parent } = $pos
  const mark = type.isInSet($pos.marks()) ?? type.isInSet($pos.nodeAfter?.marks ?? [])
  const isSame = (index: number) => mark?.isInSet(parent.maybeChild(index)?.marks ?? []) ?? false
  const here = isSame($pos.index()) ? $pos.index() : $pos.indexAfter() - 1
  let [first, last] = [here, here]
  while (isSame(first - 1)) first -= 1
  while (isSame(last + 1)) last += 1
  const before = parent.children.slice(0, first).reduce((size, node) => size + node.nodeSize, 0)
  const within = parent.children
    .slice(first, last + 1)
    .reduce((size, node) => size + node.nodeSize, 0)
  return { from: $pos.start() + before, to: $pos.start() + before + within }
}

export class FootnotePanel extends Panel {
  readonly #missing: string
  #note: EditorView | null = null

  constructor(element: HTMLElement, view: () => EditorView, missing: string) {
    super(element, view)
    this.#missing = missing
  }

  protected fill(): void {
    const place = this.part('note')
    if (!place) return
    this.#note?.destroy()
    const footnote = marked(this.view().state, nodes.footnote) ?? nodes.footnote.create()
    const use: Command = () => {
      if (this.use()) this.close()
      return true
    }
    const leave: Command = () => {
      this.close()
      return true
    }
    this.#note = new EditorView(
      { mount: place },
      {
        state: footnoteState(footnote, { Enter: use, Escape: leave }),
        attributes: {
          role: 'textbox',
          'aria-labelledby': place.dataset['label'] ?? '',
          class: 'ds-input st-text-editor__note',
        },
        transformPastedHTML: this.view().someProp('transformPastedHTML') ?? ((html) => html),
      },
    )
    this.tell(place, null)
  }

  protected override focus(): void {
    this.#note?.focus()
  }

  protected isChange(): boolean {
    return marked(this.view().state, nodes.footnote) !== null
  }

  protected use(): boolean {
    const place = this.part('note')
    const said = this.#note?.state.doc
    if (!place || !said || said.textContent.trim() === '') {
      if (place) this.tell(place, this.#missing)
      return false
    }
    const { state, dispatch } = this.view()
    const { from, to } = state.selection
    const tr = this.isChange() ? state.tr.replaceWith(from, to, said) : state.tr.insert(to, said)
    const end = this.isChange() ? from + said.nodeSize : to + said.nodeSize
    dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView())
    return true
  }

  protected remove(): void {
    const { state, dispatch } = this.view()
    dispatch(state.tr.deleteSelection())
  }
}

export class PicturePanel extends Panel {
  readonly #missing: string

  constructor(element: HTMLElement, view: () => EditorView, missing: string) {
    super(element, view)
    this.#missing = missing
    this.#choice?.addEventListener('change', () => this.#preview(true))
  }

  protected fill(): void {
    const picture = marked(this.view().state, nodes.picture)
    const choice = this.#choice
    if (!choice) return
    if (picture) choice.value = picture.attrs.address
    this.#preview(!picture)
    this.#write('caption', picture?.attrs.caption ?? '')
    if (picture) this.#write('alternative', picture.attrs.alternative)
  }

  protected isChange(): boolean {
    return marked(this.view().state, nodes.picture) !== null
  }

  protected use(): boolean {
    const alternative = this.part<HTMLInputElement>('alternative')
    const picture = marked(this.view().state, nodes.picture)
    const attrs = {
      address: this.#choice?.value || (picture?.attrs.address ?? ''),
      alternative: alternative?.value.trim() ?? '',
      caption: this.part<HTMLInputElement>('caption')?.value.trim() ?? '',
    }
    if (alternative && attrs.alternative === '') {
      this.tell(alternative, this.#missing)
      return false
    }
    const { state, dispatch } = this.view()
    const change = this.isChange() ? setAttributes(attrs) : insertBlock(nodes.picture.create(attrs))
    return change(state, dispatch)
  }

  protected remove(): void {
    const { state, dispatch } = this.view()
    dispatch(state.tr.deleteSelection())
  }

  get #choice(): HTMLSelectElement | null {
    return this.part<HTMLSelectElement>('choice')
  }

  #write(part: string, value: string): void {
    const field = this.part<HTMLInputElement>(part)
    if (field) field.value = value
  }

  #preview(withDescription: boolean): void {
    const chosen = this.#choice?.selectedOptions[0]?.dataset
    const preview = this.part<HTMLImageElement>('preview')
    if (preview && chosen?.href) preview.src = chosen.href
    if (withDescription) this.#write('alternative', chosen?.description ?? '')
  }
}
