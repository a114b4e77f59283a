import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { type ActivityKey, activityKeys } from '#domain/schedule/schedule-codes.ts'
import { languages } from '#platform/i18n/language.ts'
import { autumn2027, council, meetings, plan } from '../../../test/schedules.ts'
import { activityReason, activityTitle, stepTexts, warningSentence } from './schedule-sentences.ts'

const day = localDate
const leftOver = /undefined|null|NaN|\d{4}-\d{2}-\d{2}|\$\{|[a-z]-[a-z]+-[a-z]+/

/** Schedules that between them bring out most reasons and warnings. */
const schedules = [
  plan(autumn2027),
  plan({}, { meetings: [] }),
  plan(autumn2027, { meetings: council('2028-10-19'), hoursPerWeek: 1 }),
  plan(autumn2027, { meetings: council('2028-11-02'), startingPoint: 'merged' }),
  plan(autumn2027, { today: '2028-08-25', meetings: council('2028-09-21') }),
  plan({ expectedConstitutionOn: '2027-10-19' }, { today: '2027-03-01' }),
  plan({ constitutedOn: '2027-11-02', councilMeetingOn: '2028-05-17' }),
  plan(
    { ...autumn2027, startedOn: '2027-10-20', proposalPublishedOn: '2028-08-22' },
    { today: '2028-09-30' },
  ),
  plan(autumn2027, {
    order: 'recommendation-first',
    meetings: [
      ...council('2028-02-10', '2028-09-21', '2028-10-12'),
      ...meetings('formannskap', '2028-06-01'),
      ...meetings('ungdomsrad', '2028-06-06'),
      ...meetings('eldrerad', '2028-12-01'),
    ],
    pinned: [
      { key: 'draft-strategy', startsOn: day('2028-09-25'), endsOn: day('2028-09-29') },
      { key: 'draft-programme', startsOn: day('2028-03-01'), endsOn: day('2028-03-02') },
    ],
  }),
]

describe.each(languages)('in %s', (language) => {
  it('every activity has a title of its own', () => {
    const titles = activityKeys.map((key) => activityTitle(key, language))
    expect(new Set(titles).size).toBe(activityKeys.length)
  })

  it('every reason and warning is a whole sentence without codes or unwritten dates', () => {
    for (const { activities, warnings } of schedules) {
      const sentences = [
        ...activities.map((activity) => activityReason(activity, language)),
        ...warnings.map((warning) => warningSentence(warning, language)),
      ]
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*[.]$/)
        expect(sentence).not.toMatch(leftOver)
      }
    }
  })

  it('each of the nine steps says why, what the law asks and what is advised', () => {
    const steps = Object.values(stepTexts[language])
    expect(steps).toHaveLength(9)
    for (const { title, why, must, advised } of steps) {
      expect(title).not.toBe('')
      for (const text of [why, must, advised]) expect(text).toMatch(/\.$/)
      expect(must).toMatch(/§|ingen krav|inga arbeidsgruppe/)
    }
  })
})

it('dates, numbers and names are written in the form of the language', () => {
  const hoursWarning = plan(autumn2027, { hoursPerWeek: 1.5 }).warnings.find(
    (warning) => warning.code === 'hours-insufficient',
  )
  if (!hoursWarning) throw new Error('No warning')
  expect(warningSentence(hoursWarning, 'nb')).toContain('Med 1,5 timer i uka')
  expect(warningSentence(hoursWarning, 'nn')).toContain('Med 1,5 timar i veka')
  const onHoliday = {
    code: 'meeting-on-holiday',
    values: { body: 'planutvalg', meeting: '2028-05-17', holiday: 'constitution-day' },
  } as const
  expect(warningSentence(onHoliday, 'nb')).toBe(
    'Møtet i planutvalget 17. mai 2028 er lagt til 17. mai. Sjekk datoen.',
  )
  expect(warningSentence(onHoliday, 'nn')).toBe(
    'Møtet i planutvalet 17. mai 2028 er lagt til 17. mai. Sjekk datoen.',
  )
})

it.each([
  ['nb', 'Skriv utkast til planstrategi', 'Møtet 12. oktober 2028 er reserve.'],
  ['nn', 'Skriv utkast til planstrategi', 'Møtet 12. oktober 2028 er reserve.'],
] as const)('the adoption in %s tells of the reserve', (language, title, reserve) => {
  const adopt = plan(autumn2027).activities.find((one) => one.key === 'adopt')
  if (!adopt) throw new Error('No adoption')
  expect(activityReason(adopt, language)).toContain(reserve)
  const key: ActivityKey = 'draft-strategy'
  expect(activityTitle(key, language)).toBe(title)
})
