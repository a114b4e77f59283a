import { describe, expect, it } from 'vitest'
import { dateOfDayNumber, dayNumber, localDate } from '../calendar/local-date.ts'
import type { ActivityKey } from './schedule-codes.ts'
import { workCalendar } from './work-calendar.ts'
import { type ChainItem, layChain } from './work-chain.ts'

const day = (date: string) => dayNumber(localDate(date))
const calendar = workCalendar(day('2027-10-01'), day('2029-01-31'), [])

function item(key: ActivityKey, over: Partial<ChainItem> = {}): ChainItem {
  return { key, needed: 5, usual: 10, fixed: null, notBefore: null, ...over }
}

const three = [item('clarify-mandate'), item('assess-needs'), item('draft-strategy')]

/** Lays three pieces of work from Monday 10 January 2028. */
function lay(to: string, items: readonly ChainItem[] = three, reserve = 0) {
  const window = { calendar, from: day('2028-01-10'), to: day(to), reserve, lastDay: day(to) }
  const { spans, fits } = layChain(items, window)
  const dates = [...spans.values()].map(({ from, to: end }) =>
    [from, end].map(dateOfDayNumber).join(' '),
  )
  return { fits, dates }
}

describe('work end to end', () => {
  it.each([
    [
      'the usual time where there is room',
      '2028-03-31',
      ['2028-01-10 2028-01-21', '2028-01-24 2028-02-04', '2028-02-07 2028-02-18'],
    ],
    [
      'what it needs where there is just room',
      '2028-01-28',
      ['2028-01-10 2028-01-14', '2028-01-17 2028-01-21', '2028-01-24 2028-01-28'],
    ],
  ])('takes %s', (_name, to, expected) => {
    expect(lay(to)).toEqual({ fits: true, dates: expected })
  })

  it('keeps a reserve at the end when it can', () => {
    expect(lay('2028-02-18', three, 5).dates.at(-1)).toBe('2028-02-01 2028-02-10')
    expect(lay('2028-01-28', three, 5)).toMatchObject({ fits: true })
  })

  it('is pressed together in order when there is too little room', () => {
    expect(lay('2028-01-19')).toEqual({
      fits: false,
      dates: ['2028-01-10 2028-01-12', '2028-01-12 2028-01-17', '2028-01-17 2028-01-19'],
    })
  })

  it('is arranged around what is settled', () => {
    const fixed = { from: day('2028-02-14'), to: day('2028-02-16') }
    const items = [item('clarify-mandate'), item('assess-needs', { fixed }), item('draft-strategy')]
    expect(lay('2028-03-31', items)).toEqual({
      fits: true,
      dates: ['2028-01-10 2028-01-21', '2028-02-14 2028-02-16', '2028-02-17 2028-03-01'],
    })
  })

  it('waits for the day something may begin', () => {
    const items = [
      item('clarify-mandate'),
      item('draft-strategy', { notBefore: day('2028-02-21') }),
    ]
    expect(lay('2028-03-31', items).dates[1]).toBe('2028-02-21 2028-03-03')
  })

  it('has the days after such a day to itself when they are few', () => {
    const wait = { notBefore: day('2028-02-21') }
    const items = [item('clarify-mandate'), item('assess-needs', wait), item('draft-strategy')]
    expect(lay('2028-02-24', items)).toEqual({
      fits: false,
      dates: ['2028-01-10 2028-01-21', '2028-02-21 2028-02-22', '2028-02-23 2028-02-24'],
    })
  })
})
