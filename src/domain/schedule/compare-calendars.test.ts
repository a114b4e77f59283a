import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/process.ts'
import { council, meetings } from '../../../test/schedules.ts'
import { localDate } from '../calendar/local-date.ts'
import { compareCalendars, type KnownMeeting } from './compare-calendars.ts'

const stored = (body: Body, ...dates: readonly string[]): KnownMeeting[] =>
  meetings(body, ...dates).map((meeting) => ({ ...meeting, isHeld: false }))

const compared = (old: readonly KnownMeeting[], now: Parameters<typeof compareCalendars>[1]) => {
  const { kept, added, moved, gone, untouched } = compareCalendars(old, now)
  const days = (list: readonly { date: string }[]) => list.map(({ date }) => date)
  return {
    kept: days(kept),
    added: days(added),
    moved: moved.map(({ meeting, to }) => `${meeting.date} ${to}`),
    gone: days(gone),
    untouched: days(untouched),
  }
}

const nothing = { kept: [], added: [], moved: [], gone: [], untouched: [] }

describe('a new calendar', () => {
  it.each([
    ['the same', ['2028-06-15'], ['2028-06-15'], { kept: ['2028-06-15'] }],
    ['a week later', ['2028-05-11'], ['2028-05-18'], { moved: ['2028-05-11 2028-05-18'] }],
    [
      '45 days later',
      ['2028-05-01'],
      ['2028-05-02', '2028-06-15'],
      { moved: ['2028-05-01 2028-05-02'], added: ['2028-06-15'] },
    ],
    [
      'exactly 45 days away',
      ['2028-05-01'],
      ['2028-05-31', '2028-06-15'],
      { moved: ['2028-05-01 2028-05-31'], added: ['2028-06-15'] },
    ],
    [
      '46 days away',
      ['2028-05-01', '2028-05-02'],
      ['2028-05-02', '2028-06-16'],
      { kept: ['2028-05-02'], added: ['2028-06-16'], gone: ['2028-05-01'] },
    ],
    [
      '45 days away',
      ['2028-05-01', '2028-05-02'],
      ['2028-05-02', '2028-06-15'],
      { kept: ['2028-05-02'], moved: ['2028-05-01 2028-06-15'] },
    ],
    [
      'all a week later',
      ['2028-05-11', '2028-05-25'],
      ['2028-05-18', '2028-06-01'],
      { moved: ['2028-05-11 2028-05-18', '2028-05-25 2028-06-01'] },
    ],
    [
      'two that nearly meet keep their order',
      ['2028-05-10', '2028-05-25'],
      ['2028-05-18', '2028-06-01'],
      { moved: ['2028-05-10 2028-05-18', '2028-05-25 2028-06-01'] },
    ],
    [
      'the nearest of two moves',
      ['2028-05-01', '2028-05-20'],
      ['2028-05-22'],
      { moved: ['2028-05-20 2028-05-22'], gone: ['2028-05-01'] },
    ],
    [
      'one is cancelled',
      ['2028-05-11', '2028-05-25'],
      ['2028-05-25'],
      { kept: ['2028-05-25'], gone: ['2028-05-11'] },
    ],
    ['the same day twice', ['2028-05-11'], ['2028-05-11', '2028-05-11'], { kept: ['2028-05-11'] }],
    [
      'the last of the calendar comes earlier in its month',
      ['2028-10-26'],
      ['2028-10-12'],
      { moved: ['2028-10-26 2028-10-12'] },
    ],
    [
      'a month that it does not reach',
      ['2028-11-02'],
      ['2028-10-12'],
      { added: ['2028-10-12'], untouched: ['2028-11-02'] },
    ],
    ['nothing at all', ['2028-06-15'], [], { untouched: ['2028-06-15'] }],
    ['the end of a year', ['2028-12-20'], ['2028-12-13'], { moved: ['2028-12-20 2028-12-13'] }],
    ['over leap day', ['2028-02-28'], ['2028-02-29'], { moved: ['2028-02-28 2028-02-29'] }],
  ])('%s', (_, old, now, expected) => {
    expect(compared(stored('kommunestyre', ...old), council(...now))).toEqual({
      ...nothing,
      ...expected,
    })
  })

  it('says nothing of bodies that it does not name', () => {
    const old = stored('eldrerad', '2028-05-03')
    expect(compared(old, council('2028-05-04'))).toEqual({
      ...nothing,
      added: ['2028-05-04'],
      untouched: ['2028-05-03'],
    })
  })

  it('never moves a meeting that has been held', () => {
    const old = [{ ...stored('formannskap', '2028-05-11')[0], isHeld: true } as KnownMeeting]
    expect(compared(old, meetings('formannskap', '2028-05-18'))).toEqual({
      ...nothing,
      added: ['2028-05-18'],
      gone: ['2028-05-11'],
    })
  })

  it('leaves meetings with a name of their own alone', () => {
    const old = [
      { body: 'annet', label: 'Bygdeutvalget', date: localDate('2028-05-11'), isHeld: false },
    ] as const
    expect(compared(old, meetings('annet', '2028-05-18')).untouched).toEqual(['2028-05-11'])
  })
})
