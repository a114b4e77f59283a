import type { VNode } from 'preact'
import { section } from '#domain/law/requirement.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import { AttachmentLink, type DossierContent, dossierTexts } from '#features/dossier/index.ts'
import { basisLabel, reasonText, requirementTexts, statusWord } from '#features/law/index.ts'
import type { ProcessView, StoredEvidence } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { acceptedInPicker } from '#platform/uploads/file-kinds.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, FileField, SelectField, TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { safeHref } from '#ui/safe-href.ts'
import { StatusTag } from '#ui/status-tag.tsx'
import { errorOf } from './challenge-fields.tsx'
import { headingField } from './foundation.form.ts'
import {
  type Foundation,
  foundationSlugs,
  foundationStatuses,
  healthHeadings,
} from './foundation.ts'
import { foundationHref } from './foundations.page.tsx'
import { foundationsTexts } from './foundations.texts.ts'
import type { FoundationEntry } from './foundations-view.ts'
import { whereOf } from './knowledge-view.ts'

export interface FoundationPageProps {
  readonly view: ProcessView
  readonly entry: FoundationEntry
  readonly values: Foundation
  readonly errors: readonly FieldError[]
  /** Of the requirement, whose files these are. */
  readonly dossier: DossierContent
  readonly version: number
  readonly isSaved: boolean
}

/** One foundation: what the law asks, how it stands, and where it is. */
export function FoundationPage(props: FoundationPageProps): VNode {
  const { view, entry, errors, isSaved } = props
  const { language } = view
  const text = foundationsTexts[language]
  const { result, foundation, standing } = entry
  const requirement = requirementOf(result.id)
  const words = requirementTexts[language][result.id]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
          <ForgetText keptAs={keptAs(props)} />
        </Notice>
      ) : null}
      <p class="st-eyebrow">{text.statuses[standing.status]}</p>
      <h1>{text.names[foundation.key]}</h1>
      {standing.isWithdrawn ? (
        <Notice kind="warning">
          <p>{text.withdrawn}</p>
        </Notice>
      ) : null}
      <section class="st-section">
        <h2>{text.basis}</h2>
        <p>{words.explanation}</p>
        <ul class="ds-list">
          {requirement.basis.map((basis) => (
            <li key={basis.url}>
              <a class="ds-link" href={basis.url}>
                {basisLabel(basis, language)}
              </a>
            </li>
          ))}
        </ul>
        <h2>{text.law}</h2>
        <p>
          <StatusTag status={result.status}>{statusWord(result.status, language)}</StatusTag>{' '}
          {reasonText(result.reasons, language)}
        </p>
        <p>
          <a
            class="ds-link"
            href={routes.requirement.href({ ...whereOf(view), requirementId: result.id })}
          >
            {text.lawLink}
          </a>
        </p>
      </section>
      <Others view={view} others={standing.others} dossier={props.dossier} />
      {view.mayEdit ? <FoundationForm {...props} /> : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.foundations.href(whereOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

interface OthersProps {
  readonly view: ProcessView
  readonly others: readonly StoredEvidence[]
  readonly dossier: DossierContent
}

/** What was recorded in the law check itself, which is not entered again here. */
function Others({ view, others, dossier }: OthersProps): VNode | null {
  if (others.length === 0) return null
  const { language } = view
  return (
    <section class="st-section">
      <h2>{foundationsTexts[language].others}</h2>
      <ul class="ds-list">
        {others.map(({ id, on, url, note, attachmentId, recordedBy }) => {
          const file = dossier.attachments.find((one) => one.id === attachmentId)
          const href = safeHref(url)
          return (
            <li key={id} class="st-long-text">
              {file ? <AttachmentLink view={view} attachment={file} /> : null}{' '}
              {[on ? longDate(on, language) : '', note ?? ''].filter(Boolean).join(' · ')}{' '}
              {href ? (
                <a class="ds-link" href={href} rel="noreferrer">
                  {url}
                </a>
              ) : null}{' '}
              <span class="st-note">{recordedBy}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function FoundationForm(props: FoundationPageProps): VNode {
  const { view, entry, values, errors, dossier, version } = props
  const { language } = view
  const text = foundationsTexts[language]
  const error = (name: string) => errorOf(errors, name)
  const files = dossier.attachments.map(({ id, fileName }) => ({ value: id, label: fileName }))
  return (
    <Form
      language={language}
      action={foundationHref(view, entry)}
      encoding="multipart"
      keepAs={keptAs(props)}
    >
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        name="status"
        legend={text.fields.status}
        description={values.key === 'public-health' ? text.helps.statusHealth : text.helps.status}
        value={values.status}
        error={error('status')}
        choices={foundationStatuses.map((value) => ({ value, label: text.statuses[value] }))}
      />
      <Field type="date" name="on" label={text.fields.on} value={values.on} error={error('on')} />
      <Field
        type="url"
        name="url"
        label={text.fields.url}
        value={values.url}
        error={error('url')}
      />
      <FileField
        name="document"
        label={text.fields.document}
        description={dossierTexts[language].attachment.help}
        accept={acceptedInPicker}
        error={error('document')}
      />
      {files.length > 0 ? (
        <SelectField
          name="attachmentId"
          label={text.fields.attachmentId}
          emptyLabel={text.noFile}
          value={values.attachmentId}
          options={files}
          error={error('attachmentId')}
        />
      ) : null}
      <Field
        name="responsible"
        label={text.fields.responsible}
        description={text.helps.responsible}
        value={values.responsible}
        error={error('responsible')}
      />
      <TextareaField
        name="note"
        label={text.fields.note}
        value={values.note}
        rows={3}
        error={error('note')}
      />
      {values.key === 'public-health' ? <HealthHeadings {...props} /> : null}
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}

/** What the regulation wants in the folkehelseoversikt, to tick and to write a line about. */
function HealthHeadings({ view, values, errors }: FoundationPageProps): VNode {
  const { language } = view
  const text = foundationsTexts[language]
  const basis = section('folkehelseforskriften', '3')
  const where = whereOf(view)
  const needs = foundationSlugs['public-health-needs']
  return (
    <>
      <CheckboxGroup
        name="headings"
        legend={text.fields.headings}
        description={
          <>
            {text.helps.headings} {text.headingsBasis}{' '}
            <a class="ds-link" href={basis.url}>
              {basisLabel(basis, language)}
            </a>
            .
          </>
        }
        values={healthHeadings.filter((heading) => values.headings[heading]?.isThere)}
        choices={healthHeadings.map((value) => ({ value, label: text.headings[value] }))}
      />
      {healthHeadings.map((heading) => (
        <TextareaField
          key={heading}
          name={headingField(heading)}
          label={text.fields.headingText(text.headings[heading])}
          value={values.headings[heading]?.text ?? ''}
          rows={2}
          error={errorOf(errors, headingField(heading))}
        />
      ))}
      <p>
        {text.needsLink}{' '}
        <a class="ds-link" href={routes.foundation.href({ ...where, foundationKey: needs })}>
          {text.names['public-health-needs']}
        </a>
      </p>
    </>
  )
}

function keptAs({ view, entry }: FoundationPageProps): string {
  return `grunnlag-${entry.foundation.key}-${view.strategy.id}`
}
