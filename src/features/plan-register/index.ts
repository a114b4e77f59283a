import type { Route } from '#platform/http/route.ts'
import { plansRoutes } from './plans.routes.tsx'

export {
  addPlans,
  changePlans,
  importPlans,
  type PlanChangeKind,
  type PlanChangeResult,
  type PlanEdit,
  undoChange,
} from './change-plans.sql.ts'
export { type PlanContent, planContentOf, planContentSchema, planLimits } from './plan-content.ts'
export { PlanLink, planHref } from './plan-link.tsx'
export {
  planFamilyTexts,
  planMarkTexts,
  planRelationTexts,
  planStatusTexts,
  planTypeTexts,
} from './plan-words.texts.ts'
export {
  findPlan,
  listPlans,
  lockRegister,
  type RegisteredPlan,
  type RegisterPlace,
} from './register.sql.ts'

export const planRegisterRoutes: readonly Route[] = [...plansRoutes]
