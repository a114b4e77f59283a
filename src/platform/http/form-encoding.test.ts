import { describe, expect, it } from 'vitest'
import { readUrlencoded } from './form-encoding.ts'

describe('an urlencoded form', () => {
  it.each([
    ['letters and blanks', 'a=bl%C3%A5b%C3%A6r+og%20is', 'blåbær og is'],
    ['half a sign among whole ones', 'a=abc%ED%A0%80d%C3%A6', 'abc\uFFFD\uFFFD\uFFFDdæ'],
    ['Latin-1', 'a=bl%E5', 'bl\uFFFD'],
    ['a percent sign of its own', 'a=100%&b=1', '100%'],
    ['no value', 'a', ''],
    ['an equals sign in the value', 'a=1=2', '1=2'],
  ])('is read with %s', (_, body, value) => {
    expect(readUrlencoded(body).a).toBe(value)
  })

  it('keeps every value of a field that comes several times', () => {
    expect(readUrlencoded('a=1&b=2&a=3&a=4')).toEqual({ a: ['1', '3', '4'], b: '2' })
  })

  it('may name fields after what every object has', () => {
    const fields = readUrlencoded('__proto__=1&constructor=2&__proto__=3')
    expect(Object.entries(fields)).toEqual([
      ['__proto__', ['1', '3']],
      ['constructor', '2'],
    ])
  })
})
