/** What is taken of a table from outside; more is refused in words. */
export const tableLimits = {
  bytes: 5 * 1024 * 1024,
  /** 5 000 and their headings; rows with nothing in them are not counted. */
  rows: 5_001,
  /** Of all rows, empty ones too. */
  lines: 10_002,
  columns: 60,
  cellChars: 10_000,
  /** Of all cells: one long text may be shown in every cell of a sheet. */
  tableChars: 5 * 1024 * 1024,
  sheets: 30,
} as const
