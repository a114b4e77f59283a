import { randomUUID } from 'node:crypto'
import { baseUrlOf } from '#features/account/index.ts'
import { writeCalendar } from '#features/calendar/index.ts'
import { dossierReceipt, findDossier } from '#features/dossier/index.ts'
import { activityTitle, loadProcess } from '#features/process/index.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { isWebAddress } from '#ui/safe-href.ts'
import { emptyAgendaValues } from './agenda.form.ts'
import { listAgenda } from './agenda.sql.ts'
import { MeetingPage, type MeetingPageProps } from './meeting.page.tsx'
import {
  bodyName,
  type MeetingFacts,
  meetingHref,
  meetingOf,
  meetingSubpage,
  meetingTitle,
} from './meeting-facts.ts'
import { changeMinutes, findMinutes, type Minutes } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'
import { minutesAnchor } from './minutes.page.tsx'

export const meetingRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.meeting.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const facts = meetingOf(await loadProcess(context), context.params.meetingId)
      return meetingPage(context, facts, {}, 200)
    },
  },
  {
    method: 'GET',
    pattern: routes.meetingCalendar.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const facts = meetingOf(await loadProcess(context), context.params.meetingId)
      return {
        kind: 'file',
        body: calendarOf(context, facts),
        contentType: 'text/calendar; charset=utf-8',
        fileName: `${meetingTitle(facts.meeting, context.language)}.ics`,
      }
    },
  },
  {
    method: 'POST',
    pattern: routes.meetingMinutes.pattern,
    permission: 'edit',
    audit: 'meetings.record-minutes',
    handle: async (context) => {
      const facts = meetingOf(await loadProcess(context), context.params.meetingId)
      const { values, errors } = readMinutes(context)
      const { view, ids, meeting } = facts
      if (errors.length > 0) {
        return meetingPage(context, facts, { errors, minutesForm: values }, 422)
      }
      const minutes = { url: values.url || null, note: values.note }
      const isStored = await context.inTenant(async (tx) => {
        const version = formVersion(context.form)
        if (!(await changeMinutes(tx, ids.strategyId, meeting.id, minutes, version))) return false
        await context.audit(tx, view.period, { body: meeting.body, date: meeting.date })
        return true
      })
      if (!isStored) return minutesConflict(context, facts, values)
      return redirect(`${meetingHref(facts)}?motebok=lagret#${minutesAnchor}`)
    },
  },
]

/** The meeting alone, as a calendar file that a program can take in. */
function calendarOf(context: RouteContext, facts: MeetingFacts): string {
  const { view, meeting } = facts
  const { language, strategy, municipality } = view
  const name = `${municipality.displayName}: ${meetingTitle(meeting, language)}`
  const cases = facts.planned.map(({ key }) => activityTitle(key, language)).join(', ')
  return writeCalendar({
    name,
    events: [
      {
        id: meeting.id,
        title: `${municipality.displayName}: ${bodyName(meeting, language)}`,
        description: cases,
        url: `${baseUrlOf(context)}${meetingHref(facts)}`,
        startsOn: meeting.date,
        endsOn: meeting.date,
      },
    ],
    madeAt: context.services.clock.now(),
    version: strategy.version,
  })
}

type MinutesForm = MeetingPageProps['minutesForm']
const maxNote = 20_000

function readMinutes({ form, language }: RouteContext) {
  const text = meetingsTexts[language].minutes.problems
  const values: MinutesForm = {
    url: fieldOf(form, 'minutesUrl').trim(),
    note: fieldOf(form, 'minutesNote'),
    version: fieldOf(form, 'version'),
    isConflict: false,
  }
  const errors: FieldError[] = []
  if (values.url !== '' && !isWebAddress(values.url)) {
    errors.push({ name: 'minutesUrl', message: text.url })
  }
  if (values.note.length > maxNote) errors.push({ name: 'minutesNote', message: text.note })
  return { values, errors }
}

function minutesConflict(context: RouteContext, facts: MeetingFacts, values: MinutesForm) {
  return meetingPage(
    context,
    facts,
    { minutesForm: { ...values, version: '', isConflict: true } },
    409,
  )
}

type Shown = Partial<Omit<MeetingPageProps, 'facts' | 'agenda' | 'minutes' | 'dossier'>>

/** The page of a meeting with what is stored, and what was typed and refused. */
export async function meetingPage(
  context: RouteContext,
  facts: MeetingFacts,
  shown: Shown,
  status: number,
): Promise<PageResult> {
  const { view, meeting, ids } = facts
  const subject = { kind: 'meeting', key: meeting.id } as const
  const { agenda, minutes, dossier } = await context.inTenant(async (tx) => ({
    agenda: await listAgenda(tx, ids),
    minutes: await findMinutes(tx, ids.strategyId, meeting.id),
    dossier: await findDossier(tx, ids.strategyId, subject),
  }))
  if (!minutes) throw notFound('The meeting')
  const stored: MinutesForm = minutesFormOf(minutes)
  const minutesForm = { ...stored, ...shown.minutesForm }
  if (minutesForm.isConflict) minutesForm.version = stored.version
  const title = meetingTitle(meeting, view.language)
  const receipt = receiptOf(context)
  const content = (
    <MeetingPage
      {...{ facts, agenda, minutes, dossier }}
      dossierReceipt={dossierReceipt(context.query)}
      errors={shown.errors ?? []}
      receipt={receipt}
      removedItemId={view.mayEdit ? (context.query.fjernet ?? null) : null}
      newItem={shown.newItem ?? emptyAgendaValues}
      formToken={fieldOf(context.form, 'formToken') || randomUUID()}
      minutesForm={minutesForm}
    />
  )
  return meetingSubpage(view, title, content, status)
}

function minutesFormOf({ url, note, version }: Minutes): MinutesForm {
  return { url: url ?? '', note, version: String(version), isConflict: false }
}

function receiptOf({ query, language }: RouteContext): string | null {
  const { agenda, minutes, moved } = meetingsTexts[language]
  if (query.lagtTil) return agenda.addedItems(Number(query.lagtTil) || 0)
  if (query.fjernet) return agenda.removed
  if (query.lagtTilbake) return agenda.restored
  if (query.motebok) return minutes.saved
  return query.flyttet ? moved : null
}
