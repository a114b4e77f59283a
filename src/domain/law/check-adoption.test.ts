import { describe, expect, it } from 'vitest'
import { codesOf, judge, missingOf, sampleEvidence } from './sample-facts.ts'

const constituted = { constitutedOn: '2027-10-19' }
const calendar = ['2028-03-16', '2028-06-15', '2028-09-21', '2028-10-26']

describe('L1 when the strategy is adopted', () => {
  it.each([
    ['2028-10-18', 'met', 'adopted-in-time'],
    ['2028-10-19', 'met', 'adopted-in-time'],
    ['2028-10-20', 'broken', 'adopted-late'],
  ])('constituted 19 October 2027 and adopted %s is %s', (adoptedOn, status, code) => {
    const result = judge('L1', { dates: { ...constituted, adoptedOn } }, '2028-12-01')
    expect(result.status).toBe(status)
    expect(codesOf(result)[0]).toBe(code)
  })

  it.each([
    ['2028-02-29', '2029-02-28', 'met'],
    ['2028-02-29', '2029-03-01', 'broken'],
    ['2027-02-28', '2028-02-28', 'met'],
    ['2027-02-28', '2028-02-29', 'broken'],
    ['2027-12-31', '2028-12-31', 'met'],
    ['2027-12-31', '2029-01-01', 'broken'],
  ])('constituted %s and adopted %s is %s', (constitutedOn, adoptedOn, status) => {
    const result = judge('L1', { dates: { constitutedOn, adoptedOn } }, '2029-06-01')
    expect(result.status).toBe(status)
  })

  it('follows from the dates alone and lists the missing minutes as evidence', () => {
    const dates = { ...constituted, adoptedOn: '2028-06-15' }
    expect(missingOf(judge('L1', { dates }, '2028-07-01'))).toEqual(['adoption-minutes'])
    const evidence = [sampleEvidence('L1', 'note', { note: 'Sak 45/28' })]
    expect(missingOf(judge('L1', { dates, evidence }, '2028-07-01'))).toEqual([])
  })

  it('says so when the recorded adoption lies ahead', () => {
    const result = judge('L1', { dates: { ...constituted, adoptedOn: '2028-06-15' } }, '2028-06-14')
    expect(result.status).toBe('met')
    expect(codesOf(result)).toContain('adoption-date-ahead')
    expect(result.nextDate).toBe('2028-06-15')
  })

  it('does not count an adoption by the council before', () => {
    const dates = { ...constituted, adoptedOn: '2027-10-18' }
    expect(codesOf(judge('L1', { dates }, '2027-12-01'))).toEqual(['adopted-before-constitution'])
    const sameDay = { ...constituted, adoptedOn: '2027-10-19' }
    expect(judge('L1', { dates: sameDay }, '2027-12-01').status).toBe('met')
  })

  it('cannot judge an adoption without any constitution', () => {
    const result = judge('L1', { dates: { adoptedOn: '2028-06-15' } }, '2028-07-01')
    expect(result.status).toBe('needs-judgement')
    expect(missingOf(result)).toContain('constitution-date')
  })
})

describe('L1 before the adoption', () => {
  it.each([
    ['2028-10-18', 'at-risk', 'too-late-to-publish'],
    ['2028-10-19', 'at-risk', 'too-late-to-publish'],
    ['2028-10-20', 'broken', 'deadline-passed'],
  ])('on %s with no calendar it is %s', (today, status, code) => {
    const result = judge('L1', { dates: constituted }, today)
    expect(result.status).toBe(status)
    expect(codesOf(result)[0]).toBe(code)
  })

  it.each([
    ['2028-10-18', 'due'],
    ['2028-10-19', 'due'],
    ['2028-10-20', 'at-risk'],
  ])('a chosen meeting on %s is %s', (councilMeetingOn, status) => {
    const dates = { ...constituted, councilMeetingOn }
    expect(judge('L1', { dates }, '2028-03-01').status).toBe(status)
  })

  it('judges the planned meeting when none is chosen, and the chosen before the planned', () => {
    const planned = '2028-10-26'
    const late = judge('L1', { dates: constituted, planned, council: calendar }, '2028-03-01')
    expect(codesOf(late)[0]).toBe('chosen-meeting-late')
    const dates = { ...constituted, councilMeetingOn: '2028-06-15' }
    expect(judge('L1', { dates, planned, council: calendar }, '2028-03-01').status).toBe('due')
  })

  it('is at risk when the calendar has meetings only after the deadline', () => {
    const result = judge('L1', { dates: constituted, council: ['2028-10-26'] }, '2028-03-01')
    expect(result.status).toBe('at-risk')
    expect(codesOf(result)[0]).toBe('no-meeting-in-time')
    expect(result.nextDate).toBe('2028-10-19')
  })

  it('does not take the meetings of the council before for meetings in time', () => {
    const council = ['2027-09-23', '2028-10-26']
    const result = judge('L1', { dates: constituted, council }, '2027-09-01')
    expect(codesOf(result)[0]).toBe('no-meeting-in-time')
  })
})

describe('L1 while the work goes on', () => {
  it.each([
    ['2028-08-21', 'due'],
    ['2028-08-22', 'due'],
    ['2028-08-23', 'at-risk'],
  ])('with a last meeting on 21 September and today %s it is %s', (today, status) => {
    expect(judge('L1', { dates: constituted, council: calendar }, today).status).toBe(status)
  })

  it.each([
    ['2028-08-22', 'due'],
    ['2028-08-23', 'at-risk'],
  ])('counts a proposal that is public already: published %s is %s', (published, status) => {
    const dates = { ...constituted, proposalPublishedOn: published }
    expect(judge('L1', { dates, council: calendar }, '2028-09-01').status).toBe(status)
  })

  it('asks for the rest of a calendar that ends early, until time runs short', () => {
    const sample = { dates: constituted, council: ['2027-11-04', '2027-12-16'] }
    const early = judge('L1', sample, '2027-11-20')
    expect(early.status).toBe('due')
    expect(codesOf(early)).toContain('calendar-ends-early')
    expect(judge('L1', sample, '2028-06-20').status).toBe('due')
    expect(judge('L1', sample, '2028-06-21').status).toBe('at-risk')
  })

  it.each([
    ['2028-06-15', 'due'],
    ['2028-06-16', 'at-risk'],
  ])('a chosen meeting on 15 June without an adoption is on %s %s', (today, status) => {
    const dates = {
      ...constituted,
      councilMeetingOn: '2028-06-15',
      proposalPublishedOn: '2028-05-01',
    }
    expect(judge('L1', { dates, council: calendar }, today).status).toBe(status)
  })

  it('is at risk when the chosen meeting is before the constitution', () => {
    const dates = { expectedConstitutionOn: '2027-10-19', councilMeetingOn: '2027-09-23' }
    expect(codesOf(judge('L1', { dates }, '2027-03-01'))[0]).toBe(
      'chosen-meeting-before-constitution',
    )
  })
})

describe('L1 without a constitution date', () => {
  const expected = { expectedConstitutionOn: '2027-10-19' }

  it('uses the expected date and says so', () => {
    const result = judge('L1', { dates: expected }, '2026-11-21')
    expect(result.status).toBe('due')
    expect(codesOf(result)).toContain('expected-constitution-used')
    expect(result.nextDate).toBe('2028-10-19')
  })

  it('never breaks on an expected date', () => {
    const result = judge('L1', { dates: expected }, '2028-10-20')
    expect(result.status).toBe('needs-judgement')
    expect(missingOf(result)).toContain('constitution-date')
  })

  it('lets the real date win over the expected', () => {
    const dates = { ...expected, constitutedOn: '2027-10-26' }
    expect(judge('L1', { dates }, '2028-01-10').nextDate).toBe('2028-10-26')
  })

  it('is due, with no deadline, when neither is known', () => {
    const result = judge('L1', {}, '2028-01-10')
    expect(result.status).toBe('due')
    expect(codesOf(result)).toEqual(['constitution-unknown'])
    expect(result.nextDate).toBeNull()
  })
})
