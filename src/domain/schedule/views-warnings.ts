import { dateOfDayNumber } from '../calendar/local-date.ts'
import { viewsDays } from './activity-table.ts'
import type { Statement } from './council-statements.ts'
import type { DecisionPath } from './decision-path.ts'
import type { PlanContext } from './plan-context.ts'
import { type Span, warn } from './schedule-frame.ts'
import type { ScheduledActivity } from './schedule-types.ts'
import type { WorkPlan } from './work-plan.ts'

/** A finished plan in its parts, for those who look for what is wrong with it. */
export interface PlannedParts {
  readonly context: PlanContext
  readonly path: DecisionPath
  readonly work: WorkPlan
  readonly statements: readonly Statement[]
  readonly activities: readonly ScheduledActivity[]
  readonly draft: Span
  readonly slackDays: number
}

/** Views (L3) must come in time to be used; a council's statement (L18) before the recommendation. */
export function warnOfViews({ context, path, work, statements, draft }: PlannedParts): void {
  const { frame, meeting } = context
  const { views } = work
  const about = { requirementId: 'L3', activityKey: 'views-period' } as const
  const { viewsRequestedOn, viewsDueOn } = frame.dates
  const dueDay = viewsDueOn ?? views.to
  const due = dateOfDayNumber(dueDay)
  if (viewsRequestedOn !== null && viewsDueOn !== null && viewsDueOn < viewsRequestedOn) {
    const values = { requested: dateOfDayNumber(viewsRequestedOn), due }
    warn(frame, 'views-due-before-request', values, about)
  } else if (views.to - views.from < viewsDays) {
    warn(frame, 'views-period-short', { days: views.to - views.from }, about)
  }
  if (dueDay >= meeting) {
    warn(frame, 'views-due-after-meeting', { due, meeting: dateOfDayNumber(meeting) }, about)
  } else if (dueDay >= path.publication.from) {
    const published = dateOfDayNumber(path.publication.from)
    warn(frame, 'views-due-after-publication', { due, published }, about)
  } else if (dueDay > draft.from) {
    warn(frame, 'views-due-after-draft', { due, draft: dateOfDayNumber(draft.from) }, about)
  }
  for (const { key, body, span, reason } of statements) {
    const at = frame.pins.get(key)?.to ?? span.to
    if (reason !== 'statement-late' && at < path.recommendation) continue
    const values = {
      body,
      date: dateOfDayNumber(at),
      recommendation: dateOfDayNumber(path.recommendation),
    }
    warn(frame, 'statement-after-recommendation', values, {
      requirementId: 'L18',
      activityKey: key,
    })
  }
}
