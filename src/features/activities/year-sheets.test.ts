import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import type { TimelineModel } from '#ui/timeline/timeline-model.ts'
import { sheetsOf } from './year-sheets.ts'

/** A plan with so many activities in each of the nine steps. */
function plan(counts: readonly number[]): TimelineModel {
  const day = localDate('2028-01-10')
  return {
    language: 'nb',
    title: 'Tidslinje',
    description: '',
    from: day,
    to: day,
    today: day,
    deadline: null,
    steps: counts.map((_, index) => ({ number: index + 1, title: '', state: 'ahead' })),
    activities: counts.flatMap((count, index) =>
      Array.from({ length: count }, () => ({
        step: index + 1,
        title: '',
        startsOn: day,
        endsOn: day,
        kind: 'work' as const,
        happened: false,
      })),
    ),
    meetings: [],
    shaded: [],
  }
}

describe('the year on paper', () => {
  it.each<[string, readonly number[], readonly (readonly number[])[]]>([
    ['a small plan on one sheet', [2, 3, 1, 6, 2, 2, 1, 5, 3], [[1, 2, 3, 4, 5, 6, 7, 8, 9]]],
    ['exactly as much as fits on one', [20, 20], [[1, 2]]],
    ['one more than fits on two', [20, 21], [[1], [2]]],
    ['a step with nothing in it as a line', [39, 0, 1], [[1, 2], [3]]],
    ['a step that is too large on a sheet of its own', [5, 60, 5], [[1], [2], [3]]],
  ])('draws %s', (_, counts, expected) => {
    const sheets = sheetsOf(plan(counts))
    expect(sheets.map((sheet) => sheet.steps.map((step) => step.number))).toEqual(expected)
    const drawn = sheets.flatMap((sheet) => sheet.activities)
    expect(drawn).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
  })
})
