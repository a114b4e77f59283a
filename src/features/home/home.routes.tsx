import type { Municipality } from '#domain/municipality/municipality.ts'
import { portalFeeds, publishedOf } from '#features/portal/index.ts'
import {
  municipalityByFormerSlug,
  municipalityByNumber,
  municipalityBySlug,
  searchMunicipalities,
} from '#features/reference/index.ts'
import { may } from '#platform/auth/policy.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { mayTryOut } from '#platform/http/trial-peer.ts'
import { routes } from '#routes'
import { FindMunicipalityPage } from './find-municipality.page.tsx'
import { HomePage } from './home.page.tsx'
import { homeTexts } from './home.texts.ts'
import { informationRoutes } from './information.routes.tsx'
import { DemoPage, MunicipalityPage, type MunicipalityPageProps } from './municipality.page.tsx'
import { municipalityTexts } from './municipality.texts.ts'
import { emptyTrialForm, type TrialForm } from './trial-forms.tsx'

export const homeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.home.pattern,
    permission: 'public',
    cached: true,
    handle: async (context) => homePage(context),
  },
  {
    method: 'GET',
    pattern: routes.findMunicipality.pattern,
    permission: 'public',
    handle: async (context) => findMunicipality(context),
  },
  {
    method: 'GET',
    pattern: routes.municipality.pattern,
    permission: 'public',
    cached: 'portal',
    handle: showMunicipality,
  },
  ...informationRoutes,
]

/** The front page; with `form` again after a trial form that could not be understood (422). */
export function homePage(context: RouteContext, form?: TrialForm): PageResult {
  const { language, session } = context
  const trial = mayTryOut(context.services, context.request)
    ? (form ?? emptyTrialForm(language))
    : null
  return {
    kind: 'page',
    title: homeTexts[language].title,
    status: form ? 422 : 200,
    content: (
      <HomePage
        language={language}
        trial={trial}
        isSignedIn={session !== null}
        workplaces={(session?.memberships ?? []).filter(({ role }) => may(role, 'read-drafts'))}
      />
    ),
  }
}

/** A whole name or number of today leads straight to its page; anything else to a list. */
function findMunicipality({ language, query }: RouteContext): RouteResult {
  const typed = (query.q ?? '').trim().slice(0, 100)
  const hits = searchMunicipalities(typed, 30)
  const exact = hits.filter(({ fit }) => fit === 'exact')
  const [only] = exact
  if (only && exact.length === 1 && !only.match.kind.startsWith('former')) {
    return redirect(routes.municipality.href({ slug: only.municipality.slug }))
  }
  const { find, frontPage } = municipalityTexts[language]
  return {
    kind: 'page',
    title: find.title,
    noindex: typed !== '',
    breadcrumbs: [
      { label: frontPage, href: routes.home.href() },
      { label: find.title, href: routes.findMunicipality.href() },
    ],
    content: <FindMunicipalityPage language={language} typed={typed} hits={hits} />,
  }
}

async function showMunicipality(context: RouteContext): Promise<RouteResult> {
  const slug = context.params.slug ?? ''
  const today = municipalityBySlug(slug)
  if (today) return municipalityPage(context, today)
  const demo = await demoMunicipality(context, slug)
  if (demo) return demoPage(context, demo)
  const moved = municipalityByFormerSlug(slug)
  if (!moved) throw notFound('The municipality')
  return { ...redirect(routes.municipality.href({ slug: moved.slug })), isPermanent: true }
}

async function municipalityPage(
  context: RouteContext,
  municipality: Municipality,
): Promise<PageResult> {
  const props = await pageProps(context, municipality)
  const name = municipality.displayName
  return {
    kind: 'page',
    title: name,
    ...(props.published && { feeds: portalFeeds(props.language, { slug: props.slug, name }) }),
    breadcrumbs: crumbs(context, name, municipality.slug),
    content: <MunicipalityPage {...props} />,
  }
}

async function demoPage(context: RouteContext, municipality: Municipality): Promise<PageResult> {
  const { title } = municipalityTexts[context.language].demo
  const props = await pageProps(context, municipality)
  return {
    kind: 'page',
    title,
    isDemo: true,
    ...(props.published && {
      feeds: portalFeeds(props.language, { slug: props.slug, name: title }),
    }),
    breadcrumbs: crumbs(context, title, context.params.slug ?? ''),
    content: <DemoPage {...props} />,
  }
}

function crumbs({ language }: RouteContext, label: string, slug: string) {
  return [
    { label: municipalityTexts[language].frontPage, href: routes.home.href() },
    { label, href: routes.municipality.href({ slug }) },
  ]
}

async function pageProps(
  context: RouteContext,
  municipality: Municipality,
): Promise<MunicipalityPageProps> {
  const { language, services, request, member, params } = context
  return {
    language,
    municipality,
    slug: params.slug ?? '',
    published: await publishedOf(context),
    isMember: member !== null,
    today: services.clock.today(),
    canWork: member !== null && may(member.role, 'read-drafts'),
    mayTryOut: mayTryOut(services, request),
  }
}

/** The municipality whose figures the demo borrows, when there is a demo at this address. */
async function demoMunicipality(
  { services }: RouteContext,
  slug: string,
): Promise<Municipality | null> {
  const organisation = await services.database.app
    .selectFrom('organisation')
    .select('municipality_number')
    .where('slug', '=', slug)
    .where('is_demo', '=', true)
    .executeTakeFirst()
  return municipalityByNumber(organisation?.municipality_number ?? '')
}
