import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { adoptionRemarks, type RecordedAdoption } from './adoption-remarks.ts'

const lawful: RecordedAdoption = {
  adoptedOn: localDate('2028-09-21'),
  adoptBy: localDate('2028-10-19'),
  publishedOn: localDate('2028-08-21'),
  publishedNumber: 1,
  treatedNumber: 1,
  position: 'by-part',
  openParts: 0,
  adoptedBefore: null,
}
const codesOf = (changes: Partial<RecordedAdoption>) =>
  adoptionRemarks({ ...lawful, ...changes }).map(({ code }) => code)

describe('what is to be said of an adoption', () => {
  it('nothing when all is as the rule says', () => {
    expect(adoptionRemarks(lawful)).toEqual([])
  })

  it.each([
    ['exactly thirty days', '2028-08-22', []],
    ['twenty-nine days', '2028-08-23', ['too-early']],
    ['the same day', '2028-09-21', ['too-early']],
    ['published after the vote', '2028-09-22', ['too-early']],
  ])('%s', (_, publishedOn, codes) => {
    expect(codesOf({ publishedOn: localDate(publishedOn) })).toEqual(codes)
  })

  it('too early tells how long it lay open, and the first lawful day', () => {
    expect(adoptionRemarks({ ...lawful, publishedOn: localDate('2028-09-01') })[0]).toEqual({
      code: 'too-early',
      values: {
        publishedOn: '2028-09-01',
        adoptedOn: '2028-09-21',
        days: 20,
        earliestOn: '2028-10-01',
      },
      requirementId: 'L5',
      asksReason: true,
    })
  })

  it('without a publication the number of days is not asked about as well', () => {
    expect(codesOf({ publishedOn: null, publishedNumber: null, treatedNumber: null })).toEqual([
      'unpublished',
    ])
  })

  it.each([
    [
      'an earlier version than the last',
      { publishedNumber: 2, treatedNumber: 1 },
      ['other-version'],
    ],
    ['a version that was never published', { treatedNumber: null }, ['other-version']],
    [
      'a date of publication alone, with no version here',
      { publishedNumber: null, treatedNumber: null },
      [],
    ],
  ])('from %s', (_, changes, codes) => {
    expect(codesOf(changes)).toEqual(codes)
  })

  it.each([
    ['none', ['no-position']],
    ['in-part', ['no-position']],
    ['collective', ['collective-position']],
    ['by-part', []],
  ] as const)('a position on the kommuneplan: %s', (position, codes) => {
    expect(codesOf({ position, openParts: 1 })).toEqual(codes)
  })

  it('one sentence for all is a matter of judgement and asks for no reason', () => {
    expect(adoptionRemarks({ ...lawful, position: 'collective' })[0]?.asksReason).toBe(false)
  })

  it.each([
    ['the last day', '2028-10-19', []],
    ['the day after', '2028-10-20', ['late']],
  ])('%s of the year', (_, adoptedOn, codes) => {
    expect(codesOf({ adoptedOn: localDate(adoptedOn) })).toEqual(codes)
  })

  it('nothing of the deadline where it is unknown', () => {
    expect(codesOf({ adoptBy: null, adoptedOn: localDate('2031-01-01') })).toEqual([])
  })

  it('a second adoption is told of as that, and is not late', () => {
    const adoptedBefore = localDate('2028-06-15')
    expect(codesOf({ adoptedBefore, adoptedOn: localDate('2029-03-01') })).toEqual([
      'adopted-before',
    ])
  })

  it('everything at once is told of', () => {
    expect(
      codesOf({
        adoptedOn: localDate('2028-10-20'),
        publishedOn: localDate('2028-10-01'),
        treatedNumber: null,
        position: 'none',
      }),
    ).toEqual(['too-early', 'other-version', 'no-position', 'late'])
  })
})
