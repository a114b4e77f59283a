import { describe, expect, it } from 'vitest'
import { codes, council, find, meetings, plan } from '../../../test/schedules.ts'

/** Alone, two hours a week, constituted on 21 October 2027; some of the calendar is a slip. */
const calendar = [
  ...council('2028-04-13', '2028-06-15', '2028-09-21', '2028-10-26'),
  ...meetings('formannskap', '2028-05-11', '2028-05-25'),
  ...meetings('eldrerad', '2028-05-03'),
  ...meetings('ungdomsrad', '2028-05-04'),
]
const facts = { constitutedOn: '2027-10-21' }
const settings = { today: '2027-11-01', meetings: calendar, hoursPerWeek: 2 }

describe('a small municipality', () => {
  it('adopts in June, with September in reserve and October out of reach', () => {
    expect(plan(facts, settings)).toMatchObject({
      adoptBy: '2028-10-21',
      councilMeetingOn: '2028-06-15',
      reserveMeetingOn: '2028-09-21',
      publishByLaw: '2028-05-16',
      publishBySafe: '2028-05-15',
    })
  })

  it('recommends on the ordinary day in May and not on Ascension Day, and publishes after it', () => {
    const schedule = plan(facts, settings)
    expect(schedule.order).toBe('recommendation-first')
    expect(find(schedule, 'recommendation').startsOn).toBe('2028-05-11')
    expect(find(schedule, 'publish-proposal').startsOn).toBe('2028-05-15')
  })

  it('is told of the meetings on Maundy Thursday and Ascension Day', () => {
    const onHolidays = plan(facts, settings).warnings.filter(
      (one) => one.code === 'meeting-on-holiday',
    )
    expect(onHolidays.map((one) => one.values)).toMatchObject([
      { body: 'kommunestyre', meeting: '2028-04-13' },
      { body: 'formannskap', meeting: '2028-05-25' },
    ])
  })

  it('recommends on the holiday when there is no other meeting', () => {
    const only = calendar.filter((meeting) => meeting.date !== '2028-05-11')
    const schedule = plan(facts, { ...settings, meetings: only })
    expect(codes(schedule)).toContain('meeting-on-holiday')
    expect(find(schedule, 'recommendation').startsOn).toBe('2028-05-25')
  })
})
