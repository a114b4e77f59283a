import type { Meeting } from '#domain/process.ts'
import {
  addMeetings,
  findByPeriod,
  loadProcess,
  lockStrategy,
  maxMeetings,
  type ProcessView,
  postedVersion,
  processTexts,
  removeMeetings,
  updateStrategy,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { calendarChangeTexts } from './calendar-change.texts.ts'
import { chosenMeetingAfter, effectOf } from './changed-calendar.ts'
import { meetingSubpage, placeOf } from './meeting-facts.ts'
import { readMeetings } from './meetings.routes.tsx'
import { findContents, moveMeetings } from './meetings.sql.ts'
import { takeIntoUseIfAsked } from './move-meeting.routes.tsx'
import {
  type CalendarFormProps,
  CalendarPreviewPage,
  NewCalendarPage,
} from './new-calendar.page.tsx'
import { changeOf, compareWithStored, goesByDefault, parseCalendarLines } from './new-calendar.ts'

export const newCalendarRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.newMeetingCalendar.pattern,
    permission: 'edit',
    handle: async (context) => formPage(await loadProcess(context), nothingTyped, 200),
  },
  {
    method: 'POST',
    pattern: routes.newMeetingCalendar.pattern,
    permission: 'edit',
    // Stores nothing: what was pasted is only shown beside what is stored.
    audit: 'meetings.compare',
    handle: async (context) => {
      const view = await loadProcess(context)
      const calendar = parseCalendarLines(fieldOf(context.form, 'calendar'), maxMeetings)
      if (calendar) {
        const ticked = fieldsOf(context.form, 'remove')
        return previewPage(context, view, { calendar, ticked }, 200)
      }
      const reading = readMeetings(context.form, view, 0)
      if (reading.kind === 'wrong') return formPage(view, reading, 422)
      const typed = { meetings: reading.text, defaultBody: fieldOf(context.form, 'defaultBody') }
      return previewPage(context, view, { calendar: reading.meetings, typed }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.acceptMeetingCalendar.pattern,
    permission: 'edit',
    audit: 'meetings.replace',
    handle: async (context) => {
      const view = await loadProcess(context)
      const calendar = parseCalendarLines(fieldOf(context.form, 'calendar'), maxMeetings)
      if (!calendar) {
        const message = processTexts[view.language].problems.noMeetings
        return formPage(view, { ...nothingTyped, errors: [{ name: 'meetings', message }] }, 422)
      }
      const done = await context.inTenant((tx) => accept(tx, context, view, calendar))
      if (done) return redirect(`${routes.meetings.href(placeOf(view))}?kalender=${done}`)
      const ticked = fieldsOf(context.form, 'remove')
      return previewPage(context, await loadProcess(context), { calendar, ticked }, 409)
    },
  },
]

/** Stores the change; gives what the receipt says of it, or null when the strategy has changed. */
async function accept(
  tx: TenantTx,
  context: RouteContext,
  view: ProcessView,
  calendar: readonly Meeting[],
): Promise<string | null> {
  const { tenantId } = view.member
  await lockStrategy(tx, view.strategy.id)
  const strategy = await findByPeriod(tx, context)
  if (postedVersion(context.form, strategy) !== strategy.version) return null
  const change = changeOf(compareWithStored(view, calendar), fieldsOf(context.form, 'remove'))
  const by = context.session?.name ?? ''
  const removed = await removeMeetings(tx, strategy.id, [...change.removed], by)
  const moves = change.moved.map(({ meeting, to }) => ({ id: meeting.id, to }))
  await moveMeetings(tx, strategy.id, moves)
  const added = await addMeetings(tx, tenantId, strategy.id, change.added)
  await updateStrategy(tx, strategy.id, { process: chosenMeetingAfter(view, change) }, null)
  const isInUse = await takeIntoUseIfAsked(context, tx, strategy)
  await context.audit(tx, view.period, { moved: moves.length, added, removed })
  return [moves.length, added, removed, isInUse ? 1 : 0].join('-')
}

type Typed = Omit<CalendarFormProps, 'view'>

const nothingTyped: Typed = {
  values: { meetings: '', defaultBody: 'kommunestyre' },
  errors: [],
  unread: [],
}

function formPage(view: ProcessView, typed: Typed, status: number): PageResult {
  const { title } = calendarChangeTexts[view.language].calendar
  const { values, errors, unread } = typed
  const content = <NewCalendarPage {...{ view, values, errors, unread }} />
  return meetingSubpage(view, title, content, status)
}

interface Posted {
  readonly calendar: readonly Meeting[]
  readonly typed?: Typed['values']
  readonly ticked?: readonly string[]
}

async function previewPage(
  context: RouteContext,
  view: ProcessView,
  { calendar, typed, ticked: chosen }: Posted,
  status: 200 | 409,
): Promise<PageResult> {
  const contents = await context.inTenant((tx) => findContents(tx, view.strategy.id))
  const comparison = compareWithStored(view, calendar)
  const byDefault = comparison.gone.filter((meeting) => goesByDefault(meeting, contents))
  const ticked = chosen ?? byDefault.map(({ id }) => id)
  const effect = effectOf(view, changeOf(comparison, ticked))
  const values = typed ?? { ...nothingTyped.values, meetings: linesOf(view, calendar) }
  const content = (
    <CalendarPreviewPage
      {...nothingTyped}
      {...{ view, calendar, comparison, contents, ticked, effect, values }}
      isConflict={status === 409}
    />
  )
  const { title } = calendarChangeTexts[view.language].calendar
  return meetingSubpage(view, title, content, status)
}

/** The calendar as people write it. */
function linesOf({ language }: ProcessView, calendar: readonly Meeting[]): string {
  const { bodyLabels } = processTexts[language]
  return calendar.map(({ body, date }) => `${bodyLabels[body]} ${date}`).join('\n')
}
