import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { publicationRule, reachOf } from './publication-rule.ts'

const adoptBy = localDate('2028-10-19')
const dates = (...texts: readonly string[]) => texts.map(localDate)

describe('how a publication fits a meeting', () => {
  it.each([
    ['the day after the last lawful', '2028-08-23', 'too-late'],
    ['the last lawful day', '2028-08-22', 'on-the-limit'],
    ['the last safe day', '2028-08-21', 'safe'],
    ['long before', '2028-05-01', 'safe'],
    ['the meeting day', '2028-09-21', 'too-late'],
    ['after the meeting', '2028-09-22', 'too-late'],
  ])('%s', (_, publishedOn, reach) => {
    expect(reachOf(localDate(publishedOn), localDate('2028-09-21'))).toBe(reach)
  })

  it.each([
    ['leap day', '2028-02-29', '2028-03-30', 'on-the-limit'],
    ['over a leap day', '2028-01-31', '2028-03-01', 'on-the-limit'],
    ['over Easter and two holidays', '2028-04-17', '2028-05-16', 'too-late'],
    ['over new year', '2027-12-20', '2028-01-19', 'on-the-limit'],
    ['over summer time', '2028-03-20', '2028-04-19', 'on-the-limit'],
  ])('counts calendar days %s', (_, publishedOn, meetingOn, reach) => {
    expect(reachOf(localDate(publishedOn), localDate(meetingOn))).toBe(reach)
  })
})

describe('the meetings that remain', () => {
  const meetings = dates('2028-10-12', '2028-06-15', '2028-09-21', '2028-09-21', '2028-11-02')

  it('are told from today on, each once, in order', () => {
    const { chances } = publicationRule(null, meetings, adoptBy, localDate('2028-06-16'))
    expect(chances.map(({ meetingOn }) => meetingOn)).toEqual(
      dates('2028-09-21', '2028-10-12', '2028-11-02'),
    )
    expect(chances[0]).toEqual({
      meetingOn: '2028-09-21',
      publishByLaw: '2028-08-22',
      publishBySafe: '2028-08-21',
      fromToday: 'safe',
      fromPublished: null,
      isBeforeDeadline: true,
    })
    expect(chances.map(({ isBeforeDeadline }) => isBeforeDeadline)).toEqual([true, true, false])
  })

  it('hold the meeting of today', () => {
    const { chances } = publicationRule(null, meetings, adoptBy, localDate('2028-06-15'))
    expect(chances[0]?.meetingOn).toBe('2028-06-15')
    expect(chances[0]?.fromToday).toBe('too-late')
  })

  it.each([
    ['on the last lawful day for the first', '2028-08-22', '2028-09-21'],
    ['the day after it, when the next must do', '2028-08-23', '2028-10-12'],
    ['on the last lawful day of all', '2028-09-12', '2028-10-12'],
    ['when only a meeting after the deadline is left', '2028-09-13', null],
  ])('the next that a new publication reaches: %s', (_, today, next) => {
    expect(publicationRule(null, meetings, adoptBy, localDate(today)).nextForNew).toBe(next)
  })

  it('a publication keeps its meeting after a new one could no longer reach it', () => {
    const today = localDate('2028-09-14')
    const rule = publicationRule(localDate('2028-08-22'), meetings, adoptBy, today)
    expect(rule.earliestMeetingOn).toBe('2028-09-21')
    expect(rule.nextForPublished).toBe('2028-09-21')
    expect(rule.chances[0]?.fromPublished).toBe('on-the-limit')
    expect(rule.nextForNew).toBeNull()
  })

  it('without a deadline no meeting is too late for it', () => {
    const rule = publicationRule(null, meetings, null, localDate('2028-09-30'))
    expect(rule.nextForNew).toBe('2028-11-02')
    expect(rule.chances.at(-1)?.isBeforeDeadline).toBeNull()
  })

  it('the deadline itself is in time', () => {
    const rule = publicationRule(null, [adoptBy], adoptBy, localDate('2028-09-01'))
    expect(rule.nextForNew).toBe(adoptBy)
  })

  it('without meetings there is nothing to reach', () => {
    const rule = publicationRule(localDate('2028-08-01'), [], adoptBy, localDate('2028-08-02'))
    expect(rule).toEqual({
      chances: [],
      earliestMeetingOn: '2028-08-31',
      nextForNew: null,
      nextForPublished: null,
    })
  })
})
