import type { VNode } from 'preact'
import { differencesOf } from '#domain/decision/differences.ts'
import type { KeyedText } from '#domain/decision/proposal.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { decisionTexts } from './decision.texts.ts'
import type { FrozenProposal } from './decision-content.ts'
import { BackToDecision } from './decision-parts.tsx'
import { addressOf, type DecisionView, lastPublication } from './decision-view.ts'
import { Advice } from './differences.page.tsx'
import { MeetingsLeft } from './meetings-left.page.tsx'
import { comparable } from './proposal-now.ts'
import { type PublishValues, pointField, pointKeyField } from './publish.form.ts'

export interface PublishPageProps {
  readonly decision: DecisionView
  readonly now: FrozenProposal
  /** The points to fill in, with what each is about. */
  readonly points: readonly KeyedText[]
  readonly values: PublishValues
  /** How many versions there were when the form was opened. */
  readonly version: string
  readonly formToken: string
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
}

/** On a phone; a point is seen whole before it is published. */
const charactersInLine = 40

export function PublishPage(props: PublishPageProps): VNode {
  const { decision, now, errors, isConflict } = props
  const { language } = decision.view
  const text = decisionTexts[language].publish
  const last = lastPublication(decision)
  const undecided = now.plans.filter((plan) => plan.decision === null).length
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isConflict && last ? (
        <Notice kind="warning" role="alert">
          <p>{text.conflict(last.number)}</p>
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <p>
        <ForceTag force="must" basis="pbl § 10-1">
          {text.must}
        </ForceTag>{' '}
        {text.law}
      </p>
      {last ? (
        <Advice
          decision={decision}
          differences={differencesOf(last.content.proposal, comparable(now, last))}
        />
      ) : null}
      <MeetingsLeft decision={decision} />
      <p>
        {text.plans(now.plans.length)} {undecided > 0 ? text.undecided(undecided) : ''}
      </p>
      <PublishForm {...props} />
      <BackToDecision view={decision.view} />
    </>
  )
}

function PublishForm(props: PublishPageProps): VNode {
  const { decision, values, version, formToken, errors } = props
  const { view } = decision
  const { language } = view
  const text = decisionTexts[language].publish
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  return (
    <Form
      language={language}
      action={routes.publishProposal.href(addressOf(view))}
      keepAs={`publisering-${view.strategy.id}`}
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="formToken" value={formToken} />
      <Field
        name="publishedOn"
        label={text.publishedOn}
        description={text.publishedOnHelp}
        value={values.publishedOn}
        error={errorOf('publishedOn')}
        type="date"
      />
      <MeetingChoice {...props} />
      <Field
        name="url"
        type="url"
        label={text.url}
        description={text.urlHelp}
        value={values.url}
        error={errorOf('url')}
      />
      <PointFields {...props} />
      <LaterVersionFields {...props} />
      <div class="st-actions">
        <Button variant="primary">{text.send}</Button>
      </div>
    </Form>
  )
}

function MeetingChoice({ decision, values, errors }: PublishPageProps): VNode {
  const { language } = decision.view
  const text = decisionTexts[language].publish
  const dates: readonly string[] = decision.rule.chances.map(({ meetingOn }) => meetingOn)
  const typed = values.meetingOn !== '' && !dates.includes(values.meetingOn)
  return (
    <SelectField
      name="meetingOn"
      label={text.meetingOn}
      value={values.meetingOn}
      emptyLabel={text.noMeeting}
      error={errors.find(({ name }) => name === 'meetingOn')?.message}
      width="auto"
      options={[
        ...(typed ? [{ value: values.meetingOn, label: values.meetingOn }] : []),
        ...decision.rule.chances.map(({ meetingOn }) => ({
          value: meetingOn,
          label: longDate(meetingOn, language),
        })),
      ]}
    />
  )
}

function PointFields({ decision, points, values, errors, isConflict }: PublishPageProps): VNode {
  const { language } = decision.view
  const text = decisionTexts[language].publish
  const stored = lastPublication(decision)?.content.proposal.points ?? []
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{text.points}</legend>
      <p data-field="description">{text.pointsHelp}</p>
      {points.map(({ key, title }, index) => {
        const typed = values.points[key] ?? ''
        const there = stored.find((one) => one.key === key)?.text ?? ''
        const field = (
          <TextareaField
            name={pointField(index)}
            label={`${index + 1}. ${title}`}
            value={typed}
            rows={Math.max(2, Math.ceil(typed.length / charactersInLine))}
            error={errors.find(({ name }) => name === pointField(index))?.message}
          />
        )
        return (
          <div key={key}>
            <input type="hidden" name={pointKeyField(index)} value={key} />
            {isConflict && there !== typed ? (
              <StoredBeside language={language} label={title} stored={there}>
                {field}
              </StoredBeside>
            ) : (
              field
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

function LaterVersionFields({ decision, values, errors }: PublishPageProps): VNode | null {
  const { language, strategy } = decision.view
  const text = decisionTexts[language].publish
  const last = lastPublication(decision)
  if (!last) return null
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  const countedFrom = strategy.process.proposalPublishedOn ?? last.publishedOn
  return (
    <>
      <RadioGroup
        name="counts"
        legend={text.counts}
        value={values.counts}
        error={errorOf('counts')}
        choices={[
          { value: 'ja', label: text.countsYes },
          { value: 'nei', label: text.countsNo(longDate(countedFrom, language)) },
        ]}
      />
      <TextareaField
        name="changeNote"
        label={text.changeNote}
        description={text.changeNoteHelp}
        value={values.changeNote}
        rows={3}
        error={errorOf('changeNote')}
      />
    </>
  )
}
