import { describe, expect, it } from 'vitest'
import { type Capacity, capacityPicture, type UnitHours } from './capacity.ts'
import { defaultEffortWeeks, type PlanChoice, planDecisions } from './planning-decision.ts'
import { choice, dated, draws, half } from './sample-choices.ts'

const term = { firstYear: 2028, lastYear: 2031 }
const planner = (weeksPerYear: number): Capacity => ({ kind: 'total', weeksPerYear })

const pictureOf = (choices: readonly PlanChoice[], capacity: Capacity = planner(20)) =>
  capacityPicture(choices, capacity, { term, sizes: defaultEffortWeeks })

const demandOf = (choices: readonly PlanChoice[]) =>
  pictureOf(choices).cells.map(({ demandWeeks }) => demandWeeks)

describe('work over the half-years', () => {
  const cases: readonly (readonly [string, readonly PlanChoice[], readonly number[]])[] = [
    ['no plans', [], [0, 0, 0, 0, 0, 0, 0, 0]],
    ['within one', [dated('a', 8, '2028-2', '2028-2')], [0, 8, 0, 0, 0, 0, 0, 0]],
    ['across New Year', [dated('a', 8, '2028-2', '2029-1')], [0, 4, 4, 0, 0, 0, 0, 0]],
    ['over three', [dated('a', 8, '2028-1', '2029-1')], [2.67, 2.67, 2.67, 0, 0, 0, 0, 0]],
    ['begun before', [dated('a', 8, '2027-1', '2028-2')], [2, 2, 0, 0, 0, 0, 0, 0]],
    ['ends after', [dated('a', 8, '2031-2', '2032-1')], [0, 0, 0, 0, 0, 0, 0, 4]],
    ['all of it after', [dated('a', 8, '2032-1', '2032-2')], [0, 0, 0, 0, 0, 0, 0, 0]],
    ['backwards', [dated('a', 8, '2029-1', '2028-2')], [0, 4, 4, 0, 0, 0, 0, 0]],
    [
      'two at once',
      [dated('a', 2, '2028-1', '2028-1'), dated('b', 3, '2028-1', '2028-1')],
      [5, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      'only a start',
      [{ ...dated('a', 8, '2028-1', '2028-1'), adoption: null }],
      [8, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      'only an adoption',
      [{ ...dated('a', 8, '2028-1', '2031-2'), start: null }],
      [0, 0, 0, 0, 0, 0, 0, 8],
    ],
    ['no work', [dated('a', 0, '2028-1', '2028-1')], [0, 0, 0, 0, 0, 0, 0, 0]],
    [
      'rolled yearly',
      [choice('a', { decision: 'roll-yearly', effort: { size: 'S', weeks: null } })],
      [1, 1, 1, 1, 1, 1, 1, 1],
    ],
    [
      'rolled yearly from the second year',
      [
        choice('a', {
          decision: 'roll-yearly',
          effort: { size: 'S', weeks: 4 },
          start: half('2029-1'),
        }),
      ],
      [0, 0, 2, 2, 2, 2, 2, 2],
    ],
  ]
  it.each(cases)('%s', (_, choices, expected) => {
    expect(demandOf(choices)).toEqual(expected)
  })

  it.each(planDecisions)('of %s is counted where the decision takes hands', (decision) => {
    const [first] = demandOf([{ ...dated('a', 8, '2028-1', '2028-1'), decision }])
    const rolled = decision === 'roll-yearly' ? 4 : 8
    expect(first).toBe(decision === 'continue' || decision === 'postpone' ? 0 : rolled)
  })

  it('says what lies outside the term', () => {
    expect(pictureOf([dated('a', 8, '2027-1', '2028-2')]).outsideWeeks).toBe(4)
    expect(pictureOf([dated('a', 8, '2032-1', '2032-2')]).outsideWeeks).toBe(8)
    expect(pictureOf([dated('a', 8, '2028-1', '2031-2')]).outsideWeeks).toBe(0)
  })

  it('takes no longer over a span of thousands of years', () => {
    expect(pictureOf([dated('a', 8, '1-1', '9999-2')]).cells).toHaveLength(8)
  })
})

describe('one total for the planner', () => {
  it.each([
    [10, 0],
    [10.01, 0.01],
    [10.004, 0],
    [9.99, 0],
    [12.5, 2.5],
  ])('of 20 ukeverk a year and %d in a half-year: %d too many', (weeks, overload) => {
    const { cells, overloadWeeks } = pictureOf([dated('a', weeks, '2028-1', '2028-1')])
    expect(cells[0]?.overloadWeeks).toBe(overload)
    expect(overloadWeeks).toBe(overload)
  })

  it.each([0, -3])('of %d hours a week is allowed, and everything is too much', (weeksPerYear) => {
    const { cells, capacityWeeks } = pictureOf(
      [dated('a', 1, '2028-1', '2028-1')],
      planner(weeksPerYear),
    )
    expect(capacityWeeks).toBe(0)
    expect(cells[0]).toMatchObject({ capacityWeeks: 0, overloadWeeks: 1, planIds: ['a'] })
  })
})

describe('hours per unit', () => {
  const hours = (unit: string, halfYear: string, ...parts: readonly number[]): UnitHours => ({
    unit,
    halfYear: half(halfYear),
    staffHours: parts[0] ?? 0,
    purchasedHours: parts[1] ?? 0,
    sharedHours: parts[2] ?? 0,
  })
  const units: Capacity = {
    kind: 'units',
    hoursPerWeek: 37.5,
    hours: [
      hours('Helse', '2028-1', 75, 37.5, 37.5),
      hours('Teknisk', '2028-1', 37.5),
      hours('Teknisk', '2028-1', 0, 37.5),
    ],
  }

  it('adds staff, purchased and shared, and lines of the same unit and half-year', () => {
    const first = pictureOf([], units).cells.filter(({ halfYear }) => halfYear.year === 2028)
    expect(first.map(({ unit, capacityWeeks }) => [unit, capacityWeeks])).toEqual([
      ['Helse', 4],
      ['Helse', 0],
      ['Teknisk', 2],
      ['Teknisk', 0],
    ])
  })

  it('shows the overload where it is, also where no hours are noted', () => {
    const picture = pictureOf(
      [
        { ...dated('a', 5, '2028-1', '2028-1'), unit: 'Helse' },
        { ...dated('b', 2, '2028-1', '2028-1'), unit: 'Teknisk' },
        { ...dated('c', 1, '2028-2', '2028-2'), unit: 'Kultur' },
      ],
      units,
    )
    const over = picture.cells.filter(({ overloadWeeks }) => overloadWeeks > 0)
    expect(
      over.map(({ unit, halfYear, overloadWeeks }) => [unit, halfYear, overloadWeeks]),
    ).toEqual([
      ['Helse', half('2028-1'), 1],
      ['Kultur', half('2028-2'), 1],
    ])
    expect(picture.unitsWithoutHours).toEqual(['Kultur'])
  })

  it.each([0, -1])(
    'a ukeverk of %d hours gives no hands, and no endless numbers',
    (hoursPerWeek) => {
      expect(pictureOf([], { ...units, hoursPerWeek }).capacityWeeks).toBe(0)
    },
  )
})

describe('what nobody has said', () => {
  it('is named, and only of plans that take work', () => {
    const picture = pictureOf([
      choice('a', { effort: { size: 'M', weeks: null } }),
      choice('b', { start: half('2028-1') }),
      choice('c', { decision: 'continue' }),
      choice('d', { decision: null }),
      dated('e', 4, '2029-1', '2028-1'),
    ])
    expect(picture.undatedIds).toEqual(['a'])
    expect(picture.unsizedIds).toEqual(['b'])
    expect(picture.backwardIds).toEqual(['e'])
  })
})

it('the order of the plans does not matter', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const draw = draws(seed)
    const plans = Array.from({ length: 30 }, (_, index) =>
      dated(`p${index}`, draw(200) / 7, `${2027 + draw(5)}-1`, `${2028 + draw(5)}-2`),
    )
    expect(pictureOf(plans.toReversed())).toEqual(pictureOf(plans))
  }
})
