import type { VNode } from 'preact'
import { ChallengeLinks, challengeTexts } from '#features/challenges/index.ts'
import { Dossier, mayWriteOn } from '#features/dossier/index.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList, type SummaryRow } from '#ui/summary-list.tsx'
import { newPlanKeptAs, planKeptAs } from './edit-plan.page.tsx'
import { planTexts } from './plan.texts.ts'
import { ageReason } from './plan-age-words.ts'
import { mayChangePlan, whereOf } from './plan-context.ts'
import { planFacts } from './plan-facts.page.tsx'
import { PlanHistory } from './plan-history.page.tsx'
import { planLawWords } from './plan-law-words.ts'
import { PlanLink } from './plan-link.tsx'
import type { PlanPageProps, PlanReceipt } from './plan-page-props.ts'
import { SourceText } from './plan-source.page.tsx'
import { practiceRows } from './plan-type.page.tsx'
import { planTypePageTexts } from './plan-type.texts.ts'
import { planStatusTexts, planTypeTexts } from './plan-words.texts.ts'
import type { RegisteredPlan } from './register.sql.ts'

/** One plan: what is known of it, where it hangs, and what has been done with it. */
export function PlanPage(props: PlanPageProps): VNode {
  const { view, plan, versions, names } = props
  const { language } = view
  const text = planTexts[language]
  return (
    <>
      {props.receipt ? <Receipt {...props} receipt={props.receipt} /> : null}
      <p class="st-eyebrow">{planTypeTexts[language][plan.type]}</p>
      <h1>{plan.name}</h1>
      {plan.isDeleted ? (
        <Removed {...props} />
      ) : (
        <p class="st-lead">
          {planStatusTexts[language][plan.status]}. {ageReason(props.age, language)}
        </p>
      )}
      {!plan.isDeleted && mayChangePlan(view, plan) ? (
        <div class="st-actions st-no-print">
          <LinkButton
            href={routes.editPlan.href({ ...whereOf(view), planId: plan.id })}
            variant="primary"
          >
            {text.edit}
          </LinkButton>
        </div>
      ) : null}
      <section class="st-section">
        <h2>{text.factsHeading}</h2>
        <SummaryList rows={[...planFacts(props), ...basisRows(props)]} />
        <Practice {...props} />
        {plan.type === 'thematic-sub-plan' ? <p class="st-note">{text.ownActionPart}</p> : null}
      </section>
      <Family {...props} />
      <Challenges {...props} />
      <SourceText language={language} source={plan.source} />
      <PlanHistory language={language} versions={versions} names={names} />
      {plan.isDeleted ? null : <PlanDossier {...props} />}
      {!plan.isDeleted && view.mayEdit ? <RemoveForm {...props} /> : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.plans.href(whereOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function Receipt({ view, plan, receipt }: PlanPageProps & { receipt: PlanReceipt }): VNode {
  const text = planTexts[view.language]
  return (
    <Notice kind="success" role="status">
      <p>{text[receipt]}</p>
      {receipt === 'saved' ? <ForgetText keptAs={planKeptAs(plan.id)} /> : null}
      {receipt === 'added' ? <ForgetText keptAs={newPlanKeptAs(view)} /> : null}
    </Notice>
  )
}

function Removed({ view, plan }: PlanPageProps): VNode {
  const text = planTexts[view.language]
  return (
    <Notice kind="warning" heading={text.removedHeading}>
      <p>{text.removedBy(plan.updatedBy)}</p>
      {view.mayEdit ? (
        <Form
          language={view.language}
          action={routes.restorePlan.href({ ...whereOf(view), planId: plan.id })}
        >
          <Button>{text.restore}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function basisRows({ view, plan }: PlanPageProps): readonly SummaryRow[] {
  const label = planTexts[view.language].basisOfType
  return [{ label, value: planLawWords(plan.type, view.language) }]
}

/** What the municipality has agreed on for plans of this type. */
function Practice({ view, practice }: PlanPageProps): VNode | null {
  const rows = practiceRows(practice, view.language)
  if (rows.length === 0) return null
  return (
    <>
      <h3>{planTypePageTexts[view.language].ownRules}</h3>
      <SummaryList rows={rows} />
    </>
  )
}

/** What the plan answers, as the challenge picture says. */
function Challenges({ view, challenges }: PlanPageProps): VNode | null {
  if (challenges.length === 0) return null
  const { language } = view
  return (
    <section class="st-section">
      <h2>{challengeTexts[language].heading}</h2>
      <ChallengeLinks {...{ language, challenges }} where={whereOf(view)} />
    </section>
  )
}

/** The plans under this one, and those that say they go up in it. */
function Family({ view, plan, plans }: PlanPageProps): VNode | null {
  const text = planTexts[view.language]
  const children = plans.filter(({ parentId }) => parentId === plan.id)
  const pointing = plans.filter(({ relations }) =>
    relations.some(({ planId }) => planId === plan.id),
  )
  if (children.length + pointing.length === 0) return null
  const list = (heading: string, of: readonly RegisteredPlan[]) =>
    of.length === 0 ? null : (
      <section class="st-section">
        <h2>{heading}</h2>
        <ul>
          {of.map((one) => (
            <li key={one.id}>
              <PlanLink view={view} plan={one} />
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <>
      {list(text.children, children)}
      {list(text.pointsHere, pointing)}
    </>
  )
}

function PlanDossier({ view, plan, dossier, dossierReceipt }: PlanPageProps): VNode {
  const subject = { kind: 'municipal-plan' as const, key: plan.id, plan }
  return (
    <Dossier
      view={view}
      subject={subject}
      content={dossier}
      mayWrite={mayWriteOn(view, subject)}
      receipt={dossierReceipt}
    />
  )
}

function RemoveForm({ view, plan }: PlanPageProps): VNode {
  const text = planTexts[view.language]
  return (
    <section class="st-section st-no-print">
      <h2>{text.remove}</h2>
      <p>{text.removeHelp}</p>
      <Form
        language={view.language}
        action={routes.removePlan.href({ ...whereOf(view), planId: plan.id })}
      >
        <Button variant="tertiary" color="danger">
          {text.remove}
        </Button>
      </Form>
    </section>
  )
}
