import type { VNode } from 'preact'
import {
  Dossier,
  type DossierContent,
  type DossierReceipt,
  mayWriteOn,
} from '#features/dossier/index.ts'
import { warningSentence } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import type { AgendaValues } from './agenda.form.ts'
import { Agenda } from './agenda.page.tsx'
import type { AgendaItem } from './agenda.sql.ts'
import { bodyName, type MeetingFacts, meetingTitle, placeOf } from './meeting-facts.ts'
import { MeetingMarks } from './meeting-marks.tsx'
import type { Minutes } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'
import { MinutesSection, type MinutesValues } from './minutes.page.tsx'
import { PreparationSection } from './preparation.page.tsx'

export interface MeetingPageProps {
  readonly facts: MeetingFacts
  readonly agenda: readonly AgendaItem[]
  readonly minutes: Minutes
  readonly dossier: DossierContent
  readonly dossierReceipt: DossierReceipt | null
  readonly errors: readonly FieldError[]
  readonly receipt: string | null
  /** An item that was just taken off the agenda, so that it can be put back. */
  readonly removedItemId: string | null
  readonly newItem: AgendaValues
  /** Of the form for a new item: sent twice it is stored once. */
  readonly formToken: string
  readonly minutesForm: MinutesValues
}

/** One meeting: what must be ready, its agenda, its minutes and what hangs on it. */
export function MeetingPage(props: MeetingPageProps): VNode {
  const { facts, errors, receipt } = props
  const { view, meeting } = facts
  const { language } = view
  const text = meetingsTexts[language]
  const subject = { kind: 'meeting', key: meeting.id } as const
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt}</p>
          {props.removedItemId ? <UndoRemoval facts={facts} id={props.removedItemId} /> : null}
        </Notice>
      ) : null}
      <h1>{meetingTitle(meeting, language)}</h1>
      <MeetingMarks roles={facts.roles} language={language} />
      <Lead {...facts} />
      <Warnings {...facts} />
      <PreparationSection {...facts} />
      <Agenda {...props} />
      <MinutesSection {...props} />
      <Dossier
        view={view}
        subject={subject}
        content={props.dossier}
        mayWrite={mayWriteOn(view, subject)}
        receipt={props.dossierReceipt}
      />
      <Actions {...facts} />
      <p>
        <a class="ds-link" href={routes.meetings.href(placeOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

/** What the meeting is for, and what is already registered as done in it. */
function Lead({ view, meeting, roles }: MeetingFacts): VNode {
  const { language, strategy } = view
  const text = meetingsTexts[language].meeting
  const { adoptedOn, recommendedOn } = strategy.process
  const isAdoption = meeting.body === 'kommunestyre' && adoptedOn === meeting.date
  const isRecommendation = roles.includes('recommendation') && recommendedOn === meeting.date
  const sentences = roles.map((role) => {
    if (role === 'decision' && isAdoption) return text.adopted(longDate(meeting.date, language))
    return role === 'recommendation' && isRecommendation ? text.recommended : text.leads[role]
  })
  return <p class="st-lead">{sentences.join(' ') || text.noRole}</p>
}

function Warnings({ view, warnings }: MeetingFacts): VNode | null {
  if (warnings.length === 0) return null
  const { language } = view
  return (
    <Notice kind="warning" heading={meetingsTexts[language].meeting.warnings}>
      {warnings.map((warning) => (
        <p key={warning.code}>{warningSentence(warning, language)}</p>
      ))}
    </Notice>
  )
}

function UndoRemoval({ facts, id }: { facts: MeetingFacts; id: string }): VNode {
  const { view, meeting } = facts
  const where = { ...placeOf(view), meetingId: meeting.id, agendaItemId: id }
  return (
    <Form language={view.language} action={routes.restoreAgendaItem.href(where)}>
      <Button variant="tertiary" size="sm">
        {meetingsTexts[view.language].agenda.undo}
      </Button>
    </Form>
  )
}

function Actions({ view, meeting }: MeetingFacts): VNode {
  const { language } = view
  const text = meetingsTexts[language]
  const where = { ...placeOf(view), meetingId: meeting.id }
  const date = longDate(meeting.date, language)
  return (
    <div class="st-actions st-no-print">
      {view.mayEdit ? (
        <LinkButton href={routes.moveMeeting.href(where)}>{text.meeting.move}</LinkButton>
      ) : null}
      <LinkButton variant="tertiary" href={routes.meetingCalendar.href(where)} download>
        {text.meeting.calendarFile}
      </LinkButton>
      <LinkButton variant="tertiary" href={routes.calendar.href(placeOf(view))}>
        {text.meeting.calendar}
      </LinkButton>
      {view.mayEdit ? (
        <Form language={language} action={routes.removeMeeting.href(where)}>
          <Button
            variant="tertiary"
            color="danger"
            label={text.removeMeeting(bodyName(meeting, language), date)}
          >
            {text.removeThis}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}
