import type { Body } from '../process.ts'
import type { DecisionPath } from './decision-path.ts'
import type { PlanContext } from './plan-context.ts'
import { proposedWeek } from './proposed-week.ts'
import type { ActivityKey, ReasonCode } from './schedule-codes.ts'
import { meetingsOf, type Span, warn } from './schedule-frame.ts'
import type { Day } from './work-calendar.ts'

type StatementReason = Extract<ReasonCode, `statement-${string}`>

export interface Statement {
  readonly key: ActivityKey
  readonly body: Body
  readonly span: Span
  readonly reason: StatementReason
}

/**
 * When the three councils give their statements (koml § 5-12, forskrift 2019-727 § 2): at the first
 * meeting after the needs are assessed and before the recommendation, else the last earlier one,
 * else the first later one, which is too late to influence the recommendation.
 */
export function planStatements(
  context: PlanContext,
  path: DecisionPath,
  draft: Span,
): readonly Statement[] {
  return councilsOf(context).map((body) => statementOf(context, path, draft, body))
}

type Council =
  | 'eldrerad'
  | 'rad-for-personer-med-funksjonsnedsettelse'
  | 'eldrerad-og-funksjonsnedsettelse'
  | 'ungdomsrad'

/** A joint council takes the place of the two that have no meetings of their own (forskrift § 4). */
function councilsOf({ frame }: PlanContext): readonly Council[] {
  const separate = ['eldrerad', 'rad-for-personer-med-funksjonsnedsettelse'] as const
  if (meetingsOf(frame, 'eldrerad-og-funksjonsnedsettelse').length === 0) {
    return [...separate, 'ungdomsrad']
  }
  const own = separate.filter((body) => meetingsOf(frame, body).length > 0)
  return [...own, 'eldrerad-og-funksjonsnedsettelse', 'ungdomsrad']
}

function statementOf(
  context: PlanContext,
  path: DecisionPath,
  draft: Span,
  body: Council,
): Statement {
  const { frame, start, meeting } = context
  const key: ActivityKey = `statement-${body}`
  const days = meetingsOf(frame, body)
  const usable = days.filter((day) => day >= start && day < meeting)
  const inTime = usable.filter((day) => day < path.recommendation)
  const best = inTime.find((day) => day >= draft.from) ?? inTime.at(-1)
  if (best !== undefined) return at(key, body, best, 'statement-at-meeting')
  const late = usable[0]
  if (late !== undefined) return at(key, body, late, 'statement-late')
  if (days.length > 0) {
    warn(frame, 'no-statement-meeting', { body }, { requirementId: 'L18', activityKey: key })
  }
  const span = proposedWeek(context, draft.from, path.recommendation)
  return { key, body, span, reason: 'statement-in-proposed-week' }
}

function at(key: ActivityKey, body: Body, day: Day, reason: StatementReason): Statement {
  return { key, body, span: { from: day, to: day }, reason }
}
