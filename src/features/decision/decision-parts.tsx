import type { ComponentChildren, VNode } from 'preact'
import type { KeyedText, ProposedPlan } from '#domain/decision/proposal.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import { planningWords } from '#features/planning-needs/index.ts'
import { type ProcessView, workspacePage } from '#features/process/index.ts'
import type { Crumb, PageResult } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import { decisionTexts } from './decision.texts.ts'
import { addressOf } from './decision-view.ts'

/** A page below «Vedtak», with the way back in its breadcrumbs. */
export function decisionSubpage(
  view: ProcessView,
  title: string,
  content: VNode,
  status: number,
  trail: readonly Crumb[] = [],
): PageResult {
  const overview = {
    label: decisionTexts[view.language].title,
    href: routes.decision.href(addressOf(view)),
  }
  return workspacePage(view, 'decision', { status, title, content }, [overview, ...trail])
}

export function BackToDecision({ view }: { view: ProcessView }): VNode {
  return (
    <p class="st-no-print">
      <a class="ds-link" href={routes.decision.href(addressOf(view))}>
        {decisionTexts[view.language].back}
      </a>
    </p>
  )
}

export interface PointsProps {
  readonly points: readonly KeyedText[]
  /** The form they are written in. */
  readonly language: Language
}

/** The points of a decision, numbered. */
export function Points({ points, language }: PointsProps): VNode {
  return (
    <ol class="ds-list st-decision-points" lang={language}>
      {points.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ol>
  )
}

/** What is to happen with a plan, in words. */
export function planDecisionWords(
  { decision, mergeIntoId }: Pick<ProposedPlan, 'decision' | 'mergeIntoId'>,
  plans: readonly ProposedPlan[],
  language: Language,
): string {
  const text = planningWords[language]
  if (decision === null) return text.undecided
  const into = plans.find(({ id }) => id === mergeIntoId)
  return decision === 'merge' && into ? text.mergedInto(into.name) : text.decisions[decision]
}

export interface PlansTableProps {
  readonly plans: readonly ProposedPlan[]
  readonly language: Language
  readonly caption: string
}

export function PlansTable({ plans, language, caption }: PlansTableProps): VNode {
  const text = decisionTexts[language]
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked={plans.length <= 60}
      columns={[
        { label: text.planColumns.name },
        { label: text.planColumns.type },
        { label: text.planColumns.decision },
      ]}
      rows={plans.map((plan) => [
        plan.name,
        planTypeTexts[language][plan.type],
        planDecisionWords(plan, plans, language),
      ])}
    />
  )
}

/** The frozen document as files. */
export function FrozenFiles({
  language,
  docx,
  pdf,
}: {
  language: Language
  docx: string
  pdf: string
}): VNode {
  const text = decisionTexts[language]
  return (
    <p class="st-no-print">
      {text.files}:{' '}
      <a class="ds-link" href={docx} download>
        {text.word}
      </a>
      {', '}
      <a class="ds-link" href={pdf} download>
        {text.pdf}
      </a>
    </p>
  )
}

/** A checksum that breaks where there is no room for it. */
export function Checksum({ children }: { children: ComponentChildren }): VNode {
  return <code class="st-checksum">{children}</code>
}
