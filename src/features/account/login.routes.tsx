import { askForLoginLink, lookAtLink, redeemLink } from '#platform/auth/login-link.sql.ts'
import { codeOf } from '#platform/auth/secrets.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { networkOf } from '#platform/http/network.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { readBrowserCookie, setBrowserCookie } from '#platform/http/session-cookie.ts'
import { routes } from '#routes'
import { postOrPretend } from './account.sql.ts'
import { accountTexts } from './account.texts.ts'
import { baseUrlOf, loginLinkUrl } from './base-url.ts'
import { emailAddress } from './email-address.ts'
import { GoneLinkPage, LoginLinkPage, LoginPage, LoginSentPage } from './login.page.tsx'
import { returnAddress, returnQuery } from './return-address.ts'
import { landingPage, signIn } from './sign-in.ts'

// A whole council chamber logs in from one address; askForLoginLink holds back for each person.
const rateLimit = { max: 300, perMinutes: 15 }

export const loginRoutes: readonly Route[] = [
  { method: 'GET', pattern: routes.login.pattern, permission: 'public', handle: showLogin },
  { method: 'POST', pattern: routes.login.pattern, permission: 'public', rateLimit, handle: ask },
  { method: 'GET', pattern: routes.loginSent.pattern, permission: 'public', handle: showSent },
  {
    method: 'GET',
    pattern: routes.loginLink.pattern,
    permission: 'public',
    rateLimit,
    handle: showLink,
  },
  {
    method: 'POST',
    pattern: routes.loginLink.pattern,
    permission: 'public',
    rateLimit,
    handle: useLink,
  },
]

async function showLogin(context: RouteContext) {
  const { session, query } = context
  if (session) return redirect(returnAddress(query.til) ?? landingPage(session))
  return loginPage(context, '', returnAddress(query.til), null)
}

async function ask(context: RouteContext) {
  const { services, request, reply, form, language } = context
  const typed = fieldOf(form, 'epost')
  const returnTo = returnAddress(fieldOf(form, 'til'))
  const email = emailAddress(typed)
  if (email === null) {
    const text = accountTexts[language].login
    return loginPage(context, typed, returnTo, typed === '' ? text.emailMissing : text.emailWrong)
  }
  const { app } = services.database
  const now = services.clock.now()
  const from = { browser: readBrowserCookie(request, services), network: networkOf(request.ip) }
  const asked = await askForLoginLink(app, email, from, now)
  const { subject, text, withoutLink } = accountTexts[language].mail
  const link = loginLinkUrl(baseUrlOf(context), asked.secret ?? '', returnTo)
  await postOrPretend(app, { to: email, subject, text, link, withoutLink }, asked.secret !== null)
  setBrowserCookie(reply, services, asked.browserSecret)
  return redirect(`${routes.loginSent.href()}${returnQuery(returnTo)}`)
}

async function showSent({ services, request, query, language }: RouteContext) {
  const returnTo = returnAddress(query.til)
  const browserSecret = readBrowserCookie(request, services)
  if (browserSecret === null) return redirect(`${routes.login.href()}${returnQuery(returnTo)}`)
  return page(
    accountTexts[language].sent.title,
    <LoginSentPage
      language={language}
      code={codeOf(browserSecret)}
      returnTo={returnTo}
      sendsMail={services.config.smtpUrl !== null}
    />,
  )
}

async function showLink(context: RouteContext) {
  const { services, request, params, query } = context
  const state = await lookAtLink(
    services.database.app,
    params.token ?? '',
    readBrowserCookie(request, services),
    services.clock.now(),
  )
  const returnTo = returnAddress(query.til)
  return state.kind === 'open'
    ? linkPage(context, returnTo, state.needsCode, null)
    : gonePage(context, state.kind, returnTo)
}

async function useLink(context: RouteContext) {
  const { services, request, form, language, params } = context
  const { app } = services.database
  const now = services.clock.now()
  const token = params.token ?? ''
  const browserSecret = readBrowserCookie(request, services)
  const returnTo = returnAddress(fieldOf(form, 'til'))
  const state = await lookAtLink(app, token, browserSecret, now)
  if (state.kind !== 'open') return gonePage(context, state.kind, returnTo)
  const { link: text } = accountTexts[language]
  const code = fieldOf(form, 'kode')
  // An empty field is a slip and not a guess.
  if (state.needsCode && code === '') return linkPage(context, returnTo, true, text.codeMissing)
  const use = await redeemLink(app, token, browserSecret, code, now)
  if (use.kind === 'signed-in') return redirect(await signIn(context, use.personId, returnTo))
  if (use.kind !== 'wrong-code') return gonePage(context, use.kind, returnTo)
  const after = await lookAtLink(app, token, browserSecret, now)
  return after.kind === 'open'
    ? linkPage(context, returnTo, true, text.codeWrong)
    : gonePage(context, after.kind, returnTo)
}

function loginPage(
  { language, query }: RouteContext,
  email: string,
  returnTo: string | null,
  error: string | null,
): PageResult {
  const content = (
    <LoginPage
      language={language}
      email={email}
      returnTo={returnTo}
      error={error}
      loggedOutEverywhere={query.kvittering === 'logget-ut'}
    />
  )
  return page(accountTexts[language].logIn, content, error === null ? 200 : 422)
}

function linkPage(
  { language, params, form }: RouteContext,
  returnTo: string | null,
  needsCode: boolean,
  error: string | null,
): PageResult {
  const content = (
    <LoginLinkPage
      language={language}
      token={params.token ?? ''}
      returnTo={returnTo}
      needsCode={needsCode}
      code={fieldOf(form, 'kode')}
      error={error}
    />
  )
  return page(accountTexts[language].logIn, content, error === null ? 200 : 422)
}

function gonePage(
  { language }: RouteContext,
  reason: 'unknown' | 'expired' | 'used',
  returnTo: string | null,
): PageResult {
  const content = <GoneLinkPage language={language} reason={reason} returnTo={returnTo} />
  return page(accountTexts[language].gone[reason], content, 410)
}

function page(title: string, content: PageResult['content'], status = 200): PageResult {
  return { kind: 'page', title, content, status, noindex: true }
}
