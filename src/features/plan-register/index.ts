import type { Route } from '#platform/http/route.ts'
import { changeTogetherRoutes } from './change-together.routes.tsx'
import { copyEarlierRoutes } from './copy-earlier.routes.tsx'
import { editListRoutes } from './edit-list.routes.tsx'
import { exportPlansRoutes } from './export-plans.routes.ts'
import { newPlanRoutes } from './new-plan.routes.tsx'
import { overviewRoutes } from './overviews.routes.tsx'
import { planRoutes } from './plan.routes.tsx'
import { planTypeRoutes } from './plan-type.routes.tsx'
import { plansRoutes } from './plans.routes.tsx'

export {
  addNewPlans,
  addPlans,
  changePlans,
  importPlans,
  type PlanChangeResult,
  type PlanEdit,
} from './change-plans.sql.ts'
export { copiesOf } from './earlier-plans.sql.ts'
export { planAgeTexts } from './plan-age.texts.ts'
export { ageReason } from './plan-age-words.ts'
export { type PlanContent, planContentOf, planContentSchema, planLimits } from './plan-content.ts'
export { agedPlans, mayChangePlan } from './plan-context.ts'
export type { AgedPlan } from './plan-filter.ts'
export { PlanLink, planHref } from './plan-link.tsx'
export { PlanTabs } from './plan-tabs.page.tsx'
export {
  planStatusTexts,
  planTypeTexts,
} from './plan-words.texts.ts'
export { periodWords } from './plan-words.ts'
export { type ExportedReading, readExportedPlans } from './read-exported-plans.ts'
export {
  findPlan,
  listPlans,
  lockRegister,
  type RegisteredPlan,
  type RegisterPlace,
} from './register.sql.ts'
export { unGoalTexts } from './un-goals.texts.ts'

export const planRegisterRoutes: readonly Route[] = [
  ...plansRoutes,
  ...editListRoutes,
  ...newPlanRoutes,
  ...planRoutes,
  ...exportPlansRoutes,
  ...overviewRoutes,
  ...planTypeRoutes,
  ...changeTogetherRoutes,
  ...copyEarlierRoutes,
]
