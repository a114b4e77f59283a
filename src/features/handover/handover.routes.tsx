import { countDossiers } from '#features/dossier/index.ts'
import { findByPeriod, viewOf, workspacePage } from '#features/process/index.ts'
import { findPlanContent } from '#features/process-plan/index.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { HandoverPage } from './handover.page.tsx'
import { listContacts } from './handover.sql.ts'
import { handoverTexts } from './handover.texts.ts'

export const handoverPageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.handover.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { strategy, ...material } = await context.inTenant(async (tx) => {
        const found = await findByPeriod(tx, context)
        return {
          strategy: found,
          contacts: await listContacts(tx),
          content: await findPlanContent(tx, found.id),
          counts: await countDossiers(tx, found.id, 'activity'),
        }
      })
      const view = viewOf(context, strategy)
      return workspacePage(view, 'none', {
        title: handoverTexts[view.language].title,
        content: <HandoverPage view={view} {...material} />,
      })
    },
  },
]
