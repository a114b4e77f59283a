import { describe, expect, it } from 'vitest'
import { autumn2027, codes, council, find, plan, warning } from '../../../test/schedules.ts'
import { localDate } from '../calendar/local-date.ts'

describe('hours', () => {
  it('one hour a week is too little, and says what is needed', () => {
    const schedule = plan(autumn2027, { hoursPerWeek: 1 })
    const values = warning(schedule, 'hours-insufficient')?.values
    expect(values?.needed).toBeGreaterThan(Number(values?.available))
    expect(values?.neededPerWeek).toBeGreaterThan(1)
  })

  it.each([
    ['mini', 2, false],
    ['full', 2, true],
    ['full', 8, false],
    ['merged', 12, false],
  ] as const)(
    '%s with %i hours a week is short of hours: %s',
    (startingPoint, hoursPerWeek, short) => {
      const schedule = plan(autumn2027, { startingPoint, hoursPerWeek })
      expect(codes(schedule).includes('hours-insufficient')).toBe(short)
    },
  )

  it('fewer hours make the work longer', () => {
    const days = (hoursPerWeek: number) => {
      const { startsOn, endsOn } = find(plan(autumn2027, { hoursPerWeek }), 'assess-needs')
      return Date.parse(endsOn) - Date.parse(startsOn)
    }
    expect(days(2)).toBeGreaterThan(days(10))
  })

  it.each([0, -3, Number.NaN])('%d hours a week still give a plan', (hoursPerWeek) => {
    const schedule = plan(autumn2027, { hoursPerWeek })
    expect(new Set(schedule.activities.map((one) => one.step)).size).toBe(9)
  })
})

describe('starting early and starting late', () => {
  it('before the election offers what can be done now, and the rest after the constitution', () => {
    const schedule = plan(
      { expectedConstitutionOn: '2027-10-19' },
      { today: '2027-03-01', meetings: council('2028-06-15', '2028-09-21', '2028-10-12') },
    )
    const early = schedule.activities.filter((one) => one.startsOn < '2027-10-19')
    expect(early.map((one) => one.key).sort()).toEqual([
      'book-council-training',
      'evaluate-previous',
      'invite-early-views',
      'plan-health-overview',
    ])
    expect(early.every((one) => one.startsOn >= '2027-03-01')).toBe(true)
    expect(schedule.activities.filter((one) => one.key === 'evaluate-previous')).toHaveLength(1)
    expect(find(schedule, 'clarify-mandate').startsOn >= '2027-10-19').toBe(true)
  })

  it('views that are asked for late still get six weeks, and the publication waits for them', () => {
    const facts = { ...autumn2027, startedOn: '2027-10-20' }
    const schedule = plan(facts, { today: '2028-04-18' })
    const views = find(schedule, 'views-period')
    expect(views.startsOn).toBe('2028-04-18')
    expect(views.endsOn >= '2028-05-30').toBe(true)
    expect(find(schedule, 'draft-strategy').startsOn > views.endsOn).toBe(true)
    expect(find(schedule, 'publish-proposal').startsOn <= schedule.publishBySafe).toBe(true)
    expect(codes(schedule)).not.toContain('views-period-short')
  })

  it('when time is very short the views are asked for at once', () => {
    const schedule = plan(autumn2027, { today: '2028-08-15' })
    expect(find(schedule, 'request-views')).toMatchObject({
      startsOn: '2028-08-15',
      reason: { code: 'urgent' },
    })
    expect(
      find(schedule, 'views-period').endsOn < find(schedule, 'publish-proposal').startsOn,
    ).toBe(true)
  })

  it('a late start presses the work together and says so', () => {
    const schedule = plan(autumn2027, { today: '2028-08-15' })
    expect(codes(schedule)).toEqual(
      expect.arrayContaining(['too-little-time', 'meeting-too-early', 'no-slack']),
    )
    expect(find(schedule, 'publish-proposal').startsOn <= schedule.publishBySafe).toBe(true)
  })

  it('a recorded start keeps the plan where it was', () => {
    const facts = { ...autumn2027, startedOn: '2027-10-20', viewsRequestedOn: '2027-12-01' }
    const early = plan(facts, { today: '2027-12-02' })
    const later = plan(facts, { today: '2028-02-02' })
    expect(later.activities).toEqual(early.activities)
  })
})

describe('what has happened', () => {
  const adopted = {
    ...autumn2027,
    viewsRequestedOn: '2028-01-10',
    viewsDueOn: '2028-02-21',
    proposalPublishedOn: '2028-05-02',
    publicationEndsOn: '2028-06-02',
    recommendedOn: '2028-06-06',
    adoptedOn: '2028-06-15',
  } as const

  it('stands as it was in a process that is over, without nagging', () => {
    const schedule = plan(adopted, { today: '2029-03-01' })
    expect(codes(schedule)).toEqual([])
    expect(schedule).toMatchObject({ councilMeetingOn: '2028-06-15', reserveMeetingOn: null })
    const happened = schedule.activities.filter((one) => one.happened).map((one) => one.key)
    expect(happened.sort()).toEqual([
      'adopt',
      'publish-proposal',
      'recommendation',
      'request-views',
      'views-period',
    ])
  })

  it.each([
    ['2028-10-19', []],
    ['2028-10-20', ['adopted-after-deadline']],
  ])('adopted on %s gives %s', (adoptedOn, expected) => {
    const schedule = plan({ ...adopted, adoptedOn }, { today: '2029-03-01' })
    expect(codes(schedule)).toEqual(expected)
  })

  it('an adoption in the future is pointed out and has not happened', () => {
    const schedule = plan({ ...autumn2027, adoptedOn: '2028-06-15' })
    expect(codes(schedule)).toContain('adoption-in-future')
    expect(find(schedule, 'adopt').happened).toBe(false)
  })

  it('a recommendation after the council meeting is pointed out', () => {
    const schedule = plan({ ...adopted, recommendedOn: '2028-06-20' }, { today: '2029-03-01' })
    expect(codes(schedule)).toContain('recommendation-after-meeting')
  })
})

describe('merged with the start of the kommuneplan', () => {
  it('adds a planning programme that lies open for six weeks with the proposal', () => {
    const schedule = plan(autumn2027, { startingPoint: 'merged', hoursPerWeek: 12 })
    const hearing = find(schedule, 'programme-hearing')
    const days = (Date.parse(hearing.endsOn) - Date.parse(hearing.startsOn)) / 86_400_000
    expect(days).toBeGreaterThanOrEqual(42)
    expect(find(schedule, 'notify-start').startsOn).toBe(hearing.startsOn)
    expect(find(schedule, 'publish-proposal').startsOn).toBe(hearing.startsOn)
    expect(find(schedule, 'draft-programme').endsOn < hearing.startsOn).toBe(true)
    expect(find(schedule, 'adopt-programme').startsOn).toBe(schedule.councilMeetingOn)
    expect(codes(schedule)).toEqual([])
  })

  it.each([
    ['2028-08-09', []],
    ['2028-08-11', ['programme-hearing-too-short']],
  ])('published on %s for 21 September gives %s', (proposalPublishedOn, expected) => {
    const schedule = plan(
      { ...autumn2027, proposalPublishedOn, councilMeetingOn: '2028-09-21' },
      { startingPoint: 'merged', today: '2028-09-22' },
    )
    expect(codes(schedule).filter((code) => code.startsWith('programme'))).toEqual(expected)
  })
})

describe('a planning programme that was laid out before the proposal', () => {
  const merged = (endsOn: string) =>
    plan(
      { ...autumn2027, proposalPublishedOn: '2028-05-15', councilMeetingOn: '2028-06-22' },
      {
        ...{ startingPoint: 'merged', today: '2028-06-01' },
        pinned: [
          {
            key: 'programme-hearing',
            startsOn: localDate('2028-04-06'),
            endsOn: localDate(endsOn),
          },
        ],
      },
    )

  it.each([
    ['2028-05-17', ['programme-hearing-too-short']],
    ['2028-05-18', []],
    ['2028-05-22', []],
  ])('is open for six weeks of its own until %s', (endsOn, expected) => {
    const schedule = merged(endsOn)
    expect(codes(schedule).filter((code) => code.startsWith('programme'))).toEqual(expected)
    expect(find(schedule, 'programme-hearing')).toMatchObject({ startsOn: '2028-04-06', endsOn })
    expect(find(schedule, 'notify-start').startsOn).toBe('2028-04-06')
    expect(find(schedule, 'publish-proposal').startsOn).toBe('2028-05-15')
  })
})

describe('dates beyond reason', () => {
  it('are left out and named', () => {
    const schedule = plan({ ...autumn2027, startedOn: '0203-01-01', viewsDueOn: '9999-12-31' })
    const odd = schedule.warnings.filter((one) => one.code === 'unreasonable-date')
    expect(odd.map((one) => one.values.field)).toEqual(['startedOn', 'viewsDueOn'])
  })
})
