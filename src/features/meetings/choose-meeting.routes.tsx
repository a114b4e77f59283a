import { choiceOf } from '#domain/schedule/meeting-choice.ts'
import {
  loadProcess,
  type ProcessView,
  processTexts,
  type StoredMeeting,
  saveChange,
  workspacePage,
} from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { effectOfChoice } from './changed-calendar.ts'
import { ChooseMeetingPage } from './choose-meeting.page.tsx'
import { chooseMeetingTexts } from './choose-meeting.texts.ts'
import { meetingTitle } from './meeting-facts.ts'
import { meetingsTexts } from './meetings.texts.ts'

export const chooseMeetingRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.chooseMeeting.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      return choosePage(view, councilMeeting(view, context), 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.chooseMeeting.pattern,
    permission: 'edit',
    audit: 'meetings.choose',
    handle: async (context) => {
      const { slug = '', period = '' } = context.params
      const view = await loadProcess(context)
      const meeting = councilMeeting(view, context)
      const isReleased = fieldOf(context.form, 'release') !== ''
      const process = { councilMeetingOn: isReleased ? null : meeting.date }
      if (!(await saveChange(context, view, { process }))) return choosePage(view, meeting, 409)
      return redirect(`${routes.progress.href({ slug, period })}?lagret=ja`)
    },
  },
]

function councilMeeting(view: ProcessView, context: RouteContext): StoredMeeting {
  const meeting = view.strategy.meetings.find((one) => one.id === context.params.meetingId)
  if (meeting?.body !== 'kommunestyre') throw notFound('The council meeting')
  return meeting
}

function choosePage(view: ProcessView, meeting: StoredMeeting, status: number): PageResult {
  const { strategy, today, language } = view
  const where = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'progress',
    {
      status,
      title: chooseMeetingTexts[language].title(longDate(meeting.date, language)),
      content: (
        <ChooseMeetingPage
          view={view}
          meeting={meeting}
          choice={choiceOf(meeting.date, strategy.meetings, today)}
          effect={effectOfChoice(view, meeting.date)}
          isConflict={status === 409}
        />
      ),
    },
    [
      { label: processTexts[language].progress.title, href: routes.progress.href(where) },
      { label: meetingsTexts[language].title, href: routes.meetings.href(where) },
      {
        label: meetingTitle(meeting, language),
        href: routes.meeting.href({ ...where, meetingId: meeting.id }),
      },
    ],
  )
}
