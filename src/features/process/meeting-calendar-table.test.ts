import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate, localDate } from '#domain/calendar/local-date.ts'
import { readMeetingCalendar } from './meeting-calendar-import.ts'

const today = localDate('2027-10-20')

function read(text: string) {
  const { meetings, problems } = readMeetingCalendar(text, { defaultBody: 'kommunestyre', today })
  return {
    meetings: meetings.map(({ body, date }) => `${body} ${date}`),
    lines: meetings.map(({ line }) => line),
    problems: problems.map(({ line, code }) => `${line} ${code}`),
    texts: problems.map(({ text: kept }) => kept),
  }
}

describe('tables', () => {
  it.each([
    'Dato;Utvalg;Tid\n15.06.2028;Kommunestyret;18:00\n01.06.2028;Formannskapet;09:00',
    'Organ,Møtedato\n"Kommunestyret","15.06.2028"\nFormannskapet,01.06.2028',
    'Utval\tDag\tDato\tKlokkeslett\nKommunestyret\ttorsdag\t15.06.2028\t18.00\nFormannskapet\ttorsdag\t01.06.2028\t09.10',
  ])('%s is read by its columns', (text) => {
    expect(read(text)).toMatchObject({
      meetings: ['kommunestyre 2028-06-15', 'formannskap 2028-06-01'],
      lines: [2, 3],
      problems: [],
    })
  })

  it('may have a column for each body', () => {
    const text =
      'Måned;Kommunestyret;Formannskapet;Eldrerådet\nJuni;15.06.2028;01.06.2028, 22.06.2028;\nAugust;;31.08.2028;29.08.2028'
    expect(read(text)).toMatchObject({
      meetings: [
        'kommunestyre 2028-06-15',
        'formannskap 2028-06-01',
        'formannskap 2028-06-22',
        'formannskap 2028-08-31',
        'eldrerad 2028-08-29',
      ],
      problems: [],
    })
  })

  it('may have a mark for each body', () => {
    const text = 'Dato;Kommunestyret;Formannskapet\n15.06.2028;x;\n01.06.2028;;x\n31.08.2028;x;x'
    expect(read(text).meetings).toEqual([
      'kommunestyre 2028-06-15',
      'formannskap 2028-06-01',
      'kommunestyre 2028-08-31',
      'formannskap 2028-08-31',
    ])
  })

  it('may have a column for each month', () => {
    const text =
      'Møteplan 2028\nUtvalg;Jan;Feb;Mars;April;Mai;Juni\nKommunestyret;;10;23;;4;15\nFormannskapet;20;;9;20;;1, 22\nKontrollutvalget;;;31;;;31'
    expect(read(text)).toMatchObject({
      meetings: [
        'kommunestyre 2028-02-10',
        'kommunestyre 2028-03-23',
        'kommunestyre 2028-05-04',
        'kommunestyre 2028-06-15',
        'formannskap 2028-01-20',
        'formannskap 2028-03-09',
        'formannskap 2028-04-20',
        'formannskap 2028-06-01',
        'formannskap 2028-06-22',
        'annet 2028-03-31',
      ],
      problems: ['5 no-such-date'],
    })
  })
})

describe('long and odd texts', () => {
  it('a calendar of 200 rows in three formats is read whole', () => {
    const bodies = ['Kommunestyret', 'Formannskapet', 'Eldrerådet', 'Ungdomsrådet'] as const
    const formats = [
      (date: LocalDate) => date,
      (date: LocalDate) => `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`,
      (date: LocalDate) =>
        new Intl.DateTimeFormat('nb-NO', { dateStyle: 'full', timeZone: 'UTC' }).format(
          new Date(`${date}T00:00:00Z`),
        ),
    ]
    const dates = Array.from({ length: 200 }, (_, row) => addDays(localDate('2027-11-01'), row * 5))
    const rows = dates.map(
      (date, row) => `${bodies[row % 4]};${formats[row % 3]?.(date)};kl. 18.00;Kommunehuset`,
    )
    const found = read(['Organ;Dato;Tid;Sted', ...rows].join('\r\n'))
    expect(found.problems).toEqual([])
    expect(found.meetings.map((meeting) => meeting.split(' ')[1])).toEqual(dates)
    expect(found.lines).toEqual(dates.map((_, row) => row + 2))
    expect(new Set(found.meetings.map((meeting) => meeting.split(' ')[0])).size).toBe(4)
  })

  it('the same meeting twice is one', () => {
    expect(read('KST 15.06.2028\nKommunestyret 15. juni 2028').meetings).toHaveLength(1)
  })

  it('more than a thousand lines are read to the thousandth, and the rest pointed out', () => {
    const line = (row: number) => `Formannskapet ${addDays(localDate('2027-11-01'), row)}`
    const found = read(Array.from({ length: 1_050 }, (_, row) => line(row)).join('\n'))
    expect(found.meetings).toHaveLength(1_000)
    expect(found.problems).toEqual(['1001 too-many-lines'])
  })

  it('remarks without figures are passed by', () => {
    expect(read('Med forbehold om endringer\nMøtene begynner kl. 18.00\n')).toMatchObject({
      meetings: [],
      problems: [],
    })
  })

  it('a line of a hundred thousand letters is a problem, not a wait', () => {
    expect(read('a'.repeat(100_000)).problems).toEqual(['1 line-too-long'])
  })

  it('an empty text gives nothing', () => {
    expect(read(' \n\n')).toMatchObject({ meetings: [], problems: [] })
  })
})
