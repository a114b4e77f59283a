import type { VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { RequiredFields } from './required-fields.tsx'
import { LineBasis, LineFacts, LineTags } from './required-line-parts.tsx'
import { type RequiredLine, type RequiredView, whereOf } from './required-lines.ts'
import { lineFields, type RequiredValues, requiredFields, valuesOf } from './required-plan.form.ts'
import { lineKeptAs } from './required-plan-receipt.tsx'
import { requiredPlansTexts } from './required-plans.texts.ts'
import { requiredReasonText } from './required-sentences.ts'

export interface RequiredPlanPageProps extends RequiredView {
  readonly line: RequiredLine
  readonly values: RequiredValues
  /** The version that the form is filled in from. */
  readonly version: number
  readonly errors: readonly FieldError[]
  /** Another has changed it since the form was opened. */
  readonly isConflict: boolean
}

/** One line of the list: how it stands, and what the municipality says of it. */
export function RequiredPlanPage(props: RequiredPlanPageProps): VNode {
  const { view, line, errors } = props
  const { language } = view
  const text = requiredPlansTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <LineTags language={language} line={line} />
      <h1>{line.title}</h1>
      {line.about === '' ? null : <p class="st-lead">{line.about}</p>}
      <p>{requiredReasonText(line.result.reasons, language)}</p>
      <LineFacts view={view} line={line} />
      <LineBasis language={language} line={line} />
      {view.mayEdit ? <EditLine {...props} /> : null}
      {view.mayEdit ? <RemoveLine {...props} /> : null}
      <p>
        <a class="ds-link" href={routes.requiredPlans.href(whereOf(view))}>
          {text.backToList}
        </a>
      </p>
    </>
  )
}

function EditLine(props: RequiredPlanPageProps): VNode {
  const { view, plans, line, values, version, errors, isConflict } = props
  const { language } = view
  const text = requiredPlansTexts[language]
  const { stored } = line
  const isTheirs = isConflict && stored !== null && !stored.isDeleted
  return (
    <section class="st-section st-no-print">
      <h2>{text.edit}</h2>
      <Form
        language={language}
        action={routes.requiredPlan.href({ ...whereOf(view), requiredKey: line.key })}
        keepAs={lineKeptAs(view, line.key)}
      >
        <input type="hidden" name="version" value={version} />
        <RequiredFields
          {...{ language, plans, values, errors }}
          fields={line.isOwn ? requiredFields : lineFields}
          stored={
            isTheirs
              ? {
                  values: valuesOf(stored.content),
                  by: text.changedBy(stored.updatedBy, dateAndTime(stored.updatedAt, language)),
                }
              : null
          }
        />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
    </section>
  )
}

function RemoveLine({ view, line }: RequiredPlanPageProps): VNode | null {
  const { language } = view
  const text = requiredPlansTexts[language]
  if (!line.stored || line.stored.isDeleted) return null
  const where = { ...whereOf(view), requiredKey: line.key }
  return (
    <section class="st-danger-zone st-stack st-no-print">
      <p>{line.isOwn ? text.removeHelp : text.resetHelp}</p>
      <Form language={language} action={routes.removeRequiredPlan.href(where)}>
        <Button color="danger">{line.isOwn ? text.remove : text.reset}</Button>
      </Form>
    </section>
  )
}
