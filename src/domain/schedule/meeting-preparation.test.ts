import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/process.ts'
import { council, meetings, plan } from '../../../test/schedules.ts'
import { localDate } from '../calendar/local-date.ts'
import {
  activitiesInMeeting,
  type MeetingRole,
  meetingPreparations,
  rolesOfMeeting,
} from './meeting-preparation.ts'

const calendar = [
  ...council('2028-04-13', '2028-06-15', '2028-09-21', '2028-10-26'),
  ...meetings('formannskap', '2028-05-11', '2028-05-25'),
  ...meetings('eldrerad', '2028-05-03'),
  ...meetings('ungdomsrad', '2028-05-04'),
  ...meetings('arbeidsgruppe', '2028-05-04'),
]
const schedule = plan(
  { constitutedOn: '2027-10-21' },
  { today: '2027-11-01', meetings: calendar, hoursPerWeek: 2 },
)
const meeting = (body: Body, date: string) => ({ body, date: localDate(date) })

const prepare = (body: Body, date: string, roles: readonly MeetingRole[]) =>
  meetingPreparations({ meeting: meeting(body, date), roles, schedule, closedWeeks: [28, 29, 30] })

describe('what a meeting is to the process', () => {
  it.each<[Body, string, readonly MeetingRole[]]>([
    ['kommunestyre', '2028-06-15', ['decision']],
    ['kommunestyre', '2028-09-21', ['reserve']],
    ['kommunestyre', '2028-10-26', []],
    ['formannskap', '2028-05-11', ['recommendation']],
    ['formannskap', '2028-05-25', []],
    ['eldrerad', '2028-05-03', ['statement']],
    ['ungdomsrad', '2028-05-04', ['statement']],
    ['arbeidsgruppe', '2028-05-04', []],
    // The day of the decision, but of another body.
    ['formannskap', '2028-06-15', []],
  ])('%s %s: %j', (body, date, roles) => {
    expect(rolesOfMeeting(meeting(body, date), schedule)).toEqual(roles)
  })

  it('two bodies on one day have each their own activities', () => {
    const keys = (body: Body) =>
      activitiesInMeeting(meeting(body, '2028-05-04'), schedule).map(({ key }) => key)
    expect(keys('ungdomsrad')).toEqual(['statement-ungdomsrad'])
    expect(keys('arbeidsgruppe')).toEqual([])
  })
})

describe('what must be ready', () => {
  it('before the decision, the earliest first, by law 30 days and safely 31', () => {
    const found = prepare('kommunestyre', '2028-06-15', ['decision'])
    expect(found.map(({ code, by }) => [code, by])).toEqual([
      ['public-safe', '2028-05-15'],
      ['public-by-law', '2028-05-16'],
      ['statement', '2028-06-06'],
      ['statement', '2028-06-06'],
      ['statement', '2028-06-06'],
      ['inputs-assessed', '2028-06-06'],
      ['case-ready', '2028-06-06'],
      ['papers-sent', '2028-06-08'],
    ])
  })

  it('the same is asked of the meeting in reserve, on its own days', () => {
    const [safe, law] = prepare('kommunestyre', '2028-09-21', ['reserve'])
    expect([safe?.by, law?.by]).toEqual(['2028-08-21', '2028-08-22'])
    expect([safe?.force, law?.force]).toEqual(['ours', 'must'])
  })

  it('before the recommendation: the draft, the case paper, and the statements the day before', () => {
    const found = prepare('formannskap', '2028-05-11', ['recommendation'])
    const days = new Map(found.map(({ code, by }) => [code, by]))
    expect(Object.fromEntries(days)).toEqual({
      'draft-ready': '2028-05-02',
      'case-ready': '2028-05-02',
      'papers-sent': '2028-05-04',
      statement: '2028-05-10',
    })
    expect(
      found
        .filter(({ code }) => code === 'statement')
        .map(({ body, plannedOn }) => [body, plannedOn]),
    ).toContainEqual(['eldrerad', '2028-05-03'])
  })

  it('with the publication first, the inputs are assessed before the recommendation too', () => {
    const other = plan(
      { constitutedOn: '2027-10-21' },
      { today: '2027-11-01', meetings: calendar, order: 'publication-first' },
    )
    const found = meetingPreparations({
      meeting: meeting('formannskap', '2028-05-25'),
      roles: ['recommendation'],
      schedule: other,
      closedWeeks: [],
    })
    expect(found.map(({ code }) => code)).toContain('inputs-assessed')
  })

  it('before a council gives its statement: the draft, and the case sent in time', () => {
    expect(prepare('eldrerad', '2028-05-03', ['statement'])).toMatchObject([
      { code: 'draft-ready', by: '2028-04-24', force: 'ours' },
      { code: 'background-sent', by: '2028-04-26', force: 'must', requirementId: 'L18' },
    ])
  })

  it('before a meeting that the process does not use: nothing', () => {
    expect(prepare('arbeidsgruppe', '2028-05-04', [])).toEqual([])
  })

  it('on an open day, also where a week before is closed for the summer', () => {
    const found = prepare('kommunestyre', '2028-08-03', ['discussion'])
    expect(found.map(({ by }) => by)).toEqual(['2028-07-05', '2028-07-07'])
  })
})
