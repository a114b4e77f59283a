import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import { type OwnPlace, ownPlace } from '#features/own-place/index.ts'
import { listPlans } from '#features/plan-register/index.ts'
import { may } from '#platform/auth/policy.ts'
import { notFound } from '#platform/http/refused.ts'
import type { Crumb, Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { GlossaryPage } from './glossary.page.tsx'
import { guideTexts } from './guide.texts.ts'
import { addressOfPage, addressOfSection } from './guide-address.ts'
import { findPage, type GuidePage } from './guide-library.ts'
import { guideSections } from './guide-meta.ts'
import { GuidePageView } from './guide-page.page.tsx'
import { GuideSectionPage } from './guide-section.page.tsx'
import { GuideStartPage } from './guide-start.page.tsx'
import { missingTasks, tasksOfPage } from './guide-tasks.ts'
import type { OwnSituation } from './own-facts.tsx'
import type { TaskOffer } from './tasks.page.tsx'

export const guidePageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.guide.pattern,
    permission: 'public',
    cached: true,
    handle: async (context) => ({
      kind: 'page',
      title: guideTexts[context.language].title,
      breadcrumbs: trail(context),
      content: <GuideStartPage language={context.language} />,
    }),
  },
  {
    method: 'GET',
    pattern: routes.guideSection.pattern,
    permission: 'public',
    cached: true,
    handle: async (context) => {
      const { language, params } = context
      const section = guideSections.find((one) => one === params.section)
      if (!section) throw notFound('The part of the guide')
      const { title } = guideTexts[language].sections[section]
      return {
        kind: 'page',
        title,
        breadcrumbs: trail(context, { label: title, href: addressOfSection(section) }),
        content: <GuideSectionPage section={section} language={language} />,
      }
    },
  },
  {
    method: 'GET',
    pattern: routes.guidePage.pattern,
    permission: 'public',
    cached: true,
    handle: async (context) => {
      const { language, params } = context
      const page = findPage(`${params.section}/${params.page}`, language)
      if (!page || page.section === 'ordliste') throw notFound('The page of the guide')
      const own = await situationOf(context)
      const section = {
        label: guideTexts[language].sections[page.section].title,
        href: addressOfSection(page.section),
      }
      return {
        kind: 'page',
        title: page.title,
        description: page.lead,
        breadcrumbs: trail(context, section, { label: page.title, href: addressOfPage(page) }),
        content: <GuidePageView page={page} own={own} tasks={offerOf(page, own, context)} />,
      }
    },
  },
  {
    method: 'GET',
    pattern: routes.glossary.pattern,
    permission: 'public',
    cached: true,
    handle: async (context) => {
      const { title } = guideTexts[context.language].glossary
      return {
        kind: 'page',
        title,
        breadcrumbs: trail(context, { label: title, href: routes.glossary.href() }),
        content: <GlossaryPage language={context.language} />,
      }
    },
  },
]

/** From the front page through the start page of the guide to `more`. */
export function trail({ language }: Pick<RouteContext, 'language'>, ...more: Crumb[]): Crumb[] {
  const { frontPage, title } = guideTexts[language]
  return [
    { label: frontPage, href: routes.home.href() },
    { label: title, href: routes.guide.href() },
    ...more,
  ]
}

async function situationOf(context: RouteContext): Promise<OwnSituation | null> {
  const place = await ownPlace(context)
  if (!place) return null
  const { view } = place
  const plans = view ? await place.inTenant((tx) => listPlans(tx, view.strategy.id)) : null
  return { place, planCount: plans?.length ?? null }
}

function offerOf(
  page: GuidePage,
  own: OwnSituation | null,
  { query }: RouteContext,
): TaskOffer | null {
  const tasks = tasksOfPage(page)
  const place: OwnPlace | undefined = own?.place
  if (!place?.view || tasks.length === 0 || !may(place.member.role, 'edit')) return null
  const where = { slug: place.member.slug, period: place.view.period }
  return {
    inMunicipality: inMunicipality(place.member.name, place.member.municipalityNumber),
    action: routes.guideTasks.href({ ...where, page: page.slug }),
    tasksHref: `${routes.activities.href(where)}?trinn=${page.order}`,
    added: /^\d{1,2}$/.test(query['lagt-inn'] ?? '') ? Number(query['lagt-inn']) : 0,
    areAllThere: missingTasks(tasks, place.view).length === 0,
  }
}
