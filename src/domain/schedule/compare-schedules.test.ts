import { expect, it } from 'vitest'
import { autumn2027, plan } from '../../../test/schedules.ts'
import { localDate } from '../calendar/local-date.ts'
import { compareSchedules } from './compare-schedules.ts'

it('two equal schedules have no changes between them', () => {
  expect(compareSchedules(plan(autumn2027).activities, plan(autumn2027).activities)).toEqual([])
})

it('a later council meeting moves the adoption, with both dates told', () => {
  const after = plan({ ...autumn2027, councilMeetingOn: '2028-10-12' })
  expect(compareSchedules(plan(autumn2027).activities, after.activities)).toContainEqual({
    key: 'adopt',
    kind: 'moved',
    before: { startsOn: '2028-09-21', endsOn: '2028-09-21' },
    after: { startsOn: '2028-10-12', endsOn: '2028-10-12' },
  })
})

it('another starting point adds and removes activities', () => {
  const mini = plan(autumn2027).activities
  const merged = plan(autumn2027, { startingPoint: 'merged' }).activities
  const added = compareSchedules(mini, merged).filter((change) => change.kind === 'added')
  const removed = compareSchedules(merged, mini).filter((change) => change.kind === 'removed')
  const programme = ['adopt-programme', 'draft-programme', 'notify-start', 'programme-hearing']
  expect(added.map((change) => change.key).sort()).toEqual(programme)
  expect(removed.map((change) => change.key).sort()).toEqual(programme)
  expect(added.every((change) => change.before === null)).toBe(true)
  expect(removed.every((change) => change.after === null)).toBe(true)
})

it('a stored activity that the product no longer knows is left out', () => {
  const day = localDate('2028-01-10')
  expect(compareSchedules([{ key: 'gone', startsOn: day, endsOn: day }], [])).toEqual([])
})
