import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { notFound } from '#platform/http/refused.ts'
import type { Crumb, Feed, PageResult, RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { findPortal, listPublished, type Portal, type PublishedTerm } from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'

/** Reads what is published in the municipality of the address, for anybody; 404 when there is none. */
export async function inPortal<T>(
  context: RouteContext,
  work: (tx: TenantTx, portal: Portal, terms: readonly PublishedTerm[]) => Promise<T>,
): Promise<T> {
  const { services, params } = context
  const portal = await findPortal(services.database.app, params.slug ?? '')
  if (!portal) throw notFound('The municipality')
  return inTenant(services.database.app, portal.tenantId, async (tx) =>
    work(tx, portal, await listPublished(tx, services.clock.today())),
  )
}

/** What is published in the municipality of the address; null when none is set up there. */
export async function publishedOf(context: RouteContext): Promise<readonly PublishedTerm[] | null> {
  const { services, params } = context
  const portal = await findPortal(services.database.app, params.slug ?? '')
  if (!portal) return null
  return inTenant(services.database.app, portal.tenantId, (tx) =>
    listPublished(tx, services.clock.today()),
  )
}

/** What is published of the term in the address; 404 when nothing is. */
export function termOf({ params }: RouteContext, terms: readonly PublishedTerm[]): PublishedTerm {
  const term = terms.find(({ period }) => period === params.period)
  if (!term) throw notFound('The term')
  return term
}

/** A page of the portal, below that of the municipality. */
export function portalPage(
  language: Language,
  portal: Portal,
  page: Pick<PageResult, 'title' | 'content'>,
  trail: readonly Crumb[],
): PageResult {
  return {
    kind: 'page',
    ...page,
    title: `${page.title} – ${portal.name}`,
    isDemo: portal.isDemo,
    feeds: portalFeeds(language, portal),
    breadcrumbs: [
      { label: portalTexts[language].frontPage, href: routes.home.href() },
      { label: portal.name, href: routes.municipality.href({ slug: portal.slug }) },
      ...trail,
    ],
  }
}

/** The feed and the calendar of a municipality, for the head of its pages. */
export function portalFeeds(
  language: Language,
  { slug, name }: Pick<Portal, 'slug' | 'name'>,
): readonly Feed[] {
  const { atom, ics } = portalTexts[language]
  return [
    {
      title: `${name} – ${atom}`,
      contentType: 'application/atom+xml',
      href: routes.portalAtom.href({ slug }),
    },
    {
      title: `${name} – ${ics}`,
      contentType: 'text/calendar',
      href: routes.portalCalendar.href({ slug }),
    },
  ]
}

/** «2028–2031», as it is read. */
export function periodWords(period: string): string {
  return period.replace('-', '–')
}
