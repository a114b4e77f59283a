import { findByPeriod, lockStrategy, viewOf } from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { addressOfPage } from './guide-address.ts'
import { findPage } from './guide-library.ts'
import { addTasks } from './guide-tasks.ts'

export const guideTaskRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.guideTasks.pattern,
    permission: 'edit',
    audit: 'guide.tasks',
    handle: async (context) => {
      const { page: slug = '', slug: municipality = '' } = context.params
      const page = findPage(`trinn/${slug}`, context.language)
      if (!page) throw notFound('The page of the guide')
      const added = await context.inTenant(async (tx) => {
        // Two who press at once wait for each other; the second finds the tasks there.
        await lockStrategy(tx, (await findByPeriod(tx, context)).id)
        const view = viewOf(context, await findByPeriod(tx, context))
        const count = await addTasks(tx, view, page, context.session?.name ?? '')
        await context.audit(tx, page.key, { count })
        return count
      })
      return redirect(`${addressOfPage(page)}?kommune=${municipality}&lagt-inn=${added}#gjor-dette`)
    },
  },
]
