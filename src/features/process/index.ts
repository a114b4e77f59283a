import type { Route } from '#platform/http/route.ts'
import { datesRoutes } from './dates.routes.tsx'
import { overviewRoutes } from './overview.routes.tsx'
import { premisesRoutes } from './premises.routes.tsx'
import { progressRoutes } from './progress.routes.tsx'
import { startStrategyRoutes } from './start-strategy.routes.tsx'

export { WhoWorks } from './activity-people.tsx'
export { stateOfActivity } from './activity-table.tsx'
export { changeDetails } from './change-details.ts'
export { listStrategies, lockStrategy, makeCurrent } from './current-strategy.sql.ts'
export type { DatedTask } from './dated-task.ts'
export { readDate, readNumber } from './form-values.ts'
export {
  activitiesInUse,
  isTaskOf,
  type LivingActivity,
} from './living-activity.ts'
export {
  bodyOfWords,
  type CalendarProblem,
  readMeetingCalendar,
} from './meeting-calendar-import.ts'
export {
  isUnassigned,
  type LegalDeadline,
  legalDeadlines,
  openTasks,
  type Worker,
} from './open-tasks.ts'
export { periodText } from './period-text.ts'
export { processTexts } from './process.texts.ts'
export {
  authorOf,
  factsOf,
  findByPeriod,
  formalName,
  inPlaceOf,
  loadProcess,
  mayWorkOn,
  type ProcessFacts,
  type ProcessView,
  postedVersion,
  processDateLabel,
  progressSubpage,
  versionMark,
  viewOf,
  workspacePage,
} from './process-context.ts'
export {
  lawCheckOf,
  nextActivity,
  scheduleOf,
  urgentRequirements,
} from './process-state.ts'
export { changeStrategy, createStrategy, takeNewScheduleIntoUse } from './record-strategy.ts'
export { saveChange } from './save-change.ts'
export {
  addActivity,
  addMeetings,
  markDone,
  type NewMeeting,
  pinActivity,
  recordDeviation,
  removeMeetings,
} from './schedule.sql.ts'
export {
  activityReason,
  activityTitle,
  reasonOf,
  stepTexts,
  titleOf,
  warningSentence,
} from './schedule-sentences.ts'
export {
  calendarText,
  maxMeetings,
  readBody,
  refusedFiles,
  shownCalendar,
} from './start-strategy.form.ts'
export { errorOf, MeetingCalendarFields } from './start-strategy.page.tsx'
export {
  type ActivityPerson,
  type ActivityStatus,
  activityStatuses,
  type OwnActivityKind,
  ownActivityKinds,
  type StoredActivity,
} from './stored-activity.sql.ts'
export {
  findStrategiesAtWork,
  type StrategyAtWork,
  tasksAtWork,
} from './strategies-at-work.ts'
export {
  type DualRole,
  findStrategy,
  type NewStrategy,
  type StoredEvidence,
  type StoredMeeting,
  type Strategy,
  type StrategyChange,
  updateStrategy,
} from './strategy.sql.ts'
export { formKey, submitOnce } from './submission.sql.ts'
export { TaskList } from './task-list.page.tsx'
export { type Task, tasksOf } from './task-list.ts'
export { timelineModel } from './timeline.ts'

export const processRoutes: readonly Route[] = [
  ...startStrategyRoutes,
  ...overviewRoutes,
  ...progressRoutes,
  ...datesRoutes,
  ...premisesRoutes,
]
