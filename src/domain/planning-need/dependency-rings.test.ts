import { describe, expect, it } from 'vitest'
import { findRings } from './dependency-rings.ts'

describe('plans that wait for each other', () => {
  it.each([
    ['none', {}, []],
    ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['itself', { a: ['a'], b: [] }, [['a']]],
    ['two', { b: ['a'], a: ['b'] }, [['a', 'b']]],
    ['three and a tail', { c: ['a'], a: ['b'], b: ['c'], t: ['a'] }, [['a', 'b', 'c']]],
    [
      'two rings with a way between',
      { d: ['c'], c: ['d', 'a'], a: ['b'], b: ['a'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['two rings that share a plan', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
    ['a plan that is not there', { a: ['x'], b: ['x'] }, []],
  ] as const)('%s', (_, given, expected) => {
    expect(findRings(new Map(Object.entries(given)))).toEqual(expected)
    expect(findRings(new Map(Object.entries(given).toReversed()))).toEqual(expected)
  })

  it('are found in a chain of ten thousand', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `p${String(index).padStart(5, '0')}`)
    const chain = ids.map((id, index) => [id, [ids[index + 1] ?? 'p00000']] as const)
    expect(findRings(new Map(chain))).toEqual([ids])
    expect(findRings(new Map(chain.slice(0, -1)))).toEqual([])
  })
})
