/** What an import takes; more is refused in words. */
export const importLimits = {
  bytes: 5 * 1024 * 1024,
  rows: 5_000,
  columns: 60,
  cellChars: 10_000,
  sheets: 30,
} as const
