import { safeHref } from '#ui/safe-href.ts'
import { cleanWord, rename } from './word-paste.ts'

export interface CleanPaste {
  readonly html: string
  /** Pictures are uploaded by themselves; those that come with a text are left out. */
  readonly droppedPictures: number
}

/**
 * What was copied on a web page or in another program, with what a section can hold: headings, lists,
 * tables, quotes, links, bold and italic. Sizes, colours, fonts and classes go.
 */
export function cleanPaste(html: string): CleanPaste {
  const { body } = new DOMParser().parseFromString(withoutActive(html), 'text/html')
  removeComments(body)
  cleanWord(body)
  const droppedPictures = dropPictures(body)
  for (const gone of body.querySelectorAll(notText)) gone.remove()
  for (const heading of body.querySelectorAll('[role="heading"]')) {
    rename(heading, `h${heading.getAttribute('aria-level') === '1' ? 2 : 3}`)
  }
  looksAsMarks(body)
  cleanLinks(body)
  for (const table of body.querySelectorAll('table')) cleanTable(table)
  cleanLists(body)
  for (const element of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (element.textContent?.trim() === '' && !element.querySelector('[data-footnote]')) {
      element.remove()
    }
  }
  for (const element of body.querySelectorAll('*')) keepAttributes(element)
  // Signs that are not seen: where a word may be divided, and marks of order.
  return { html: body.innerHTML.replace(/[\u00ad\u200b\ufeff]|&shy;/g, ''), droppedPictures }
}

/** Styles become data to read: the security policy of the page would complain of them. */
function withoutActive(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s(style|on\w+)(?=\s*=)/gi, ' data-$1'))
}

const notText =
  'script, style, meta, link, title, noscript, template, iframe, object, embed, svg, math, input, button, select, textarea, audio, video, canvas, hr, .Apple-interchange-newline'

const keptAttributes = new Set([
  'href',
  'data-pm-slice',
  'data-address',
  'data-alternative',
  'data-caption',
  'data-footnote',
  'data-numeric',
])

function keepAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (!keptAttributes.has(name)) element.removeAttribute(name)
  }
}

function removeComments(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

function dropPictures(body: HTMLElement): number {
  const pictures = [...body.querySelectorAll('img')]
  for (const picture of pictures) picture.remove()
  // A picture of one dot is there to count readers.
  return pictures.filter((picture) => picture.getAttribute('width') !== '1').length
}

/** Many programs write bold and italic as styles, some even take them back with styles. */
function looksAsMarks(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('[data-style]')]) {
    const style = element.getAttribute('data-style') ?? ''
    const weight = /(?<![\w-])font-weight:\s*(\w+)/i.exec(style)?.[1] ?? ''
    const slant = /(?<![\w-])font-style:\s*(\w+)/i.exec(style)?.[1] ?? ''
    if (/^(bold|bolder|[6-9]00)$/i.test(weight)) wrapContent(element, 'strong')
    if (/^(italic|oblique)$/i.test(slant)) wrapContent(element, 'em')
    if (/^(normal|[1-5]00)$/i.test(weight) && element.matches('b, strong')) unwrap(element)
    if (/^normal$/i.test(slant) && element.matches('i, em')) unwrap(element)
  }
}

function wrapContent(element: Element, name: string): void {
  if (element.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, h5, h6')) return
  const around = document.createElement(name)
  around.append(...element.childNodes)
  element.append(around)
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** Only what leads somewhere from the finished document too. */
function cleanLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const href = safeHref(link.getAttribute('href'))
    if (!href || !/^(https?|mailto):/i.test(href)) unwrap(link)
  }
}

/** As many cells in every row, and in each cell one line. */
function cleanTable(table: HTMLTableElement): void {
  if (!table.isConnected) return
  if (table.rows.length === 1 && table.rows[0]?.cells.length === 1) {
    // A table of one cell only sets the text out.
    table.replaceWith(...(table.rows[0].cells[0]?.childNodes ?? []))
    return
  }
  const { caption } = table
  if (caption) {
    table.before(caption)
    rename(caption, 'p')
  }
  for (const cell of table.querySelectorAll('td, th')) {
    if (cell.closest('table') === table) oneLine(cell)
  }
  const rows = [...table.rows]
  rows.forEach((row, rowIndex) => {
    for (const cell of [...row.cells]) {
      const { colSpan, rowSpan, cellIndex } = cell
      for (let count = 1; count < Math.min(colSpan, 50); count += 1) {
        cell.after(document.createElement('td'))
      }
      for (const below of rows.slice(rowIndex + 1, rowIndex + rowSpan)) {
        for (let count = 0; count < Math.min(colSpan, 50); count += 1) {
          below.insertBefore(document.createElement('td'), below.cells[cellIndex] ?? null)
        }
      }
    }
  })
}

const blocks =
  'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, table, tbody, tr, td, th, br'

function oneLine(cell: Element): void {
  for (const block of [...cell.querySelectorAll(blocks)].reverse()) {
    block.before(' ')
    block.after(' ')
    unwrap(block)
  }
  if (cell.textContent?.trim() === '' && !cell.querySelector('[data-footnote]'))
    cell.textContent = ''
}

/** Lists have one level, and in their items there are only paragraphs. */
function cleanLists(body: HTMLElement): void {
  const lists = [...body.querySelectorAll('ul, ol')].filter(
    (list) => !list.parentElement?.closest('ul, ol'),
  )
  for (const list of lists) {
    list.append(...list.querySelectorAll('li'))
    for (const within of [...list.querySelectorAll('ul, ol')]) unwrap(within)
    for (const block of list.querySelectorAll('h1, h2, h3, h4, h5, h6, blockquote')) {
      rename(block, 'p')
    }
    const { parentElement } = list
    if (parentElement?.matches('div') && parentElement.children.length === 1) unwrap(parentElement)
  }
  // Some programs write each item as a list of its own.
  for (const list of lists.reverse()) {
    const next = list.nextElementSibling
    const isNext = next?.tagName === list.tagName && textBetween(list, next) === ''
    if (!isNext) continue
    list.append(...next.children)
    next.remove()
  }
}

function textBetween(list: Element, next: Element): string {
  let text = ''
  for (let node = list.nextSibling; node && node !== next; node = node.nextSibling) {
    text += node.textContent?.trim() ?? ''
  }
  return text
}
