import { createApiToken } from '#platform/auth/api-token.sql.ts'
import { osloDate } from '#platform/clock.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { setOnceCookie, takeOnceCookie } from '#platform/http/session-cookie.ts'
import { routes } from '#routes'
import { idParam, settingsPage, whoAndWhere } from './settings-context.ts'
import { emptyToken, readToken, type TokenErrors, type TokenValues } from './tokens.form.ts'
import { RevokeTokenPage, TokensPage } from './tokens.page.tsx'
import { findToken, listTokens, revokeToken } from './tokens.sql.ts'
import { tokensTexts } from './tokens.texts.ts'

export const tokenRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.tokens.pattern,
    permission: 'manage-tokens',
    handle: (context) => tokensPage(context, emptyToken, {}),
  },
  {
    method: 'POST',
    pattern: routes.tokens.pattern,
    permission: 'manage-tokens',
    audit: 'token.create',
    handle: create,
  },
  {
    method: 'GET',
    pattern: routes.revokeToken.pattern,
    permission: 'manage-tokens',
    handle: confirmRevoke,
  },
  {
    method: 'POST',
    pattern: routes.revokeToken.pattern,
    permission: 'manage-tokens',
    audit: 'token.revoke',
    handle: revoke,
  },
]

async function create(context: RouteContext) {
  const { services, reply } = context
  const { member, session } = whoAndWhere(context)
  const { values, errors, token } = readToken(context.form, context.language)
  if (!token) return tokensPage(context, values, errors)
  const { name, role, scope, days } = token
  const expiresAt = new Date(services.clock.now().getTime() + days * 86_400_000)
  const secret = await context.inTenant(async (tx) => {
    await context.audit(tx, name, { role, scope, expiresOn: osloDate(expiresAt) })
    const createdBy = session.personId
    return createApiToken(tx, member.tenantId, { name, role, scope, createdBy, expiresAt })
  })
  // Shown by the next page, so that opening that page again makes no second token.
  const href = routes.tokens.href({ slug: member.slug })
  setOnceCookie(reply, services, href, secret)
  return redirect(href)
}

async function confirmRevoke(context: RouteContext) {
  const { language } = context
  const { slug } = whoAndWhere(context).member
  const token = await context.inTenant((tx) => findToken(tx, idParam(context, 'tokenId')))
  if (!token) throw notFound('The token')
  const content = <RevokeTokenPage language={language} slug={slug} token={token} />
  const title = tokensTexts[language].revokeTitle(token.name)
  return settingsPage(context, { title, content }, trail(context))
}

async function revoke(context: RouteContext) {
  const { slug } = whoAndWhere(context).member
  await context.inTenant(async (tx) => {
    const token = await findToken(tx, idParam(context, 'tokenId'))
    if (!token) throw notFound('The token')
    await revokeToken(tx, token.id, context.services.clock.now())
    await context.audit(tx, token.name, { role: token.role, scope: token.scope })
  })
  return redirect(`${routes.tokens.href({ slug })}?kvittering=trukket`)
}

async function tokensPage(
  context: RouteContext,
  values: TokenValues,
  errors: TokenErrors,
): Promise<PageResult> {
  const { language, services, request, reply, query } = context
  const { slug } = whoAndWhere(context).member
  const content = (
    <TokensPage
      language={language}
      slug={slug}
      now={services.clock.now()}
      tokens={await context.inTenant(listTokens)}
      values={values}
      errors={errors}
      secret={takeOnceCookie(request, reply, services, routes.tokens.href({ slug }))}
      isRevoked={query.kvittering === 'trukket'}
    />
  )
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return settingsPage(
    context,
    { title: tokensTexts[language].title, content, status },
    trail(context),
  )
}

function trail(context: RouteContext) {
  const { slug } = whoAndWhere(context).member
  return [{ label: tokensTexts[context.language].title, href: routes.tokens.href({ slug }) }]
}
