import type { z } from 'zod'
import { findLikelyDuplicates } from '#domain/plan-import/find-likely-duplicates.ts'
import type { ImportedRow } from '#domain/plan-import/plan-import.ts'
import { readPlanTable } from '#domain/plan-import/read-plan-table.ts'
import { questionSentence } from '#features/plan-import/index.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import { type DecidedPlan, decidedWords } from '#features/planning-needs/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { TableFileReading } from '#platform/tables/read-table-file.ts'
import type { importSchema, planSchema } from './plan-schemas.ts'

/** A plan with what is decided of it, as the API gives it. */
export function planJson({ plan, decision }: DecidedPlan): z.infer<typeof planSchema> {
  return {
    id: plan.id,
    name: plan.name,
    number: plan.number,
    type: plan.type,
    status: plan.status,
    parentId: plan.parentId,
    adoptedOn: plan.adoptedOn,
    adoptedYear: plan.adoptedYear,
    adoptedBy: plan.adoptedBy,
    period: plan.period,
    validTo: plan.validTo,
    validToYear: plan.validToYear,
    caseNumber: plan.caseNumber,
    assessment: plan.assessment,
    decision,
    owner: plan.unit || plan.responsible,
    otherUnits: [...plan.otherUnits],
    committee: plan.committee,
    years: [...plan.plannedYears],
    legalBasis: plan.legalBasis,
    group: plan.source?.group ?? '',
    relations: plan.relations.map((relation) => ({ ...relation })),
    marks: [...plan.marks],
    notes: plan.notes,
    source: plan.source && {
      line: plan.source.line,
      cells: [...plan.source.cells],
      headings: [...plan.source.headings],
    },
    version: plan.version,
  }
}

/** A plan with its words, for the document as JSON. */
export function documentPlanJson(one: DecidedPlan, language: Language) {
  return {
    ...planJson(one),
    typeWord: planTypeTexts[language][one.plan.type],
    decisionWord: decidedWords(one.decision, language),
  }
}

/** What is read of a table: every row in order, with what is asked of it in words. */
export function importJson(
  reading: Extract<TableFileReading, { kind: 'rows' }>,
  options: Parameters<typeof readPlanTable>[1],
  registered: Parameters<typeof findLikelyDuplicates>[1],
  language: Language,
): Omit<z.input<typeof importSchema>, 'importId'> {
  const { rows, columns } = readPlanTable(reading.table, options)
  return {
    rows: rows.map((row) => rowJson(row, language)),
    columns: columns.map((column) => ({ ...column })),
    duplicates: findLikelyDuplicates(rows, registered).map((one) => ({ ...one })),
    notices: reading.notices.map((notice) => ({ ...notice })),
  }
}

function rowJson(
  { source, questions, period, years, ...row }: ImportedRow,
  language: Language,
): z.input<typeof importSchema>['rows'][number] {
  return {
    source: { line: source.line, cells: [...source.cells] },
    ...row,
    ...(years && { years: [...years] }),
    ...(period && { period: { ...period } }),
    questions: questions.map((question) => ({
      ...question,
      message: questionSentence(question, language),
    })),
  }
}
