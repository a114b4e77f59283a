/**
 * The one document model. Features build blocks; `html.tsx`, `docx.ts` and `pdf.ts` render them.
 * Texts are plain: no renderer reads markup out of them. A line feed in a run is a new line.
 */
export type Run =
  | { readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly text: string; readonly href: string }
  /** The text is left empty: the mark is the renderers' to write, «1», «2» … through the document. */
  | { readonly text: string; readonly footnote: readonly Run[] }

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Run[])[]
    }
  | {
      readonly kind: 'table'
      /** Without number: the renderers write «Tabell 1» before it. */
      readonly caption: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
      /** «Kilde: …», under the table. */
      readonly source?: string
    }
  | {
      readonly kind: 'figure'
      /** Without number: the renderers write «Figur 1» before it. */
      readonly caption: string
      /** What the picture shows, for those who do not see it. */
      readonly alternative: string
      /** Self-contained, made by the program itself: colours as attributes, a `viewBox`. */
      readonly svg: string
      /** The same picture drawn for a phone; only pages use it. */
      readonly narrowSvg?: string
      /** «Kilde: …», under the figure. */
      readonly source?: string
    }
  /** A photograph or the like that people have put in. */
  | {
      readonly kind: 'picture'
      /** Empty for none; without number, like that of a figure. */
      readonly caption: string
      /** What the picture shows, for those who do not see it. */
      readonly alternative: string
      /** Where a page fetches it. */
      readonly href: string
      /** For files; null leaves its alternative text to stand there. */
      readonly file: PictureFile | null
      /** Of its bytes, in hexadecimal: only in what is frozen, whose checksum then covers the picture. */
      readonly sha256?: string
    }
  /** Somebody else's words, a paragraph at a time. */
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Run[])[] }
  /** A box that stands out, such as a legal claim with its basis. */
  | { readonly kind: 'note'; readonly title: string; readonly runs: readonly Run[] }

/** The block of one kind, for instance `BlockOf<'table'>`. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

export interface PictureFile {
  readonly content: Uint8Array
  readonly contentType: 'image/jpeg' | 'image/png'
  readonly widthPx: number
  readonly heightPx: number
}

export interface TableColumn {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Share of the width; the columns' shares are compared with each other. */
  readonly width: number
}

/** How the municipality's documents look. It is plain JSON, so that what is frozen keeps its look. */
export interface DocumentLook {
  /** Null leaves the product's mark. */
  readonly logo: LookLogo | null
  /** Six hex digits in small letters; null leaves spruce. */
  readonly colour: string | null
}

export interface LookLogo {
  readonly base64: string
  readonly contentType: PictureFile['contentType']
  readonly widthPx: number
  readonly heightPx: number
  /** What it shows, for those who do not see it. */
  readonly alternative: string
}

/** `a3-landscape` is a sheet for the wall: no contents, tables in three columns. */
export type Paper = 'a4' | 'a3-landscape'

/**
 * `report` begins with a head that fills a third of the page, and contents. `letter` is for letters,
 * forms and cases of a few pages: a small head, no contents, and rows that are high enough to write in.
 */
export type DocumentForm = 'report' | 'letter'

export interface DocumentModel {
  /** `a4` unless it says otherwise; Word and pages know no other. */
  readonly paper?: Paper
  /** `report` unless it says otherwise; pages are alike in both. */
  readonly form?: DocumentForm
  readonly title: string
  readonly subtitle: string
  readonly look?: DocumentLook
  /** The municipality, for the cover and the header. */
  readonly author: string
  readonly language: 'nb' | 'nn'
  /** «Sist endret …» and the like, on the cover. */
  readonly dateline: string
  readonly blocks: readonly Block[]
}
