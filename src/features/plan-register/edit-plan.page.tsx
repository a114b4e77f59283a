import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { planTexts } from './plan.texts.ts'
import { whereOf } from './plan-context.ts'
import { PlanFields, type PlanFieldsProps } from './plan-form.page.tsx'
import { planHref } from './plan-link.tsx'
import { SourceText } from './plan-source.page.tsx'
import type { RegisteredPlan } from './register.sql.ts'

export interface EditPlanProps extends PlanFieldsProps {
  /** As it is stored now. */
  readonly plan: RegisteredPlan
  /** The version that the form is filled in from. */
  readonly version: number
}

/** The form of a plan, with the words of the source under it. */
export function EditPlanPage(props: EditPlanProps): VNode {
  const { view, plan, version, errors, stored } = props
  const { language } = view
  const text = planTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {stored ? (
        <Notice kind="warning" role="alert">
          <p>{plan.isDeleted ? text.conflictRemoved(plan.updatedBy) : text.conflict}</p>
        </Notice>
      ) : null}
      <h1>{text.editTitle(plan.name)}</h1>
      <SourceText language={language} source={plan.source} />
      <Form language={language} action={planHref(view, plan.id)} keepAs={planKeptAs(plan.id)}>
        <input type="hidden" name="version" value={String(version)} />
        <PlanFields {...props} />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
          <LinkButton href={planHref(view, plan.id)} variant="tertiary">
            {text.cancel}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}

export interface NewPlanProps extends PlanFieldsProps {
  readonly formToken: string
  /** The plan that the form added before this one. */
  readonly added: string | null
}

/** The form of a plan that is not there yet. */
export function NewPlanPage(props: NewPlanProps): VNode {
  const { view, errors, formToken, added } = props
  const { language } = view
  const text = planTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {added === null ? null : (
        <Notice kind="success" role="status">
          <p>{text.added}</p>
          <p>
            <a class="ds-link" href={planHref(view, added)}>
              {text.seeAdded}
            </a>
          </p>
          <ForgetText keptAs={newPlanKeptAs(view)} />
        </Notice>
      )}
      <h1>{text.newTitle}</h1>
      <p class="st-lead">{text.newIntro}</p>
      <Form
        language={language}
        action={routes.newPlan.href(whereOf(view))}
        keepAs={newPlanKeptAs(view)}
      >
        <input type="hidden" name="formToken" value={formToken} />
        <PlanFields {...props} />
        <div class="st-actions">
          <Button variant="primary">{text.add}</Button>
          <Button name="videre" value="ja">
            {text.addAndNew}
          </Button>
          <LinkButton href={routes.plans.href(whereOf(view))} variant="tertiary">
            {text.cancel}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}

/** What the form of a plan is kept as in the browser. */
export const planKeptAs = (planId: string) => `plan-${planId}`
export const newPlanKeptAs = ({ strategy }: PlanFieldsProps['view']) => `ny-plan-${strategy.id}`
