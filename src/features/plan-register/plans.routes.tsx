import { workspacePage } from '#features/process/index.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { loadRegister } from './plan-context.ts'
import { chosenPlans, readPlanFilter } from './plan-filter.ts'
import { PlansPage } from './plans.page.tsx'
import { plansTexts } from './plans.texts.ts'

export const plansRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.plans.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const register = await loadRegister(context)
      const filter = readPlanFilter(context.query)
      const chosen = chosenPlans(register.plans, filter)
      return workspacePage(register.view, 'plans', {
        title: plansTexts[register.view.language].title,
        content: <PlansPage {...register} filter={filter} chosen={chosen} />,
      })
    },
  },
]
