import { describe, expect, it } from 'vitest'
import { autumn2027, codes, find, plan, warning } from '../../../test/schedules.ts'
import { localDate } from '../calendar/local-date.ts'
import type { ActivityKey } from './schedule-codes.ts'

describe('dates set by hand', () => {
  const pin = (key: string, startsOn: string, endsOn = startsOn) => ({
    key,
    startsOn: localDate(startsOn),
    endsOn: localDate(endsOn),
  })

  it.each([
    pin('clarify-mandate', '2027-11-01', '2027-11-05'),
    pin('request-views', '2028-01-03', '2028-01-05'),
    pin('views-period', '2028-01-05', '2028-03-01'),
    pin('gather-knowledge', '2027-12-01', '2028-02-15'),
    pin('discuss-with-council', '2028-03-16'),
    pin('draft-strategy', '2028-04-03', '2028-05-12'),
    pin('publish-proposal', '2028-08-07', '2028-09-08'),
    pin('recommendation', '2028-09-12'),
    pin('statement-eldrerad', '2028-05-09'),
    pin('start-follow-up', '2028-11-01', '2028-12-15'),
  ])('of $key are kept', (pinned) => {
    const schedule = plan(autumn2027, { pinned: [pinned] })
    expect(find(schedule, pinned.key as ActivityKey)).toMatchObject({
      startsOn: pinned.startsOn,
      endsOn: pinned.endsOn,
      pinned: true,
      happened: false,
      reason: { code: 'pinned' },
    })
    expect(codes(schedule)).not.toContain('pinned-conflict')
  })

  it('have the others arranged around them', () => {
    const schedule = plan(autumn2027, {
      pinned: [pin('discuss-with-council', '2028-01-20')],
    })
    expect(find(schedule, 'prepare-discussion').endsOn < '2028-01-20').toBe(true)
    expect(find(schedule, 'assess-needs').startsOn > '2028-01-20').toBe(true)
  })

  it('choose the council meeting when the adoption is moved', () => {
    const schedule = plan(autumn2027, { pinned: [pin('adopt', '2028-06-15')] })
    expect(schedule.councilMeetingOn).toBe('2028-06-15')
    expect(find(schedule, 'adopt').pinned).toBe(true)
  })

  it('in the wrong order give a warning and stay', () => {
    const schedule = plan(autumn2027, {
      pinned: [pin('draft-strategy', '2028-09-25', '2028-09-29')],
    })
    expect(warning(schedule, 'pinned-conflict')?.values.key).toBe('draft-strategy')
    expect(find(schedule, 'draft-strategy').startsOn).toBe('2028-09-25')
  })

  it('of something the schedule does not have are not lost silently', () => {
    const schedule = plan(autumn2027, {
      pinned: [pin('draft-programme', '2028-03-01'), pin('no-such-thing', '2028-03-01')],
    })
    const unused = schedule.warnings.filter((one) => one.code === 'pinned-not-used')
    expect(unused.map((one) => one.values.key).sort()).toEqual(['draft-programme', 'no-such-thing'])
  })

  it('give way to what has happened', () => {
    const schedule = plan(
      { ...autumn2027, viewsRequestedOn: '2027-12-06' },
      { pinned: [pin('request-views', '2028-01-03')], today: '2028-01-01' },
    )
    expect(find(schedule, 'request-views')).toMatchObject({
      startsOn: '2027-12-06',
      pinned: false,
      happened: true,
    })
  })
})
