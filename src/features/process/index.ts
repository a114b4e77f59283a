import type { Route } from '#platform/http/route.ts'
import { activityRoutes } from './activity.routes.tsx'
import { datesRoutes } from './dates.routes.tsx'
import { meetingsRoutes } from './meetings.routes.tsx'
import { overviewRoutes } from './overview.routes.tsx'
import { premisesRoutes } from './premises.routes.tsx'
import { progressRoutes } from './progress.routes.tsx'
import { startStrategyRoutes } from './start-strategy.routes.tsx'

export { stateOfActivity } from './activity-table.tsx'
export { changeDetails } from './change-details.ts'
export { listStrategies, makeCurrent } from './current-strategy.sql.ts'
export { readDate } from './form-values.ts'
export {
  type AddedActivity,
  activitiesInUse,
  isTaskOf,
  type LivingActivity,
  type PlannedActivity,
} from './living-activity.ts'
export { bodyOfWords } from './meeting-calendar-import.ts'
export { periodText } from './period-text.ts'
export { processTexts } from './process.texts.ts'
export {
  findByPeriod,
  loadProcess,
  mayWorkOn,
  type ProcessView,
  processDateLabel,
  viewOf,
  workspacePage,
} from './process-context.ts'
export {
  lawCheckOf,
  nextActivity,
  scheduleOf,
  urgentRequirements,
} from './process-state.ts'
export { changeStrategy, createStrategy } from './record-strategy.ts'
export { markDone, type NewMeeting, pinActivity, recordDeviation } from './schedule.sql.ts'
export {
  activityReason,
  activityTitle,
  reasonOf,
  stepTexts,
  titleOf,
  warningSentence,
} from './schedule-sentences.ts'
export {
  type DualRole,
  findStrategy,
  type NewStrategy,
  type StoredEvidence,
  type Strategy,
  type StrategyChange,
} from './strategy.sql.ts'
export { submitOnce } from './submission.sql.ts'
export { TaskList } from './task-list.page.tsx'
export { type Task, tasksOf } from './task-list.ts'
export { timelineModel } from './timeline.ts'

export const processRoutes: readonly Route[] = [
  ...startStrategyRoutes,
  ...overviewRoutes,
  ...progressRoutes,
  ...activityRoutes,
  ...datesRoutes,
  ...premisesRoutes,
  ...meetingsRoutes,
]
