import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { gapCursor } from 'prosemirror-gapcursor'
import { history, redo, undo } from 'prosemirror-history'
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { Fragment, type Node, Slice } from 'prosemirror-model'
import { splitListItem } from 'prosemirror-schema-list'
import { type Command, EditorState, type Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { actions } from './commands.ts'
import { schema } from './schema.ts'
import { cellBelow, nextCell, previousCell, tidyDocument, withLineAtEnd } from './tables.ts'

const { nodes } = schema

/** A document to edit, with the keys of the editor; `keys` are those that open something beside it. */
export function editorState(doc: Node, keys: Readonly<Record<string, Command>>): EditorState {
  return EditorState.create({
    doc: withLineAtEnd(doc),
    plugins: [
      keymap(keys),
      keymap({
        ...wordKeys,
        Enter: chainCommands(cellBelow, splitListItem(nodes.list_item)),
        'Shift-Enter': chainCommands(cellBelow, newLine),
        Tab: nextCell,
        'Shift-Tab': previousCell,
      }),
      keymap(baseKeymap),
      inputRules({
        rules: [
          textblockTypeInputRule(/^##\s$/, nodes.heading, { level: 2 }),
          textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 3 }),
          wrappingInputRule(/^[-*]\s$/, nodes.bullet_list),
          wrappingInputRule(/^>\s$/, nodes.blockquote),
        ],
      }),
      history(),
      gapCursor(),
      tableEditing(),
      tidyDocument,
    ],
  })
}

/** The text of a footnote, which is edited by itself. */
export function footnoteState(
  footnote: Node,
  keys: Readonly<Record<string, Command>>,
): EditorState {
  return EditorState.create({
    doc: footnote,
    plugins: [
      keymap({ ...keys, ...wordKeys, 'Shift-Enter': newLine }),
      keymap(baseKeymap),
      history(),
    ] satisfies Plugin[],
  })
}

const newLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.type.contentMatch.matchType(nodes.hard_break)) return true
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
}

const run = (name: string): Command => actions[name]?.run ?? (() => false)

const wordKeys: Readonly<Record<string, Command>> = {
  'Mod-b': run('bold'),
  'Mod-i': run('italic'),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
}

/** Plain text: an empty line parts paragraphs, as it does in Markdown. */
export function plainTextSlice(text: string): Slice {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => nodes.paragraph.create(null, linesOf(paragraph)))
  return new Slice(Fragment.fromArray(paragraphs), 1, 1)
}

function linesOf(paragraph: string): Node[] {
  return paragraph
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? nodes.hard_break.create() : schema.text(part)))
}
