import { Fragment, type Node } from 'prosemirror-model'
import type { Run } from '#platform/documents/blocks.ts'
import type { WrittenBlock } from './block-markdown.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** The blocks as a document to edit. */
export function documentOf(blocks: readonly WrittenBlock[]): Node {
  const content = blocks.map(nodeOf)
  return nodes.doc.create(null, content.length > 0 ? content : [nodes.paragraph.create()])
}

function nodeOf(block: WrittenBlock): Node {
  switch (block.kind) {
    case 'heading':
      return nodes.heading.create({ level: block.level === 3 ? 3 : 2 }, wordsOf(block.text))
    case 'paragraph':
      return paragraphOf(block.runs)
    case 'list': {
      const items = block.items.map((runs) => nodes.list_item.create(null, paragraphOf(runs)))
      return (block.ordered ? nodes.ordered_list : nodes.bullet_list).create(null, items)
    }
    case 'quote': {
      const paragraphs = block.paragraphs.map(paragraphOf)
      return nodes.blockquote.create(
        null,
        paragraphs.length > 0 ? paragraphs : nodes.paragraph.create(),
      )
    }
    case 'table': {
      const attrs = block.columns.map(({ align }) => ({ align }))
      const head = block.columns.map(({ title }, index) =>
        nodes.table_header.create(attrs[index], wordsOf(title)),
      )
      const rows = block.rows.map((row) =>
        attrs.map((attr, index) =>
          nodes.table_cell.create(attr, inlineOf(row[index] ?? [], false)),
        ),
      )
      return nodes.table.create(
        null,
        [head, ...rows].map((cells) => nodes.table_row.create(null, cells)),
      )
    }
    case 'picture': {
      const { href: address, alternative, caption } = block
      return nodes.picture.create({ address, alternative, caption })
    }
  }
}

const paragraphOf = (runs: readonly Run[]) => nodes.paragraph.create(null, inlineOf(runs))
const wordsOf = (text: string) => (text === '' ? null : schema.text(text))

function inlineOf(runs: readonly Run[], lines = true): Fragment {
  return Fragment.fromArray(
    runs.flatMap((run): Node[] => {
      if ('footnote' in run) return [nodes.footnote.create(null, inlineOf(run.footnote))]
      const looks =
        'href' in run
          ? [marks.link.create({ href: run.href })]
          : [
              ...(run.bold ? [marks.strong.create()] : []),
              ...(run.italic ? [marks.em.create()] : []),
            ]
      const parts = lines ? run.text.split(/(\n)/) : [run.text.replaceAll('\n', ' ')]
      return parts
        .filter((part) => part !== '')
        .map((part) =>
          part === '\n' && lines
            ? nodes.hard_break.create(null, null, looks)
            : schema.text(part, looks),
        )
    }),
  )
}

/** A block of the document as it is read; null for one that says nothing. */
export function blockOf(node: Node): WrittenBlock | null {
  switch (node.type) {
    case nodes.heading:
      return { kind: 'heading', level: node.attrs.level === 3 ? 3 : 2, text: node.textContent }
    case nodes.bullet_list:
    case nodes.ordered_list: {
      const items = node.children.map((item) =>
        item.children.flatMap((child, index) =>
          index === 0 ? runsOf(child) : [{ text: '\n' }, ...runsOf(child)],
        ),
      )
      return { kind: 'list', ordered: node.type === nodes.ordered_list, items }
    }
    case nodes.blockquote: {
      const paragraphs = node.children.map(runsOf).filter((runs) => saysSomething(runs))
      return { kind: 'quote', paragraphs }
    }
    case nodes.table:
      return tableOf(node)
    case nodes.picture: {
      const { address, alternative, caption } = node.attrs
      return { kind: 'picture', href: address, alternative, caption, file: null }
    }
    default: {
      const runs = runsOf(node)
      return saysSomething(runs) ? { kind: 'paragraph', runs } : null
    }
  }
}

function tableOf(node: Node): WrittenBlock {
  const [head, ...rows] = node.children
  const columns = (head?.children ?? []).map((cell) => ({
    title: cell.textContent,
    align: cell.attrs.align === 'end' ? ('end' as const) : ('start' as const),
    width: 1,
  }))
  return { kind: 'table', caption: '', columns, rows: rows.map((row) => row.children.map(runsOf)) }
}

const saysSomething = (runs: readonly Run[]) =>
  runs.some((run) => 'footnote' in run || run.text.trim() !== '')

/** What stands in a paragraph, a cell or a footnote. */
function runsOf(node: Node): readonly Run[] {
  return node.children.flatMap((child): readonly Run[] => {
    if (child.type === nodes.footnote) {
      const said = runsOf(child)
      return saysSomething(said) ? [{ text: '', footnote: said }] : []
    }
    const text = child.type === nodes.hard_break ? '\n' : (child.text ?? '')
    const link = marks.link.isInSet(child.marks)
    if (link) return [{ text, href: link.attrs.href }]
    const bold = marks.strong.isInSet(child.marks) !== undefined
    const italic = marks.em.isInSet(child.marks) !== undefined
    return [{ text, ...(bold && { bold }), ...(italic && { italic }) }]
  })
}
