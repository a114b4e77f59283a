import { describe, expect, it } from 'vitest'
import { codesOf, judge, missingOf, sampleEvidence } from './sample-facts.ts'

const meeting = { constitutedOn: '2027-10-19', councilMeetingOn: '2028-09-21' }

describe('L5, the thirty days', () => {
  it.each([
    ['2028-08-20', 'met', 'published-in-time'],
    ['2028-08-21', 'met', 'published-in-time'],
    ['2028-08-22', 'met', 'published-on-the-limit'],
    ['2028-08-23', 'at-risk', 'published-late-meeting-ahead'],
    ['2028-09-21', 'at-risk', 'published-late-meeting-ahead'],
  ])(
    'published %s for a meeting on 21 September, still ahead, is %s',
    (published, status, code) => {
      const dates = { ...meeting, proposalPublishedOn: published }
      const result = judge('L5', { dates }, '2028-09-20')
      expect(result.status).toBe(status)
      expect(codesOf(result)[0]).toBe(code)
    },
  )

  it.each([
    ['2028-08-21', 'met'],
    ['2028-08-22', 'met'],
    ['2028-08-23', 'broken'],
    ['2028-09-22', 'broken'],
  ])('published %s and adopted 21 September is %s', (published, status) => {
    const dates = { ...meeting, adoptedOn: '2028-09-21', proposalPublishedOn: published }
    expect(judge('L5', { dates }, '2028-10-01').status).toBe(status)
  })

  it.each([
    ['2028-01-01', '2027-12-02', 'met'],
    ['2028-01-01', '2027-12-03', 'broken'],
    ['2028-03-30', '2028-02-29', 'met'],
    ['2028-03-29', '2028-02-29', 'broken'],
    ['2027-03-30', '2027-02-28', 'met'],
    ['2027-03-29', '2027-02-28', 'broken'],
  ])(
    'counts over year change and leap day: adopted %s, published %s is %s',
    (on, published, status) => {
      const dates = { adoptedOn: on, proposalPublishedOn: published }
      expect(judge('L5', { dates }, '2028-10-01').status).toBe(status)
    },
  )

  it.each([
    ['2028-09-20', 'at-risk'],
    ['2028-09-21', 'at-risk'],
    ['2028-09-22', 'broken'],
  ])('29 days is on %s %s when the adoption is not recorded', (today, status) => {
    const dates = { ...meeting, proposalPublishedOn: '2028-08-23' }
    expect(judge('L5', { dates }, today).status).toBe(status)
  })

  it('is broken from the day of a recorded adoption', () => {
    const dates = { ...meeting, adoptedOn: '2028-09-21', proposalPublishedOn: '2028-08-23' }
    expect(judge('L5', { dates }, '2028-09-20').status).toBe('at-risk')
    expect(judge('L5', { dates }, '2028-09-21').status).toBe('broken')
  })

  it('names the first lawful meeting when the publication came late', () => {
    const dates = { ...meeting, proposalPublishedOn: '2028-08-23' }
    const result = judge('L5', { dates }, '2028-09-01')
    expect(result.reasons[0]?.values).toMatchObject({ days: 29, earliestMeetingOn: '2028-09-22' })
  })
})

describe('L5, the meeting that counts', () => {
  it('lets the adoption win over the chosen and the chosen over the planned meeting', () => {
    const published = { proposalPublishedOn: '2028-08-22' }
    const planned = '2028-09-20'
    expect(judge('L5', { dates: published, planned }, '2028-09-01').status).toBe('at-risk')
    expect(judge('L5', { dates: { ...meeting, ...published }, planned }, '2028-09-01').status).toBe(
      'met',
    )
    const adopted = { ...meeting, ...published, adoptedOn: '2028-09-20' }
    expect(judge('L5', { dates: adopted, planned }, '2028-10-01').status).toBe('broken')
  })

  it('reminds of keeping it public until the meeting, and not after', () => {
    const dates = { ...meeting, proposalPublishedOn: '2028-08-15' }
    expect(codesOf(judge('L5', { dates }, '2028-09-21'))).toContain('keep-public')
    expect(codesOf(judge('L5', { dates }, '2028-09-22'))).not.toContain('keep-public')
  })

  it('is met by the dates also when the publication lies ahead, and says so', () => {
    const dates = { ...meeting, proposalPublishedOn: '2028-08-21' }
    const result = judge('L5', { dates }, '2028-01-10')
    expect(result.status).toBe('met')
    expect(codesOf(result)).toContain('publication-date-ahead')
  })
})

describe('L5, how long the proposal lies open', () => {
  const published = { ...meeting, proposalPublishedOn: '2028-08-01' }

  it.each([
    ['2028-08-29', 'at-risk'],
    ['2028-08-30', 'met'],
    ['2028-08-31', 'met'],
  ])('from 1 August to %s is %s before the meeting', (publicationEndsOn, status) => {
    const dates = { ...published, publicationEndsOn }
    expect(judge('L5', { dates }, '2028-09-01').status).toBe(status)
  })

  it('needs judgement after the meeting when it ended early', () => {
    const dates = { ...published, publicationEndsOn: '2028-08-29', adoptedOn: '2028-09-21' }
    const result = judge('L5', { dates }, '2028-10-01')
    expect(result.status).toBe('needs-judgement')
    expect(result.reasons[0]).toMatchObject({
      code: 'publication-ended-early',
      values: { days: 29 },
    })
  })

  it('does not mind an end on the eve of the meeting in the shortest lawful publication', () => {
    const dates = { ...meeting, proposalPublishedOn: '2028-08-22', publicationEndsOn: '2028-09-20' }
    expect(judge('L5', { dates }, '2028-09-01').status).toBe('met')
  })
})

describe('L5 before the publication', () => {
  it.each([
    ['2028-08-20', 'due', '2028-08-21'],
    ['2028-08-21', 'due', '2028-08-21'],
    ['2028-08-22', 'due', '2028-08-22'],
    ['2028-08-23', 'at-risk', '2028-09-21'],
    ['2028-09-21', 'at-risk', '2028-09-21'],
    ['2028-09-22', 'at-risk', null],
  ])('on %s it is %s with next date %s', (today, status, nextDate) => {
    const result = judge('L5', { dates: meeting }, today)
    expect(result.status).toBe(status)
    expect(result.nextDate).toBe(nextDate)
  })

  it('needs judgement when adopted without a recorded publication', () => {
    const dates = { ...meeting, adoptedOn: '2028-09-21' }
    const result = judge('L5', { dates }, '2028-10-01')
    expect(result.status).toBe('needs-judgement')
    expect(missingOf(result)).toContain('publication-date')
  })

  it.each([
    ['2027-11-04', 'publication-due'],
    ['2027-11-05', 'publication-needs-meeting'],
  ])('on %s a short calendar’s last meeting gives %s', (today, code) => {
    const sample = { dates: { constitutedOn: '2027-10-19' }, council: ['2027-12-16'] }
    const result = judge('L5', { ...sample, planned: '2027-12-16' }, today)
    expect(result.status).toBe('due')
    expect(codesOf(result)).toEqual([code])
  })

  it('holds a recorded publication up against the planned meeting of a short calendar', () => {
    const dates = { constitutedOn: '2027-10-19', proposalPublishedOn: '2027-11-18' }
    const sample = { dates, council: ['2027-12-16'], planned: '2027-12-16' }
    expect(judge('L5', sample, '2027-11-20').status).toBe('at-risk')
  })

  it('is due while no meeting is known', () => {
    const dates = { constitutedOn: '2027-10-19' }
    const result = judge('L5', { dates }, '2028-01-10')
    expect(codesOf(result)).toEqual(['publication-needs-meeting'])
    expect(result.nextDate).toBe('2028-09-18')
    const published = judge(
      'L5',
      { dates: { ...dates, proposalPublishedOn: '2028-01-05' } },
      '2028-01-10',
    )
    expect(published.reasons[0]?.values).toMatchObject({ earliestMeetingOn: '2028-02-04' })
  })

  it('wants a link to the proposal besides the date', () => {
    const dates = { ...meeting, proposalPublishedOn: '2028-08-01' }
    expect(missingOf(judge('L5', { dates }, '2028-09-01'))).toEqual(['publication-link'])
    const evidence = [sampleEvidence('L5', 'link', { url: 'https://example.no/sak' })]
    expect(missingOf(judge('L5', { dates, evidence }, '2028-09-01'))).toEqual([])
  })
})
