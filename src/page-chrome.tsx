import type { VNode } from 'preact'
import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import { GuideHelp } from '#features/guide/index.ts'
import { may } from '#platform/auth/policy.ts'
import { lostTexts } from '#platform/http/lost-text.ts'
import type { PageResult, RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { ErrorPage, errorPageTitle } from '#ui/error-page.tsx'
import { Layout } from '#ui/layout.tsx'
import type { NavGroup, NavLink, PageUser } from '#ui/page-parts.ts'
import { renderPage as renderDocument } from '#ui/render-page.tsx'
import { chromeTexts } from './page-chrome.texts.ts'
import { workspaceNavigation } from './workspace-navigation.ts'

/** A page with everything around it: header, navigation, breadcrumbs, banner, footer. */
export function renderPage(context: RouteContext, page: PageResult): string {
  return renderDocument(frame(context, page, page.content))
}

/** The page for a refusal or a failure; `context` is null when even the session could not be read. */
export function renderErrorPage(
  context: RouteContext | null,
  status: number,
  reference: string,
): string {
  const language: Language = context?.language ?? 'nb'
  const isOpened = context?.request.method === 'GET'
  const content = (
    <ErrorPage
      language={language}
      status={status}
      reference={reference}
      {...(context && !context.session && { logInHref: routes.login.href() })}
      {...(isOpened && { retryHref: context.request.url })}
      {...(context?.member && { typed: lostTexts(context.request) })}
    />
  )
  const page: PageResult = {
    kind: 'page',
    title: errorPageTitle(language, status),
    content,
    noindex: true,
  }
  return renderDocument(
    context ? (
      frame(context, page, content)
    ) : (
      <Layout language={language} title={page.title} noindex>
        {content}
      </Layout>
    ),
  )
}

function frame(context: RouteContext, page: PageResult, content: VNode): VNode {
  const { language, member, session, request } = context
  const text = chromeTexts[language]
  const isDemo = page.isDemo === true || member?.isDemo === true
  return (
    <Layout
      language={language}
      title={page.title}
      {...(page.description && { description: page.description })}
      noindex={(page.noindex ?? false) || isDemo || session !== null}
      {...(member && {
        place: { name: member.name, href: routes.municipality.href({ slug: member.slug }) },
      })}
      navigation={navigation(context, page)}
      navigationGroups={navigationGroups(context, page)}
      languageSwitch={{ action: routes.language.href(), returnTo: request.url }}
      {...(session
        ? { user: userMenu(context) }
        : { logInHref: `${routes.login.href()}?til=${encodeURIComponent(request.url)}` })}
      {...(page.feeds && { feeds: page.feeds })}
      {...(page.workspace && {
        steps: page.workspace.steps,
        help: (
          <GuideHelp
            language={language}
            current={page.workspace.current}
            step={page.workspace.steps.find(({ state }) => state === 'current')?.number ?? null}
            address={request.method === 'GET' ? request.url : null}
          />
        ),
      })}
      {...(page.breadcrumbs && {
        breadcrumbs: page.breadcrumbs.map((crumb) => ({ label: crumb.label, href: crumb.href })),
      })}
      {...(isDemo && { banner: { kind: 'demo' as const, text: text.demoBanner } })}
    >
      {content}
    </Layout>
  )
}

function navigation(context: RouteContext, page: PageResult): NavLink[] {
  const { member, language } = context
  const text = chromeTexts[language]
  if (!member || !may(member.role, 'read-drafts')) {
    const { url } = context.request
    const links = [
      { label: text.guide, href: routes.guide.href() },
      { label: text.law, href: routes.law.href() },
      { label: text.templates, href: routes.templates.href() },
      { label: text.search, href: routes.search.href() },
    ]
    return links.map((link) => ({ ...link, current: url === link.href }))
  }
  if (page.workspace) return []
  return [{ label: text.work, href: routes.workspace.href({ slug: member.slug }) }]
}

function navigationGroups({ member, language }: RouteContext, page: PageResult): NavGroup[] {
  if (!page.workspace || !member || !may(member.role, 'read-drafts')) return []
  const { period, current } = page.workspace
  return workspaceNavigation({ slug: member.slug, period }, current, language)
}

function userMenu(context: RouteContext): PageUser {
  const { session, member, language } = context
  const text = chromeTexts[language]
  const links: NavLink[] = [{ label: text.myPage, href: routes.myPage.href() }]
  if (member && may(member.role, 'read-drafts')) {
    links.push({ label: text.work, href: routes.workspace.href({ slug: member.slug }) })
  }
  if (member && (may(member.role, 'change-settings') || may(member.role, 'invite-people'))) {
    links.push({ label: text.settings, href: routes.settings.href({ slug: member.slug }) })
  }
  if (session?.isOperator) links.push({ label: text.operator, href: routes.operator.href() })
  return {
    name: session?.name ?? '',
    role: member
      ? text.roleIn(text.roles[member.role], inMunicipality(member.name, member.municipalityNumber))
      : session?.isOperator
        ? text.operatorRole
        : '',
    links,
    logOutAction: routes.logout.href(),
  }
}
