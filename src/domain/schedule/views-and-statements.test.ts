import { describe, expect, it } from 'vitest'
import {
  autumn2027,
  codes,
  council,
  find,
  meetings,
  plan,
  warning,
} from '../../../test/schedules.ts'
import type { Schedule } from './schedule-types.ts'

describe('views', () => {
  it('get six weeks of their own before the draft begins', () => {
    const schedule = plan(autumn2027)
    const period = find(schedule, 'views-period')
    expect(find(schedule, 'request-views').endsOn).toBe(period.startsOn)
    expect(period.endsOn < find(schedule, 'go-through-views').startsOn).toBe(true)
    expect(period.endsOn < find(schedule, 'draft-strategy').startsOn).toBe(true)
    expect(period.requirementIds).toEqual(['L3', 'L14', 'L29'])
    expect(period.reason.values.days).toBeGreaterThanOrEqual(42)
  })

  it.each([
    ['2028-01-10', '2028-02-20', ['views-period-short']],
    ['2028-01-10', '2028-02-21', []],
    ['2028-01-10', '2028-01-09', ['views-due-before-request']],
    ['2028-06-25', '2028-09-20', ['views-due-after-publication']],
    ['2028-06-25', '2028-09-21', ['views-due-after-meeting']],
  ])('asked for on %s and due on %s give %s', (viewsRequestedOn, viewsDueOn, expected) => {
    const schedule = plan(
      {
        ...autumn2027,
        startedOn: '2027-10-20',
        councilMeetingOn: '2028-09-21',
        viewsRequestedOn,
        viewsDueOn,
        proposalPublishedOn: '2028-08-01',
      },
      { today: '2028-08-02' },
    )
    expect(codes(schedule).filter((code) => code.startsWith('views-'))).toEqual(expected)
    expect(find(schedule, 'request-views')).toMatchObject({
      startsOn: viewsRequestedOn,
      happened: true,
    })
  })

  it('that should have been asked for are moved to today', () => {
    const schedule = plan({ ...autumn2027, startedOn: '2027-10-20' }, { today: '2028-02-14' })
    expect(find(schedule, 'request-views')).toMatchObject({
      startsOn: '2028-02-14',
      reason: { code: 'overdue' },
    })
    expect(find(schedule, 'clarify-mandate').startsOn).toBe('2027-10-20')
  })

  it('due in the future are planned by that day and have not happened', () => {
    const schedule = plan({ ...autumn2027, viewsDueOn: '2028-02-01' })
    expect(find(schedule, 'views-period')).toMatchObject({ endsOn: '2028-02-01', happened: false })
    expect(find(schedule, 'request-views').endsOn <= '2027-12-21').toBe(true)
  })
})

describe('the statements of the councils', () => {
  const statements = (schedule: Schedule) =>
    schedule.activities.filter((one) => one.key.startsWith('statement-'))

  it('stand in a proposed week without a warning when no meeting is known', () => {
    const schedule = plan(autumn2027)
    expect(statements(schedule).map((one) => one.kind)).toEqual(['period', 'period', 'period'])
    expect(codes(schedule)).toEqual([])
  })

  it('are laid at the meetings that come before the recommendation', () => {
    const schedule = plan(autumn2027, {
      meetings: [
        ...council('2028-09-21', '2028-10-12'),
        ...meetings('formannskap', '2028-08-31'),
        ...meetings('eldrerad', '2028-05-30', '2028-08-29'),
        ...meetings('ungdomsrad', '2027-12-01'),
      ],
    })
    expect(find(schedule, 'statement-eldrerad')).toMatchObject({ startsOn: '2028-05-30' })
    expect(find(schedule, 'statement-ungdomsrad')).toMatchObject({
      startsOn: '2027-12-01',
      requirementIds: ['L18', 'L19', 'L28'],
    })
    expect(codes(schedule)).not.toContain('statement-after-recommendation')
  })

  it.each([
    ['2028-08-30', false],
    ['2028-08-31', true],
    ['2028-09-05', true],
  ])('on %s, with the recommendation on 31 August, is late: %s', (date, late) => {
    const schedule = plan(autumn2027, {
      order: 'publication-first',
      meetings: [
        ...council('2028-09-21', '2028-10-12'),
        ...meetings('formannskap', '2028-08-31'),
        ...meetings('ungdomsrad', date),
      ],
    })
    expect(find(schedule, 'statement-ungdomsrad').startsOn).toBe(date)
    const given = warning(schedule, 'statement-after-recommendation')
    expect(given?.requirementId ?? null).toBe(late ? 'L18' : null)
  })

  it('of a joint council take the place of the two', () => {
    const schedule = plan(autumn2027, {
      meetings: [
        ...council('2028-09-21', '2028-10-12'),
        ...meetings('eldrerad-og-funksjonsnedsettelse', '2028-05-02'),
      ],
    })
    expect(
      statements(schedule)
        .map((one) => one.key)
        .sort(),
    ).toEqual(['statement-eldrerad-og-funksjonsnedsettelse', 'statement-ungdomsrad'])
  })

  it('without a meeting before the council’s are warned of', () => {
    const schedule = plan(autumn2027, {
      meetings: [...council('2028-09-21', '2028-10-12'), ...meetings('eldrerad', '2028-11-01')],
    })
    expect(warning(schedule, 'no-statement-meeting')?.values).toEqual({ body: 'eldrerad' })
  })
})
