import type { Step } from '#domain/process.ts'
import type { ActivityKey } from '#domain/schedule/schedule-codes.ts'
import type {
  CodeValues,
  ScheduledActivity,
  ScheduleWarning,
} from '#domain/schedule/schedule-types.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { LivingActivity } from './living-activity.ts'
import { processTexts } from './process.texts.ts'
import { scheduleTexts } from './schedule.texts.ts'
import { scheduleReasonTexts } from './schedule-reason.texts.ts'
import { scheduleWarningTexts } from './schedule-warning.texts.ts'
import { writtenValues } from './written-values.ts'

type StepTexts = Readonly<Record<Step, (typeof scheduleTexts)['nb']['step'][Step]>>

/** Each of the nine steps: its title, why it is there, what the law asks, and what we advise. */
export const stepTexts: Readonly<Record<Language, StepTexts>> = {
  nb: scheduleTexts.nb.step,
  nn: scheduleTexts.nn.step,
}

export function activityTitle(key: ActivityKey, language: Language): string {
  return scheduleTexts[language].activity[key]
}

/** One or two sentences on why the activity stands where it stands. */
export function activityReason(
  activity: Pick<ScheduledActivity, 'reason'>,
  language: Language,
): string {
  const { code, values } = activity.reason
  // The dictionary ties each code to its values; the union of codes loses that tie here.
  const say = scheduleReasonTexts[language][code] as (values: CodeValues) => string
  return say(writtenValues(values, language))
}

/** The title of an activity in use: the product's own for a planned one, as typed for an added one. */
export function titleOf(activity: LivingActivity, language: Language): string {
  return activity.origin === 'own' ? activity.title : activityTitle(activity.key, language)
}

/** Why an activity in use stands where it stands. */
export function reasonOf(activity: LivingActivity, language: Language): string {
  return activity.origin === 'own'
    ? processTexts[language].activity.addedByYou
    : activityReason(activity, language)
}

/** What is wrong, the rule with its § where there is one, and what to do. */
export function warningSentence(
  warning: Pick<ScheduleWarning, 'code' | 'values'>,
  language: Language,
): string {
  const say = scheduleWarningTexts[language][warning.code] as (values: CodeValues) => string
  return say(writtenValues(warning.values, language))
}
