import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'

describe('canonical JSON', () => {
  it.each([
    ['members in order', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    ['lists as they stand', [3, 1, 2], '[3,1,2]'],
    ['nothing that is undefined', { a: undefined, b: null }, '{"b":null}'],
    ['names as they are written', { 'å"': 1, A: 2, a: 3 }, '{"A":2,"a":3,"å\\"":1}'],
    [
      'by code units, not by alphabet',
      { '€': 1, '\r': 2, '1': 3, '😀': 4, ö: 5 },
      '{"\\r":2,"1":3,"ö":5,"€":1,"😀":4}',
    ],
    ['numbers one way', [1.0, 1e21, -0, 0.1], '[1,1e+21,0,0.1]'],
    ['line feeds and quotes escaped', 'a\n"b"', '"a\\n\\"b\\""'],
    ['empty things', [{}, [], ''], '[{},[],""]'],
  ] as const)('%s', (_, value, text) => {
    expect(canonicalJson(value as Json)).toBe(text)
  })

  it('is the same whatever order the members came in, and after a round trip', () => {
    const one: Json = { plans: [{ name: 'Plan', id: '1' }], adoptedOn: '2028-09-21' }
    const other: Json = { adoptedOn: '2028-09-21', plans: [{ id: '1', name: 'Plan' }] }
    expect(canonicalJson(one)).toBe(canonicalJson(other))
    expect(canonicalJson(JSON.parse(canonicalJson(one)) as Json)).toBe(canonicalJson(one))
  })

  it('tells apart what differs in a single place', () => {
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }))
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}))
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
  })

  it.each([
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['half a character', '\ud83d'],
    ['half a character as a name', { '\ude00': 1 }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError)
  })
})
