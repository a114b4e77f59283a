import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { council, meetings } from '../../../test/schedules.ts'
import { choiceOf } from './meeting-choice.ts'

const calendar = [
  ...council('2028-04-13', '2028-06-15', '2028-09-21', '2028-10-26'),
  ...meetings('formannskap', '2028-09-07', '2028-05-25', '2028-05-11'),
  ...meetings('planutvalg', '2028-04-20'),
]
const choose = (meetingOn: string, today = '2027-11-01') =>
  choiceOf(localDate(meetingOn), calendar, localDate(today))

describe('what a council meeting asks for', () => {
  it('September: published in August, so recommended before the summer or after the publication', () => {
    expect(choose('2028-09-21')).toEqual({
      publishByLaw: '2028-08-22',
      publishBySafe: '2028-08-21',
      // 25 May is Ascension Day.
      recommendBefore: ['2028-04-20', '2028-05-11'],
      isSummerBetween: true,
      recommendAfter: ['2028-09-07'],
    })
  })

  it('June: published in May, with no summer between', () => {
    expect(choose('2028-06-15')).toEqual({
      publishByLaw: '2028-05-16',
      publishBySafe: '2028-05-15',
      recommendBefore: ['2028-04-20', '2028-05-11'],
      isSummerBetween: false,
      recommendAfter: [],
    })
  })

  it('leaves out what is past', () => {
    expect(choose('2028-09-21', '2028-05-12').recommendBefore).toEqual([])
  })
})
