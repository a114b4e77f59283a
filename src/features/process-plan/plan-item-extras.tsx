import type { VNode } from 'preact'
import { EvaluationLink } from './evaluation-link.tsx'
import { GroupAdvice, GroupNotes, PasteMembers } from './group.page.tsx'
import { Suggestions } from './plan-item-offer.tsx'
import type { PlanItemsPageProps } from './plan-item-view.ts'
import { RiskScale } from './risk.page.tsx'
import { StakeholderMap } from './stakeholder.page.tsx'

/** What some lists have above their table. */
export function BeforeTable(props: PlanItemsPageProps): VNode | null {
  if (props.list.kind === 'stakeholder') return <StakeholderMap {...props} />
  return props.list.kind === 'group-member' ? <GroupAdvice {...props} /> : null
}

/** What some lists have under it. */
export function AfterTable(props: PlanItemsPageProps): VNode | null {
  switch (props.list.kind) {
    case 'group-member':
      return <GroupNotes {...props} />
    case 'risk':
      return (
        <>
          <RiskScale {...props} />
          <Suggestions {...props} />
        </>
      )
    case 'stakeholder':
      return <Suggestions {...props} />
    case 'evaluated-plan':
      return <EvaluationLink {...props} />
    case 'communication':
      return null
  }
}

/** And what comes after the form that adds one. */
export function AfterForm(props: PlanItemsPageProps): VNode | null {
  return props.list.kind === 'group-member' ? <PasteMembers {...props} /> : null
}
