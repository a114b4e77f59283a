import { dateOf, type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import { statusDue, statusMonth } from '#domain/follow-up/annual-wheel.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { LivingActivity } from './living-activity.ts'
import { peopleTexts } from './people.texts.ts'
import type { OpenGap, WorkMilestone } from './planned-work.sql.ts'
import { reasonOf, titleOf } from './schedule-sentences.ts'
import type { Strategy } from './strategy.sql.ts'

type InBothForms = Readonly<Record<Language, string>>

/** Something with a date that waits for people, whatever it comes from. */
export interface DatedTask
  extends Pick<LivingActivity, 'kind' | 'startsOn' | 'endsOn' | 'lead' | 'people'> {
  readonly source: 'activity' | 'plan-work' | 'knowledge-gap' | 'yearly-status'
  /** The same as long as it is the same thing; no other of the strategy has it. */
  readonly key: string
  readonly title: InBothForms
  /** Why it is there. */
  readonly reason: InBothForms
  /** Waits for everybody who may edit, with nobody to lead it. */
  readonly isForEditors: boolean
  href(where: { readonly slug: string; readonly period: string }): string
}

/**
 * All that is open in a strategy: its activities, the next milestone of each planned work, what somebody
 * is to find out, and the next yearly status to the council.
 */
export function datedTasks(
  strategy: Strategy,
  activities: readonly LivingActivity[],
  today: LocalDate,
): readonly DatedTask[] {
  return [
    ...activities.filter(({ isDone, isClosed }) => !isDone && !isClosed).map(activityTask),
    ...strategy.plannedWork.milestones.map(milestoneTask),
    ...strategy.plannedWork.gaps.map(gapTask),
    ...statusTask(strategy, today),
  ]
}

function inBothForms(words: (language: Language) => string): InBothForms {
  const [nb, nn] = languages.map(words)
  return { nb: nb ?? '', nn: nn ?? '' }
}

function activityTask(activity: LivingActivity): DatedTask {
  const { key, kind, startsOn, endsOn, lead, people } = activity
  return {
    ...{ source: 'activity', key, kind, startsOn, endsOn, lead, people, isForEditors: false },
    title: inBothForms((language) => titleOf(activity, language)),
    reason: inBothForms((language) => reasonOf(activity, language)),
    href: (where) => routes.activity.href({ ...where, key }),
  }
}

function milestoneTask({ planId, plan, title, on, lead }: WorkMilestone): DatedTask {
  return {
    ...{ source: 'plan-work', key: `plan-work:${planId}`, kind: 'work' },
    ...{ startsOn: on, endsOn: on, lead, people: [], isForEditors: false },
    title: inBothForms((language) => peopleTexts[language].milestone(plan, title)),
    reason: inBothForms((language) => peopleTexts[language].milestoneReason),
    href: (where) => routes.planProgress.href({ ...where, planId }),
  }
}

function gapTask({ gapId, question, by, lead }: OpenGap): DatedTask {
  return {
    ...{ source: 'knowledge-gap', key: `knowledge-gap:${gapId}`, kind: 'work' },
    ...{ startsOn: by, endsOn: by, lead, people: [], isForEditors: false },
    title: inBothForms((language) => peopleTexts[language].gap(question)),
    reason: inBothForms((language) => peopleTexts[language].gapReason),
    href: (where) => routes.knowledgeGap.href({ ...where, gapId }),
  }
}

/** The yearly status takes the month that it is due in. */
function statusTask({ term, process, plannedWork }: Strategy, today: LocalDate): DatedTask[] {
  const month = statusMonth(plannedWork.ownMonths)
  const due =
    month === null || process.adoptedOn === null
      ? null
      : statusDue(month, today, term, {
          adoptedOn: process.adoptedOn,
          laidOn: plannedWork.statusesLaidOn,
        })
  if (due === null) return []
  const { year } = partsOf(due)
  return [
    {
      ...{ source: 'yearly-status', key: `yearly-status:${year}`, kind: 'work' },
      ...{ startsOn: dateOf(year, partsOf(due).month, 1), endsOn: due },
      ...{ lead: null, people: [], isForEditors: true },
      title: inBothForms((language) => peopleTexts[language].yearlyStatus(String(year))),
      reason: inBothForms((language) => peopleTexts[language].yearlyStatusReason),
      href: (where) => routes.yearlyStatus.href(where),
    },
  ]
}
