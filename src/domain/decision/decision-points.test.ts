import { describe, expect, it } from 'vitest'
import { decisionPoints } from './decision-points.ts'
import { samplePlan } from './sample-proposal.ts'

const each = { hasCollectiveSentence: false }
const keysOf = (points: ReturnType<typeof decisionPoints>) => points.map(({ key }) => key)

describe('the points of the proposed decision', () => {
  it('name the two parts that every municipality has, also with an empty register', () => {
    expect(decisionPoints([], each)).toEqual([
      { key: 'strategy', kind: 'strategy' },
      {
        key: 'part:community-part',
        kind: 'part',
        type: 'community-part',
        name: null,
        position: null,
      },
      {
        key: 'part:land-use-part',
        kind: 'part',
        type: 'land-use-part',
        name: null,
        position: null,
      },
      { key: 'plan-list', kind: 'plan-list', count: 0, undecided: 0 },
      { key: 'follow-up', kind: 'follow-up' },
    ])
  })

  it('have one for each part of the kommuneplan, with its position', () => {
    const plans = [
      samplePlan('1', { type: 'land-use-part', name: 'Arealdel', decision: 'continue' }),
      samplePlan('2', { type: 'community-part', name: 'Samfunnsdel', decision: 'revise' }),
      samplePlan('3', { type: 'thematic-sub-plan', name: 'Kdp helse', decision: 'repeal' }),
    ]
    expect(decisionPoints(plans, each).filter(({ kind }) => kind === 'part')).toEqual([
      {
        key: 'part:2',
        kind: 'part',
        type: 'community-part',
        name: 'Samfunnsdel',
        position: 'revise',
      },
      {
        key: 'part:1',
        kind: 'part',
        type: 'land-use-part',
        name: 'Arealdel',
        position: 'continue',
      },
      {
        key: 'part:3',
        kind: 'part',
        type: 'thematic-sub-plan',
        name: 'Kdp helse',
        position: 'repeal',
      },
    ])
  })

  it('let one sentence stand for the parts that have no position of their own', () => {
    const plans = [samplePlan('1', { type: 'community-part', decision: 'revise' })]
    expect(keysOf(decisionPoints(plans, { hasCollectiveSentence: true }))).toEqual([
      'strategy',
      'part:1',
      'master-plan',
      'plan-list',
      'follow-up',
    ])
  })

  it('need no sentence for all where each part has its own', () => {
    const plans = [
      samplePlan('1', { type: 'community-part' }),
      samplePlan('2', { type: 'land-use-part' }),
    ]
    expect(keysOf(decisionPoints(plans, { hasCollectiveSentence: true }))).not.toContain(
      'master-plan',
    )
  })

  it('name the arealplaner that are started, revised or repealed, and no others', () => {
    const plans = [
      samplePlan('1', { type: 'detailed-zoning', name: 'Sentrum', decision: 'repeal' }),
      samplePlan('2', { type: 'area-zoning', name: 'Havna', decision: 'revise' }),
      samplePlan('3', { type: 'area-zoning', name: 'Øya', status: 'planned', decision: 'new' }),
      samplePlan('4', { type: 'area-zoning', name: 'Nes', decision: 'continue' }),
    ]
    expect(decisionPoints(plans, each).find(({ kind }) => kind === 'land-plans')).toEqual({
      key: 'land-plans',
      kind: 'land-plans',
      start: ['Øya'],
      revise: ['Havna'],
      repeal: ['Sentrum'],
    })
  })

  it('take no point for arealplaner where nothing is to happen with any', () => {
    const plans = [samplePlan('4', { type: 'area-zoning', decision: 'continue' })]
    expect(keysOf(decisionPoints(plans, each))).not.toContain('land-plans')
  })

  it('say a kommunedelplan once, as a part of the kommuneplan', () => {
    const plans = [samplePlan('1', { type: 'land-use-sub-plan', decision: 'revise' })]
    expect(keysOf(decisionPoints(plans, each))).toEqual([
      'strategy',
      'part:community-part',
      'part:land-use-part',
      'part:1',
      'plan-list',
      'follow-up',
    ])
  })

  it('count the plans, and those that nothing is said of', () => {
    const plans = [samplePlan('1'), samplePlan('2', { decision: null })]
    expect(decisionPoints(plans, each)).toContainEqual({
      key: 'plan-list',
      kind: 'plan-list',
      count: 2,
      undecided: 1,
    })
  })
})
