import { describe, expect, test } from 'vitest'
import { curveSegments } from './curve.ts'

describe('the bending line', () => {
  test('has one piece between each two neighbours', () => {
    const points = [0, 1, 2, 3].map((x) => ({ x: x * 10, y: x % 2 }))
    expect(curveSegments(points)).toHaveLength(3)
  })

  test('starts and ends each piece in the points', () => {
    const [first, second] = curveSegments([
      { x: 0, y: 0 },
      { x: 10, y: 20 },
      { x: 20, y: 0 },
    ])
    expect(first).toMatch(/^M0 0C.* 10 20$/)
    expect(second).toMatch(/^M10 20C.* 20 0$/)
  })

  test('has no corner: it leaves a point in the direction it came', () => {
    const [first, second] = curveSegments([
      { x: 0, y: 0 },
      { x: 12, y: 6 },
      { x: 24, y: 0 },
    ])
    expect(first).toBe('M0 0C2 1 8 6 12 6')
    expect(second).toBe('M12 6C16 6 22 1 24 0')
  })

  test.each([[[]], [[{ x: 1, y: 1 }]]])('draws nothing between fewer than two points', (points) => {
    expect(curveSegments(points)).toEqual([])
  })
})
