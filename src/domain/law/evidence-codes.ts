/** Evidence that lies in the dates of the process itself. */
const processEvidenceCodes = [
  'constitution-date',
  'expected-constitution-date',
  'adoption-date',
  'publication-date',
  'publication-end',
  'views-request-date',
  'views-due-date',
  'start-date',
  'recommendation-date',
] as const

/** Evidence that lies in what is decided of the plans. */
const decisionEvidenceCodes = ['plan-positions', 'land-plan-decisions'] as const

/** Evidence that somebody has recorded by hand. */
const recordedEvidenceCodes = [
  'recorded-date',
  'recorded-link',
  'recorded-document',
  'recorded-note',
  'recorded-not-relevant',
] as const

/** What would show that a requirement is met, named when it is missing. */
const wantedEvidenceCodes = [
  'adoption-minutes',
  'strategic-discussion',
  'views-recipients',
  'views-replies',
  'participation-log',
  'publication-link',
  'kommuneplan-position',
  'planning-programme',
  'public-health-overview',
  'public-health-overview-date',
  'public-health-overview-link',
  'public-health-planning-needs',
  'housing-overview',
  'climate-assessment',
  'sami-language-discussion',
  'consultation-record',
  'risk-analysis',
  'national-expectations-assessment',
  'regional-plan-assessment',
  'statement-elderly',
  'statement-disability',
  'statement-joint',
  'statement-youth',
  'children-arrangement',
  'capacity-assessment',
  'meeting-papers',
  'case-preparation',
  'impartiality-review',
  'archived-documents',
  'journal-and-access',
  'accessible-publication',
  'language-review',
  'child-impact',
  'authority-contributions',
] as const

export const evidenceCodes = [
  ...processEvidenceCodes,
  ...decisionEvidenceCodes,
  ...recordedEvidenceCodes,
  ...wantedEvidenceCodes,
] as const
export type EvidenceCode = (typeof evidenceCodes)[number]
