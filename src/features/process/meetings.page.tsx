import type { VNode } from 'preact'
import type { Meeting } from '#domain/process.ts'
import { fullDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { CalendarProblem } from './meeting-calendar-import.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { MeetingCalendarFields } from './start-strategy.page.tsx'
import type { StoredMeeting } from './strategy.sql.ts'

export interface MeetingsPageProps {
  readonly view: ProcessView
  readonly values: { readonly meetings: string; readonly defaultBody: string }
  readonly errors: readonly FieldError[]
  readonly unread: readonly CalendarProblem[]
  readonly receipt: string | null
  /** A meeting that was just removed, so that it can be put back. */
  readonly removed: Meeting | null
}

/** The meetings the schedule knows, and a way to add and remove them. */
export function MeetingsPage(props: MeetingsPageProps): VNode {
  const { view, values, errors, unread, receipt, removed } = props
  const { language, strategy } = view
  const { meetings: text, progress } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt}</p>
        </Notice>
      ) : null}
      {removed ? <Removed view={view} meeting={removed} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <Form language={language} action={routes.meetings.href(where)} encoding="multipart">
        <MeetingCalendarFields
          language={language}
          label={text.paste}
          {...{ values, errors, unread }}
        />
        <div class="st-actions">
          <Button variant="primary">{text.add}</Button>
        </div>
      </Form>
      <section class="st-section">
        <h2>{text.list}</h2>
        {strategy.meetings.length === 0 ? (
          <EmptyState heading={progress.noMeetings} level={3} />
        ) : (
          <DataTable
            caption={text.list}
            captionHidden
            stacked
            columns={[{ label: text.date }, { label: text.body }, { label: text.remove }]}
            rows={strategy.meetings.map((meeting) => [
              fullDate(meeting.date, language),
              <MeetingBody key="body" view={view} meeting={meeting} />,
              <RemoveMeeting key="remove" view={view} meeting={meeting} />,
            ])}
          />
        )}
      </section>
    </>
  )
}

/** The receipt of a removal, with the way back. */
function Removed({ view, meeting }: { view: ProcessView; meeting: Meeting }): VNode {
  const { language } = view
  const { bodyLabels, meetings: text } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <Notice kind="success" role="status">
      <p>{text.removed(bodyLabels[meeting.body], fullDate(meeting.date, language))}</p>
      <Form language={language} action={routes.meetings.href(where)}>
        <input type="hidden" name="meetings" value={meeting.date} />
        <input type="hidden" name="defaultBody" value={meeting.body} />
        <Button variant="tertiary" size="sm">
          {text.undo}
        </Button>
      </Form>
    </Notice>
  )
}

function MeetingBody({ view, meeting }: { view: ProcessView; meeting: StoredMeeting }): VNode {
  const { bodyLabels, meetings: text } = processTexts[view.language]
  const isCouncil = meeting.body === 'kommunestyre'
  const mark =
    isCouncil && meeting.date === view.schedule.councilMeetingOn
      ? text.chosen
      : isCouncil && meeting.date === view.schedule.reserveMeetingOn
        ? text.reserve
        : null
  return (
    <>
      {meeting.label || bodyLabels[meeting.body]}
      {mark ? <span class="st-note"> {mark}</span> : null}
    </>
  )
}

function RemoveMeeting({ view, meeting }: { view: ProcessView; meeting: StoredMeeting }): VNode {
  const { language } = view
  const { bodyLabels, meetings: text } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period, meetingId: meeting.id }
  const label = text.removeMeeting(bodyLabels[meeting.body], fullDate(meeting.date, language))
  return (
    <Form language={language} action={routes.removeMeeting.href(where)}>
      <Button variant="tertiary" size="sm" label={label}>
        {text.remove}
      </Button>
    </Form>
  )
}
