import type { VNode } from 'preact'
import {
  type Differences,
  isSame,
  type PlanDifference,
  type TextDifference,
} from '#domain/decision/differences.ts'
import { needForNewPublication } from '#domain/decision/new-publication.ts'
import type { ProposedPlan } from '#domain/decision/proposal.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { decisionTexts } from './decision.texts.ts'
import { BackToDecision, planDecisionWords } from './decision-parts.tsx'
import { addressOf, type DecisionView } from './decision-view.ts'

/** The words in the address that choose what is compared. */
export const compareQuery = { from: 'fra', to: 'til', now: 'naa' } as const

export interface DifferencesPageProps {
  readonly decision: DecisionView
  /** Numbers of versions, or the word for what stands now. */
  readonly from: string
  readonly to: string
  /** Null while nothing is published. */
  readonly compared: {
    readonly differences: Differences
    readonly before: readonly ProposedPlan[]
    readonly after: readonly ProposedPlan[]
  } | null
}

export function DifferencesPage({ decision, from, to, compared }: DifferencesPageProps): VNode {
  const { view, publications } = decision
  const text = decisionTexts[view.language].differences
  const options = [
    ...publications.map(({ number }) => ({
      value: String(number),
      label: decisionTexts[view.language].version(number),
    })),
    { value: compareQuery.now, label: text.now },
  ]
  return (
    <>
      <h1>{text.title}</h1>
      {compared === null ? (
        <p>{text.needsVersions}</p>
      ) : (
        <>
          <Form
            language={view.language}
            method="get"
            action={routes.proposalDifferences.href(addressOf(view))}
          >
            <SelectField
              name={compareQuery.from}
              label={text.from}
              value={from}
              options={options}
            />
            <SelectField name={compareQuery.to} label={text.to} value={to} options={options} />
            <div class="st-actions">
              <Button>{text.show}</Button>
            </div>
          </Form>
          <Advice decision={decision} differences={compared.differences} />
          {isSame(compared.differences) ? (
            <p role="status">{text.none}</p>
          ) : (
            <Changes decision={decision} compared={compared} />
          )}
        </>
      )}
      <BackToDecision view={view} />
    </>
  )
}

interface Shown {
  readonly decision: DecisionView
  readonly compared: NonNullable<DifferencesPageProps['compared']>
}

/** Our advice on a new publication, with its reasons and what it would reach. */
export function Advice({
  decision,
  differences,
}: {
  decision: DecisionView
  differences: Differences
}): VNode {
  const { view, rule } = decision
  const text = decisionTexts[view.language].differences
  const { advice, reasons } = needForNewPublication(differences)
  const next = rule.nextForNew
  return (
    <section class="st-section">
      <h2>{text.advice}</h2>
      <p>
        <ForceTag force="ours">{text.ours}</ForceTag> {text.advices[advice]}
      </p>
      {reasons.length > 0 ? (
        <ul class="ds-list">
          {reasons.map(({ code, count }) => (
            <li key={code}>{text.reasons[code](count)}</li>
          ))}
        </ul>
      ) : null}
      {advice === 'unchanged' ? null : (
        <p>
          {text.silent} {next ? text.reachable(longDate(next, view.language)) : text.unreachable}
        </p>
      )}
    </section>
  )
}

function Changes({ decision, compared }: Shown): VNode {
  const text = decisionTexts[decision.view.language].differences
  const { plans, points, sections } = compared.differences
  return (
    <>
      {plans.length > 0 ? (
        <section class="st-section">
          <h2>{text.plans}</h2>
          <PlanChanges decision={decision} compared={compared} />
        </section>
      ) : null}
      <TextChanges decision={decision} title={text.points} changes={points} />
      <TextChanges decision={decision} title={text.sections} changes={sections} />
    </>
  )
}

function PlanChanges({ decision, compared }: Shown): VNode {
  const { language } = decision.view
  const text = decisionTexts[language].differences
  const { differences, before, after } = compared
  const words = (one: PlanDifference): readonly [string, string] => {
    if (one.kind === 'added') return [text.added, planDecisionWords(one.plan, after, language)]
    if (one.kind === 'removed') return [planDecisionWords(one.plan, before, language), text.removed]
    const [was, is] = [
      planDecisionWords(one.before, before, language),
      planDecisionWords(one.plan, after, language),
    ]
    if (one.before.name !== one.plan.name) return [`${one.before.name}: ${was}`, is]
    return was === is ? [was, `${is}. ${text.moved}`] : [was, is]
  }
  return (
    <DataTable
      caption={text.plans}
      captionHidden
      stacked={differences.plans.length <= 60}
      columns={[{ label: text.plan }, { label: text.before }, { label: text.after }]}
      rows={differences.plans.map((one) => [one.plan.name, ...words(one)])}
    />
  )
}

function TextChanges({
  decision,
  title,
  changes,
}: {
  decision: DecisionView
  title: string
  changes: readonly TextDifference[]
}): VNode | null {
  const text = decisionTexts[decision.view.language].differences
  const form = decision.view.member.language
  if (changes.length === 0) return null
  return (
    <section class="st-section">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        stacked
        columns={[{ label: title }, { label: text.before }, { label: text.after }]}
        rows={changes.map((one) => [
          <span key="title" lang={form}>
            {one.kind === 'changed' && one.before.title !== one.text.title
              ? text.renamed(one.before.title, one.text.title)
              : one.text.title}
          </span>,
          one.kind === 'added' ? (
            text.added
          ) : (
            <span key="before" class="st-kept-lines" lang={form}>
              {one.kind === 'changed' ? one.before.text : one.text.text}
            </span>
          ),
          one.kind === 'removed' ? (
            text.removed
          ) : (
            <span key="after" class="st-kept-lines" lang={form}>
              {one.text.text}
            </span>
          ),
        ])}
      />
    </section>
  )
}
