import type { Municipality } from '#domain/municipality/municipality.ts'
import { homePage } from '#features/home/index.ts'
import { setUpMunicipality } from '#features/operator/index.ts'
import { type Actor, recordAudit, recordOperation } from '#platform/audit/audit.sql.ts'
import { closeSession } from '#platform/auth/session.sql.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { type Route, type RouteContext, type RouteResult, redirect } from '#platform/http/route.ts'
import { setSessionCookie } from '#platform/http/session-cookie.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { demoPlanner } from './demo-content.ts'
import { prepareDemo } from './prepare-demo.ts'
import { inUseForm, readTrialForm } from './trial.form.ts'
import {
  ensureMembership,
  ensurePerson,
  hasOtherMembers,
  openTrialSession,
  type TrialPerson,
  trialPerson,
} from './trial-people.sql.ts'

export const trialRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.trial.pattern,
    permission: 'trial',
    handle: enterDemo,
  },
  {
    method: 'POST',
    pattern: routes.trialMunicipality.pattern,
    permission: 'trial',
    handle: enterMunicipality,
  },
]

async function enterDemo(context: RouteContext): Promise<RouteResult> {
  const { slug } = await prepareDemo(context.services, actorOf(context, demoPlanner))
  await signInAs(context, demoPlanner, slug)
  return redirect(routes.workspace.href({ slug }))
}

async function enterMunicipality(context: RouteContext): Promise<RouteResult> {
  const choice = readTrialForm(context.form, context.language)
  if (choice.kind === 'wrong') return homePage(context, choice.form)
  const slug = await joinMunicipality(context, choice.municipality, choice.language)
  if (slug === null) return homePage(context, inUseForm(choice, context.language))
  await signInAs(context, trialPerson, slug)
  return redirect(routes.workspace.href({ slug }))
}

/** Sets the municipality up when it is not, and joins it. Null when it belongs to others already. */
async function joinMunicipality(
  context: RouteContext,
  municipality: Municipality,
  language: Language,
): Promise<string | null> {
  const { app } = context.services.database
  const personId = await ensurePerson(app, trialPerson)
  const actor = { ...actorOf(context, trialPerson), personId }
  const { tenantId, slug } = await setUpMunicipality(app, {
    municipalityNumber: municipality.number,
    language,
    actor,
  })
  return inTenant(app, tenantId, async (tx) => {
    if (await hasOtherMembers(tx, personId)) return null
    if (await ensureMembership(tx, tenantId, personId, 'admin')) {
      const details = { role: 'admin' }
      await recordAudit(tx, tenantId, actor, {
        action: 'trial.join',
        subject: trialPerson.name,
        details,
      })
    }
    return slug
  })
}

/** The person of the trial takes the place of whoever was signed in, unless it is the same one. */
async function signInAs(context: RouteContext, person: TrialPerson, slug: string): Promise<void> {
  const { services, session, reply } = context
  const { app } = services.database
  if (session?.email === person.email) return
  const secret = await openTrialSession(app, person, services.clock.now())
  if (session) await closeSession(app, session.id)
  setSessionCookie(reply, services, secret)
  await recordOperation(app, actorOf(context, person), { action: 'trial.enter', subject: slug })
}

function actorOf({ request }: RouteContext, person: TrialPerson): Actor {
  return { label: person.name, personId: null, address: request.ip }
}
