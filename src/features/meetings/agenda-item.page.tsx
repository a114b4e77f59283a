import type { VNode } from 'preact'
import { requirementTexts } from '#features/law/index.ts'
import { versionMark } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox, CheckboxGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { type AgendaField, type AgendaValues, agendaFields, agendaValuesOf } from './agenda.form.ts'
import { AgendaItemFields, activityName } from './agenda.page.tsx'
import type { AgendaItem } from './agenda.sql.ts'
import type { EvidenceOffer, NoOffer } from './evidence-offer.ts'
import { type MeetingFacts, meetingHref, meetingTitle, placeOf } from './meeting-facts.ts'
import { meetingsTexts } from './meetings.texts.ts'

export interface AgendaItemPageProps {
  readonly facts: MeetingFacts
  /** As it is stored. */
  readonly item: AgendaItem
  readonly offer: EvidenceOffer | NoOffer
  readonly values: AgendaValues
  /** What the form was filled in from. */
  readonly version: string
  readonly errors: readonly FieldError[]
  readonly conflict: 'item' | 'evidence' | null
  readonly receipt: string | null
}

/** One item of an agenda: its facts, its decision, and its use as evidence. */
export function AgendaItemPage(props: AgendaItemPageProps): VNode {
  const { facts, item, errors, receipt, conflict } = props
  const { language, mayEdit } = facts.view
  const text = meetingsTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt}</p>
          <ForgetText keptAs={`sak-${item.id}`} />
        </Notice>
      ) : null}
      {conflict ? (
        <Notice kind="warning" role="alert">
          <p>{conflict === 'item' ? text.item.changedMeanwhile : text.evidence.changedMeanwhile}</p>
        </Notice>
      ) : null}
      <h1>{item.title}</h1>
      <p class="st-lead">{meetingTitle(facts.meeting, language)}</p>
      {mayEdit ? <ItemForm {...props} /> : <ItemText {...props} />}
      {mayEdit ? <EvidenceSection {...props} /> : null}
      <p>
        <a class="ds-link" href={meetingHref(facts)}>
          {text.agenda.backToMeeting}
        </a>
      </p>
    </>
  )
}

function ItemForm({ facts, item, values, version, errors, conflict }: AgendaItemPageProps): VNode {
  const { view, meeting } = facts
  const { language } = view
  const text = meetingsTexts[language].item
  const stored = agendaValuesOf(item)
  const shownStored = (name: AgendaField) =>
    name === 'activityKey' ? (activityName(view, item.activityKey) ?? '') : stored[name]
  const frame = (name: AgendaField, field: VNode) =>
    conflict === 'item' && values[name] !== stored[name] ? (
      <StoredBeside language={language} label={text.fields[name]} stored={shownStored(name)}>
        {field}
      </StoredBeside>
    ) : (
      field
    )
  const where = { ...placeOf(view), meetingId: meeting.id, agendaItemId: item.id }
  return (
    <Form language={language} action={routes.agendaItem.href(where)} keepAs={`sak-${item.id}`}>
      <input type="hidden" name="version" value={version} />
      <AgendaItemFields {...{ view, values, errors, frame }} names={agendaFields} />
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}

function ItemText({ facts, item }: AgendaItemPageProps): VNode {
  const text = meetingsTexts[facts.view.language]
  return (
    <>
      {item.caseNumber ? <p>{text.agenda.caseNumber(item.caseNumber)}</p> : null}
      {item.note ? <p class="st-agenda__text">{item.note}</p> : null}
      {item.decision ? (
        <>
          <h2>{text.item.fields.decision}</h2>
          <p class="st-agenda__text">{item.decision}</p>
        </>
      ) : null}
    </>
  )
}

/** What the item can be recorded as, shown before it is. */
function EvidenceSection(props: AgendaItemPageProps): VNode | null {
  const { facts, offer } = props
  const text = meetingsTexts[facts.view.language].evidence
  if (offer === 'no-requirement') return null
  return (
    <section class="st-section" id="dokumentasjon">
      <h2>{text.heading}</h2>
      {offer === 'not-held' ? <p>{text.notHeld}</p> : null}
      {offer === 'nothing-decided' ? <p>{text.needsDecision}</p> : null}
      {typeof offer === 'string' ? null : <Offer {...props} offer={offer} />}
    </section>
  )
}

function Offer({ facts, item, offer, errors }: AgendaItemPageProps & { offer: EvidenceOffer }) {
  const { view, meeting } = facts
  const { language } = view
  const text = meetingsTexts[language].evidence
  const fresh = offer.requirements.filter(({ isRecorded }) => !isRecorded)
  const isDateFresh = offer.date !== null && offer.date.stored !== offer.on
  const titleOf = (id: (typeof fresh)[number]['id']) => requirementTexts[language][id].title
  const where = { ...placeOf(view), meetingId: meeting.id, agendaItemId: item.id }
  return (
    <>
      {offer.requirements
        .filter(({ isRecorded }) => isRecorded)
        .map(({ id }) => (
          <p key={id}>{text.already(titleOf(id))}</p>
        ))}
      {offer.date && !isDateFresh ? (
        <p>{text.dateAlready[offer.date.name](longDate(offer.on, language))}</p>
      ) : null}
      {fresh.length > 0 || isDateFresh ? (
        <Form language={language} action={routes.agendaItemEvidence.href(where)}>
          <input type="hidden" name="version" value={versionMark(view.strategy)} />
          <input type="hidden" name="itemVersion" value={item.version} />
          <p>{text.intro}</p>
          {fresh.length > 0 ? (
            <>
              <CheckboxGroup
                name="requirement"
                legend={text.choose}
                values={fresh.map(({ id }) => id)}
                error={errors.find(({ name }) => name === 'requirement')?.message}
                choices={fresh.map(({ id }) => ({
                  value: id,
                  label: text.requirement(titleOf(id)),
                }))}
              />
              <RecordedAs offer={offer} language={language} />
            </>
          ) : null}
          {offer.date && isDateFresh ? <DateChoice {...{ language, offer }} /> : null}
          <div class="st-actions">
            <Button>{text.record}</Button>
          </div>
        </Form>
      ) : null}
    </>
  )
}

type OfferText = {
  language: AgendaItemPageProps['facts']['view']['language']
  offer: EvidenceOffer
}

function RecordedAs({ language, offer }: OfferText): VNode {
  const text = meetingsTexts[language].evidence
  return (
    <>
      <p>{text.shownNote}</p>
      <blockquote class="st-agenda__text">
        {offer.note}
        {offer.url ? <p>{text.withLink(offer.url)}</p> : null}
      </blockquote>
    </>
  )
}

function DateChoice({ language, offer }: OfferText): VNode | null {
  if (!offer.date) return null
  const text = meetingsTexts[language].evidence
  const { name, stored } = offer.date
  return (
    <Checkbox
      name="registerDate"
      checked
      label={text.date[name](longDate(offer.on, language))}
      description={stored ? text.dateHas(longDate(stored, language)) : undefined}
    />
  )
}
