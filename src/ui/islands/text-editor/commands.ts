import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { Attrs, Node, NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { schema } from './schema.ts'

const { nodes, marks } = schema

export interface Action {
  readonly run: Command
  /** Whether what is marked already is like that; for buttons that can be pressed in. */
  readonly isOn?: (state: EditorState) => boolean
}

/** What the buttons do, by the name that stands on them. */
export const actions: Readonly<Record<string, Action>> = {
  heading: headingAction(2),
  subheading: headingAction(3),
  bold: markAction('strong'),
  italic: markAction('em'),
  bullets: listAction(nodes.bullet_list),
  numbers: listAction(nodes.ordered_list),
  quote: {
    run: (state, dispatch) =>
      isWithin(state, nodes.blockquote)
        ? lift(state, dispatch)
        : asParagraphs(wrapIn(nodes.blockquote))(state, dispatch),
    isOn: (state) => isWithin(state, nodes.blockquote),
  },
  undo: { run: undo },
  redo: { run: redo },
}

function markAction(name: 'strong' | 'em'): Action {
  const run = toggleMark(marks[name])
  return {
    isOn: hasMark(name),
    run: (state, dispatch) => !(state.selection instanceof NodeSelection) && run(state, dispatch),
  }
}

function headingAction(level: number): Action {
  const isOn = (state: EditorState) => {
    const { parent } = state.selection.$from
    return parent.type === nodes.heading && parent.attrs.level === level
  }
  return {
    isOn,
    run: (state, dispatch) =>
      isOn(state)
        ? setBlockType(nodes.paragraph)(state, dispatch)
        : outOfAll(setBlockType(nodes.heading, { level }))(state, dispatch),
  }
}

function listAction(type: NodeType): Action {
  const other = type === nodes.bullet_list ? nodes.ordered_list : nodes.bullet_list
  return {
    isOn: (state) => isWithin(state, type),
    run: (state, dispatch) => {
      if (isWithin(state, type)) return liftListItem(nodes.list_item)(state, dispatch)
      const list = around(state, other)
      if (!list) return asParagraphs(wrapInList(type))(state, dispatch)
      dispatch?.(state.tr.setNodeMarkup(list.pos, type))
      return true
    },
  }
}

/** First makes paragraphs of headings and quotes, which can stand in no list. */
function asParagraphs(command: Command): Command {
  return outOfAll(afterwards(setBlockType(nodes.paragraph), command))
}

/** First takes what is marked out of lists and quotes. */
function outOfAll(command: Command): Command {
  return (state, dispatch, view) => {
    if (isWithin(state, nodes.list_item)) {
      return afterwards(liftListItem(nodes.list_item), command)(state, dispatch, view)
    }
    if (isWithin(state, nodes.blockquote)) return afterwards(lift, command)(state, dispatch, view)
    return command(state, dispatch, view)
  }
}

/** Both as one change, when the second can be done. */
function afterwards(first: Command, second: Command): Command {
  return (state, dispatch, view) => {
    const tr = state.tr
    let between = state
    const take = (part: typeof tr) => {
      for (const step of part.steps) tr.step(step)
      tr.setSelection(part.selection.getBookmark().resolve(tr.doc))
      between = between.apply(part)
    }
    first(state, take)
    const isDone = second(between, dispatch ? take : undefined, view)
    if (isDone) dispatch?.(tr)
    return isDone
  }
}

function hasMark(name: 'strong' | 'em' | 'link') {
  return ({ doc, selection, storedMarks }: EditorState): boolean => {
    if (selection instanceof NodeSelection) return false
    const { from, to, empty, $from } = selection
    return empty
      ? marks[name].isInSet(storedMarks ?? $from.marks()) !== undefined
      : doc.rangeHasMark(from, to, marks[name])
  }
}

export const isInLink = hasMark('link')

function isWithin(state: EditorState, type: NodeType): boolean {
  return around(state, type) !== null
}

/** The innermost node of a kind around what is marked. */
function around({ selection: { $from } }: EditorState, type: NodeType) {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type === type)
      return { pos: $from.before(depth), node: $from.node(depth) }
  }
  return null
}

/** The node that is marked as a whole, when it is of the kind. */
export function marked({ selection }: EditorState, type: NodeType): Node | null {
  return selection instanceof NodeSelection && selection.node.type === type ? selection.node : null
}

/** Puts a block where one writes; what cannot be divided has it after it. */
export function insertBlock(block: Node): Command {
  return ({ tr, selection }, dispatch) => {
    const { $from, $to } = selection
    const isPlain = $from.depth === 1 && $from.sameParent($to) && $from.parent.isTextblock
    const isEmpty = isPlain && $from.parent.content.size === 0
    const at = $from.depth === 0 ? $to.pos : $to.after(1)
    if (isEmpty) tr.replaceRangeWith($from.before(1), $from.after(1), block)
    else tr.insert(at, block)
    const start = isEmpty ? $from.before(1) : at
    const after = start + block.nodeSize
    // One goes on writing in it, or after a picture, which the next letter would replace.
    if (block.isAtom && !tr.doc.nodeAt(after)) tr.insert(after, nodes.paragraph.create())
    tr.setSelection(TextSelection.near(tr.doc.resolve(block.isAtom ? after : start + 1)))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Changes what a marked node says of itself. */
export function setAttributes(attrs: Attrs): Command {
  return ({ tr, selection }, dispatch) => {
    tr.setNodeMarkup(selection.from, null, attrs)
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, selection.from)))
    return true
  }
}

/** Whether a footnote can stand where one writes. */
export function canHaveFootnote({ selection }: EditorState): boolean {
  const { $from, $to } = selection
  return (
    $from.sameParent($to) &&
    $from.parent.canReplaceWith($to.index(), $to.index(), nodes.footnote) &&
    $from.parent.type !== nodes.footnote
  )
}

export function canHaveLink(state: EditorState): boolean {
  const { $from, $to } = state.selection
  return (
    $from.parent.inlineContent &&
    $from.sameParent($to) &&
    $from.parent.type.allowsMarkType(marks.link)
  )
}

export const canHaveBlock = (state: EditorState) => !isInTable(state)
