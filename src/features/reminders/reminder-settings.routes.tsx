import { baseUrlOf } from '#features/account/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { Session } from '#platform/auth/session.sql.ts'
import { asOperator } from '#platform/db/operator.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { digestOf } from './digest.ts'
import { gatherWork } from './gather-work.ts'
import { digestLetter, type LetterText } from './letters.ts'
import {
  findSettings,
  listLetters,
  type RemindedPlace,
  type ReminderSettings,
  saveSettings,
} from './reminder.sql.ts'
import {
  readSettings,
  type SettingsErrors,
  type SettingsValues,
  valuesOf,
} from './reminder-settings.form.ts'
import { ReminderSettingsPage } from './reminder-settings.page.tsx'
import { reminderSettingsTexts } from './reminder-settings.texts.ts'
import { nextDigestAt } from './reminder-slots.ts'

const shownLetters = 5

export const reminderSettingsRoutes: readonly Route[] = [
  { method: 'GET', pattern: routes.reminders.pattern, permission: 'signed-in', handle: show },
  { method: 'POST', pattern: routes.reminders.pattern, permission: 'signed-in', handle: save },
]

async function show(context: RouteContext) {
  const stored = await findSettings(context.services.database.app, signedIn(context).personId)
  return settingsPage(context, stored, valuesOf(stored), {})
}

async function save(context: RouteContext) {
  const { services, form, language } = context
  const { personId } = signedIn(context)
  const read = readSettings(form, language)
  if ('errors' in read) {
    const stored = await findSettings(services.database.app, personId)
    return settingsPage(context, stored, read.values, read.errors)
  }
  await saveSettings(services.database.app, personId, read.settings, services.clock.now())
  return redirect(`${routes.reminders.href()}?kvittering=lagret`)
}

async function settingsPage(
  context: RouteContext,
  stored: ReminderSettings,
  values: SettingsValues,
  errors: SettingsErrors,
): Promise<PageResult> {
  const { language, query, services } = context
  const { personId } = signedIn(context)
  const places = workplacesOf(signedIn(context))
  const now = services.clock.now()
  const { title, myPage } = reminderSettingsTexts[language]
  const content = (
    <ReminderSettingsPage
      {...{ language, now, values, errors }}
      isSaved={query.kvittering === 'lagret'}
      sendsMail={services.config.smtpUrl !== null}
      hasWork={places.length > 0}
      nextDigestAt={stored.weeklyDigest ? nextDigestAt(now) : null}
      preview={await previewOf(context, places)}
      letters={
        await asOperator(services.database.app, (tx) => listLetters(tx, personId, shownLetters))
      }
    />
  )
  return {
    kind: 'page',
    title,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    breadcrumbs: [
      { label: myPage, href: routes.myPage.href() },
      { label: title, href: routes.reminders.href() },
    ],
    content,
  }
}

/** The digest as it would be written now: by the same rules and in the same words. */
async function previewOf(
  context: RouteContext,
  places: readonly RemindedPlace[],
): Promise<LetterText | null> {
  const { services, language } = context
  const { personId, name } = signedIn(context)
  const today = services.clock.today()
  const isMe = (one: { readonly personId: string }) => one.personId === personId
  const [me] = await gatherWork(services.database.app, places, today, isMe)
  const digest = me ? digestOf(me.work, today) : null
  if (!digest) return null
  const reader = { name, language }
  return digestLetter(digest, { reader, today, baseUrl: baseUrlOf(context) })
}

function workplacesOf({ memberships }: Session): readonly RemindedPlace[] {
  return memberships
    .filter(
      ({ kind, isDemo, role }) => kind === 'municipality' && !isDemo && may(role, 'contribute'),
    )
    .map((member) => ({ ...member, municipalityNumber: member.municipalityNumber ?? '' }))
}

function signedIn({ session }: RouteContext): Session {
  invariant(session, 'the route asks for a signed-in person')
  return session
}
