import { findStrategy, workspacePage } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { periodOf, routes } from '#routes'
import { readBasisSearch, searchBasis } from './basis-search.ts'
import { loadBasis } from './load-basis.ts'
import { SteeringBasisPage } from './steering-basis.page.tsx'
import { steeringBasisTexts } from './steering-basis.texts.ts'

/** Only what is adopted is shown, so it is there for every member, also those who see no drafts. */
export const steeringBasisRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.currentSteeringBasis.pattern,
    permission: 'member',
    handle: toCurrent,
  },
  { method: 'GET', pattern: routes.steeringBasis.pattern, permission: 'member', handle: show },
]

async function toCurrent(context: RouteContext) {
  const strategy = await context.inTenant((tx) => findStrategy(tx, { current: null }))
  const slug = context.params.slug ?? ''
  // Where no strategy is begun, there is nothing to rest on yet but what the municipality shows all.
  if (!strategy) return redirect(routes.municipality.href({ slug }))
  return redirect(routes.steeringBasis.href({ slug, period: periodOf(strategy.term) }))
}

async function show(context: RouteContext): Promise<PageResult> {
  const basis = await loadBasis(context)
  const { view, entries } = basis
  const { title } = steeringBasisTexts[view.language]
  const search = readBasisSearch(context.query)
  const found = searchBasis(entries, search)
  const content = <SteeringBasisPage {...{ basis, search, found }} />
  // The path of the nine steps leads to drafts.
  if (!may(view.member.role, 'read-drafts')) {
    const { name, slug } = view.member
    const home = { label: name, href: routes.municipality.href({ slug }) }
    const breadcrumbs = [home, { label: title, href: view.address }]
    return { kind: 'page', title, content, breadcrumbs }
  }
  return workspacePage(view, 'steering-basis', { title, content })
}
