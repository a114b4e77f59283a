import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { safeHref } from '#ui/safe-href.ts'

/** What a section of the document can hold: the blocks that are read out of its Markdown, no more. */
const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: '(text | hard_break | footnote)*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    group: 'block',
    content: 'text*',
    marks: '',
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: [
      { tag: 'h1, h2', attrs: { level: 2 } },
      { tag: 'h3, h4, h5, h6', attrs: { level: 3 } },
    ],
    toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  list_item: {
    content: 'paragraph+',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  blockquote: {
    group: 'block',
    content: 'paragraph+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  table: {
    group: 'block',
    content: 'table_row+',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', { class: 'ds-table' }, ['tbody', 0]],
  },
  table_row: {
    content: '(table_header | table_cell)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_header: cellSpec('th', 'header_cell', 'text*', { marks: '' }),
  table_cell: cellSpec('td', 'cell', '(text | footnote)*'),
  picture: {
    group: 'block',
    attrs: { address: {}, alternative: { default: '' }, caption: { default: '' } },
    parseDOM: [
      {
        tag: 'figure[data-address]',
        getAttrs: (element) => ({
          address: element.dataset['address'],
          alternative: element.dataset['alternative'] ?? '',
          caption: element.dataset['caption'] ?? '',
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'figure',
      {
        'data-address': attrs.address,
        'data-alternative': attrs.alternative,
        'data-caption': attrs.caption,
      },
    ],
  },
  footnote: {
    inline: true,
    group: 'inline',
    content: '(text | hard_break)*',
    atom: true,
    parseDOM: [{ tag: 'span[data-footnote]' }],
    toDOM: () => ['span', { 'data-footnote': '' }, 0],
  },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    // The words of a link are shown as a link, never bold or italic.
    excludes: '_',
    parseDOM: [
      { tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') ?? '' }) },
    ],
    toDOM: ({ attrs }) => ['a', { href: safeHref(attrs.href) ?? null }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
} satisfies Record<string, MarkSpec>

function cellSpec(tag: string, tableRole: string, content: string, more: NodeSpec = {}): NodeSpec {
  return {
    content,
    tableRole,
    isolating: true,
    attrs: {
      // Cells are never joined; the commands for tables ask for these.
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
      align: { default: 'start' },
    },
    parseDOM: [
      {
        tag,
        getAttrs: (element) => ({
          align: element.hasAttribute('data-numeric') ? 'end' : 'start',
        }),
      },
    ],
    toDOM: ({ attrs }) => [tag, attrs.align === 'end' ? { 'data-numeric': 'true' } : {}, 0],
    ...more,
  }
}

export const schema = new Schema({ nodes, marks })
