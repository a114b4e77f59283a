import { communicationList } from './communication-list.ts'
import { evaluationList } from './evaluation-list.ts'
import { groupList } from './group-list.ts'
import type { ListedKind } from './plan-item-kinds.ts'
import type { PlanList } from './plan-item-list.ts'
import { riskList } from './risk-list.ts'
import { stakeholderList } from './stakeholder-list.ts'

/** Every list of the process plan that has a page of its own. */
export const planLists: Readonly<Record<ListedKind, PlanList>> = {
  'group-member': groupList,
  stakeholder: stakeholderList,
  communication: communicationList,
  risk: riskList,
  'evaluated-plan': evaluationList,
}
