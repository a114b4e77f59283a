import { describe, expect, it } from 'vitest'
import { autumn2027, codes, council, find, plan, warning } from '../../../test/schedules.ts'

describe('the deadline', () => {
  it.each([
    ['2027-10-19', '2028-10-19'],
    ['2027-10-31', '2028-10-31'],
    ['2027-12-31', '2028-12-31'],
    ['2028-02-29', '2029-02-28'],
    ['2028-02-28', '2029-02-28'],
  ])('constituted on %s, adopted by %s', (constitutedOn, adoptBy) => {
    expect(plan({ constitutedOn }).adoptBy).toBe(adoptBy)
  })

  it('follows the expected date until the constitution is recorded', () => {
    const expected = plan({ expectedConstitutionOn: '2027-10-12' }, { today: '2027-10-01' })
    expect(expected.adoptBy).toBe('2028-10-12')
    expect(codes(expected)).not.toContain('constitution-not-confirmed')
    const held = plan({ expectedConstitutionOn: '2027-10-12', constitutedOn: '2027-10-19' })
    expect(held.adoptBy).toBe('2028-10-19')
    const forgotten = plan({ expectedConstitutionOn: '2027-10-12' }, { today: '2027-10-13' })
    expect(codes(forgotten)).toContain('constitution-not-confirmed')
  })

  it('is unknown without a date, and the plan is provisional', () => {
    const schedule = plan({}, { meetings: [] })
    expect(schedule.adoptBy).toBeNull()
    expect(schedule.daysAfterMeeting).toBeNull()
    expect(codes(schedule)).toContain('no-constitution-date')
    expect(schedule.councilMeetingOn > '2028-07-01').toBe(true)
    expect(schedule.councilMeetingOn <= '2028-10-20').toBe(true)
  })

  it.each([
    ['2027-10-31', null],
    ['2027-11-01', 'constituted-after-october'],
    ['2027-12-31', 'constituted-after-october'],
    ['2027-09-30', null],
    ['2027-08-31', 'constitution-date-unusual'],
    ['2028-02-29', 'constitution-date-unusual'],
    ['2028-11-05', 'constitution-date-unusual'],
    ['2031-11-01', 'constituted-after-october'],
  ])('constituted on %s gives %s', (constitutedOn, code) => {
    const given = codes(plan({ constitutedOn })).filter((one) => one.startsWith('constitut'))
    expect(given).toEqual(code === null ? [] : [code])
  })
})

describe('the council meeting', () => {
  it.each([
    [
      'the last with four weeks and a further one',
      ['2028-06-15', '2028-09-21', '2028-10-12'],
      '2028-09-21',
      '2028-10-12',
    ],
    [
      '27 days before the deadline is too close',
      ['2028-06-15', '2028-09-22', '2028-10-12'],
      '2028-06-15',
      '2028-09-22',
    ],
    ['29 days is enough', ['2028-06-15', '2028-09-20', '2028-10-12'], '2028-09-20', '2028-10-12'],
    [
      'the deadline itself is in time as reserve',
      ['2028-09-21', '2028-10-19'],
      '2028-09-21',
      '2028-10-19',
    ],
    [
      'the day after the deadline is no reserve',
      ['2028-06-15', '2028-09-21', '2028-10-20'],
      '2028-06-15',
      '2028-09-21',
    ],
    ['the only one', ['2028-06-15'], '2028-06-15', null],
    ['only on the deadline', ['2028-10-19'], '2028-10-19', null],
    ['twice before the deadline', ['2028-05-04', '2028-10-12'], '2028-05-04', '2028-10-12'],
    [
      'unsorted, with doubles',
      ['2028-10-12', '2028-09-21', '2028-10-12', '2028-06-15'],
      '2028-09-21',
      '2028-10-12',
    ],
    [
      'too early ones are passed by',
      ['2027-11-18', '2027-12-16', '2028-10-12'],
      '2028-10-12',
      null,
    ],
  ])('%s', (_name, dates, chosen, reserve) => {
    const schedule = plan(autumn2027, { meetings: council(...dates) })
    expect(schedule.councilMeetingOn).toBe(chosen)
    expect(schedule.reserveMeetingOn).toBe(reserve)
    expect(codes(schedule).includes('no-reserve-meeting')).toBe(reserve === null)
  })

  it('in the ministry’s example is 21 September, with the publication days that belong to it', () => {
    const schedule = plan(autumn2027)
    expect(schedule).toMatchObject({
      adoptBy: '2028-10-19',
      councilMeetingOn: '2028-09-21',
      reserveMeetingOn: '2028-10-12',
      publishByLaw: '2028-08-22',
      publishBySafe: '2028-08-21',
      daysAfterMeeting: 28,
    })
    expect(codes(schedule)).toEqual([])
  })

  it.each([
    ['2028-06-15', '2028-05-16', '2028-05-15'],
    // 30 days before is a Sunday in Whitsun and 31 a Saturday: neither is moved.
    ['2028-07-04', '2028-06-04', '2028-06-03'],
    ['2028-06-16', '2028-05-17', '2028-05-16'],
    ['2029-01-15', '2028-12-16', '2028-12-15'],
  ])('on %s asks for publication by %s, safely by %s', (councilMeetingOn, byLaw, bySafe) => {
    const schedule = plan({ ...autumn2027, councilMeetingOn })
    expect(schedule.publishByLaw).toBe(byLaw)
    expect(schedule.publishBySafe).toBe(bySafe)
  })
})

describe('a calendar with little room', () => {
  it('with little slack says how many days there are', () => {
    const schedule = plan(autumn2027, { meetings: council('2028-10-12') })
    expect(warning(schedule, 'little-slack-after-meeting')?.values).toMatchObject({ days: 7 })
  })

  it('when none is in time is the first after the deadline, against L1', () => {
    const schedule = plan(autumn2027, {
      meetings: council('2028-12-14', '2028-10-20', '2028-11-09'),
    })
    expect(schedule.councilMeetingOn).toBe('2028-10-20')
    expect(warning(schedule, 'no-meeting-in-time')?.requirementId).toBe('L1')
    expect(schedule.daysAfterMeeting).toBe(-1)
  })

  it('when only too early ones exist is the last of them', () => {
    const schedule = plan(autumn2027, { meetings: council('2027-11-18', '2027-12-16') })
    expect(schedule.councilMeetingOn).toBe('2027-12-16')
    expect(codes(schedule)).toEqual(
      expect.arrayContaining(['meeting-too-early', 'no-reserve-meeting']),
    )
  })

  it('is proposed on an open day about six weeks before the deadline when none is known', () => {
    const schedule = plan(autumn2027, { meetings: [] })
    expect(schedule.councilMeetingOn).toBe('2028-09-07')
    expect(codes(schedule)).toContain('no-council-meetings')
  })

  it('is not proposed in the summer', () => {
    const schedule = plan({ constitutedOn: '2027-09-01' }, { meetings: [] })
    // Six weeks before 1 September is 21 July.
    expect(schedule.councilMeetingOn).toBe('2028-06-23')
  })
})

describe('a council meeting', () => {
  it('that has passed is no candidate while another lies ahead', () => {
    const schedule = plan(autumn2027, { today: '2028-09-22' })
    expect(schedule.councilMeetingOn).toBe('2028-10-12')
  })

  it('that has passed is kept when all have, and said to have passed', () => {
    const schedule = plan(autumn2027, { today: '2029-03-01' })
    expect(schedule.councilMeetingOn).toBe('2028-10-12')
    expect(codes(schedule)).toEqual(expect.arrayContaining(['meeting-passed', 'deadline-passed']))
  })

  it('of the old council is no candidate', () => {
    const schedule = plan(autumn2027, {
      meetings: council('2027-09-16', '2027-10-19', '2028-06-15'),
    })
    expect(schedule.councilMeetingOn).toBe('2028-06-15')
  })

  it.each([
    ['2028-10-19', []],
    ['2028-10-20', ['meeting-after-deadline', 'meeting-not-in-calendar']],
    ['2028-05-17', ['meeting-not-in-calendar', 'meeting-on-holiday']],
    ['2028-06-17', ['meeting-not-in-calendar', 'meeting-on-weekend']],
    ['2027-10-01', ['meeting-before-constitution', 'meeting-not-in-calendar']],
  ])('chosen on %s is kept, with the warnings %s', (councilMeetingOn, expected) => {
    const dates = ['2028-06-15', '2028-09-21', '2028-10-19']
    const schedule = plan({ ...autumn2027, councilMeetingOn }, { meetings: council(...dates) })
    expect(schedule.councilMeetingOn).toBe(councilMeetingOn)
    expect(find(schedule, 'adopt').startsOn).toBe(councilMeetingOn)
    for (const code of expected) expect(codes(schedule)).toContain(code)
  })

  it('on 17 May in the calendar is pointed out with its holiday', () => {
    const schedule = plan(autumn2027, { meetings: council('2028-05-17', '2028-10-12') })
    expect(schedule.councilMeetingOn).toBe('2028-05-17')
    expect(warning(schedule, 'meeting-on-holiday')).toMatchObject({
      activityKey: 'adopt',
      values: { body: 'kommunestyre', meeting: '2028-05-17', holiday: 'constitution-day' },
    })
  })
})
