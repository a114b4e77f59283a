/**
 * What Word puts on the clipboard, as ordinary HTML: paragraphs that are items of lists, footnotes, and
 * headings by their style. What was deleted with tracked changes goes, what was inserted stays.
 */
export function cleanWord(body: HTMLElement): void {
  takeFootnotes(body)
  removeDeleted(body)
  for (const gone of body.querySelectorAll(notText)) gone.remove()
  for (const space of body.querySelectorAll(
    '[data-style*="mso-spacerun" i], .Apple-converted-space',
  )) {
    space.replaceWith(' ')
  }
  for (const title of body.querySelectorAll('p.MsoTitle, p.MsoSubtitle')) {
    rename(title, title.matches('.MsoTitle') ? 'h2' : 'h3')
  }
  for (const quote of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const around = document.createElement('blockquote')
    quote.replaceWith(around)
    around.append(quote)
  }
  makeLists(body)
  for (const mark of body.querySelectorAll(listMark)) mark.remove()
}

const listMark = '[data-style*="mso-list:ignore" i], [data-style*="mso-list: ignore" i]'

const notText = [
  '.MsoCommentReference',
  '.msocomanchor',
  '.msocomtxt',
  '[data-style*="mso-element:comment" i]',
  '[data-style*="mso-special-character:comment" i]',
  '[data-style*="mso-element:header" i]',
  '[data-style*="mso-element:footer" i]',
  '[data-style*="mso-hide:all" i]',
  '[data-style*="page-break-before" i]:is(br)',
].join()

/** With whatever paragraph, item, row or table has nothing left in it then. */
function removeDeleted(body: HTMLElement): void {
  for (const deleted of body.querySelectorAll('del, .msoDel')) {
    const around = ['p', 'li', 'tr', 'table'].map((name) => deleted.closest(name))
    deleted.remove()
    for (const holder of around) if (holder && isBare(holder)) holder.remove()
  }
}

function isBare(element: Element): boolean {
  const copy = element.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll(listMark)) mark.remove()
  return copy.textContent?.trim() === '' && !copy.querySelector('img, [data-footnote]')
}

/** The marks lead to the notes at the end of the text; each note is put where its mark is. */
function takeFootnotes(body: HTMLElement): void {
  const marks = body.querySelectorAll<HTMLAnchorElement>('a[href*="#_ftn" i], a[href*="#_edn" i]')
  for (const mark of marks) {
    const name = /#_((?:ftn|edn)\d+)$/i.exec(mark.getAttribute('href') ?? '')?.[1]
    const note = name && body.querySelector(`[id="${CSS.escape(name)}"]`)
    if (!note || note.contains(mark)) continue
    for (const back of note.querySelectorAll('a[href*="#_ftnref" i], a[href*="#_ednref" i]')) {
      back.remove()
    }
    const footnote = document.createElement('span')
    footnote.dataset['footnote'] = ''
    footnote.textContent = (note.textContent ?? '').replace(/\s+/g, ' ').trim()
    mark.replaceWith(footnote)
  }
  for (const notes of body.querySelectorAll(
    '[data-style*="mso-element:footnote-list" i], [data-style*="mso-element:endnote-list" i]',
  )) {
    notes.remove()
  }
}

/** Word's items are paragraphs that say which list they belong to, and carry their own mark. */
function makeLists(body: HTMLElement): void {
  let list: { readonly element: HTMLElement; readonly name: string } | null = null
  for (const paragraph of body.querySelectorAll<HTMLElement>('p')) {
    const name = /mso-list:\s*(l\d+)\s+level/i.exec(paragraph.getAttribute('data-style') ?? '')?.[1]
    if (!name) continue
    const mark = paragraph.querySelector(listMark)?.textContent?.trim() ?? ''
    const isNext = previousElement(paragraph) === list?.element
    if (!list || !isNext || list.name !== name) {
      const isOrdered = /^[([]?([\d.]+|[a-zæøå]|[ivxlcdm]+)[.)\]]/i.test(mark)
      list = { element: document.createElement(isOrdered ? 'ol' : 'ul'), name }
      paragraph.before(list.element)
    }
    const item = document.createElement('li')
    item.append(paragraph)
    list.element.append(item)
  }
}

function previousElement(element: Element): Element | null {
  const { previousSibling } = element
  const hasText = previousSibling?.nodeType === 3 && previousSibling.textContent?.trim() !== ''
  return hasText ? null : element.previousElementSibling
}

export function rename(element: Element, name: string): void {
  const renamed = document.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}
