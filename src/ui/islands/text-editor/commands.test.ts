import { baseKeymap } from 'prosemirror-commands'
import { splitListItem } from 'prosemirror-schema-list'
import { AllSelection, type Command, type EditorState, TextSelection } from 'prosemirror-state'
import { expect, it } from 'vitest'
import type { Block } from '#platform/documents/blocks.ts'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { actions, canHaveBlock, canHaveFootnote, insertBlock } from './commands.ts'
import { blockOf, documentOf } from './document.ts'
import { editorState, plainTextSlice } from './editor.ts'
import { markdownOf, openMarkdown } from './markdown.ts'
import { sameBlocks } from './same-blocks.ts'
import { Dice, randomBlocks } from './sample-texts.ts'
import { schema } from './schema.ts'
import { cellBelow, newTable, tableActions } from './tables.ts'

const { nodes } = schema

const read = (text: string): readonly Block[] =>
  markdownBlocks(text, (href) => (href.startsWith('bilde:') ? { href, file: null } : null))

const commands: readonly Command[] = [
  ...Object.values({ ...actions, ...tableActions }).map(({ run }) => run),
  cellBelow,
  splitListItem(nodes.list_item),
  ...['Enter', 'Backspace', 'Delete'].map((key) => baseKeymap[key] ?? (() => false)),
  where(canHaveBlock, insertBlock(newTable())),
  where(canHaveBlock, insertBlock(nodes.picture.create({ address: 'bilde:1', alternative: 'x' }))),
  where(canHaveFootnote, ({ tr, selection }, dispatch) => {
    dispatch?.(tr.insert(selection.to, nodes.footnote.create(null, schema.text('note'))))
    return true
  }),
  ({ tr }, dispatch) => {
    dispatch?.(tr.insertText('ord'))
    return true
  },
  ({ tr }, dispatch) => {
    dispatch?.(tr.replaceSelection(plainTextSlice('en\nto\n\ntre')))
    return true
  },
  ({ doc, tr }, dispatch) => {
    const middle = Math.floor(doc.content.size / 2)
    dispatch?.(tr.replaceSelection(doc.slice(0, middle)))
    return true
  },
]

function where(isPossible: (state: EditorState) => boolean, command: Command): Command {
  return (state, dispatch) => isPossible(state) && command(state, dispatch)
}

it('leaves a document that is written as it is read, whatever is done to it', () => {
  const dice = new Dice(3)
  let changes = 0
  for (const blocks of randomBlocks(18, 'words')) {
    let state = editorState(documentOf(blocks), {})
    for (let count = 0; count < 18; count += 1) {
      const before = state.doc
      state = state.apply(state.tr.setSelection(selectionIn(state, dice)))
      dice.one(commands)(state, (tr) => {
        state = state.apply(tr)
      })
      if (state.doc.eq(before)) continue
      changes += 1
      state.doc.check()
      const written = markdownOf(state.doc)
      const expected = state.doc.children.flatMap((node) => blockOf(node) ?? [])
      expect(sameBlocks(read(written), expected), written).toBe(true)
      expect(openMarkdown(written), written).not.toBeNull()
    }
  }
  expect(changes).toBeGreaterThan(80)
})

function selectionIn({ doc }: EditorState, dice: Dice) {
  if (dice.below(12) === 0) return new AllSelection(doc)
  const from = dice.below(doc.content.size + 1)
  const to = dice.below(2) === 0 ? from : dice.below(doc.content.size + 1)
  return TextSelection.between(doc.resolve(from), doc.resolve(to))
}
