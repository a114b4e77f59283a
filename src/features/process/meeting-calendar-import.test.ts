import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { languages } from '#platform/i18n/language.ts'
import {
  bodyOfWords,
  decodeCalendarFile,
  problemSentence,
  readMeetingCalendar,
} from './meeting-calendar-import.ts'

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

describe('dates', () => {
  it.each([
    '2028-06-15',
    '2028/06/15',
    '20280615',
    '15.06.2028',
    '15.6.2028',
    '15.6.28',
    '15. 6. 2028',
    '15/6/2028',
    '15/06-2028',
    '15-06-2028',
    '15. juni 2028',
    '15 juni 2028',
    '15.juni 2028',
    '15. jun. 2028',
    '15. JUNI 2028',
    'torsdag 15. juni 2028',
    'Torsdag den 15. juni 2028',
    'tors. 15.06.2028',
    'Torsdag 15.06.2028 kl. 18.00',
    '15.06.2028 kl 10.10 i kommunestyresalen',
    '15.06.2028;18:00–21:00;Rådhuset',
    '15.06.2028 18.30',
    '15.06.2028 09.10',
    '"15.06.2028","18.00"',
    '15.\u00a0juni\u00a02028',
    'Dato:15.06.2028',
    'KST-15.06.2028',
  ])('%s is 15 June 2028', (text) => {
    expect(read(text)).toMatchObject({ meetings: ['kommunestyre 2028-06-15'], problems: [] })
  })

  it.each([
    ['31.06.2028', '1 no-such-date'],
    ['29.02.2027', '1 no-such-date'],
    ['32. juni 2028', '1 no-such-date'],
    ['15.13.2028', '1 no-such-date'],
    ['2028-06-31', '1 no-such-date'],
    ['fredag 15. juni 2028', '1 weekday-mismatch'],
    ['15.06.2082', '1 unlikely-year'],
    ['15.06.0028', '1 unlikely-year'],
    ['Møte nr. 4', '1 no-date'],
    ['Kommunestyret 15,06,2028', '1 no-date'],
  ])('%s is kept as a problem: %s', (text, problem) => {
    expect(read(text)).toMatchObject({ meetings: [], problems: [problem], texts: [text] })
  })

  it.each([
    ['15.06.2028, 21.09.2028 og 12.10.2028', ['2028-06-15', '2028-09-21', '2028-10-12']],
    ['15.6, 21.9 og 12.10.2028', ['2028-06-15', '2028-09-21', '2028-10-12']],
    ['15. juni, 21. september og 12. oktober 2028', ['2028-06-15', '2028-09-21', '2028-10-12']],
    ['Kommunestyret: 15/6-28; 21/9-28', ['2028-06-15', '2028-09-21']],
  ])('%s holds several', (text, dates) => {
    expect(read(text).meetings).toEqual(dates.map((date) => `kommunestyre ${date}`))
  })

  it('the good dates on a line are read even when one of them is wrong', () => {
    expect(read('15.06.2028, 31.09.2028')).toMatchObject({
      meetings: ['kommunestyre 2028-06-15'],
      problems: ['1 no-such-date'],
    })
  })
})

describe('dates without a year', () => {
  it.each([
    ['15. juni', '2028-06-15'],
    ['18. november', '2027-11-18'],
    ['15.6.', '2028-06-15'],
    ['15/6', '2028-06-15'],
    // 15 June is a Thursday in 2028, a Friday in 2029.
    ['fredag 15. juni', '2029-06-15'],
  ])('%s is the next one from today: %s', (text, date) => {
    expect(read(text).meetings).toEqual([`kommunestyre ${date}`])
  })

  it('take the year of the heading', () => {
    expect(read('Møteplan 2029\n15. juni\n15. januar').meetings).toEqual([
      'kommunestyre 2029-06-15',
      'kommunestyre 2029-01-15',
    ])
  })

  it('take the year of the one before, and the next when the year turns', () => {
    const text = 'Kommunestyret\n16. desember 2027\n10. februar\n15. juni'
    expect(read(text).meetings).toEqual([
      'kommunestyre 2027-12-16',
      'kommunestyre 2028-02-10',
      'kommunestyre 2028-06-15',
    ])
  })

  it('begin with the autumn in a calendar over two years', () => {
    const text =
      'Møtekalender 2027–2028\nFormannskapet\n9. september\n20. januar\nKommunestyret\n16. desember'
    expect(read(text).meetings).toEqual([
      'formannskap 2027-09-09',
      'formannskap 2028-01-20',
      'kommunestyre 2027-12-16',
    ])
  })

  it('may have their month as a heading', () => {
    expect(
      read('Juni 2028\n1. Formannskapet\n15. Kommunestyret\nAugust\n31. Formannskapet'),
    ).toMatchObject({
      meetings: ['formannskap 2028-06-01', 'kommunestyre 2028-06-15', 'formannskap 2028-08-31'],
      problems: [],
    })
  })
})

describe('bodies', () => {
  it.each([
    ['Kommunestyre', 'kommunestyre'],
    ['KOMMUNESTYRET', 'kommunestyre'],
    ['KST', 'kommunestyre'],
    ['KS', 'kommunestyre'],
    ['Bystyret', 'kommunestyre'],
    ['Heradsstyret', 'kommunestyre'],
    ['Formannskapet', 'formannskap'],
    ['fsk', 'formannskap'],
    ['Planutvalget', 'planutvalg'],
    ['Planutvalet', 'planutvalg'],
    ['Hovedutvalg for plan og miljø', 'planutvalg'],
    ['Plan- og miljøutvalet', 'planutvalg'],
    ['Eldrerådet', 'eldrerad'],
    ['Eldreråd', 'eldrerad'],
    ['eldrerad', 'eldrerad'],
    ['Rådet for personer med funksjonsnedsettelse', 'rad-for-personer-med-funksjonsnedsettelse'],
    ['Råd for personar med nedsett funksjonsevne', 'rad-for-personer-med-funksjonsnedsettelse'],
    ['Råd for personer med nedsatt funksjonsevne', 'rad-for-personer-med-funksjonsnedsettelse'],
    ['Rådet for personar med funksjonsnedsetjing', 'rad-for-personer-med-funksjonsnedsettelse'],
    ['Rådet for funksjonshemmede', 'rad-for-personer-med-funksjonsnedsettelse'],
    ['Felles eldre- og funksjonsråd', 'eldrerad-og-funksjonsnedsettelse'],
    [
      'Felles råd for eldre og personer med funksjonsnedsettelse',
      'eldrerad-og-funksjonsnedsettelse',
    ],
    ['Råd for eldre og funksjonshemma', 'eldrerad-og-funksjonsnedsettelse'],
    ['Eldreråd og råd for personer med funksjonsnedsettelse', 'eldrerad-og-funksjonsnedsettelse'],
    ['Ungdomsrådet', 'ungdomsrad'],
    ['Barne- og ungdomsrådet', 'ungdomsrad'],
    ['Ungdommens kommunestyre', 'ungdomsrad'],
    ['Arbeidsgruppa', 'arbeidsgruppe'],
    ['Kontrollutvalget', 'annet'],
    ['Oppvekstutvalet', 'annet'],
    ['Valgstyret', 'annet'],
    ['Arbeidsmiljøutvalg', 'annet'],
  ])('%s is %s', (name, body) => {
    expect(bodyOfWords(name)).toBe(body)
    expect(read(`${name} 15.06.2028`).meetings).toEqual([`${body} 2028-06-15`])
    expect(read(`15.06.2028;${name};18:00`).meetings).toEqual([`${body} 2028-06-15`])
  })

  it('are not found in the name of a room', () => {
    expect(read('Formannskapet 01.06.2028, kommunestyresalen').meetings).toEqual([
      'formannskap 2028-06-01',
    ])
    expect(bodyOfWords('Rådhuset')).toBeNull()
  })

  it.each([
    ['KST 15.6.2028, FSK 1.6.2028', ['kommunestyre 2028-06-15', 'formannskap 2028-06-01']],
    ['15.6.2028 KST; 1.6.2028 FSK', ['kommunestyre 2028-06-15', 'formannskap 2028-06-01']],
    ['1.6.2028, 31.8.2028 formannskapet', ['formannskap 2028-06-01', 'formannskap 2028-08-31']],
  ])('%s: each date has its own', (text, expected) => {
    expect(read(text).meetings).toEqual(expected)
  })

  it('of a heading hold until the next heading', () => {
    const text = 'Møteplan 2028\n\nFormannskapet:\n1. juni\n31. august\n\nKommunestyret\n15. juni\n'
    expect(read(text)).toMatchObject({
      meetings: ['formannskap 2028-06-01', 'formannskap 2028-08-31', 'kommunestyre 2028-06-15'],
      lines: [4, 5, 8],
      problems: [],
    })
  })

  it('are the chosen one where none is named', () => {
    const { meetings } = readMeetingCalendar('01.06.2028', { defaultBody: 'ungdomsrad', today })
    expect(meetings).toEqual([{ body: 'ungdomsrad', date: '2028-06-01', line: 1 }])
  })
})

describe('the bytes of a file', () => {
  const text = 'Eldrerådet 30.05.2028'

  it.each([
    ['UTF-8', Buffer.from(text, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('are read as %s', (_name, bytes) => {
    expect(read(decodeCalendarFile(bytes)).meetings).toEqual(['eldrerad 2028-05-30'])
  })
})

describe.each(languages)('problems in %s', (language) => {
  it('name the line, keep its text and say what to do', () => {
    const problem = { line: 7, text: '31.06.2028 Kommunestyret', code: 'no-such-date' } as const
    const sentence = problemSentence(problem, language)
    expect(sentence).toMatch(/^Linje 7: «31\.06\.2028 Kommunestyret»\. .+ Sjekk .+\.$/)
  })

  it('shorten a very long line', () => {
    const problem = { line: 1, text: 'x'.repeat(5_000), code: 'line-too-long' } as const
    expect(problemSentence(problem, language).length).toBeLessThan(250)
  })
})
