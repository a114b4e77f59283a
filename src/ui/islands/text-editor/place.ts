import {
  isDate,
  type MarkdownOf,
  type MarkdownPart,
  type MarkdownTree,
  type MarkdownWords,
} from '#platform/documents/markdown.ts'

/** A picture of the section, or a figure of the knowledge base. */
export const isPictureAddress = (address: string) =>
  /^bilde:/.test(address) || isFigureAddress(address)

export const isFigureAddress = (address: string) => /^figur:/.test(address)

/** Whether there is nothing in the text that is read as something less, or not read at all. */
export function hasPlaceForAll(root: MarkdownTree): boolean {
  const definitions = root.children.filter((node) => node.type === 'footnoteDefinition')
  return root.children.every(hasPlace) && areAllUsedOnce(root, definitions)
}

function areAllUsedOnce(
  root: MarkdownTree,
  definitions: readonly MarkdownOf<'footnoteDefinition'>[],
): boolean {
  const labels = definitions.map(({ identifier }) => identifier)
  const used = new Set(
    allOf(root).flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  )
  return new Set(labels).size === labels.length && labels.every((label) => used.has(label))
}

function allOf(node: MarkdownTree | MarkdownPart): readonly (MarkdownTree | MarkdownPart)[] {
  return 'children' in node ? [node, ...node.children.flatMap(allOf)] : [node]
}

function hasPlace(node: MarkdownPart): boolean {
  switch (node.type) {
    case 'heading':
      return node.children.every(isWord)
    case 'paragraph':
      return node.children.every((child) =>
        child.type === 'image' ? isPictureAddress(child.url) : isInline(child),
      )
    case 'list':
      return node.children.every(({ children }) =>
        children.every((child) => (child.type === 'list' ? hasPlace(child) : isParagraph(child))),
      )
    case 'blockquote':
      return node.children.every(isParagraph)
    case 'footnoteDefinition':
      return (
        node.children.every(isParagraph) &&
        !allOf(node).some(({ type }) => type === 'footnoteReference')
      )
    case 'table':
      return node.children.every(
        ({ children }, index) =>
          children.length <= (node.children[0]?.children.length ?? 0) &&
          children.every((cell) => cell.children.every(index === 0 ? isWord : isInline)),
      )
    default:
      return false
  }
}

/** A paragraph of words, or one that begins with a day. */
function isParagraph(node: MarkdownPart): boolean {
  if (node.type === 'list') return isDate(node) && hasPlace(node)
  return node.type === 'paragraph' && node.children.every(isInline)
}

function isInline(node: MarkdownWords): boolean {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return node.children.every(isInline)
    case 'link':
      return !node.title && node.children.every(isWord)
    case 'break':
    case 'footnoteReference':
      return true
    default:
      return node.type === 'text'
  }
}

function isWord(node: MarkdownWords): boolean {
  return node.type === 'emphasis' || node.type === 'strong'
    ? node.children.every(isWord)
    : node.type === 'text'
}
