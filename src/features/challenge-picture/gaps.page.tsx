import type { VNode } from 'preact'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import type { StoredChallenge } from '#features/challenges/index.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { ItemReceipt } from '#platform/http/item-receipt.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { errorOf } from './challenge-fields.tsx'
import { type Gap, isOpen, type StoredGap } from './gap.ts'
import { gapsTexts } from './gaps.texts.ts'
import { whereOf } from './knowledge-view.ts'

export interface GapFieldsProps {
  readonly view: ProcessView
  readonly challenges: readonly StoredChallenge[]
  readonly members: readonly { readonly personId: string; readonly name: string }[]
  readonly values: Gap
  readonly errors: readonly FieldError[]
}

export interface GapsPageProps extends GapFieldsProps {
  readonly gaps: readonly StoredGap[]
  readonly receipt: ItemReceipt<StoredGap> | null
}

/** The word in the address that names the challenge of a new gap. */
export const challengeQuery = 'utfordring'
/** Where the form for a new one begins on the page. */
export const newGapId = 'nytt'

/** What nobody knows yet, and the form that adds to it. */
export function GapsPage(props: GapsPageProps): VNode {
  const { view, gaps, errors, values, receipt } = props
  const text = gapsTexts[view.language]
  const isBegun = errors.length > 0 || values.challengeId !== ''
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      {receipt ? <Receipt view={view} receipt={receipt} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      {gaps.length === 0 ? (
        <EmptyState heading={text.empty}>
          {view.mayEdit ? <p>{text.emptyHelp}</p> : null}
        </EmptyState>
      ) : (
        <GapTable {...props} />
      )}
      {view.mayEdit ? (
        <section class="st-section st-no-print" id={newGapId}>
          <Details summary={text.add} open={gaps.length === 0 || isBegun}>
            <Form
              language={view.language}
              action={routes.knowledgeGaps.href(whereOf(view))}
              keepAs={newKeptAs(view)}
            >
              <GapFields {...props} />
              <div class="st-actions">
                <Button variant="primary">{text.addButton}</Button>
              </div>
            </Form>
          </Details>
        </section>
      ) : null}
    </>
  )
}

function Receipt({ view, receipt }: { view: ProcessView; receipt: ItemReceipt<StoredGap> }): VNode {
  const text = gapsTexts[view.language]
  const { kind, item } = receipt
  const { question } = item.content
  const sentence =
    kind === 'added' || kind === 'saved' ? text.receipts[kind] : text.receipts[kind](question)
  const restore = routes.restoreKnowledgeGap.href({ ...whereOf(view), gapId: item.id })
  return (
    <Notice kind="success" role="status">
      <p class="st-long-text">{sentence}</p>
      {kind === 'added' ? <ForgetText keptAs={newKeptAs(view)} /> : null}
      {kind === 'saved' ? <ForgetText keptAs={`kunnskapshull-${item.id}`} /> : null}
      {kind === 'removed' && view.mayEdit ? (
        <Form language={view.language} action={restore}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function GapTable(props: GapsPageProps): VNode {
  const { view, gaps } = props
  const text = gapsTexts[view.language]
  const { columns } = text
  return (
    <DataTable
      caption={text.title}
      captionHidden
      stacked
      columns={[
        { label: columns.question },
        { label: columns.who },
        { label: columns.by },
        { label: columns.state },
        ...(view.mayEdit ? [{ label: columns.change }] : []),
      ]}
      rows={gaps.map((item) => [
        <Question key="question" view={view} item={item} />,
        whoFindsOut(item, props) || text.nobody,
        byWords(item, view),
        <span class="st-long-text">{item.content.outcome || text.open}</span>,
        ...(view.mayEdit ? [<Remove key="remove" view={view} item={item} />] : []),
      ])}
    />
  )
}

interface RowProps {
  readonly view: ProcessView
  readonly item: StoredGap
}

function Question({ view, item }: RowProps): VNode {
  const { question } = item.content
  if (!view.mayEdit) return <span class="st-long-text">{question}</span>
  const href = routes.knowledgeGap.href({ ...whereOf(view), gapId: item.id })
  return (
    <a class="ds-link st-long-text" href={href}>
      {question}
    </a>
  )
}

function whoFindsOut(
  { content }: Pick<StoredGap, 'content'>,
  { members }: Pick<GapFieldsProps, 'members'>,
): string {
  return members.find(({ personId }) => personId === content.personId)?.name ?? content.who
}

function byWords(item: StoredGap, view: ProcessView): string {
  const by: LocalDate | null = parseLocalDate(item.content.by)
  if (!by) return ''
  const isLate = isOpen(item) && by < view.today
  return isLate ? gapsTexts[view.language].late(shortDate(by)) : shortDate(by)
}

function Remove({ view, item }: RowProps): VNode {
  const text = gapsTexts[view.language]
  const action = routes.removeKnowledgeGap.href({ ...whereOf(view), gapId: item.id })
  const label = text.removeLabel(item.content.question.slice(0, 120))
  return (
    <Form language={view.language} action={action}>
      <Button variant="tertiary" size="sm" color="danger" label={label}>
        {text.remove}
      </Button>
    </Form>
  )
}

function GapFields({ view, challenges, members, values, errors }: GapFieldsProps): VNode {
  const text = gapsTexts[view.language]
  const { fields } = text
  const error = (name: string) => errorOf(errors, name)
  const people = members.map(({ personId, name }) => ({ value: personId, label: name }))
  const about = challenges.map(({ id, content }) => ({
    value: id,
    label: content.title,
  }))
  return (
    <>
      <Field
        name="question"
        label={fields.question}
        value={values.question}
        error={error('question')}
        required
      />
      {about.length > 0 ? (
        <SelectField
          name="challengeId"
          label={fields.challengeId}
          emptyLabel={text.none}
          value={values.challengeId}
          options={about}
        />
      ) : null}
      <SelectField
        name="personId"
        label={fields.personId}
        emptyLabel={text.nobody}
        value={values.personId}
        options={people}
        width="auto"
      />
      <Field name="who" label={fields.who} value={values.who} error={error('who')} />
      <Field type="date" name="by" label={fields.by} value={values.by} error={error('by')} />
      <TextareaField
        name="outcome"
        label={fields.outcome}
        description={text.helps.outcome}
        value={values.outcome}
        rows={3}
        error={error('outcome')}
      />
    </>
  )
}

export interface GapPageProps extends GapFieldsProps {
  readonly item: StoredGap
  readonly version: number
  readonly isConflict: boolean
}

/** One knowledge gap to read, and to change for those who may. */
export function GapPage(props: GapPageProps): VNode {
  const { view, item, version, errors, isConflict } = props
  const text = gapsTexts[view.language]
  const { fields } = text
  const stored = [
    { label: fields.question, value: item.content.question },
    { label: fields.personId, value: whoFindsOut(item, props) },
    { label: fields.by, value: byWords(item, view) },
    { label: fields.outcome, value: item.content.outcome },
  ]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      <h1 class="st-long-text">{item.content.question}</h1>
      {isConflict || !view.mayEdit ? (
        <section class="st-section">
          <h2>{text.storedNow}</h2>
          <SummaryList rows={stored} />
        </section>
      ) : null}
      {view.mayEdit ? (
        <Form
          language={view.language}
          action={routes.knowledgeGap.href({ ...whereOf(view), gapId: item.id })}
          keepAs={`kunnskapshull-${item.id}`}
        >
          <input type="hidden" name="version" value={version} />
          <GapFields {...props} />
          <div class="st-actions">
            <Button variant="primary">{text.save}</Button>
          </div>
        </Form>
      ) : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.knowledgeGaps.href(whereOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function newKeptAs({ strategy }: ProcessView): string {
  return `kunnskapshull-ny-${strategy.id}`
}
