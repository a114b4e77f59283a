import type { EstimatedPageNumbers } from 'docx'
import { documentFlows, type Flow, twip } from './docx-flows.ts'
import { lineCounter } from './docx-lines.ts'
import { page } from './docx-styles.ts'
import type { PreparedDocument } from './prepared-blocks.ts'

export interface PageCount {
  /** The page of each heading that the contents list, in their order. */
  readonly headings: readonly number[]
  readonly pages: number
}

/**
 * The pages that the headings come on, as Word will part the document. It knows only what our documents
 * are made of; a test holds it to the layout of the docx package, which knows all of Word and takes ten
 * times as long as the rest of the file. `firstHeader` is the height of the first page's header, in points.
 */
export async function countPages(
  document: PreparedDocument,
  firstHeader: number,
): Promise<PageCount> {
  const flows = documentFlows(document, await lineCounter())
  const usualTop = page.margin.top * twip
  const pages = new Pages(Math.max(usualTop, page.margin.header * twip + firstHeader), usualTop)
  const headings: number[] = []
  flows.forEach((flow, index) => {
    pages.place(flow, flows.slice(index + 1, index + 1 + longestChain))
    if (flow.isInContents) headings.push(pages.startedOn)
  })
  return { headings, pages: pages.page }
}

/** The numbers by the bookmarks that the docx package has put at the headings of a formatted body. */
export function pageNumbersOf(body: unknown, { headings, pages }: PageCount): EstimatedPageNumbers {
  const marks = bookmarksIn(body).filter((name) => name.startsWith('_Toc'))
  return {
    bookmarks: new Map(marks.map((name, index) => [name, String(headings[index] ?? pages)])),
    pageCount: pages,
  }
}

function bookmarksIn(element: unknown): readonly string[] {
  if (typeof element !== 'object' || element === null) return []
  if (Array.isArray(element)) return element.flatMap(bookmarksIn)
  return Object.entries(element).flatMap(([name, content]): readonly string[] =>
    name === 'w:bookmarkStart'
      ? [(content as { _attr: { 'w:name': string } })._attr['w:name']]
      : bookmarksIn(content),
  )
}

/** So many paragraphs are kept together at most; a longer chain parts like any other text. */
const longestChain = 8
const bottom = (page.height - page.margin.bottom) * twip
const noteSeparator = 10 * 1.2102 * 1.2

class Pages {
  page = 1
  /** Where the first line of what was placed last came. */
  startedOn = 1
  readonly #top: number
  #y: number
  #after = 0
  #isOnTop = true
  #notes = 0

  constructor(firstTop: number, top: number) {
    this.#top = top
    this.#y = firstTop
  }

  place(flow: Flow, following: readonly Flow[]): void {
    const start = startHeight(flow, following)
    const { heights, notes = [], spacing = 0 } = flow
    if (!this.#isOnTop && !this.#fits(this.#gap(flow) + start, 0, notes[0] ?? 0)) {
      this.#turn(flow)
    }
    this.#y += this.#gap(flow)
    this.startedOn = this.page
    heights.forEach((height, index) => {
      const note = notes[index] ?? 0
      const isSplittable = index > 0 && !flow.isWhole
      if (isSplittable && !this.#fits(height + withLast(flow, index), spacing, note)) {
        this.#turn(flow)
      }
      this.#y += height
      this.#notes += note > 0 && this.#notes === 0 ? note + noteSeparator : note
      this.#isOnTop = false
    })
    this.#after = flow.after
  }

  /** Nothing stands between the margin and what comes first on a page. */
  #gap({ before, isRow }: Flow): number {
    if (this.#isOnTop && this.page > 1) return 0
    return isRow ? this.#after : Math.max(this.#after, before)
  }

  #fits(height: number, spacing: number, note: number): boolean {
    const notes = this.#notes + note + (note > 0 && this.#notes === 0 ? noteSeparator : 0)
    return this.#y + height + notes - (notes > 0 ? 0 : spacing) <= bottom + 0.01
  }

  #turn({ repeated = 0 }: Flow): void {
    this.page += 1
    this.#y = this.#top + repeated
    this.#after = 0
    this.#notes = 0
    this.#isOnTop = true
  }
}

/** What must find room for the flow to begin on a page: two lines, or all of it with what it is kept with. */
function startHeight(flow: Flow, following: readonly Flow[]): number {
  if (!flow.keepsNext) return firstLines(flow)
  const [next, ...rest] = following
  if (!next) return sum(flow.heights)
  const gap = next.isRow ? flow.after : Math.max(flow.after, next.before)
  return sum(flow.heights) + gap + startHeight(next, rest)
}

/** Neither one line alone at the foot of a page, nor one alone on top of the next. */
function firstLines({ heights, spacing = 0, isWhole, isRow }: Flow): number {
  const isTogether = isWhole || heights.length <= 3
  return sum(isTogether ? heights : heights.slice(0, isRow ? 1 : 2)) - spacing
}

/** The last line goes along with the one before it. */
function withLast({ heights, isRow }: Flow, index: number): number {
  return !isRow && index === heights.length - 2 ? (heights[index + 1] ?? 0) : 0
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
