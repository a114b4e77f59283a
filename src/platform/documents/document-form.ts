import type { DocumentForm } from './blocks.ts'

/** A paragraph that stands on its own: its size and the room over and under it, in points. */
export interface LooseLine {
  readonly size: number
  readonly before: number
  readonly after: number
}

interface FormShapes {
  readonly title: LooseLine
  readonly dateline: LooseLine
  readonly headings: Readonly<Record<1 | 2 | 3, LooseLine>>
  /** Under a table, also one whose source is empty. */
  readonly source: LooseLine
  /** Under the mark or the arms of the first page. */
  readonly underMark: number
}

/** What differs between the forms in the files of word processors; the PDF has its own in `document.typ`. */
export const formShapes: Readonly<Record<DocumentForm, FormShapes>> = {
  report: {
    title: { size: 26, before: 6, after: 8 },
    dateline: { size: 9, before: 0, after: 24 },
    headings: {
      1: { size: 16, before: 22, after: 8 },
      2: { size: 12, before: 18, after: 6 },
      3: { size: 10, before: 15, after: 5 },
    },
    source: { size: 8, before: 4, after: 14 },
    underMark: 18,
  },
  letter: {
    title: { size: 18, before: 2, after: 4 },
    dateline: { size: 9, before: 0, after: 14 },
    headings: {
      1: { size: 13, before: 14, after: 4 },
      2: { size: 11, before: 12, after: 4 },
      3: { size: 10, before: 11, after: 3 },
    },
    source: { size: 8, before: 2, after: 4 },
    underMark: 0,
  },
}
