import type { Command, EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { type Action, actions, canHaveBlock, insertBlock } from './commands.ts'
import { newTable, tableActions } from './tables.ts'

/** What a button opens, by the name that stands on it. */
export type Openers = Readonly<Record<string, Action>>

const insertTable: Command = (state, dispatch, view) =>
  canHaveBlock(state) && insertBlock(newTable())(state, dispatch, view)

const all: Openers = { ...actions, ...tableActions, table: { run: insertTable } }

/** The rows of buttons: one stop for the Tab key each, arrows between the buttons. */
export class Toolbars {
  readonly #rows: readonly HTMLElement[]
  readonly #openers: Openers
  readonly #view: () => EditorView | null

  constructor(frame: HTMLElement, openers: Openers, view: () => EditorView | null) {
    this.#rows = [...frame.querySelectorAll<HTMLElement>('[role="toolbar"]')]
    this.#openers = openers
    this.#view = view
    for (const row of this.#rows) {
      this.#stopAt(row, row.querySelector('button'))
      row.addEventListener('keydown', (event) => this.#move(row, event))
      // The text keeps what is marked in it.
      row.addEventListener('mousedown', (event) => event.preventDefault())
      row.addEventListener('click', (event) => this.#press(row, event))
    }
  }

  focus(): boolean {
    this.#rows[0]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    return true
  }

  /** Shows what is on where one writes, and what can be done there. */
  show(state: EditorState): void {
    for (const row of this.#rows) {
      if ('forTables' in row.dataset) row.hidden = !isInTable(state)
      if (row.hidden) continue
      for (const button of row.querySelectorAll('button')) {
        const action = this.#actionOf(button)
        button.setAttribute('aria-disabled', String(!action?.run(state)))
        if (action?.isOn) button.setAttribute('aria-pressed', String(action.isOn(state)))
      }
    }
  }

  #actionOf({ dataset }: HTMLElement): Action | undefined {
    return dataset['action'] ? all[dataset['action']] : this.#openers[dataset['panel'] ?? '']
  }

  #press(row: HTMLElement, { target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null
    const view = this.#view()
    if (!button || !view) return
    this.#stopAt(row, button)
    const isDone = this.#actionOf(button)?.run(view.state, view.dispatch, view) ?? false
    if (isDone && button.dataset['action']) view.focus()
  }

  #move(row: HTMLElement, event: KeyboardEvent): void {
    const buttons = [...row.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const to = {
      ArrowRight: (at + 1) % buttons.length,
      ArrowLeft: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key]
    if (event.key === 'Escape') this.#view()?.focus()
    else if (to === undefined) return
    else {
      this.#stopAt(row, buttons[to] ?? null)
      buttons[to]?.focus()
    }
    event.preventDefault()
  }

  #stopAt(row: HTMLElement, stop: Element | null): void {
    for (const button of row.querySelectorAll('button')) {
      button.tabIndex = button === stop ? 0 : -1
    }
  }
}
