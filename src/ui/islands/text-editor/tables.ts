import { Fragment, type Node, Slice } from 'prosemirror-model'
import {
  type Command,
  type EditorState,
  Plugin,
  TextSelection,
  type Transaction,
} from 'prosemirror-state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
} from 'prosemirror-tables'
import type { Action } from './commands.ts'
import { schema } from './schema.ts'

const { nodes } = schema

/** Three columns, with a heading row and two more. */
export function newTable(): Node {
  const row = (type: typeof nodes.table_cell) =>
    nodes.table_row.create(null, [type.create(), type.create(), type.create()])
  return nodes.table.create(null, [
    row(nodes.table_header),
    row(nodes.table_cell),
    row(nodes.table_cell),
  ])
}

export const tableActions: Readonly<Record<string, Action>> = {
  'row-above': { run: onlyWhen((state) => selectedRect(state).top > 0, addRowBefore) },
  'row-below': { run: addRowAfter },
  'row-away': { run: onlyWhen((state) => selectedRect(state).top > 0, deleteRow) },
  'column-before': { run: addColumnBefore },
  'column-after': { run: addColumnAfter },
  'column-away': { run: deleteColumn },
  'numbers-right': { run: alignColumns, isOn: isAlignedRight },
  'table-away': { run: deleteTable },
}

function onlyWhen(isPossible: (state: EditorState) => boolean, command: Command): Command {
  return (state, dispatch, view) =>
    isInTable(state) && isPossible(state) && command(state, dispatch, view)
}

function isAlignedRight(state: EditorState): boolean {
  if (!isInTable(state)) return false
  const { table, left } = selectedRect(state)
  return table.firstChild?.maybeChild(left)?.attrs.align === 'end'
}

/** The heading says how its column stands; the rest of the column follows it. */
function alignColumns(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  if (!isInTable(state)) return false
  const align = isAlignedRight(state) ? 'start' : 'end'
  const { map, tableStart, left, right } = selectedRect(state)
  const { tr } = state
  for (const pos of map.cellsInRect({ left, right, top: 0, bottom: 1 })) {
    tr.setNodeAttribute(tableStart + pos, 'align', align)
  }
  dispatch?.(tr)
  return true
}

export const nextCell = goToNextCell(1)
export const previousCell = goToNextCell(-1)

/** A cell holds one line: Enter goes to the row below, and after the last one out of the table. */
export const cellBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  const { map, tableStart, table, bottom, left } = selectedRect(state)
  if (bottom < map.height) {
    const below = state.doc.resolve(tableStart + map.positionAt(bottom, left, table) + 1)
    dispatch?.(state.tr.setSelection(TextSelection.near(below)).scrollIntoView())
    return true
  }
  const after = tableStart + table.nodeSize - 1
  const { tr } = state
  if (!tr.doc.nodeAt(after)) tr.insert(after, nodes.paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView())
  return true
}

/** What is pasted into a cell as the one line that a cell holds; null for what is no cell, or a table. */
export function inCell(state: EditorState, slice: Slice): Slice | null {
  const tables = [nodes.table, nodes.table_row, nodes.table_cell, nodes.table_header]
  if (!isInTable(state) || tables.includes(slice.content.firstChild?.type ?? nodes.paragraph)) {
    return null
  }
  const line: Node[] = []
  slice.content.descendants((node, _pos, parent) => {
    if (node.isTextblock && line.length > 0) line.push(schema.text(' '))
    if (node.type === nodes.hard_break) line.push(schema.text(' '))
    else if (node.isInline && parent?.type !== nodes.footnote) line.push(node)
    return node.type !== nodes.footnote
  })
  return new Slice(Fragment.fromArray(line), 0, 0)
}

/**
 * Keeps every table as Markdown knows it (one heading row of plain words, the same alignment down a
 * column), and a line to write on after a table or a picture that comes last.
 */
export const tidyDocument = new Plugin({
  appendTransaction(transactions, _, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    doc.forEach((node, offset) => {
      if (node.type !== nodes.table) return
      const tidied = tidyTable(node)
      if (!tidied.eq(node)) replaceCells(tr, node, tidied, offset)
    })
    if (doc.lastChild && !hasLineAtEnd(doc))
      tr.insert(tr.doc.content.size, nodes.paragraph.create())
    return tr.docChanged ? tr : null
  },
})

/** The document with a line to write on at the end. */
export function withLineAtEnd(doc: Node): Node {
  return hasLineAtEnd(doc) ? doc : doc.copy(doc.content.addToEnd(nodes.paragraph.create()))
}

function hasLineAtEnd({ lastChild }: Node): boolean {
  return lastChild?.type !== nodes.table && lastChild?.type !== nodes.picture
}

/** Only the cells that are wrong, from the last, so that what is marked stays marked. */
function replaceCells(tr: Transaction, before: Node, after: Node, offset: number): void {
  const wrong: { pos: number; cell: Node; tidied: Node }[] = []
  before.forEach((row, rowOffset, rowIndex) => {
    row.forEach((cell, cellOffset, index) => {
      const tidied = after.child(rowIndex).child(index)
      const pos = offset + 1 + rowOffset + 1 + cellOffset
      if (!tidied.eq(cell)) wrong.push({ pos, cell, tidied })
    })
  })
  for (const { pos, cell, tidied } of wrong.reverse()) {
    const at = tr.mapping.map(pos)
    if (tidied.type === cell.type) tr.setNodeMarkup(at, null, tidied.attrs)
    else tr.replaceWith(at, at + cell.nodeSize, tidied)
  }
}

function tidyTable(table: Node): Node {
  const head = table.firstChild
  const rows = table.children.map((row, rowIndex) =>
    row.copy(
      Fragment.fromArray(
        row.children.map((cell, index) => {
          const attrs = { ...cell.attrs, align: head?.maybeChild(index)?.attrs.align ?? 'start' }
          if (rowIndex > 0) return nodes.table_cell.create(attrs, cell.content)
          return nodes.table_header.create(attrs, wordsOf(cell))
        }),
      ),
    ),
  )
  return table.copy(Fragment.fromArray(rows))
}

function wordsOf(cell: Node): Fragment {
  const text = cell.textBetween(0, cell.content.size, ' ')
  return text === '' ? Fragment.empty : Fragment.from(schema.text(text))
}
