import { describe, expect, it } from 'vitest'
import { council, find, meetings, nothingKnown } from '../../../test/schedules.ts'
import { holidayOn, isChristmasWeek, isEasterWeek, isWorkingDay } from '../calendar/holidays.ts'
import { isoWeekOf } from '../calendar/iso-week.ts'
import { addDays, type LocalDate, localDate } from '../calendar/local-date.ts'
import type { Meeting } from '../process.ts'
import { planSchedule } from './plan-schedule.ts'
import type { Schedule, ScheduleInput } from './schedule-types.ts'

const usualYear = [
  '2027-11-18',
  '2027-12-16',
  '2028-02-10',
  '2028-03-23',
  '2028-05-04',
  '2028-06-15',
  '2028-09-07',
  '2028-09-28',
  '2028-10-12',
  '2028-12-14',
]

const calendars: Readonly<Record<string, readonly Meeting[]>> = {
  'none known': [],
  'a usual year': council(...usualYear),
  'a usual year with every body': [
    ...council(...usualYear),
    ...meetings(
      'formannskap',
      '2028-01-20',
      '2028-03-09',
      '2028-04-20',
      '2028-06-01',
      '2028-08-24',
    ),
    ...meetings('eldrerad', '2028-02-01', '2028-04-11', '2028-05-30', '2028-08-29'),
    ...meetings('rad-for-personer-med-funksjonsnedsettelse', '2028-05-31', '2028-09-20'),
    ...meetings('ungdomsrad', '2028-03-01', '2028-09-12'),
  ],
  'twice before the deadline': council('2028-03-02', '2028-10-05'),
  'late every time': council('2028-11-02', '2028-12-14'),
  'on 17 May and a Sunday': council('2028-05-17', '2028-09-24'),
  'in the first week only': council('2027-11-01'),
}

const everyDayOfOctober = Array.from({ length: 31 }, (_, day) =>
  addDays(localDate('2027-10-01'), day),
)

const variants: readonly Partial<ScheduleInput>[] = [
  {},
  { order: 'recommendation-first' },
  { order: 'publication-first', startingPoint: 'full', hoursPerWeek: 10 },
  { startingPoint: 'merged', hoursPerWeek: 15, closedWeeks: [27, 28, 29, 30, 31] },
  { hoursPerWeek: 1, closedWeeks: [] },
]

function scheduleOf(
  constitutedOn: LocalDate,
  known: readonly Meeting[],
  over: Partial<ScheduleInput> = {},
): Schedule {
  return planSchedule({
    today: constitutedOn,
    process: { ...nothingKnown, constitutedOn },
    startingPoint: 'mini',
    meetings: known,
    order: null,
    hoursPerWeek: 3,
    closedWeeks: [28, 29, 30],
    pinned: [],
    ...over,
  })
}

function everySchedule(check: (schedule: Schedule, over: Partial<ScheduleInput>) => void): void {
  for (const known of Object.values(calendars)) {
    for (const over of variants) {
      for (const day of everyDayOfOctober) check(scheduleOf(day, known, over), over)
    }
  }
}

function expectOneAdoptionAndAllSteps(schedule: Schedule): void {
  const steps = new Set(schedule.activities.map((one) => one.step))
  expect([...steps].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  const withL1 = schedule.activities.filter((one) => one.requirementIds.includes('L1'))
  expect(withL1).toHaveLength(1)
  expect(withL1[0]).toMatchObject({
    step: 9,
    startsOn: schedule.councilMeetingOn,
    endsOn: schedule.councilMeetingOn,
  })
  expect(schedule.activities.filter((one) => one.requirementIds.includes('L5'))).toHaveLength(1)
  expect(new Set(schedule.activities.map((one) => one.key)).size).toBe(schedule.activities.length)
  expect(schedule.activities.every((one) => one.startsOn <= one.endsOn)).toBe(true)
}

describe('for every constitution date in October 2027 and several calendars', () => {
  it('all nine steps are there, with one adoption and one publication', () => {
    everySchedule(expectOneAdoptionAndAllSteps)
  })

  it('what must come first comes first', () => {
    everySchedule((schedule) => {
      const { startsOn: published } = find(schedule, 'publish-proposal')
      const views = find(schedule, 'views-period')
      const meeting = schedule.councilMeetingOn
      expect(find(schedule, 'request-views').endsOn).toBe(views.startsOn)
      const isRushed = addDays(views.startsOn, 7) > meeting
      expect(isRushed || views.startsOn < views.endsOn).toBe(true)
      expect(published < meeting).toBe(true)
      expect(find(schedule, 'recommendation').endsOn < meeting).toBe(true)
      expect(find(schedule, 'assess-inputs').endsOn < meeting).toBe(true)
      expect(find(schedule, 'prepare-council-case').endsOn < meeting).toBe(true)
      expect(find(schedule, 'announce-adoption').startsOn > meeting).toBe(true)
      const isPublicationFirst = schedule.order === 'publication-first'
      const recommended = find(schedule, 'recommendation').startsOn
      const isInOrder = isPublicationFirst ? recommended > published : recommended < published
      expect(isInOrder || (isRushed && recommended === published)).toBe(true)
    })
  })

  it('the work comes in the order of the steps', () => {
    const order = [
      'clarify-mandate',
      'form-working-group',
      'set-timetable',
      'gather-knowledge',
      'publish-knowledge',
      'discuss-with-council',
      'assess-needs',
      'draft-strategy',
    ] as const
    everySchedule((schedule) => {
      const starts = order.map((key) => find(schedule, key).startsOn)
      expect(starts).toEqual([...starts].sort())
    })
  })

  it('a year’s notice gives lawful publication, time for views and a finished draft', () => {
    for (const name of ['none known', 'a usual year', 'a usual year with every body'] as const) {
      for (const over of variants) {
        for (const day of everyDayOfOctober) {
          const schedule = scheduleOf(day, calendars[name] ?? [], over)
          const published = find(schedule, 'publish-proposal').startsOn
          expect(schedule.councilMeetingOn <= (schedule.adoptBy ?? '')).toBe(true)
          expect(published <= schedule.publishBySafe).toBe(true)
          expect(find(schedule, 'draft-strategy').endsOn < published).toBe(true)
          const views = find(schedule, 'views-period')
          expect(addDays(views.startsOn, 42) <= views.endsOn).toBe(true)
        }
      }
    }
  })

  it('no work begins or ends on a day off, and none in the closed weeks', () => {
    everySchedule((schedule, over) => {
      const closed = over.closedWeeks ?? [28, 29, 30]
      for (const { kind, key, startsOn, endsOn } of schedule.activities) {
        if (kind === 'meeting' && key !== 'discuss-with-council') continue
        for (const date of [startsOn, endsOn]) {
          const isOpen =
            isWorkingDay(date) &&
            holidayOn(date) === null &&
            !isChristmasWeek(date) &&
            !isEasterWeek(date) &&
            !closed.includes(isoWeekOf(date).week)
          if (!isOpen) expect(`${key} on ${date}`).toBe('on an open day')
        }
      }
    })
  })

  it('the same input gives the same schedule', () => {
    for (const known of Object.values(calendars)) {
      const day = localDate('2027-10-19')
      expect(scheduleOf(day, [...known].reverse())).toEqual(scheduleOf(day, known))
    }
  })
})

describe('for every day somebody may open a process on', () => {
  const facts = { ...nothingKnown, constitutedOn: localDate('2027-10-19') }

  it('there is a whole schedule, and nothing unrecorded is asked of the past', () => {
    for (const known of Object.values(calendars)) {
      for (let today = localDate('2027-01-04'); today < '2029-02-01'; today = addDays(today, 3)) {
        const schedule = scheduleOf(localDate('2027-10-19'), known, { today, process: facts })
        expectOneAdoptionAndAllSteps(schedule)
        const published = find(schedule, 'publish-proposal').startsOn
        const isOpenDayLeft = addDays(today, 4) < schedule.councilMeetingOn
        if (isOpenDayLeft && published < today) {
          expect(`${today}: ${published} for ${schedule.councilMeetingOn}`).toBe('from today on')
        }
      }
    }
  })

  it('also with odd recorded dates', () => {
    const odd = ['1999-01-01', '2027-10-18', '2028-02-29', '2028-05-17', '2028-12-31', '2140-01-01']
    const fields = ['startedOn', 'viewsRequestedOn', 'viewsDueOn', 'proposalPublishedOn'] as const
    const more = ['publicationEndsOn', 'recommendedOn', 'councilMeetingOn', 'adoptedOn'] as const
    for (const field of [...fields, ...more]) {
      for (const date of odd) {
        for (const today of ['2027-05-01', '2028-05-01', '2030-01-01']) {
          const schedule = scheduleOf(localDate('2027-10-19'), council(...usualYear), {
            today: localDate(today),
            process: { ...facts, [field]: localDate(date) },
          })
          expectOneAdoptionAndAllSteps(schedule)
        }
      }
    }
  })
})
