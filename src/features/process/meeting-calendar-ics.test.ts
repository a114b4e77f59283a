import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { readMeetingCalendar } from './meeting-calendar-import.ts'

const options = { defaultBody: 'kommunestyre', today: localDate('2027-10-20') } as const

function calendar(...events: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Eksempel kommune//Møteplan//NO',
    ...events.flatMap((event, index) => [
      'BEGIN:VEVENT',
      `UID:${event.includes('UID:') ? '' : index}`,
      'DTSTAMP:20271001T120000Z',
      ...event.split('\n'),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n')
}

function read(text: string) {
  const { meetings, problems } = readMeetingCalendar(text, options)
  return {
    meetings: meetings.map(({ body, date }) => `${body} ${date}`),
    problems: problems.map(({ code }) => code),
  }
}

describe('a calendar file', () => {
  it.each([
    ['a whole day', 'DTSTART;VALUE=DATE:20280615'],
    ['a time by the wall clock', 'DTSTART:20280615T180000'],
    ['a time in a named zone', 'DTSTART;TZID=Europe/Oslo:20280615T180000'],
    ['a time in UTC', 'DTSTART:20280615T160000Z'],
    ['a time in UTC that is the evening before', 'DTSTART:20280614T223000Z'],
  ])('%s falls on the Norwegian day', (_name, start) => {
    expect(read(calendar(`SUMMARY:Formannskapet\n${start}`))).toEqual({
      meetings: ['formannskap 2028-06-15'],
      problems: [],
    })
  })

  it('finds the body in the summary, else in the categories, else takes the chosen one', () => {
    const text = calendar(
      'SUMMARY:Møte i eldrerådet\nDTSTART;VALUE=DATE:20280530',
      'SUMMARY:Ordinært møte\nCATEGORIES:Ungdomsråd\nDTSTART;VALUE=DATE:20280531',
      'SUMMARY:Ordinært møte\nDTSTART;VALUE=DATE:20280615',
    )
    expect(read(text).meetings).toEqual([
      'eldrerad 2028-05-30',
      'ungdomsrad 2028-05-31',
      'kommunestyre 2028-06-15',
    ])
  })

  it('gives the line of the event', () => {
    const text = calendar(
      'SUMMARY:Formannskapet\nDTSTART;VALUE=DATE:20280601',
      'SUMMARY:Kommunestyret\nDTSTART;VALUE=DATE:20280615',
    )
    expect(readMeetingCalendar(text, options).meetings.map(({ line }) => line)).toEqual([4, 10])
  })

  it('leaves out what is cancelled', () => {
    const text = calendar('SUMMARY:Formannskapet\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20280601')
    expect(read(text)).toEqual({ meetings: [], problems: [] })
  })

  it('writes out what repeats, without the one that is taken away', () => {
    const text = calendar(
      'SUMMARY:Formannskapet\nDTSTART:20280601T090000\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4\nEXDATE:20280615T090000',
    )
    expect(read(text).meetings).toEqual([
      'formannskap 2028-06-01',
      'formannskap 2028-06-29',
      'formannskap 2028-07-13',
    ])
  })

  it('moves the one that is moved', () => {
    const text = calendar(
      'UID:fsk\nSUMMARY:Formannskapet\nDTSTART:20280601T090000\nRRULE:FREQ=WEEKLY;COUNT=2',
      'UID:fsk\nSUMMARY:Formannskapet\nDTSTART:20280609T090000\nRECURRENCE-ID:20280608T090000',
    ).replaceAll('UID:\r\n', '')
    expect(read(text).meetings).toEqual(['formannskap 2028-06-01', 'formannskap 2028-06-09'])
  })

  it('does not go on for ever', () => {
    const text = calendar('SUMMARY:FSK\nDTSTART;VALUE=DATE:20280601\nRRULE:FREQ=DAILY')
    expect(read(text).meetings).toHaveLength(200)
  })

  it('keeps a date that does not exist as a problem', () => {
    const text = calendar(
      'SUMMARY:Kommunestyret\nDTSTART;VALUE=DATE:20280631',
      'SUMMARY:Formannskapet\nDTSTART;VALUE=DATE:20280601',
    )
    const { meetings, problems } = readMeetingCalendar(text, options)
    expect(meetings).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 4, code: 'no-such-date' }])
    expect(problems[0]?.text).toContain('Kommunestyret')
  })

  it('that is broken is one problem, and the typed lines beside it are read', () => {
    const text = 'KST 15.06.2028\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:KST'
    expect(read(text)).toEqual({
      meetings: ['kommunestyre 2028-06-15'],
      problems: ['unreadable-calendar'],
    })
  })

  it('may stand with typed lines and another file in one text', () => {
    const file = (day: string) => calendar(`SUMMARY:Formannskapet\nDTSTART;VALUE=DATE:${day}`)
    const text = `KST 15.06.2028\n${file('20280601')}\n${file('20280831')}\nUngdomsrådet 30.05.2028`
    expect([...read(text).meetings].sort()).toEqual([
      'formannskap 2028-06-01',
      'formannskap 2028-08-31',
      'kommunestyre 2028-06-15',
      'ungdomsrad 2028-05-30',
    ])
  })
})

describe('a calendar file that is made to hurt', () => {
  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;INTERVAL=7;BYMONTHDAY=31;BYMONTH=2',
  ])('gives the first day of a rule that never comes true: %s', (rule) => {
    const text = calendar(`SUMMARY:Kommunestyret\nDTSTART;VALUE=DATE:20280615\nRRULE:${rule}`)
    expect(read(text).meetings).toEqual(['kommunestyre 2028-06-15'])
  })

  it('repeats no event more than two hundred times', () => {
    const text = calendar(
      'SUMMARY:Kommunestyret\nDTSTART;VALUE=DATE:20280101\nRRULE:FREQ=DAILY;COUNT=999999999',
    )
    expect(read(text).meetings).toHaveLength(200)
  })

  it('is read past properties that say nothing of meetings, however long', () => {
    const text = calendar(
      `SUMMARY:Formannskapet\nX-ODD;${'A=B;'.repeat(50_000)}C=D:1\nDTSTART;VALUE=DATE:20280615`,
    )
    expect(read(text)).toEqual({ meetings: ['formannskap 2028-06-15'], problems: [] })
  })
})
