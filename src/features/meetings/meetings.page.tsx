import type { VNode } from 'preact'
import {
  type CalendarProblem,
  MeetingCalendarFields,
  type ProcessView,
  titleOf,
  warningSentence,
} from '#features/process/index.ts'
import { fullDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { bodyName, factsOf, type MeetingFacts, meetingHref, placeOf } from './meeting-facts.ts'
import { MeetingMarks } from './meeting-marks.tsx'
import type { MeetingContents } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'

export interface MeetingsPageProps {
  readonly view: ProcessView
  readonly contents: MeetingContents
  readonly values: { readonly meetings: string; readonly defaultBody: string }
  readonly errors: readonly FieldError[]
  readonly unread: readonly CalendarProblem[]
  readonly receipt: string | null
  /** A meeting that was just removed, so that it can be put back. */
  readonly removed: { readonly id: string; readonly sentence: string } | null
}

/** The meetings by time, what the process has in them, and ways to add, remove and compare. */
export function MeetingsPage(props: MeetingsPageProps): VNode {
  const { view, errors, receipt } = props
  const { language, strategy } = view
  const text = meetingsTexts[language]
  const meetings = strategy.meetings.map((meeting) => factsOf(view, meeting))
  const held = meetings.filter(({ isHeld }) => isHeld).toReversed()
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt}</p>
        </Notice>
      ) : null}
      <Removed {...props} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <Coming {...props} meetings={meetings.filter(({ isHeld }) => !isHeld)} />
      {held.length > 0 ? (
        <Details summary={text.held} count={text.heldCount(held.length)}>
          <MeetingTable {...props} caption={text.held} meetings={held} />
        </Details>
      ) : null}
      <NewCalendar view={view} />
      {view.mayEdit ? <AddMeetings {...props} /> : null}
    </>
  )
}

function Coming(props: MeetingsPageProps & { meetings: readonly MeetingFacts[] }): VNode {
  const text = meetingsTexts[props.view.language]
  return (
    <section class="st-section">
      <h2>{text.coming}</h2>
      {props.meetings.length === 0 ? (
        <EmptyState heading={text.noneComing} level={3}>
          <p>{text.noneComingHelp}</p>
        </EmptyState>
      ) : (
        <MeetingTable {...props} caption={text.coming} />
      )}
    </section>
  )
}

function MeetingTable({
  view,
  contents,
  meetings,
  caption,
}: MeetingsPageProps & { meetings: readonly MeetingFacts[]; caption: string }): VNode {
  const { language } = view
  const { columns } = meetingsTexts[language]
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={[
        { label: columns.date },
        { label: columns.meeting },
        { label: columns.process },
        { label: columns.items },
      ]}
      rows={meetings.map((facts) => [
        fullDate(facts.meeting.date, language),
        <NameOf key="name" {...facts} />,
        plannedIn(facts),
        contentOf(facts, contents),
      ])}
    />
  )
}

function NameOf(facts: MeetingFacts): VNode {
  const { view, meeting, roles, warnings } = facts
  return (
    <div>
      <a class="ds-link" href={meetingHref(facts)}>
        {bodyName(meeting, view.language)}
        <span class="ds-sr-only"> {fullDate(meeting.date, view.language)}</span>
      </a>{' '}
      <MeetingMarks roles={roles} language={view.language} />
      {warnings
        .filter(({ code }) => code === 'meeting-on-holiday' || code === 'meeting-on-weekend')
        .map((warning) => (
          <p key={warning.code} class="st-meeting-warning">
            {warningSentence(warning, view.language)}
          </p>
        ))}
    </div>
  )
}

function plannedIn({ view, planned }: MeetingFacts): string {
  const inUse = planned.flatMap(({ key }) => view.activities.find((one) => one.key === key) ?? [])
  if (inUse.length === 0) return meetingsTexts[view.language].nothing
  return inUse.map((activity) => titleOf(activity, view.language)).join(', ')
}

function contentOf(facts: MeetingFacts, contents: MeetingContents): string {
  const text = meetingsTexts[facts.view.language]
  const content = contents.get(facts.meeting.id)
  const parts = content
    ? [
        ...(content.items > 0 ? [text.items(content.items)] : []),
        ...(content.hasMinutes ? [text.hasMinutes] : []),
        ...(content.papers > 0 ? [text.papers(content.papers)] : []),
      ]
    : []
  return parts.join(', ') || text.nothing
}

/** The receipt of a removal, with the way back. */
function Removed({ view, removed }: MeetingsPageProps): VNode | null {
  if (!removed) return null
  const text = meetingsTexts[view.language]
  const where = { ...placeOf(view), meetingId: removed.id }
  return (
    <Notice kind="success" role="status">
      <p>
        {removed.sentence} {text.removedWith}
      </p>
      <Form language={view.language} action={routes.restoreMeeting.href(where)}>
        <Button variant="tertiary" size="sm">
          {text.undo}
        </Button>
      </Form>
    </Notice>
  )
}

function NewCalendar({ view }: { view: ProcessView }): VNode | null {
  if (!view.mayEdit || view.strategy.meetings.length === 0) return null
  const text = meetingsTexts[view.language]
  return (
    <section class="st-section">
      <h2>{text.newCalendar}</h2>
      <p>{text.newCalendarHelp}</p>
      <div class="st-actions">
        <LinkButton href={routes.newMeetingCalendar.href(placeOf(view))}>
          {text.compareCalendar}
        </LinkButton>
      </div>
    </section>
  )
}

function AddMeetings({ view, values, errors, unread }: MeetingsPageProps): VNode {
  const { language } = view
  const text = meetingsTexts[language]
  return (
    <section class="st-section">
      <Details
        summary={text.addHeading}
        open={view.strategy.meetings.length === 0 || errors.length > 0 || unread.length > 0}
      >
        <Form
          language={language}
          action={routes.meetings.href(placeOf(view))}
          encoding="multipart"
          keepAs={`moter-${view.strategy.id}`}
        >
          <MeetingCalendarFields
            language={language}
            label={text.paste}
            {...{ values, errors, unread }}
          />
          <div class="st-actions">
            <Button variant="primary">{text.add}</Button>
          </div>
        </Form>
      </Details>
    </section>
  )
}
