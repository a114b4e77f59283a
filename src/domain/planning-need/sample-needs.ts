import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import type { PlanAge } from '../plan-register/plan-age.ts'
import type { NeedFacts } from './need-assessment.ts'

/** A temaplan in force that nothing more is known of. */
export function plan(over: Partial<MunicipalPlan> = {}): MunicipalPlan {
  return {
    id: 'a',
    name: 'Temaplan',
    number: '',
    type: 'thematic-plan',
    status: 'in-force',
    parentId: null,
    adoptedOn: null,
    adoptedYear: null,
    period: null,
    caseNumber: '',
    adoptedBy: '',
    validTo: null,
    validToYear: null,
    unit: '',
    responsible: '',
    responsibleId: null,
    otherUnits: [],
    committee: '',
    legalBasis: '',
    relations: [],
    links: [],
    themes: [],
    communityGoals: [],
    unGoals: [],
    marks: [],
    notes: '',
    assessment: '',
    plannedYears: [],
    source: null,
    version: 1,
    ...over,
  }
}

export const ages = {
  current: { state: 'current', ageYears: 1, reason: { code: 'made-yearly', values: {} } },
  ageing: { state: 'ageing', ageYears: 5, reason: { code: 'made-yearly', values: {} } },
  outdated: { state: 'outdated', ageYears: 9, reason: { code: 'made-yearly', values: {} } },
  expired: { state: 'expired', ageYears: 6, reason: { code: 'has-ended', values: {} } },
  unknown: { state: 'unknown', ageYears: null, reason: { code: 'no-date', values: {} } },
} as const satisfies Record<string, PlanAge>

/** A plan of last year that nobody has asked for. */
export function facts(over: Partial<NeedFacts> = {}): NeedFacts {
  return {
    age: ages.current,
    isRequiredByLaw: false,
    dueSince: null,
    lastDay: null,
    isWishedFor: false,
    hasChanged: false,
    sourceDecision: null,
    ...over,
  }
}
