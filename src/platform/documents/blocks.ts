/**
 * The one document model. Features build blocks; `html.tsx`, `docx.ts` and `typst.ts` render them.
 * Texts are plain: no renderer reads markup out of them.
 */
export type Run =
  | { readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly text: string; readonly href: string }

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  | { readonly kind: 'figure'; readonly caption: string; readonly alternative: string; readonly svg: string }
  /** A box that stands out, such as a legal claim with its basis. */
  | { readonly kind: 'note'; readonly title: string; readonly runs: readonly Run[] }

export interface TableColumn {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Share of the width; the columns' shares are compared with each other. */
  readonly width: number
}

export interface DocumentModel {
  readonly title: string
  readonly subtitle: string
  /** The municipality, for the cover and the header. */
  readonly author: string
  readonly language: 'nb' | 'nn'
  /** «Sist endret …» and the like, on the cover. */
  readonly dateline: string
  readonly blocks: readonly Block[]
}
