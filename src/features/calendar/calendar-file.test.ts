import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { type CalendarEvent, writeCalendar } from './calendar-file.ts'

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'one',
  title: 'Vedtak',
  description: 'Kommunestyret vedtar.',
  url: 'https://stedsans.example.no/leka',
  startsOn: localDate('2028-06-15'),
  endsOn: localDate('2028-06-15'),
  ...changes,
})
const write = (...events: CalendarEvent[]) =>
  writeCalendar({
    name: 'Planstrategi',
    events,
    madeAt: new Date('2027-11-01T09:00:00Z'),
    version: 3,
  })
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

describe('a calendar file', () => {
  it('holds whole days without a zone, and ends on the day after the last', () => {
    const file = write(event({ endsOn: localDate('2028-06-16') }))
    expect(file).toContain('DTSTART;VALUE=DATE:20280615\r\n')
    expect(file).toContain('DTEND;VALUE=DATE:20280617\r\n')
    expect(file).toContain('DTSTAMP:20271101T090000Z\r\n')
    expect(file).not.toContain('TZID')
  })

  it('crosses a year and a leap day', () => {
    const [over] = read(
      write(event({ startsOn: localDate('2027-12-31'), endsOn: localDate('2028-02-29') })),
    )
    expect([over?.startDate.toString(), over?.endDate.toString()]).toEqual([
      '2027-12-31',
      '2028-03-01',
    ])
  })

  it('keeps lines within 75 octets and ends each with CRLF, whatever stands in them', () => {
    const long = 'Æøå, «komma»; linje\nto \\ og 🧭 '.repeat(20)
    const file = write(event({ title: long, description: long }))
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
    expect(read(file)[0]?.summary).toBe(long)
  })

  it('cannot be broken out of by a title', () => {
    const file = write(event({ title: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM' }))
    expect(read(file)).toHaveLength(1)
    expect(file.match(/^BEGIN:/gm)).toHaveLength(2)
  })

  it('is whole and valid with no events at all', () => {
    expect(read(write())).toEqual([])
    expect(write()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })
})
