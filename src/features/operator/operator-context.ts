import type { Actor } from '#platform/audit/audit.sql.ts'
import type { Crumb, PageResult, RouteContext } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { operatorTexts } from './operator.texts.ts'

export function actorOf({ session, request }: RouteContext): Actor {
  invariant(session?.isOperator, 'these routes are the operator’s')
  return { label: session.name, personId: session.personId, address: request.ip }
}

/** A page of the operator's with its breadcrumbs; the last crumb is the page itself. */
export function operatorPage(
  { language }: RouteContext,
  page: Pick<PageResult, 'title' | 'content'> & { readonly status?: 200 | 422 },
  trail: readonly Crumb[],
): PageResult {
  const start = { label: operatorTexts[language].title, href: routes.operator.href() }
  return { kind: 'page', breadcrumbs: [start, ...trail], noindex: true, ...page }
}
