import type { ImportedFields, ImportQuestion } from './plan-import.ts'

/** What one cell gives, with what must be asked about it. */
export interface CellReading {
  readonly fields: ImportedFields
  readonly questions: readonly ImportQuestion[]
}

export const nothingRead: CellReading = { fields: {}, questions: [] }

export function reads(
  fields: ImportedFields,
  questions: readonly ImportQuestion[] = [],
): CellReading {
  return { fields, questions }
}
