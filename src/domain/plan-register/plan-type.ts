import type { LegalBasis } from '../law/requirement.ts'
import { section } from '../law/requirement.ts'

/** The kinds of plans that a municipality has, from the plan system's top and down. */
export const planTypes = [
  'planning-strategy',
  'community-part',
  'land-use-part',
  'action-part',
  'land-use-sub-plan',
  'thematic-sub-plan',
  'thematic-plan',
  'sector-plan',
  'strategy',
  'action-plan',
  'needs-plan',
  'investment-plan',
  'operations-analysis',
  'area-zoning',
  'detailed-zoning',
  'financial-plan',
  'annual-budget',
  'unit-plan',
  'guideline',
  'emergency-plan',
  'risk-analysis',
  'overview',
  'plan-programme',
  'other',
] as const
export type PlanType = (typeof planTypes)[number]

/** Where a type belongs in the plan system; pages group by it. */
export type PlanFamily =
  | 'strategy'
  | 'master-plan'
  | 'sub-plan'
  | 'theme'
  | 'zoning'
  | 'finance'
  | 'preparedness'
  | 'foundation'
  | 'internal'

/**
 * How free the way to a plan is. `pbl`: the act says how. `own-law`: another act does. `free`: the
 * municipality decides.
 */
export type PlanProcess = 'pbl' | 'own-law' | 'free'

export interface PlanTypeRule {
  readonly family: PlanFamily
  readonly process: PlanProcess
  /** Empty when no act names the type. */
  readonly basis: readonly LegalBasis[]
  /** Made or revised once a year, so that its age says nothing. */
  readonly isYearly: boolean
  /** Whether the council decides it as a part of the kommuneplan, which L6 asks about. */
  readonly isPartOfMasterPlan: boolean
}

/**
 * The plan system of plan- og bygningsloven and kommuneloven, as of 2026-07-02. The municipality has
 * its own rules per type beside it (who decides, demands on the process, template).
 */
export const planTypeRules: Readonly<Record<PlanType, PlanTypeRule>> = {
  'planning-strategy': rule('strategy', 'pbl', [section('pbl', '10-1')]),
  'community-part': part('master-plan', [section('pbl', '11-1'), section('pbl', '11-2')]),
  'land-use-part': part('master-plan', [section('pbl', '11-5'), section('pbl', '11-6')]),
  'action-part': yearly('master-plan', 'pbl', [section('pbl', '11-1', 4), section('pbl', '11-4')]),
  'land-use-sub-plan': part('sub-plan', [section('pbl', '11-1', 3), section('pbl', '11-5')]),
  'thematic-sub-plan': part('sub-plan', [section('pbl', '11-1', 3), section('pbl', '11-2')]),
  'thematic-plan': rule('theme', 'free', []),
  'sector-plan': rule('theme', 'free', []),
  strategy: rule('theme', 'free', []),
  'action-plan': rule('theme', 'free', []),
  'needs-plan': rule('theme', 'free', []),
  'investment-plan': rule('finance', 'free', []),
  'operations-analysis': rule('foundation', 'free', []),
  'area-zoning': rule('zoning', 'pbl', [section('pbl', '12-2')]),
  'detailed-zoning': rule('zoning', 'pbl', [section('pbl', '12-3')]),
  'financial-plan': yearly('finance', 'own-law', [
    section('kommuneloven', '14-2'),
    section('kommuneloven', '14-3'),
    section('kommuneloven', '14-4'),
  ]),
  'annual-budget': yearly('finance', 'own-law', [
    section('kommuneloven', '14-2'),
    section('kommuneloven', '14-3'),
    section('kommuneloven', '14-4'),
  ]),
  'unit-plan': yearly('internal', 'free', []),
  guideline: rule('internal', 'free', []),
  'emergency-plan': rule('preparedness', 'own-law', [section('sivilbeskyttelsesloven', '15')]),
  'risk-analysis': rule('preparedness', 'own-law', [section('sivilbeskyttelsesloven', '14')]),
  overview: rule('foundation', 'own-law', []),
  'plan-programme': rule('foundation', 'pbl', [section('pbl', '11-13')]),
  other: rule('internal', 'free', []),
}

function rule(
  family: PlanFamily,
  process: PlanProcess,
  basis: readonly LegalBasis[],
): PlanTypeRule {
  return { family, process, basis, isYearly: false, isPartOfMasterPlan: false }
}

function part(family: PlanFamily, basis: readonly LegalBasis[]): PlanTypeRule {
  return { ...rule(family, 'pbl', basis), isPartOfMasterPlan: true }
}

function yearly(
  family: PlanFamily,
  process: PlanProcess,
  basis: readonly LegalBasis[],
): PlanTypeRule {
  return { ...rule(family, process, basis), isYearly: true }
}
