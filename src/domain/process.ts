import type { LocalDate } from './calendar/local-date.ts'

/** The nine steps of the planning-strategy process. */
export const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type Step = (typeof steps)[number]

/**
 * Where a municipality starts: `mini` is the least that is good enough, `full` the whole process,
 * `merged` a planstrategi together with the start of the kommuneplan (pbl § 10-1, last paragraph).
 */
export const startingPoints = ['mini', 'full', 'merged'] as const
export type StartingPoint = (typeof startingPoints)[number]

/** Bodies whose meetings the schedule knows. `eldrerad-og-funksjonsnedsettelse` is the joint council. */
export const bodies = [
  'kommunestyre',
  'formannskap',
  'planutvalg',
  'eldrerad',
  'rad-for-personer-med-funksjonsnedsettelse',
  'eldrerad-og-funksjonsnedsettelse',
  'ungdomsrad',
  'arbeidsgruppe',
  'annet',
] as const
export type Body = (typeof bodies)[number]

export interface Meeting {
  readonly body: Body
  readonly date: LocalDate
}

/**
 * What the municipality has told of its process. Dates describe reality: they may be past, future,
 * late or against the law. Null is «not known» or «not yet».
 */
export interface ProcessFacts {
  /** The council's constituting meeting (koml § 7-1), or what is expected while it is not held. */
  readonly constitutedOn: LocalDate | null
  readonly expectedConstitutionOn: LocalDate | null
  readonly startedOn: LocalDate | null
  /** Views asked for from state, county and neighbours (pbl § 10-1, second paragraph). */
  readonly viewsRequestedOn: LocalDate | null
  readonly viewsDueOn: LocalDate | null
  /** The proposed decision made public, and the last day it lay open. */
  readonly proposalPublishedOn: LocalDate | null
  readonly publicationEndsOn: LocalDate | null
  /** The formannskap's recommendation (innstilling). */
  readonly recommendedOn: LocalDate | null
  /** The council meeting that is to adopt, when the municipality has chosen one. */
  readonly councilMeetingOn: LocalDate | null
  readonly adoptedOn: LocalDate | null
}

export const processDates = [
  'constitutedOn',
  'expectedConstitutionOn',
  'startedOn',
  'viewsRequestedOn',
  'viewsDueOn',
  'proposalPublishedOn',
  'publicationEndsOn',
  'recommendedOn',
  'councilMeetingOn',
  'adoptedOn',
] as const satisfies readonly (keyof ProcessFacts)[]
export type ProcessDate = (typeof processDates)[number]
