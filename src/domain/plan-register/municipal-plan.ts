import type { LocalDate } from '../calendar/local-date.ts'
import type { PlanType } from './plan-type.ts'

/** Where a plan is in its life, whatever the strategy decides about it. */
export const planStatuses = ['in-force', 'under-way', 'planned', 'lacking', 'ended'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** What makes a row of a plan table something else than an ordinary plan of the municipality. */
export const planMarks = [
  'planning-strategy',
  'analysis',
  'programme',
  'private',
  'lacking',
  'project',
] as const
export type PlanMark = (typeof planMarks)[number]

export const relationKinds = [
  'merged-into',
  'replaced-by',
  'part-of',
  'inter-municipal-with',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** From one plan to another of the register, or to something that is only named. */
export interface PlanRelation {
  readonly kind: RelationKind
  readonly planId: string | null
  /** What the other is called, as written; for `inter-municipal-with` the municipalities. */
  readonly name: string
}

/** First and last year that a plan says it is for. */
export interface PlanPeriod {
  readonly firstYear: number
  readonly lastYear: number
}

/** The row of the table that a plan was read from, as it was written. */
export interface PlanSource {
  /** 1-based. */
  readonly line: number
  readonly cells: readonly string[]
  /** The headings over the cells; empty where the source had none. */
  readonly headings: readonly string[]
  /** The group heading that the row stood under. */
  readonly group: string
}

export interface PlanLink {
  readonly title: string
  readonly url: string
}

/** A plan, strategy, overview or programme that the municipality has, lacks or has had. */
export interface MunicipalPlan {
  readonly id: string
  readonly name: string
  /** The numbering of the source, as written. */
  readonly number: string
  readonly type: PlanType
  readonly status: PlanStatus
  readonly parentId: string | null
  readonly adoptedOn: LocalDate | null
  /** Of `adoptedOn`, or alone where only the year is known. */
  readonly adoptedYear: number | null
  readonly period: PlanPeriod | null
  readonly caseNumber: string
  /** The body that adopted it. */
  readonly adoptedBy: string
  readonly validTo: LocalDate | null
  /** The year it runs out, where no day is known. */
  readonly validToYear: number | null
  readonly unit: string
  /** Who is responsible, as a name or a position. */
  readonly responsible: string
  /** The member who is responsible; may change this plan also as a contributor. */
  readonly responsibleId: string | null
  readonly otherUnits: readonly string[]
  /** The political committee. */
  readonly committee: string
  /** As the municipality has written it; the act's own basis follows from the type. */
  readonly legalBasis: string
  readonly relations: readonly PlanRelation[]
  readonly links: readonly PlanLink[]
  readonly themes: readonly string[]
  /** Goals of the kommuneplan's samfunnsdel that it serves. */
  readonly communityGoals: readonly string[]
  /** The UN's goals for sustainable development, 1–17. */
  readonly unGoals: readonly number[]
  readonly marks: readonly PlanMark[]
  readonly notes: string
  /** What the source said of its future, as written. */
  readonly assessment: string
  /** The planning years that the source marked. */
  readonly plannedYears: readonly number[]
  readonly source: PlanSource | null
  readonly version: number
}
