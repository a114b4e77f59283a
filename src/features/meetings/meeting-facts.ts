import {
  activitiesInMeeting,
  type MeetingRole,
  rolesOfMeeting,
} from '#domain/schedule/meeting-preparation.ts'
import type { ScheduledActivity, ScheduleWarning } from '#domain/schedule/schedule-types.ts'
import {
  type ProcessView,
  processTexts,
  progressSubpage,
  type StoredMeeting,
} from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import type { PageResult } from '#platform/http/route.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { MeetingKey } from './agenda.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'

/** A meeting with what the process makes of it. */
export interface MeetingFacts {
  readonly view: ProcessView
  readonly meeting: StoredMeeting
  readonly ids: MeetingKey
  readonly roles: readonly MeetingRole[]
  /** The activities that the schedule has in the meeting. */
  readonly planned: readonly ScheduledActivity[]
  readonly warnings: readonly ScheduleWarning[]
  /** Its day lies behind. */
  readonly isHeld: boolean
}

/** The meeting of the id; throws 404 when the strategy has none such. */
export function meetingOf(view: ProcessView, meetingId: string | undefined): MeetingFacts {
  const meeting = view.strategy.meetings.find((one) => one.id === meetingId)
  if (!meeting) throw notFound('The meeting')
  return factsOf(view, meeting)
}

export function factsOf(view: ProcessView, meeting: StoredMeeting): MeetingFacts {
  const { schedule, strategy, member } = view
  return {
    view,
    meeting,
    ids: { tenantId: member.tenantId, strategyId: strategy.id, meetingId: meeting.id },
    roles: rolesOfMeeting(meeting, schedule),
    planned: activitiesInMeeting(meeting, schedule),
    warnings: warningsOf(view, meeting),
    isHeld: meeting.date < view.today,
  }
}

/** What the schedule warns of that is about the day of this meeting. */
function warningsOf(
  { schedule }: Pick<ProcessView, 'schedule'>,
  meeting: Pick<StoredMeeting, 'body' | 'date'>,
): readonly ScheduleWarning[] {
  return schedule.warnings.filter(
    ({ code, values }) =>
      (code.startsWith('meeting-') ||
        code === 'no-reserve-meeting' ||
        code === 'little-slack-after-meeting') &&
      values.meeting === meeting.date &&
      (values.body ?? 'kommunestyre') === meeting.body,
  )
}

/** «Kommunestyret», or the body's own name. */
export function bodyName({ label, body }: StoredMeeting, language: Language): string {
  return label || processTexts[language].bodyLabels[body]
}

/** «Kommunestyret 15. juni 2028» */
export function meetingTitle(meeting: StoredMeeting, language: Language): string {
  const date = longDate(meeting.date, language)
  return meetingsTexts[language].meeting.title(bodyName(meeting, language), date)
}

export function meetingHref({ view, meeting }: Pick<MeetingFacts, 'view' | 'meeting'>): string {
  return routes.meeting.href({ ...placeOf(view), meetingId: meeting.id })
}

export function placeOf(view: ProcessView) {
  return { slug: view.member.slug, period: view.period }
}

/** A page about meetings, with the way back to the list in its breadcrumbs. */
export function meetingSubpage(
  view: ProcessView,
  title: string,
  content: PageResult['content'],
  status: number,
  trail: NonNullable<PageResult['breadcrumbs']> = [],
): PageResult {
  const page = progressSubpage(view, title, content, status)
  const own = page.breadcrumbs?.at(-1)
  const list = {
    label: meetingsTexts[view.language].title,
    href: routes.meetings.href(placeOf(view)),
  }
  const before = page.breadcrumbs?.slice(0, -1) ?? []
  return { ...page, breadcrumbs: [...before, list, ...trail, ...(own ? [own] : [])] }
}
