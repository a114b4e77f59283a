import type { MunicipalPlan } from '#domain/plan-register/municipal-plan.ts'
import type { CapacityPicture } from '#domain/planning-need/capacity.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { StoredAmbition } from './ambition.ts'
import type { NeedEntry } from './needs-view.ts'
import type { StoredSheet } from './planning-sheet.sql.ts'
import type { CapacitySheet, CommunitySheet } from './planning-sheet.ts'

/** What a document tells of a plan. */
export type ShownPlan = Pick<
  RegisteredPlan,
  'id' | 'name' | 'type' | 'status' | 'marks' | 'adoptedOn' | 'adoptedYear' | 'assessment' | 'unit'
>

/** A plan of a document, with what is decided of it. */
export interface ShownEntry extends Pick<NeedEntry, 'need' | 'choice' | 'weeks'> {
  readonly plan: ShownPlan
}

/** The planning needs as far as a document tells of them. It is plain JSON, so that it can be frozen. */
export interface ShownNeeds {
  readonly entries: readonly ShownEntry[]
  readonly ended: readonly ShownPlan[]
  readonly capacity: Pick<StoredSheet<CapacitySheet>, 'content'>
  readonly community: Pick<StoredSheet<CommunitySheet>, 'content'>
  readonly picture: CapacityPicture | null
}

/** What the pieces are made from. */
export interface PlanningMaterial {
  readonly facts: ProcessFacts
  readonly needs: ShownNeeds
  readonly ambitions: readonly Pick<StoredAmbition, 'content'>[]
  /** The plans of the strategy before; null when there is none. */
  readonly previousPlans: readonly Pick<MunicipalPlan, 'type' | 'status' | 'marks'>[] | null
}
