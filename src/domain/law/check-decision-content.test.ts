import { describe, expect, it } from 'vitest'
import type { PlanDecisionFacts } from './law-types.ts'
import { codesOf, judge, missingOf, type SampleFacts, sampleEvidence } from './sample-facts.ts'

const land = { start: 0, revise: 0, repeal: 0, stand: 0, open: 0 }
const decisions = (over: Partial<PlanDecisionFacts>): SampleFacts => ({
  planDecisions: { position: 'none', openParts: 2, land, ...over },
})
const ofLand = (over: Partial<PlanDecisionFacts['land']>) =>
  decisions({ land: { ...land, ...over } })
const adopted = { dates: { constitutedOn: '2027-10-19', adoptedOn: '2028-06-15' } }
const [before, after] = ['2028-06-14', '2028-06-15']
const foundIn = (...of: Parameters<typeof judge>) =>
  judge(...of)
    .evidence.filter(({ state }) => state === 'found')
    .map(({ code }) => code)

describe('the position on the kommuneplan (L6)', () => {
  const cases = [
    ['by-part', before, 'due', ['position-by-part-ahead']],
    ['by-part', after, 'met', ['position-by-part']],
    ['collective', before, 'needs-judgement', ['position-collective']],
    ['collective', after, 'needs-judgement', ['position-collective']],
    ['in-part', before, 'due', ['position-in-part', 'position-due']],
    ['in-part', after, 'needs-judgement', ['position-in-part', 'position-not-shown']],
    ['none', before, 'due', ['position-due']],
    ['none', after, 'needs-judgement', ['position-not-shown']],
  ] as const
  it.each(cases)('that is %s is on %s %s', (position, today, status, codes) => {
    const result = judge('L6', { ...adopted, ...decisions({ position }) }, today)
    expect([result.status, codesOf(result)]).toEqual([status, codes])
  })

  it('of each part is evidence, and nothing is missing then', () => {
    for (const today of [before, after]) {
      const sample = { ...adopted, ...decisions({ position: 'by-part' }) }
      expect(foundIn('L6', sample, today)).toEqual(['plan-positions'])
      expect(missingOf(judge('L6', sample, today))).toEqual([])
    }
  })

  it('in one sentence is settled by whoever records its wording after the vote', () => {
    const evidence = [sampleEvidence('L6', 'note', { note: 'Eksempel på ordlyd' })]
    const sample = { ...adopted, ...decisions({ position: 'collective' }), evidence }
    expect(judge('L6', sample, before).status).toBe('needs-judgement')
    expect(judge('L6', sample, after).status).toBe('met')
  })
})

describe('decisions on arealplaner (L7)', () => {
  it.each([
    [{ start: 1 }, 'met'],
    [{ revise: 1 }, 'met'],
    [{ repeal: 1 }, 'met'],
    [{ stand: 5 }, 'needs-judgement'],
    [{ open: 5 }, 'needs-judgement'],
  ] as const)('with %o are before the vote %s', (over, status) => {
    const sample = { ...adopted, ...ofLand(over) }
    expect(judge('L7', sample, before).status).toBe(status)
    expect(judge('L7', sample, after).status).toBe(status === 'met' ? 'met' : 'not-relevant')
    const isFound = foundIn('L7', sample, before).includes('land-plan-decisions')
    expect(isFound).toBe(status === 'met')
  })
})

describe('plans in the light of the climate (L12)', () => {
  it.each([
    [{}, 'due', []],
    [{ open: 2, revise: 1 }, 'due', []],
    [{ revise: 1, stand: 2 }, 'needs-judgement', ['land-plan-decisions']],
  ] as const)('with %o are %s, and the assessment is asked for', (over, status, found) => {
    const sample = ofLand(over)
    expect(judge('L12', sample, before).status).toBe(status)
    expect(foundIn('L12', sample, before)).toEqual(found)
    expect(missingOf(judge('L12', sample, before))).toEqual(['climate-assessment'])
  })

  it('are met by the assessment alone, and never broken', () => {
    const evidence = [sampleEvidence('L12', 'note', { note: 'Kapittel 7' })]
    expect(judge('L12', { ...ofLand({ open: 2 }), evidence }, before).status).toBe('met')
    expect(judge('L12', { ...adopted, ...ofLand({ open: 2 }) }, after)).toMatchObject({
      status: 'needs-judgement',
      reasons: [{ code: 'land-plans-open', values: { open: 2 } }, {}],
    })
  })
})
