/** What came of a treatment. */
export const treatmentOutcomes = [
  'recommended',
  'adopted',
  'rejected',
  'postponed',
  'sent-back',
  'noted',
] as const
export type TreatmentOutcome = (typeof treatmentOutcomes)[number]
