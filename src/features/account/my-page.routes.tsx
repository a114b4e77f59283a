import { tasksOf } from '#features/process/index.ts'
import { closeAllSessions, closeSession } from '#platform/auth/session.sql.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import {
  clearLanguageCookie,
  clearSessionCookie,
  setLanguageCookie,
} from '#platform/http/session-cookie.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { changeLanguage, changePerson, endOpenLinks } from './account.sql.ts'
import { accountTexts } from './account.texts.ts'
import { type ProfileErrors, type ProfileValues, readProfile } from './my-page.form.ts'
import { MyPage } from './my-page.page.tsx'
import { ownAddress } from './return-address.ts'

export const myPageRoutes: readonly Route[] = [
  { method: 'GET', pattern: routes.myPage.pattern, permission: 'signed-in', handle: show },
  { method: 'POST', pattern: routes.myPage.pattern, permission: 'signed-in', handle: save },
  { method: 'POST', pattern: routes.logout.pattern, permission: 'public', handle: logOut },
  {
    method: 'POST',
    pattern: routes.logoutEverywhere.pattern,
    permission: 'signed-in',
    handle: logOutEverywhere,
  },
  {
    method: 'POST',
    pattern: routes.language.pattern,
    permission: 'public',
    handle: switchLanguage,
  },
]

async function show(context: RouteContext) {
  const session = signedIn(context)
  return myPage(context, { navn: session.name, malform: session.language ?? 'kommunen' }, {})
}

async function save(context: RouteContext) {
  const { services, reply, form, language } = context
  const profile = readProfile(form, language)
  if ('errors' in profile) return myPage(context, profile.values, profile.errors)
  await changePerson(services.database.app, signedIn(context).personId, profile.change)
  if (profile.change.language) setLanguageCookie(reply, services, profile.change.language)
  else clearLanguageCookie(reply, services)
  return redirect(`${routes.myPage.href()}?kvittering=lagret`)
}

// Open to everybody, so that a second press, or one after the session has ended, is no error.
async function logOut({ services, session, reply }: RouteContext) {
  if (session) await closeSession(services.database.app, session.id)
  clearSessionCookie(reply, services)
  return redirect(routes.home.href())
}

async function logOutEverywhere(context: RouteContext) {
  const { services, reply } = context
  const { personId } = signedIn(context)
  await endOpenLinks(services.database.app, personId, services.clock.now())
  await closeAllSessions(services.database.app, personId)
  clearSessionCookie(reply, services)
  return redirect(`${routes.login.href()}?kvittering=logget-ut`)
}

async function switchLanguage({ services, session, reply, form }: RouteContext) {
  const chosen = fieldOf(form, 'language')
  if (isLanguage(chosen)) {
    setLanguageCookie(reply, services, chosen)
    if (session) await changeLanguage(services.database.app, session.personId, chosen)
  }
  return redirect(ownAddress(fieldOf(form, 'returnTo')) ?? routes.home.href())
}

async function myPage(
  context: RouteContext,
  values: ProfileValues,
  errors: ProfileErrors,
): Promise<PageResult> {
  const { language, query, services } = context
  const session = signedIn(context)
  return {
    kind: 'page',
    title: accountTexts[language].myPage.title,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    content: (
      <MyPage
        language={language}
        session={session}
        tasks={await tasksOf(services, session)}
        today={services.clock.today()}
        values={values}
        errors={errors}
        isSaved={query.kvittering === 'lagret'}
      />
    ),
  }
}

function signedIn({ session }: RouteContext) {
  if (!session) throw notFound('The page')
  return session
}
