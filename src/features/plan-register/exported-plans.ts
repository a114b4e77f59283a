import { planMarks, planStatuses } from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import type { Language } from '#platform/i18n/language.ts'
import { exportTexts } from './export.texts.ts'
import { planTexts } from './plan.texts.ts'
import { linesIn, type PlanField, planFields, planValues } from './plan-values.ts'
import { planMarkTexts, planStatusTexts, planTypeTexts } from './plan-words.texts.ts'
import type { RegisteredPlan } from './register.sql.ts'

/** What a file has of a plan beside its fields, so that it can be read back without loss. */
export const traceColumns = ['id', 'parent', 'source'] as const
export type ExportColumn = PlanField | (typeof traceColumns)[number]

/** The columns of a file, in their order. */
export const exportColumns: readonly ExportColumn[] = [...planFields, ...traceColumns]

/** The heading of each column. They are a contract: files with them are read back. */
export function exportHeading(column: ExportColumn, language: Language): string {
  return column === 'id' || column === 'parent' || column === 'source'
    ? exportTexts[language].columns[column]
    : planTexts[language].fields[column]
}

/** The words of the choices in a file, by the field and the code. */
export function exportWords(
  field: ExportColumn,
  language: Language,
): Readonly<Record<string, string>> | null {
  if (field === 'type') return picked(planTypes, planTypeTexts[language])
  if (field === 'status') return picked(planStatuses, planStatusTexts[language])
  return field === 'marks' ? picked(planMarks, planMarkTexts[language]) : null
}

function picked<Key extends string>(keys: readonly Key[], texts: Readonly<Record<Key, string>>) {
  return Object.fromEntries(keys.map((key) => [key, texts[key]]))
}

/** The cells of a plan. `names` are those of all plans and of the members, by id. */
export function exportedCells(
  plan: RegisteredPlan,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const values = planValues(plan, names)
  const cellOf = (column: ExportColumn) => {
    switch (column) {
      case 'id':
        return plan.id
      case 'parent':
        return plan.parentId ?? ''
      case 'source':
        return plan.source === null ? '' : JSON.stringify(plan.source)
      case 'parentId':
      case 'responsibleId':
        return names.get(values[column]) ?? ''
      default:
        return inWords(values[column], exportWords(column, language))
    }
  }
  return exportColumns.map((column) => readableBack(cellOf(column)))
}

// Reading back takes away the apostrophe that keeps a spreadsheet from running a cell. A text that has
// one there of its own gets one more.
function readableBack(text: string): string {
  return /^'+[=+\-@\t]/.test(text) ? `'${text}` : text
}

function inWords(value: string, words: Readonly<Record<string, string>> | null): string {
  if (words === null) return value
  return linesIn(value)
    .map((code) => words[code] ?? code)
    .join('\n')
}
