import { routes } from '#routes'
import type { LivePage } from './template-meta.ts'

interface Where {
  readonly slug: string
  readonly period: string
}

/** The page of the workspace that makes the document out of the work. */
export function livePageHref(page: LivePage, where: Where): string {
  switch (page) {
    case 'case-paper-start':
      return routes.casePaper.href({ ...where, paper: 'oppstart' })
    case 'case-paper-letter':
      return routes.casePaper.href({ ...where, paper: 'brev' })
    case 'case-paper-announcement':
      return routes.casePaper.href({ ...where, paper: 'kunngjoring' })
    case 'case-paper-council':
      return routes.casePaper.href({ ...where, paper: 'saksframlegg' })
    case 'process-plan':
      return routes.processPlan.href(where)
    case 'gathering':
      return routes.gatherings.href(where)
    case 'strategy-document':
      return routes.strategyDocument.href(where)
    case 'handover':
      return routes.handover.href(where)
    case 'yearly-status':
      return routes.yearlyStatus.href(where)
    case 'planning-needs':
      return routes.planningNeeds.href(where)
    case 'dual-roles':
      return routes.dualRoles.href(where)
  }
}
