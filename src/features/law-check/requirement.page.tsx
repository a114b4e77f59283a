import type { VNode } from 'preact'
import type { RequirementResult } from '#domain/law/law-check.ts'
import { evidenceKinds } from '#domain/law/law-types.ts'
import type { Requirement } from '#domain/law/requirement.ts'
import {
  basisLabel,
  evidenceSentence,
  forceWord,
  lawTexts,
  reasonText,
  requirementTexts,
  statusWord,
} from '#features/law/index.ts'
import type { ProcessView, StoredEvidence } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, TextareaField } from '#ui/field.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { safeHref } from '#ui/safe-href.ts'
import { StatusTag } from '#ui/status-tag.tsx'
import { DualRoles, type DualRoleValues } from './dual-roles.page.tsx'
import type { EvidenceValues } from './evidence.form.ts'
import { lawCheckTexts } from './law-check.texts.ts'

/** Requirements that follow the dates of the process; documents only add to them. */
const followsDates: ReadonlySet<string> = new Set(['L1', 'L3', 'L5'])

export interface RequirementPageProps {
  readonly view: ProcessView
  readonly requirement: Requirement
  readonly result: RequirementResult
  readonly values: EvidenceValues
  readonly errors: readonly FieldError[]
  readonly dualRole: DualRoleValues
  readonly receipt: Receipt | null
}

export const receipts = ['saved', 'withdrawn', 'noted', 'removed'] as const
type Receipt = (typeof receipts)[number]

/** The words in the address that ask for a receipt. */
export const receiptNames = {
  saved: 'lagret',
  withdrawn: 'trukket',
  noted: 'notert',
  removed: 'fjernet',
} as const satisfies Record<Receipt, string>

/** One requirement: what it asks, how it stands, and what shows it. */
export function RequirementPage(props: RequirementPageProps): VNode {
  const { view, requirement, result, errors, receipt } = props
  const { language } = view
  const text = lawCheckTexts[language]
  const words = requirementTexts[language][requirement.id]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{text.receipts[receipt]}</p>
          {receipt === 'saved' ? (
            <ForgetText keptAs={`dokumentasjon-${requirement.id}-${view.strategy.id}`} />
          ) : null}
        </Notice>
      ) : null}
      <div class="st-requirement__tags">
        <StatusTag status={result.status}>{statusWord(result.status, language)}</StatusTag>
        <ForceTag force={requirement.warning ? 'ours' : requirement.force}>
          {requirement.warning
            ? lawTexts[language].warning
            : forceWord(requirement.force, language)}
        </ForceTag>
      </div>
      <h1>{words.title}</h1>
      <p class="st-lead">{reasonText(result.reasons, language)}</p>
      <h2>{text.what}</h2>
      <p>{words.explanation}</p>
      <Basis {...props} />
      {result.status === 'met' ? null : (
        <>
          <h2>{text.now}</h2>
          <p>{words.whatToDo}</p>
        </>
      )}
      {followsDates.has(requirement.id) ? (
        <p>
          {text.datesHelp}{' '}
          <a class="ds-link" href={routes.progressDates.href(where)}>
            {text.dates}
          </a>
        </p>
      ) : null}
      {requirement.id === 'L23' ? (
        <DualRoles view={view} values={props.dualRole} errors={errors} />
      ) : null}
      <Evidence {...props} />
      {view.mayEdit ? <AddEvidence {...props} /> : null}
      <p>
        <a class="ds-link" href={routes.lawCheck.href(where)}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function Basis({ view, requirement }: RequirementPageProps): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  return (
    <ul class="ds-list">
      {requirement.basis.map((basis) => (
        <li key={basis.url}>
          <a class="ds-link" href={basis.url}>
            {basisLabel(basis, language)}
          </a>
          {basis.checkedOn ? (
            <span class="st-note"> {text.checkedOn(longDate(basis.checkedOn, language))}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Evidence({ view, requirement, result }: RequirementPageProps): VNode {
  const { language, strategy } = view
  const text = lawCheckTexts[language]
  const own = strategy.evidence.filter((item) => item.requirementId === requirement.id)
  // What people recorded stands below, with who and when, and can be withdrawn there.
  const fromDates = result.evidence.filter((item) => !item.code.startsWith('recorded-'))
  const withdrawn = strategy.withdrawnEvidence.filter(
    (item) => item.requirementId === requirement.id,
  )
  return (
    <section class="st-section">
      <h2>{text.evidence}</h2>
      {fromDates.length > 0 ? (
        <ul class="ds-list st-evidence">
          {fromDates.map((item) => (
            <li key={item.code} data-state={item.state}>
              {evidenceSentence(item, language)}
            </li>
          ))}
        </ul>
      ) : null}
      {fromDates.length + own.length === 0 ? <p>{text.noEvidence}</p> : null}
      {own.map((item) => (
        <Recorded key={item.id} view={view} item={item} />
      ))}
      {withdrawn.length > 0 ? (
        <Details summary={text.history} count={String(withdrawn.length)}>
          <ul class="ds-list">
            {withdrawn.map((item) => (
              <li key={item.id}>
                {contentOf(item, view)}{' '}
                <span class="st-note">
                  {text.by(item.withdrawnBy, longDate(item.withdrawnOn, language))}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  )
}

function Recorded({ view, item }: { view: ProcessView; item: StoredEvidence }): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  const content = contentOf(item, view)
  const href = safeHref(item.url ?? '')
  const where = {
    slug: view.member.slug,
    period: view.period,
    requirementId: item.requirementId,
    evidenceId: item.id,
  }
  return (
    <div class="st-evidence-item">
      <p>
        {href ? (
          <a class="ds-link" href={href}>
            {content}
          </a>
        ) : (
          content
        )}{' '}
        <span class="st-note">{text.by(item.recordedBy, longDate(item.recordedOn, language))}</span>
      </p>
      {view.mayEdit ? (
        <Form language={language} action={routes.withdrawEvidence.href(where)}>
          <Button variant="tertiary" size="sm" label={text.withdrawLabel(content)}>
            {text.withdraw}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}

function contentOf(item: StoredEvidence, { language }: ProcessView): string {
  const parts = [item.on ? longDate(item.on, language) : '', item.note ?? '', item.url ?? '']
  return parts.filter((part) => part !== '').join(' · ')
}

function AddEvidence({ view, requirement, values, errors }: RequirementPageProps): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  const where = { slug: view.member.slug, period: view.period, requirementId: requirement.id }
  const kinds = evidenceKinds.filter(
    (kind) => kind !== 'not-relevant' || requirement.canBeNotRelevant,
  )
  const error = (name: string) => errors.find((one) => one.name === name)?.message
  return (
    <section class="st-section">
      <h2>{text.add}</h2>
      <p>{requirementTexts[language][requirement.id].evidenceHint}</p>
      <Form
        language={language}
        action={routes.requirement.href(where)}
        keepAs={`dokumentasjon-${requirement.id}-${view.strategy.id}`}
      >
        <RadioGroup
          name="kind"
          legend={text.kind}
          value={values.kind}
          error={error('kind')}
          choices={kinds.map((value) => ({
            value,
            label: text.kinds[value],
            description: text.kindHelps[value],
          }))}
        />
        <Field
          type="date"
          name="on"
          label={text.on}
          description={text.onHelp}
          value={values.on}
          error={error('on')}
        />
        <Field type="url" name="url" label={text.url} value={values.url} error={error('url')} />
        <TextareaField
          name="note"
          label={text.note}
          value={values.note}
          rows={3}
          error={error('note')}
        />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
    </section>
  )
}
