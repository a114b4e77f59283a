/** What is taken of a table from outside; more is refused in words. */
export interface TableLimits {
  readonly bytes: number
  /** Rows with nothing in them are not counted. */
  readonly rows: number
  /** Of all rows, empty ones too. */
  readonly lines: number
  readonly columns: number
  /** Of all sheets, with the empty cells before those that hold something. */
  readonly cells: number
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
/** 5 000 and their headings. */
const rows = 5_001
const columns = 60
const sheets = 30

/** Of the tables that municipalities have themselves. */
export const tableLimits = {
  bytes: 5 * megabyte,
  rows,
  lines: 10_002,
  columns,
  cells: rows * columns * sheets,
  cellChars: 10_000,
  tableChars: 5 * megabyte,
  sheets,
  // More than 5 000 rows of text ever need, and little enough to hold.
  partBytes: 24 * megabyte,
  allPartBytes: 48 * megabyte,
  claimedBytes: 128 * megabyte,
} as const satisfies TableLimits
