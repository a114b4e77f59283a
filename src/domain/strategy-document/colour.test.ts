import { describe, expect, it } from 'vitest'
import {
  contrast,
  contrastToWhite,
  nearestReadable,
  parseColour,
  readableContrast,
  tintOf,
} from './colour.ts'

describe('a colour of documents', () => {
  it.each([
    ['1c5242', '1c5242'],
    [' #1C5242 ', '1c5242'],
    ['#123', null],
    ['grønn', null],
    ['1c5242;', null],
    ['', null],
  ])('reads %j as %j', (text, colour) => {
    expect(parseColour(text)).toBe(colour)
  })

  it.each([
    ['000000', 21],
    ['ffffff', 1],
    ['767676', 4.54],
    ['777777', 4.48],
    ['ff0000', 4],
  ])('finds the contrast of %s to white', (colour, ratio) => {
    expect(contrastToWhite(colour)).toBeCloseTo(ratio, 2)
    expect(contrast('ffffff', colour)).toBe(contrastToWhite(colour))
  })

  it('leaves a readable colour as it is, and darkens another no more than it must', () => {
    expect(nearestReadable('767676')).toBe('767676')
    const darker = nearestReadable('ff0000')
    expect(contrastToWhite(darker)).toBeGreaterThanOrEqual(readableContrast)
    expect(contrastToWhite(darker)).toBeLessThan(4.7)
    expect(darker).toMatch(/^[d-f][0-9a-f]0000$/)
    expect(contrastToWhite(nearestReadable('ffff00'))).toBeGreaterThanOrEqual(readableContrast)
  })

  it('makes a light ground of it', () => {
    expect(tintOf('1c5242')).toBe('e8eeec')
    expect(tintOf('000000')).toBe('e6e6e6')
  })
})
