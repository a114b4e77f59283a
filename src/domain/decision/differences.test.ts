import { describe, expect, it } from 'vitest'
import { differencesOf, isSame } from './differences.ts'
import { needForNewPublication } from './new-publication.ts'
import type { KeyedText, Proposal, ProposedPlan } from './proposal.ts'
import { samplePlan, sampleProposal } from './sample-proposal.ts'

const withPlans = (change: (plans: readonly ProposedPlan[]) => readonly ProposedPlan[]) => ({
  ...sampleProposal,
  plans: change(sampleProposal.plans),
})
const changed = (id: string, change: Partial<ProposedPlan>): Proposal =>
  withPlans((plans) => plans.map((plan) => (plan.id === id ? { ...plan, ...change } : plan)))
const section = (key: string, text: string): KeyedText => ({ key, title: 'Formål', text })

describe('the differences between two proposals', () => {
  it('are none between a proposal and itself, however it is ordered', () => {
    const turned: Proposal = { ...sampleProposal, plans: sampleProposal.plans.toReversed() }
    expect(isSame(differencesOf(sampleProposal, turned))).toBe(true)
  })

  it('name the plan that came and the one that went', () => {
    const after = withPlans((plans) => [...plans.slice(0, 2), samplePlan('ny')])
    expect(
      differencesOf(sampleProposal, after).plans.map(({ kind, plan }) => [kind, plan.id]),
    ).toEqual([
      ['added', 'ny'],
      ['removed', 'idrett'],
    ])
  })

  it('name every field that changed, half-years by their value', () => {
    const start = { year: 2029, half: 1 } as const
    const before = changed('idrett', { start })
    const after = changed('idrett', {
      start: { ...start },
      decision: 'repeal',
      name: 'Idrettsplan',
    })
    expect(differencesOf(before, after).plans).toMatchObject([
      { kind: 'changed', before: { name: 'Plan idrett' }, fields: ['name', 'decision'] },
    ])
    const later = changed('idrett', { start: { year: 2029, half: 2 } })
    expect(differencesOf(before, later).plans).toMatchObject([{ fields: ['start'] }])
  })

  it('hold texts by their key, by every sign', () => {
    const before = { ...sampleProposal, sections: [section('a', 'Én'), section('b', 'To')] }
    const after = { ...sampleProposal, sections: [section('b', 'To.'), section('c', 'Tre')] }
    expect(
      differencesOf(before, after).sections.map(({ kind, text }) => [kind, text.key, text.text]),
    ).toEqual([
      ['changed', 'b', 'To.'],
      ['added', 'c', 'Tre'],
      ['removed', 'a', 'Én'],
    ])
  })

  it('find a section whose title was its key', () => {
    const before = { ...sampleProposal, sections: [section('Formål', 'Én')] }
    const after = { ...sampleProposal, sections: [section('purpose', 'To')] }
    expect(differencesOf(before, after).sections).toMatchObject([
      { kind: 'changed', before: { text: 'Én' }, text: { text: 'To' } },
    ])
  })

  it('see a new title above the same text', () => {
    const after = {
      ...sampleProposal,
      points: sampleProposal.points.map((point) => ({ ...point, title: 'Vedtak' })),
    }
    expect(differencesOf(sampleProposal, after).points).toHaveLength(1)
  })
})

describe('whether a new publication is called for', () => {
  const needAfter = (after: Proposal) => needForNewPublication(differencesOf(sampleProposal, after))

  it('nothing has changed', () => {
    expect(needAfter(sampleProposal)).toEqual({ advice: 'unchanged', reasons: [] })
  })

  it.each([
    [
      'the arealdel is to be revised after all',
      { decision: 'revise' },
      'areal',
      'position-changed',
    ],
    ['the samfunnsdel is undecided again', { decision: null }, 'samfunn', 'position-changed'],
    ['another plan ends', { decision: 'repeal' }, 'idrett', 'decisions-changed'],
    ['a plan is merged into another', { mergeIntoId: 'samfunn' }, 'idrett', 'decisions-changed'],
    [
      'a plan becomes a part of the kommuneplan',
      { type: 'thematic-sub-plan' },
      'idrett',
      'position-changed',
    ],
  ] as const)('anew when %s', (_, change, id, code) => {
    expect(needAfter(changed(id, change))).toEqual({
      advice: 'publish-anew',
      reasons: [{ code, count: 1 }],
    })
  })

  it('anew when plans come and go, and each reason is counted by itself', () => {
    const after = withPlans((plans) => [...plans.slice(0, 2), samplePlan('a'), samplePlan('b')])
    expect(needAfter(after)).toEqual({
      advice: 'publish-anew',
      reasons: [
        { code: 'plans-added', count: 2 },
        { code: 'plans-removed', count: 1 },
      ],
    })
  })

  it('anew when a part of the kommuneplan with a position comes in', () => {
    const after = withPlans((plans) => [...plans, samplePlan('kdp', { type: 'land-use-sub-plan' })])
    expect(needAfter(after).reasons).toEqual([{ code: 'position-changed', count: 1 }])
  })

  it.each([
    ['another half-year', { start: { year: 2030, half: 1 } }, 'timing-changed'],
    ['another priority', { priority: 'high' }, 'timing-changed'],
    ['another name', { name: 'Idrett og friluftsliv' }, 'details-changed'],
  ] as const)('to be considered for %s', (_, change, code) => {
    expect(needAfter(changed('idrett', change))).toEqual({
      advice: 'consider',
      reasons: [{ code, count: 1 }],
    })
  })

  it('to be considered for other words in the proposed decision', () => {
    const points = [{ key: 'strategy', title: 'Planstrategi', text: 'Noe annet' }]
    expect(needAfter({ ...sampleProposal, points }).advice).toBe('consider')
  })

  it('not needed when only the document says it in other words', () => {
    const sections = [section('purpose', 'Vi vil …')]
    expect(needAfter({ ...sampleProposal, sections })).toEqual({
      advice: 'not-needed',
      reasons: [{ code: 'wording-only', count: 1 }],
    })
  })

  it('a new decision and a new time for one plan is one reason', () => {
    const after = changed('idrett', { decision: 'revise', start: { year: 2029, half: 1 } })
    expect(needAfter(after).reasons).toEqual([{ code: 'decisions-changed', count: 1 }])
  })
})
