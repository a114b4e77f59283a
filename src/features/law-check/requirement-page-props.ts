import type { RequirementResult } from '#domain/law/law-check.ts'
import type { Requirement } from '#domain/law/requirement.ts'
import type { DossierContent, DossierReceipt } from '#features/dossier/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { DualRoleValues } from './dual-roles.page.tsx'
import type { EvidenceValues } from './evidence.form.ts'
import type { EvidenceEvent } from './evidence.sql.ts'

export interface RequirementPageProps {
  readonly view: ProcessView
  readonly requirement: Requirement
  readonly result: RequirementResult
  readonly values: EvidenceValues
  readonly errors: readonly FieldError[]
  readonly dualRole: DualRoleValues
  readonly receipt: Receipt | null
  readonly events: readonly EvidenceEvent[]
  readonly dossier: DossierContent
  readonly dossierReceipt: DossierReceipt | null
}

export const receipts = ['saved', 'withdrawn', 'noted', 'removed'] as const
type Receipt = (typeof receipts)[number]

/** The words in the address that ask for a receipt. */
export const receiptNames = {
  saved: 'lagret',
  withdrawn: 'trukket',
  noted: 'notert',
  removed: 'fjernet',
} as const satisfies Record<Receipt, string>
