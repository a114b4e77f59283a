import type {
  Confidence,
  ImportedFields,
  ImportQuestionCode,
  RowKind,
  TableLayout,
} from './plan-import.ts'

/** What a row is to be read as: certain and without questions unless it says otherwise. */
export type ExpectedRow = Omit<Partial<ImportedFields>, 'adoptedOn' | 'validTo'> & {
  readonly kind: RowKind
  readonly group?: string
  readonly adoptedOn?: string
  readonly validTo?: string
  readonly confidence?: Confidence
  readonly asks?: readonly ImportQuestionCode[]
}

/** A list of our own making in a shape that municipalities use, with its reading written down. */
export interface SampleTable {
  readonly shape: string
  readonly text: string
  readonly layout: TableLayout
  readonly rows: readonly ExpectedRow[]
}
