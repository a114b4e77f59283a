import type { VNode } from 'preact'
import { type PlanType, planTypes } from '#domain/plan-register/plan-type.ts'
import { errorOf, type ProcessView } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { isWebAddress, safeHref } from '#ui/safe-href.ts'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { whereOf } from './plan-context.ts'
import { planLawWords } from './plan-law-words.ts'
import { PlanTabs } from './plan-tabs.page.tsx'
import type { PlanTypePractice, StoredPractice } from './plan-type.sql.ts'
import { planTypePageTexts } from './plan-type.texts.ts'
import { planTypeTexts } from './plan-words.texts.ts'

export interface PlanTypesPageProps {
  readonly view: ProcessView
  readonly practices: ReadonlyMap<string, StoredPractice>
  /** How many plans of the register there are of each type. */
  readonly counts: ReadonlyMap<string, number>
  /** The type whose rules were just stored. */
  readonly saved: PlanType | null
}

/** All types of plans: what the law says of them, and what the municipality does. */
export function PlanTypesPage({ view, practices, counts, saved }: PlanTypesPageProps): VNode {
  const { language, mayEdit } = view
  const text = planTypePageTexts[language]
  return (
    <>
      {saved ? (
        <Notice kind="success" role="status">
          <p>{text.saved(planTypeTexts[language][saved])}</p>
          <ForgetText keptAs={keptAs(saved)} />
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <PlanTabs view={view} current="types" />
      <DataTable
        caption={text.title}
        captionHidden
        stacked
        columns={[text.type, text.law, text.fields.decidedBy, text.fields.processDemands].map(
          (label) => ({ label }),
        )}
        rows={planTypes.map((type) => [
          <TypeName key={type} {...{ view, type, mayEdit }} count={counts.get(type) ?? 0} />,
          planLawWords(type, language),
          practices.get(type)?.decidedBy ?? '',
          <span key={type} class="st-lines">
            {practices.get(type)?.processDemands ?? ''}
          </span>,
        ])}
      />
    </>
  )
}

function TypeName({
  view,
  type,
  count,
  mayEdit,
}: {
  view: ProcessView
  type: PlanType
  count: number
  mayEdit: boolean
}): VNode {
  const { language } = view
  const name = planTypeTexts[language][type]
  const href = routes.planType.href({ ...whereOf(view), planType: type })
  return (
    <>
      {mayEdit ? (
        <a class="ds-link" href={href}>
          {name}
        </a>
      ) : (
        name
      )}
      {count > 0 ? <span class="st-note"> {planTypePageTexts[language].count(count)}</span> : null}
    </>
  )
}

export const practiceFields = ['decidedBy', 'processDemands', 'template'] as const

export interface PlanTypePageProps {
  readonly view: ProcessView
  readonly type: PlanType
  readonly values: PlanTypePractice
  readonly errors: readonly FieldError[]
  readonly version: number
  /** What somebody else has stored since the form was opened. */
  readonly stored: StoredPractice | null
}

/** The form of the municipality's rules for one type. */
export function PlanTypePage(props: PlanTypePageProps): VNode {
  const { view, type, errors, version, stored } = props
  const { language } = view
  const text = planTypePageTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {stored ? (
        <Notice kind="warning" role="alert">
          <p>{text.conflict}</p>
        </Notice>
      ) : null}
      <h1>{text.ownRulesFor(planTypeTexts[language][type])}</h1>
      <p class="st-lead">{planLawWords(type, language)}</p>
      <Form
        language={language}
        action={routes.planType.href({ ...whereOf(view), planType: type })}
        keepAs={keptAs(type)}
      >
        <input type="hidden" name="version" value={String(version)} />
        {practiceFields.map((name) => (
          <PracticeField key={name} {...props} name={name} />
        ))}
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
          <LinkButton href={routes.planTypes.href(whereOf(view))} variant="tertiary">
            {text.cancel}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}

function PracticeField({
  name,
  view,
  values,
  errors,
  stored,
}: PlanTypePageProps & { name: (typeof practiceFields)[number] }): VNode {
  const text = planTypePageTexts[view.language]
  const shared = {
    name,
    label: text.fields[name],
    description: text.helps[name],
    value: values[name],
    error: errorOf(errors, name),
  }
  const field =
    name === 'processDemands' ? <TextareaField {...shared} rows={6} /> : <Field {...shared} />
  if (!stored || stored[name] === values[name]) return field
  return (
    <StoredBeside
      language={view.language}
      label={text.fields[name]}
      stored={stored[name]}
      by={stored.updatedBy}
    >
      {field}
    </StoredBeside>
  )
}

/** The municipality's rules for the type of a plan, as rows of the plan's own page. */
export function practiceRows(practice: PlanTypePractice, language: Language) {
  const { fields } = planTypePageTexts[language]
  return practiceFields
    .filter((name) => practice[name] !== '')
    .map((name) => ({ label: fields[name], value: <Words text={practice[name]} /> }))
}

function Words({ text }: { text: string }): VNode {
  const href = isWebAddress(text) ? safeHref(text) : undefined
  return href === undefined ? (
    <span class="st-long-text">{text}</span>
  ) : (
    <a class="ds-link st-long-text" href={href} rel="noreferrer">
      {text}
    </a>
  )
}

const keptAs = (type: PlanType) => `plantype-${type}`
