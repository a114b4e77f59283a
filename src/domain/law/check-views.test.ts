import { describe, expect, it } from 'vitest'
import { codesOf, judge, missingOf, sampleEvidence } from './sample-facts.ts'

const meeting = { constitutedOn: '2027-10-19', councilMeetingOn: '2028-09-21' }

describe('L3 when views have been asked for', () => {
  it('is met, and lists the papers that are missing', () => {
    const dates = { ...meeting, viewsRequestedOn: '2028-02-01' }
    const result = judge('L3', { dates }, '2028-03-01')
    expect(result.status).toBe('met')
    expect(missingOf(result)).toEqual(['views-recipients', 'views-replies'])
    const evidence = [sampleEvidence('L3', 'note', { note: 'Sendt til elleve mottakere' })]
    expect(missingOf(judge('L3', { dates, evidence }, '2028-03-01'))).toEqual([])
  })

  it.each([
    ['2028-03-01', 'due', 'views-request-ahead'],
    ['2028-02-29', 'met', 'views-requested'],
    ['2028-02-28', 'met', 'views-requested'],
  ])('requested %s is on 29 February %s', (viewsRequestedOn, status, code) => {
    const result = judge('L3', { dates: { ...meeting, viewsRequestedOn } }, '2028-02-29')
    expect(result.status).toBe(status)
    expect(codesOf(result)).toEqual([code])
  })

  it.each([
    ['2028-09-20', 'met', 'met'],
    ['2028-09-21', 'met', 'met'],
    ['2028-09-22', 'at-risk', 'needs-judgement'],
  ])('an answer date of %s is %s before the meeting and %s after', (viewsDueOn, before, after) => {
    const dates = { ...meeting, viewsRequestedOn: '2028-08-01', viewsDueOn }
    expect(judge('L3', { dates }, '2028-08-15').status).toBe(before)
    const adopted = { ...dates, adoptedOn: '2028-09-21' }
    expect(judge('L3', { dates: adopted }, '2028-10-01').status).toBe(after)
  })

  it.each([
    ['2028-09-20', 'met'],
    ['2028-09-21', 'needs-judgement'],
    ['2028-09-22', 'broken'],
  ])('requested %s with adoption on 21 September is %s', (viewsRequestedOn, status) => {
    const dates = { ...meeting, adoptedOn: '2028-09-21', viewsRequestedOn }
    expect(judge('L3', { dates }, '2028-10-01').status).toBe(status)
  })
})

describe('L3 when nobody has been asked', () => {
  it.each([
    ['2028-08-09', 'due'],
    ['2028-08-10', 'due'],
    ['2028-08-11', 'at-risk'],
    ['2028-09-22', 'at-risk'],
  ])('on %s, with a meeting on 21 September, it is %s', (today, status) => {
    expect(judge('L3', { dates: meeting }, today).status).toBe(status)
  })

  it('names the day six weeks before the meeting as the next date', () => {
    expect(judge('L3', { dates: meeting }, '2028-03-01').nextDate).toBe('2028-08-10')
    expect(judge('L3', { dates: meeting }, '2028-08-11').nextDate).toBeNull()
  })

  it('counts the six weeks from a request that is planned', () => {
    const sent = (viewsRequestedOn: string) =>
      judge('L3', { dates: { ...meeting, viewsRequestedOn } }, '2028-06-01').status
    expect(sent('2028-08-10')).toBe('due')
    expect(sent('2028-08-11')).toBe('at-risk')
    expect(sent('2028-09-22')).toBe('at-risk')
  })

  it('is due while no meeting is known', () => {
    expect(judge('L3', {}, '2028-01-10').status).toBe('due')
  })

  it('is broken once the strategy is adopted', () => {
    const dates = { ...meeting, adoptedOn: '2028-09-21' }
    expect(judge('L3', { dates }, '2028-09-20').status).toBe('at-risk')
    expect(judge('L3', { dates }, '2028-09-21').status).toBe('broken')
  })

  it('takes a recorded date for the request, and leaves an undated letter to judgement', () => {
    const dates = { ...meeting, adoptedOn: '2028-09-21' }
    const dated = [sampleEvidence('L3', 'date', { on: '2028-02-01' })]
    expect(judge('L3', { dates, evidence: dated }, '2028-10-01').status).toBe('met')
    const undated = [sampleEvidence('L3', 'link', { url: 'https://example.no/brev' })]
    const result = judge('L3', { dates, evidence: undated }, '2028-10-01')
    expect(result.status).toBe('needs-judgement')
    expect(missingOf(result)).toEqual(['views-request-date'])
  })
})
