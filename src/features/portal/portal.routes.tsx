import { editionInForce } from '#domain/decision/edition-in-force.ts'
import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import { baseUrlOf } from '#features/account/index.ts'
import { writeCalendar } from '#features/calendar/index.ts'
import { listStrategies } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { etagOf } from '#platform/http/etag.ts'
import { readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import type { FileResult, PageResult, Route, RouteContext } from '#platform/http/route.ts'
import { periodOf, routes } from '#routes'
import { writeAtom } from './atom.ts'
import { ElectedPage } from './elected.page.tsx'
import { atomEntries, calendarEvents, type FeedPlace } from './feed-events.ts'
import { PlansOverviewPage, searchField } from './plans-overview.page.tsx'
import {
  listYearlyStatuses,
  type Portal,
  type PublishedTerm,
  readPublishedPicture,
} from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'
import { inPortal, periodWords, portalPage, termOf } from './portal-context.ts'
import { ProgressPage, presentedStatuses } from './progress.page.tsx'
import { findPublicEdition, findPublicProposal, type PublicVersion } from './public-version.ts'
import { standingOf } from './standing.ts'
import { StrategyPage } from './strategy.page.tsx'
import { versionPdf } from './version-file.ts'

/** Making a file is work for the machine, and anybody can ask for one. */
const filesEach = { max: 20, perMinutes: 5 }

export const portalPageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.publicStrategy.pattern,
    permission: 'public',
    cached: 'portal',
    handle: (context) =>
      strategyPage(context, (tx, slug, term) => newestVersion(tx, slug, term, context)),
  },
  {
    method: 'GET',
    pattern: routes.publicProposal.pattern,
    permission: 'public',
    cached: 'portal',
    handle: (context) =>
      strategyPage(context, (tx, slug, term) =>
        findPublicProposal(tx, slug, term, readVersion(context.params.number) ?? 0),
      ),
  },
  {
    method: 'GET',
    pattern: routes.publicEdition.pattern,
    permission: 'public',
    cached: 'portal',
    handle: (context) =>
      strategyPage(context, (tx, slug, term) =>
        findPublicEdition(tx, slug, term, readVersion(context.params.number) ?? 0),
      ),
  },
  {
    method: 'GET',
    pattern: routes.publicProposalPdf.pattern,
    permission: 'public',
    rateLimit: filesEach,
    handle: (context) => versionPdf(context, findPublicProposal),
  },
  {
    method: 'GET',
    pattern: routes.publicEditionPdf.pattern,
    permission: 'public',
    rateLimit: filesEach,
    handle: (context) => versionPdf(context, findPublicEdition),
  },
  {
    method: 'GET',
    pattern: routes.publicPicture.pattern,
    permission: 'public',
    handle: picture,
  },
  {
    method: 'GET',
    pattern: routes.publicPlans.pattern,
    permission: 'public',
    cached: 'portal',
    handle: plansOverview,
  },
  {
    method: 'GET',
    pattern: routes.publicProgress.pattern,
    permission: 'public',
    cached: 'portal',
    handle: progress,
  },
  {
    method: 'GET',
    pattern: routes.portalAtom.pattern,
    permission: 'public',
    handle: (context) => feed(context, 'application/atom+xml; charset=utf-8', atomOf),
  },
  {
    method: 'GET',
    pattern: routes.portalCalendar.pattern,
    permission: 'public',
    handle: (context) => feed(context, 'text/calendar; charset=utf-8', calendarOf),
  },
  {
    method: 'GET',
    pattern: routes.electedSummary.pattern,
    permission: 'member',
    handle: electedSummary,
  },
]

type FindVersion = (
  tx: TenantTx,
  slug: string,
  term: PublishedTerm,
) => Promise<PublicVersion | null>

/** What is adopted, else the proposal. */
function newestVersion(
  tx: TenantTx,
  slug: string,
  term: PublishedTerm,
  { services }: RouteContext,
): Promise<PublicVersion | null> {
  const { edition, proposal } = standingOf(term, services.clock.today())
  return edition
    ? findPublicEdition(tx, slug, term, edition.number)
    : findPublicProposal(tx, slug, term, proposal?.number ?? 0)
}

async function strategyPage(context: RouteContext, find: FindVersion): Promise<PageResult> {
  const { language } = context
  return inPortal(context, async (tx, portal, terms) => {
    const term = termOf(context, terms)
    const version = await find(tx, portal.slug, term)
    if (!version) throw notFound('The version')
    const standing = standingOf(term, context.services.clock.today())
    const label = portalTexts[language].title(periodWords(term.period))
    const href = routes.publicStrategy.href({ slug: portal.slug, period: term.period })
    const content = <StrategyPage {...{ language, portal, term, standing, version }} />
    return portalPage(language, portal, { title: label, content }, [{ label, href }])
  })
}

async function picture(context: RouteContext): Promise<FileResult> {
  const id = context.params.attachmentId ?? ''
  if (!isUuid(id)) throw notFound('The picture')
  const found = await inPortal(context, (tx) =>
    readPublishedPicture(tx, id, context.services.clock.today()),
  )
  if (!found) throw notFound('The picture')
  return {
    kind: 'file',
    body: found.content,
    contentType: found.contentType,
    fileName: null,
    isSandboxed: true,
    cacheControl: 'public, max-age=3600',
  }
}

async function plansOverview(context: RouteContext): Promise<PageResult> {
  const { language } = context
  return inPortal(context, async (tx, portal, terms) => {
    const term = terms.find(({ editions }) => editions.length > 0)
    const edition = term && editionInForce(term.editions)
    const version =
      term && edition ? await findPublicEdition(tx, portal.slug, term, edition.number) : null
    const adopted =
      term && edition && version ? { period: term.period, edition, plans: version.plans } : null
    const typed = (context.query[searchField] ?? '').trim().slice(0, 100)
    const { slug } = portal
    const { title } = portalTexts[language].overview
    const content = <PlansOverviewPage {...{ language, slug, adopted, typed }} />
    const page = portalPage(language, portal, { title, content }, [
      { label: title, href: routes.publicPlans.href({ slug }) },
    ])
    return { ...page, noindex: typed !== '' }
  })
}

async function progress(context: RouteContext): Promise<PageResult> {
  const { language, services } = context
  return inPortal(context, async (tx, portal) => {
    const contents = await listYearlyStatuses(tx)
    const statuses = presentedStatuses(contents, services.clock.today(), language)
    const { title } = portalTexts[language].progress
    const content = <ProgressPage {...{ language, statuses }} />
    return portalPage(language, portal, { title, content }, [
      { label: title, href: routes.publicProgress.href({ slug: portal.slug }) },
    ])
  })
}

async function feed(
  context: RouteContext,
  contentType: string,
  write: (portal: Portal, terms: readonly PublishedTerm[], place: FeedPlace) => string,
): Promise<FileResult> {
  return inPortal(context, async (_tx, portal, terms) => {
    const { slug, language, isDemo } = portal
    if (isDemo) context.reply.header('x-robots-tag', 'noindex')
    const body = write(portal, terms, { baseUrl: baseUrlOf(context), slug, language })
    return {
      kind: 'file',
      body,
      contentType,
      fileName: null,
      cacheControl: 'public, no-cache',
      etag: etagOf(body),
    }
  })
}

function atomOf(portal: Portal, terms: readonly PublishedTerm[], place: FeedPlace): string {
  const { slug, name, municipalityNumber, language, createdAt } = portal
  return writeAtom({
    title: portalTexts[language].feed.title(inMunicipality(name, municipalityNumber)),
    selfUrl: `${place.baseUrl}${routes.portalAtom.href({ slug })}`,
    pageUrl: `${place.baseUrl}${routes.municipality.href({ slug })}`,
    author: name,
    language,
    startedAt: createdAt,
    entries: atomEntries(terms, place),
  })
}

function calendarOf(portal: Portal, terms: readonly PublishedTerm[], place: FeedPlace): string {
  return writeCalendar({
    name: portalTexts[portal.language].feed.title(
      inMunicipality(portal.name, portal.municipalityNumber),
    ),
    events: calendarEvents(terms, place),
    madeAt: atomEntries(terms, place)[0]?.at ?? portal.createdAt,
    version: portal.version,
  })
}

async function electedSummary(context: RouteContext): Promise<PageResult> {
  const { language } = context
  const period = context.params.period ?? ''
  return inPortal(context, async (tx, portal, terms) => {
    const term = terms.find((one) => one.period === period)
    const strategies = term ? [] : await listStrategies(tx)
    if (!term && !strategies.some((one) => periodOf(one.term) === period)) {
      throw notFound('The term')
    }
    const version = term ? await versionForCouncil(tx, portal.slug, term, context) : null
    const { slug } = portal
    const title = portalTexts[language].elected.title(periodWords(period))
    const content = <ElectedPage {...{ language, slug, period, version }} />
    return portalPage(language, portal, { title, content }, [
      { label: title, href: routes.electedSummary.href({ slug, period }) },
    ])
  })
}

/** The proposal that the council is to treat, else what it adopted. */
function versionForCouncil(
  tx: TenantTx,
  slug: string,
  term: PublishedTerm,
  { services }: RouteContext,
): Promise<PublicVersion | null> {
  const { edition, proposal } = standingOf(term, services.clock.today())
  return proposal
    ? findPublicProposal(tx, slug, term, proposal.number)
    : findPublicEdition(tx, slug, term, edition?.number ?? 0)
}
