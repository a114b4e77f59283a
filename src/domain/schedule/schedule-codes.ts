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

/** Why an activity stands where it stands, with the values that go with each code. */
export const reasonCodes = [
  /** A recorded date decides. */
  'recorded',
  /** A person has set the dates by hand. */
  'pinned',
  /** `constitution`: can be done before the new council is constituted. */
  'before-constitution',
  /** `start`: the first work, from the day the work begins. */
  'first-work',
  /** `previous`: an activity key; `hours`, `hoursPerWeek`: begins when the one before it is done. */
  'follows',
  /** `from`: not planned earlier because it was not done when it was due; moved to today. */
  'overdue',
  /** `days`, `due`: the views have a deadline of their own. */
  'views-deadline',
  /** `date`: put at an ordinary council meeting. */
  'discussion-at-council-meeting',
  'discussion-on-own-day',
  /** `body`, `before`: a meeting of the council in question, early enough to influence. */
  'statement-at-meeting',
  /** `body`, `before`: no meeting is known; a week is proposed. */
  'statement-in-proposed-week',
  /** `body`, `before`: the only meeting comes after the recommendation. */
  'statement-late',
  /** `body`, `meeting`: the body recommends at its own meeting. */
  'recommendation-at-meeting',
  /** `body`, `meeting`: no meeting is known or fits; a week is proposed. */
  'recommendation-in-proposed-week',
  /** `meeting`, `days`, `byLaw`, `bySafe`. */
  'publication-before-meeting',
  /** `meeting`, `days`: fewer days than the law asks for are left. */
  'publication-too-late',
  /** `recommendation`: the inputs are assessed before the recommendation. */
  'inputs-before-recommendation',
  /** `meeting`: the inputs are assessed before the council meets. */
  'inputs-before-meeting',
  /** `meeting`, `days`: the papers are ready some days before the meeting. */
  'papers-before-meeting',
  /** `days`: the planning programme and the proposed decision lie open together. */
  'programme-with-proposal',
  /** `meeting`: the council sets the programme when it adopts the strategy. */
  'programme-at-adoption',
  /** `adoptBy`, `days`, `reserve`: in time, with slack and a further meeting behind it. */
  'meeting-with-reserve',
  /** `adoptBy`, `days`: the last in time. */
  'meeting-last-in-time',
  /** `adoptBy`: the first after the deadline. */
  'meeting-after-deadline',
  /** `adoptBy` or an empty text: chosen by the municipality. */
  'meeting-chosen',
  /** `adoptBy` or an empty text: proposed, because no council meeting is known. */
  'meeting-proposed',
  /** `adopted`: comes after the decision. */
  'after-adoption',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** What is wrong or worth knowing, with the values that go with each code. */
export const warningCodes = [
  // The constitution
  'no-constitution-date',
  /** `expected`: the expected day has passed and no constitution is recorded. */
  'constitution-not-confirmed',
  /** `constituted`, `limit`: after 31 October of an election year (koml § 7-1). */
  'constituted-after-october',
  /** `constituted`: not in the autumn of an election year. */
  'constitution-date-unusual',
  /** `field`, `date`: outside the years the calendar is made for; left out of the calculation. */
  'unreasonable-date',
  // The council meeting
  /** `proposed`: no council meeting is known. */
  'no-council-meetings',
  /** `adoptBy`, `meeting`: every known meeting comes after the deadline (pbl § 10-1). */
  'no-meeting-in-time',
  /** `meeting`, `adoptBy`: no further council meeting in time. */
  'no-reserve-meeting',
  /** `meeting`, `adoptBy`, `days`: fewer than 28 days from the meeting to the deadline. */
  'little-slack-after-meeting',
  /** `meeting`, `needed`, `available`: fewer days before the meeting than the process needs. */
  'meeting-too-early',
  /** `meeting`, `adoptBy`, `days`: the chosen meeting is after the deadline. */
  'meeting-after-deadline',
  /** `meeting`: chosen, but not among the known council meetings. */
  'meeting-not-in-calendar',
  /** `meeting`, `constituted`: the new council does not exist yet. */
  'meeting-before-constitution',
  /** `body`, `meeting`, `holiday`: on a public holiday. */
  'meeting-on-holiday',
  /** `body`, `meeting`: on a Saturday or Sunday. */
  'meeting-on-weekend',
  /** `meeting`: has passed without a recorded adoption. */
  'meeting-passed',
  /** `adoptBy`, `days`: the deadline has passed without a recorded adoption. */
  'deadline-passed',
  /** `adopted`, `adoptBy`, `days`. */
  'adopted-after-deadline',
  /** `adopted`: recorded, but lies ahead. */
  'adoption-in-future',
  // The publication
  /** `published`, `meeting`, `days`, `byLaw`: fewer than 30 days (pbl § 10-1). */
  'publication-too-late',
  /** `published`, `meeting`: exactly 30 days. */
  'publication-without-margin',
  /** `published`, `ends`, `days`: taken down before 30 days. */
  'publication-too-short',
  /** `ends`, `meeting`. */
  'publication-ends-after-meeting',
  /** `days`: closed summer days within the publication. */
  'summer-in-publication',
  /** `days`: days between Christmas and New Year within the publication. */
  'christmas-in-publication',
  /** `days`: few working days to assess the inputs. */
  'little-time-for-inputs',
  /** `body`: meetings are known, but none fits. */
  'no-recommendation-meeting',
  /** `recommended`, `meeting`. */
  'recommendation-after-meeting',
  /** `order`: the recorded dates show the other order than the one chosen. */
  'order-differs-from-dates',
  /** `days`: fewer than 42 days for the planning programme (pbl § 11-13). */
  'programme-hearing-too-short',
  // The views
  /** `requested`, `due`. */
  'views-due-before-request',
  /** `days`: shorter than six weeks. */
  'views-period-short',
  /** `due`, `draft`: after the drafting has begun. */
  'views-due-after-draft',
  /** `due`, `published`. */
  'views-due-after-publication',
  /** `due`, `meeting`. */
  'views-due-after-meeting',
  // The statements of the councils
  /** `body`, `date`, `recommendation`: comes too late to influence the recommendation. */
  'statement-after-recommendation',
  /** `body`: meetings are known, but none lies between the start and the council meeting. */
  'no-statement-meeting',
  // Time and hands
  /** `needed`, `available`, `hoursPerWeek`, `neededPerWeek`, `until`. */
  'hours-insufficient',
  /** `days`: no slack between the draft and the last day for the next stage. */
  'no-slack',
  /** `needed`, `available`: working days before the draft must be ready. */
  'too-little-time',
  // Dates set by hand
  /** `key`, `other`: the hand-set dates come in the wrong order with another activity. */
  'pinned-conflict',
  /** `key`: hand-set dates that this schedule has no use for. */
  'pinned-not-used',
] as const
export type WarningCode = (typeof warningCodes)[number]
