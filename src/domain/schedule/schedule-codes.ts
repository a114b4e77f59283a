/**
 * Every activity a schedule may hold. The keys are stable: pins, tasks and links refer to them.
 */
export const activityKeys = [
  // Before the constitution
  'plan-health-overview',
  'invite-early-views',
  'book-council-training',
  // Steps 1–3
  'clarify-mandate',
  'evaluate-previous',
  'form-working-group',
  'set-timetable',
  // Step 4
  'request-views',
  'views-period',
  'go-through-views',
  'statement-eldrerad',
  'statement-rad-for-personer-med-funksjonsnedsettelse',
  'statement-eldrerad-og-funksjonsnedsettelse',
  'statement-ungdomsrad',
  // Steps 5–7
  'gather-knowledge',
  'publish-knowledge',
  'prepare-discussion',
  'discuss-with-council',
  'assess-needs',
  // Step 8
  'draft-strategy',
  'draft-programme',
  'recommendation',
  'publish-proposal',
  'notify-start',
  'programme-hearing',
  'assess-inputs',
  'prepare-council-case',
  // Step 9
  'adopt',
  'adopt-programme',
  'announce-adoption',
  'start-follow-up',
] as const
export type ActivityKey = (typeof activityKeys)[number]

export function isActivityKey(value: string): value is ActivityKey {
  return (activityKeys as readonly string[]).includes(value)
}

/** Why an activity stands where it stands; `ReasonValues` says what each means. */
export const reasonCodes = [
  'recorded',
  'pinned',
  'before-constitution',
  'first-work',
  'follows',
  'overdue',
  'urgent',
  'views-deadline',
  'discussion-at-council-meeting',
  'discussion-on-own-day',
  'statement-at-meeting',
  'statement-in-proposed-week',
  'statement-late',
  'recommendation-at-meeting',
  'recommendation-in-proposed-week',
  'publication-before-meeting',
  'publication-too-late',
  'inputs-before-recommendation',
  'inputs-before-meeting',
  'papers-before-meeting',
  'programme-with-proposal',
  'programme-at-adoption',
  'meeting-with-reserve',
  'meeting-last-in-time',
  'meeting-after-deadline',
  'meeting-chosen',
  'meeting-proposed',
  'after-adoption',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** What is wrong or worth knowing; `WarningValues` says what each means. */
export const warningCodes = [
  // The constitution
  'no-constitution-date',
  'constitution-not-confirmed',
  'constituted-after-october',
  'constitution-date-unusual',
  'unreasonable-date',
  // The council meeting
  'no-council-meetings',
  'no-meeting-in-time',
  'no-reserve-meeting',
  'little-slack-after-meeting',
  'meeting-too-early',
  'meeting-after-deadline',
  'meeting-not-in-calendar',
  'meeting-before-constitution',
  'meeting-on-holiday',
  'meeting-on-weekend',
  'meeting-passed',
  'deadline-passed',
  'adopted-after-deadline',
  'adoption-in-future',
  // The publication
  'publication-too-late',
  'publication-without-margin',
  'publication-too-short',
  'publication-ends-after-meeting',
  'summer-in-publication',
  'christmas-in-publication',
  'little-time-for-inputs',
  'no-recommendation-meeting',
  'recommendation-after-meeting',
  'order-differs-from-dates',
  'programme-hearing-too-short',
  // The views and the statements
  'views-due-before-request',
  'views-period-short',
  'views-due-after-draft',
  'views-due-after-publication',
  'views-due-after-meeting',
  'statement-after-recommendation',
  'no-statement-meeting',
  // Time and hands
  'hours-insufficient',
  'no-slack',
  'too-little-time',
  // Dates set by hand
  'pinned-conflict',
  'pinned-not-used',
] as const
export type WarningCode = (typeof warningCodes)[number]

export function isWarningCode(value: string): value is WarningCode {
  return (warningCodes as readonly string[]).includes(value)
}
