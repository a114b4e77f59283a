import type { PlanAge } from '#domain/plan-register/plan-age.ts'
import type { StoredChallenge } from '#features/challenges/index.ts'
import type { DossierContent, DossierReceipt } from '#features/dossier/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { PlanTypePractice } from './plan-type.sql.ts'
import type { PlanVersion, RegisteredPlan } from './register.sql.ts'

export type PlanReceipt = 'saved' | 'added' | 'restored'

export interface PlanPageProps {
  readonly view: ProcessView
  readonly plan: RegisteredPlan
  readonly age: PlanAge
  /** All plans of the register. */
  readonly plans: readonly RegisteredPlan[]
  readonly versions: readonly PlanVersion[]
  /** Those that say that the plan answers them. */
  readonly challenges: readonly StoredChallenge[]
  readonly dossier: DossierContent
  /** The municipality's rules for plans of its type. */
  readonly practice: PlanTypePractice
  readonly names: ReadonlyMap<string, string>
  readonly receipt: PlanReceipt | null
  readonly dossierReceipt: DossierReceipt | null
}
