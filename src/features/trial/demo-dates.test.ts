import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#domain/calendar/holidays.ts'
import {
  addDays,
  daysBetween,
  type LocalDate,
  localDate,
  partsOf,
} from '#domain/calendar/local-date.ts'
import { checkLaw } from '#domain/law/law-check.ts'
import type { ProcessFacts } from '#domain/process.ts'
import { planSchedule } from '#domain/schedule/plan-schedule.ts'
import { demoClosedWeeks, demoEvidence, demoHoursPerWeek } from './demo-content.ts'
import { demoDates } from './demo-dates.ts'

const everyEighthDay = Array.from({ length: 140 }, (_, index) =>
  addDays(localDate('2026-11-21'), index * 8),
)

const nothingKnown: ProcessFacts = {
  constitutedOn: null,
  expectedConstitutionOn: null,
  startedOn: null,
  viewsRequestedOn: null,
  viewsDueOn: null,
  proposalPublishedOn: null,
  publicationEndsOn: null,
  recommendedOn: null,
  councilMeetingOn: null,
  adoptedOn: null,
}

function scheduleOn(today: LocalDate) {
  const dates = demoDates(today)
  const process = { ...nothingKnown, ...dates.process }
  return {
    dates,
    process,
    schedule: planSchedule({
      today,
      process,
      startingPoint: 'mini',
      meetings: dates.meetings,
      order: null,
      hoursPerWeek: demoHoursPerWeek,
      closedWeeks: demoClosedWeeks,
      pinned: dates.pinned,
    }),
  }
}

// A demonstration may show a tight calendar, never a lost case.
const grave = new Set([
  'no-council-meetings',
  'no-meeting-in-time',
  'no-reserve-meeting',
  'meeting-after-deadline',
  'meeting-passed',
  'deadline-passed',
  'publication-too-late',
  'publication-too-short',
  'meeting-on-holiday',
  'meeting-on-weekend',
  'views-due-before-request',
  'views-due-after-draft',
  'statement-after-recommendation',
  'no-statement-meeting',
  'pinned-conflict',
  'pinned-not-used',
])

describe('the demo on any day', () => {
  test('is half-way: the first four steps lie behind, the knowledge base is under way', () => {
    const wrong = everyEighthDay.flatMap((today) => {
      const { activities } = scheduleOn(today).schedule
      const late = activities.filter((one) => one.step <= 4 && one.endsOn >= today)
      const knowledge = activities.find((one) => one.key === 'gather-knowledge')
      const isUnderWay =
        knowledge !== undefined && knowledge.startsOn < today && knowledge.endsOn > today
      return late.length === 0 && isUnderWay ? [] : [{ today, late: late.map(({ key }) => key) }]
    })
    expect(wrong).toEqual([])
  })

  test('has a council meeting ahead with one in reserve, and no grave warning', () => {
    const wrong = everyEighthDay.flatMap((today) => {
      const { schedule } = scheduleOn(today)
      const codes = schedule.warnings.map(({ code }) => code).filter((code) => grave.has(code))
      const isAhead = schedule.councilMeetingOn > today && schedule.reserveMeetingOn !== null
      return isAhead && codes.length === 0 ? [] : [{ today, codes }]
    })
    expect(wrong).toEqual([])
  })

  test('breaks no law, and shows evidence that the law check accepts', () => {
    const wrong = everyEighthDay.flatMap((today) => {
      const { dates, process, schedule } = scheduleOn(today)
      const results = checkLaw(
        {
          municipality: { number: '5060', population: 9_920 },
          startingPoint: 'mini',
          process,
          meetings: dates.meetings,
          evidence: demoEvidence(dates, today).map((one) => ({ ...one, recordedOn: today })),
          plannedMeetingOn: schedule.councilMeetingOn,
        },
        today,
      )
      const broken = results.filter(({ status }) => status === 'broken').map(({ id }) => id)
      const met = new Set(results.filter(({ status }) => status === 'met').map(({ id }) => id))
      const unproven = (['L3', 'L9', 'L11', 'L15', 'L18'] as const).filter((id) => !met.has(id))
      return broken.length + unproven.length === 0 ? [] : [{ today, broken, unproven }]
    })
    expect(wrong).toEqual([])
  })

  test('has its meetings on working days outside July, each body once a day', () => {
    const odd = everyEighthDay
      .flatMap((today) => demoDates(today).meetings)
      .filter(({ date }) => !isWorkingDay(date) || partsOf(date).month === 7)
    expect(odd).toEqual([])
  })

  test('was constituted about seven months ago and is for the four years after', () => {
    const { process, term } = demoDates(localDate('2026-11-21'))
    expect(process.constitutedOn).toBe('2026-04-23')
    expect(term).toEqual({ firstYear: 2027, lastYear: 2030 })
    for (const today of everyEighthDay) {
      const constitutedOn = demoDates(today).process.constitutedOn ?? today
      expect(daysBetween(constitutedOn, today)).toBeGreaterThanOrEqual(212)
      expect(daysBetween(constitutedOn, today)).toBeLessThan(265)
    }
  })
})
