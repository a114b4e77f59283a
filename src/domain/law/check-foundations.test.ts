import { describe, expect, it } from 'vitest'
import { codesOf, judge, missingOf, sampleEvidence } from './sample-facts.ts'

const started = { constitutedOn: '2027-10-19', startedOn: '2027-11-01' }
const overview = (on: string) => [
  sampleEvidence('L9', 'link', { on, url: 'https://example.no/folkehelse' }),
]

describe('L9, the folkehelseoversikt at the start of the work', () => {
  it.each([
    ['2027-10-31', 'met', 'overview-before-start'],
    ['2027-11-01', 'met', 'overview-before-start'],
    ['2027-11-02', 'needs-judgement', 'overview-after-start'],
  ])('dated %s with a start on 1 November is %s', (on, status, code) => {
    const result = judge('L9', { dates: started, evidence: overview(on) }, '2028-01-10')
    expect(result.status).toBe(status)
    expect(codesOf(result)).toEqual([code])
  })

  it.each([
    ['2023-11-02', 'met'],
    ['2023-11-01', 'met'],
    ['2023-10-31', 'at-risk'],
  ])('from %s it is %s by the four years', (on, status) => {
    expect(judge('L9', { dates: started, evidence: overview(on) }, '2028-01-10').status).toBe(
      status,
    )
  })

  it('leaves an overview that was too old to judgement once the strategy is adopted', () => {
    const dates = { ...started, adoptedOn: '2028-06-15' }
    const result = judge('L9', { dates, evidence: overview('2023-10-31') }, '2028-07-01')
    expect(result.status).toBe('needs-judgement')
  })

  it('takes the newest overview that was there at the start', () => {
    const evidence = [
      ...overview('2023-01-15'),
      ...overview('2027-05-20'),
      ...overview('2028-01-05'),
    ]
    const result = judge('L9', { dates: started, evidence }, '2028-01-10')
    expect(result.reasons[0]).toMatchObject({
      code: 'overview-before-start',
      values: { on: '2027-05-20' },
    })
  })
})

describe('L9 while the overview or the start is lacking', () => {
  it('asks for the overview, without red, when none is recorded', () => {
    const before = judge('L9', { dates: started }, '2027-10-31')
    expect(before.status).toBe('due')
    expect(before.nextDate).toBe('2027-11-01')
    const after = judge('L9', { dates: started }, '2027-11-01')
    expect(after.status).toBe('needs-judgement')
    expect(missingOf(after)).toEqual(['public-health-overview'])
  })

  it('needs judgement when the strategy is adopted and the start was never recorded', () => {
    const dates = { adoptedOn: '2028-06-15' }
    const shown = judge('L9', { dates, evidence: overview('2027-05-20') }, '2028-07-01')
    expect(shown.status).toBe('needs-judgement')
    expect(codesOf(shown)).toEqual(['overview-start-unknown'])
    expect(missingOf(shown)).toEqual(['start-date'])
    expect(codesOf(judge('L9', { dates }, '2028-07-01'))).toEqual(['decided-without-evidence'])
  })

  it('compares with today while the start is not known', () => {
    expect(judge('L9', { evidence: overview('2027-05-20') }, '2027-06-01').status).toBe('met')
    expect(judge('L9', { evidence: overview('2027-05-20') }, '2027-05-19').status).toBe('due')
    expect(judge('L9', { evidence: overview('2023-05-31') }, '2027-06-01').status).toBe('at-risk')
  })

  it('warns of an overview that is planned for after the start', () => {
    const sample = { dates: started, evidence: overview('2027-12-01') }
    expect(judge('L9', sample, '2027-10-31').status).toBe('at-risk')
    const inTime = { dates: started, evidence: overview('2027-10-30') }
    const result = judge('L9', inTime, '2027-10-29')
    expect(result.status).toBe('due')
    expect(result.nextDate).toBe('2027-10-30')
  })

  it('wants a date beside a link and a link beside a date', () => {
    const link = [sampleEvidence('L9', 'link', { url: 'https://example.no/folkehelse' })]
    const undated = judge('L9', { dates: started, evidence: link }, '2028-01-10')
    expect(undated.status).toBe('needs-judgement')
    expect(missingOf(undated)).toEqual(['public-health-overview-date'])
    const date = [sampleEvidence('L9', 'date', { on: '2027-05-20' })]
    const unlinked = judge('L9', { dates: started, evidence: date }, '2028-01-10')
    expect(missingOf(unlinked)).toEqual(['public-health-overview-link'])
  })
})

describe('L11, the boligoversikt', () => {
  it.each([
    ['2023-06-30', 'not-relevant'],
    ['2023-07-01', 'needs-judgement'],
    ['2027-06-30', 'needs-judgement'],
    ['2027-07-01', 'needs-judgement'],
  ])('adopted %s without evidence is %s', (adoptedOn, status) => {
    expect(judge('L11', { dates: { adoptedOn } }, '2028-01-10').status).toBe(status)
  })

  it('tells of the transition to the day before 1 July 2027', () => {
    const before = judge('L11', {}, '2027-06-30')
    expect(codesOf(before)).toContain('housing-transition')
    expect(before.nextDate).toBe('2027-07-01')
    expect(codesOf(judge('L11', {}, '2027-07-01'))).not.toContain('housing-transition')
  })

  it.each([
    ['2028-06-14', 'met'],
    ['2028-06-15', 'met'],
    ['2028-06-16', 'needs-judgement'],
  ])('dated %s with adoption on 15 June is %s', (on, status) => {
    const evidence = [sampleEvidence('L11', 'date', { on })]
    expect(
      judge('L11', { dates: { adoptedOn: '2028-06-15' }, evidence }, '2028-07-01').status,
    ).toBe(status)
  })
})

describe('L15, the risk analysis', () => {
  it.each([
    ['2024-06-15', ['evidence-recorded-on']],
    ['2024-06-14', ['evidence-recorded-on', 'foundation-older-than-four-years']],
  ])('from %s is met, and old age is only said', (on, codes) => {
    const evidence = [sampleEvidence('L15', 'date', { on })]
    const result = judge('L15', { evidence }, '2028-06-15')
    expect(result.status).toBe('met')
    expect(codesOf(result)).toEqual(codes)
  })
})
