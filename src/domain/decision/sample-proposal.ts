import type { Proposal, ProposedPlan } from './proposal.ts'

/** A plan of the proposal, in force and continued unless told otherwise. */
export function samplePlan(id: string, changes: Partial<ProposedPlan> = {}): ProposedPlan {
  return {
    id,
    name: `Plan ${id}`,
    type: 'thematic-plan',
    status: 'in-force',
    decision: 'continue',
    mergeIntoId: null,
    priority: null,
    start: null,
    adoption: null,
    ...changes,
  }
}

export const sampleProposal: Proposal = {
  plans: [
    samplePlan('samfunn', { type: 'community-part', decision: 'revise' }),
    samplePlan('areal', { type: 'land-use-part' }),
    samplePlan('idrett'),
  ],
  points: [{ key: 'strategy', title: 'Planstrategi', text: 'Kommunestyret vedtar …' }],
  sections: [{ key: 'purpose', title: 'Formål', text: 'Vi skal …' }],
}
