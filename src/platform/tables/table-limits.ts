/** What is taken of a table from outside; more is refused in words. */
export interface TableLimits {
  readonly bytes: number
  /** Rows with nothing in them are not counted. */
  readonly rows: number
  /** Of all rows, empty ones too. */
  readonly lines: number
  readonly columns: number
  readonly cellChars: number
  /** Of all cells: one long text may be shown in every cell of a sheet. */
  readonly tableChars: number
  readonly sheets: number
  /** Of one part of a workbook, unpacked, and of all that are read. */
  readonly partBytes: number
  readonly allPartBytes: number
  /** Of all parts as the file says, added up before anything is unpacked. */
  readonly claimedBytes: number
}

const megabyte = 1024 * 1024

/** Of the tables that municipalities have themselves. */
export const tableLimits = {
  bytes: 5 * megabyte,
  /** 5 000 and their headings. */
  rows: 5_001,
  lines: 10_002,
  columns: 60,
  cellChars: 10_000,
  tableChars: 5 * megabyte,
  sheets: 30,
  // More than 5 000 rows of text ever need, and little enough to hold.
  partBytes: 24 * megabyte,
  allPartBytes: 48 * megabyte,
  claimedBytes: 128 * megabyte,
} as const satisfies TableLimits
