import { describe, expect, it } from 'vitest'
import type { ImportedRow } from './plan-import.ts'
import { readPlanTable } from './read-plan-table.ts'
import { readTableText } from './read-table-text.ts'
import { awkwardTables } from './sample-awkward-tables.ts'
import { bokmalTables } from './sample-bokmal-tables.ts'
import { commaAndPipeTables } from './sample-comma-and-pipe-tables.ts'
import { nynorskTables } from './sample-nynorsk-tables.ts'
import { pastedTables } from './sample-pasted-tables.ts'
import type { ExpectedRow } from './sample-table.ts'

const besideTheRest = ['type', 'typeConfidence', 'status', 'yearMarks'] as const

/** The reading of a row as an expectation is written, without what the expectation leaves open. */
function reading(row: ImportedRow, expected: ExpectedRow | undefined) {
  const { source: _, questions, ...fields } = row
  const open = besideTheRest.filter((field) => expected?.[field] === undefined)
  const told = Object.entries(fields).filter(([field]) => !open.some((left) => left === field))
  return { ...Object.fromEntries(told), asks: questions.map((question) => question.code) }
}

describe('plan tables as municipalities have them', () => {
  for (const sample of [
    ...bokmalTables,
    ...commaAndPipeTables,
    ...nynorskTables,
    ...pastedTables,
    ...awkwardTables,
  ]) {
    it(`reads ${sample.shape}`, () => {
      const table = readTableText(sample.text)
      const { rows } = readPlanTable(table)
      expect(table.layout).toBe(sample.layout)
      expect(rows.map((row, at) => reading(row, sample.rows[at]))).toEqual(
        sample.rows.map((row) => ({ confidence: 'certain', asks: [], ...row })),
      )
    })
  }
})
