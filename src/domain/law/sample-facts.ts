import { localDate } from '../calendar/local-date.ts'
import type { Body, Meeting, ProcessFacts } from '../process.ts'
import { checkLaw } from './law-check.ts'
import type {
  EvidenceKind,
  LawFacts,
  PlanDecisionFacts,
  RecordedEvidence,
  RequirementId,
  RequirementResult,
} from './law-types.ts'

/** Dates of a process as plain text, for the tables in the tests. */
export type SampleDates = Partial<Record<keyof ProcessFacts, string>>

export interface SampleFacts {
  readonly dates?: SampleDates
  readonly council?: readonly string[]
  readonly meetings?: readonly Meeting[]
  readonly planned?: string
  readonly planDecisions?: PlanDecisionFacts
  readonly evidence?: readonly RecordedEvidence[]
  readonly number?: string
  readonly startingPoint?: LawFacts['startingPoint']
}

/** A small municipality outside the Sámi language area with nothing known but what is given. */
export function sampleFacts(sample: SampleFacts = {}): LawFacts {
  const dates = sample.dates ?? {}
  const on = (name: keyof ProcessFacts) => (dates[name] ? localDate(dates[name]) : null)
  return {
    municipality: { number: sample.number ?? '5060', population: 9_800 },
    startingPoint: sample.startingPoint ?? 'mini',
    process: {
      constitutedOn: on('constitutedOn'),
      expectedConstitutionOn: on('expectedConstitutionOn'),
      startedOn: on('startedOn'),
      viewsRequestedOn: on('viewsRequestedOn'),
      viewsDueOn: on('viewsDueOn'),
      proposalPublishedOn: on('proposalPublishedOn'),
      publicationEndsOn: on('publicationEndsOn'),
      recommendedOn: on('recommendedOn'),
      councilMeetingOn: on('councilMeetingOn'),
      adoptedOn: on('adoptedOn'),
    },
    meetings: [...meetingsOf('kommunestyre', sample.council ?? []), ...(sample.meetings ?? [])],
    evidence: sample.evidence ?? [],
    ...(sample.planDecisions && { planDecisions: sample.planDecisions }),
    plannedMeetingOn: sample.planned ? localDate(sample.planned) : null,
  }
}

export function meetingsOf(body: Body, dates: readonly string[]): readonly Meeting[] {
  return dates.map((date) => ({ body, date: localDate(date) }))
}

export function sampleEvidence(
  requirementId: RequirementId,
  kind: EvidenceKind,
  details: {
    on?: string
    url?: string
    note?: string
    document?: string
    recordedOn?: string
  } = {},
): RecordedEvidence {
  return {
    requirementId,
    kind,
    on: details.on ? localDate(details.on) : null,
    url: details.url ?? null,
    note: details.note ?? null,
    document: details.document ?? null,
    recordedOn: localDate(details.recordedOn ?? '2028-01-10'),
  }
}

/** The result for one requirement; throws when the check gives none. */
export function judge(id: RequirementId, sample: SampleFacts, today: string): RequirementResult {
  const result = checkLaw(sampleFacts(sample), localDate(today)).find((each) => each.id === id)
  if (!result) throw new Error(`No result for ${id}`)
  return result
}

export function codesOf(result: RequirementResult): readonly string[] {
  return result.reasons.map(({ code }) => code)
}

export function missingOf(result: RequirementResult): readonly string[] {
  return result.evidence.filter(({ state }) => state === 'missing').map(({ code }) => code)
}
