import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { editionInForce } from './edition-in-force.ts'

const edition = (number: number, treatmentId: string | null, adoptedOn: string) => ({
  ...{ number, treatmentId, adoptedOn: localDate(adoptedOn) },
})
const first = edition(1, 'adoption', '2028-09-21')
const amended = edition(2, 'amendment', '2029-03-15')

describe('the edition in force', () => {
  it.each([
    ['none of none', [], null],
    ['the adoption', [first], 1],
    ['the amendment of it', [first, amended], 2],
    [
      'the amendment, also when the adoption is corrected later',
      [...[first, amended, edition(3, 'adoption', '2028-09-21')]],
      2,
    ],
    [
      'the correction of the amendment',
      [
        ...[
          first,
          amended,
          edition(3, 'amendment', '2029-03-15'),
          edition(4, 'adoption', '2028-09-21'),
        ],
      ],
      3,
    ],
    [
      'of two of the same day, what was frozen last',
      [...[first, edition(2, 'amendment', '2028-09-21'), edition(3, 'adoption', '2028-09-21')]],
      2,
    ],
    [
      'the later day, though it was frozen before',
      [edition(1, 'amendment', '2029-03-15'), edition(2, 'adoption', '2028-09-21')],
      1,
    ],
    [
      'by the day that a correction gives',
      [first, amended, edition(3, 'adoption', '2029-04-01')],
      3,
    ],
    [
      'of those without a treatment, the latest',
      [edition(1, null, '2028-09-21'), edition(2, null, '2028-06-15')],
      1,
    ],
  ])('is %s', (_, editions, number) => {
    expect(editionInForce(editions)?.number ?? null).toBe(number)
  })
})
