import { describe, expect, it } from 'vitest'
import { spreadOut } from './spread-out.ts'

const rooms = (...wanted: number[]) => wanted.map((one) => ({ wanted: one, size: 10 }))

describe('labels beside each other', () => {
  it.each([
    ['stand where they wish when there is room', rooms(20, 50), [20, 50]],
    ['part evenly when two wish for one place', rooms(50, 50), [45, 55]],
    ['push those they run into', rooms(50, 50, 58), [42.7, 52.7, 62.7]],
    ['keep inside the upper end', rooms(0, 2), [5, 15]],
    ['keep inside the lower end', rooms(99, 100), [85, 95]],
    ['keep their order, however they are listed', rooms(60, 20, 58), [64, 20, 54]],
  ])('%s', (_, wanted, placed) => {
    expect(spreadOut(wanted, 0, 100).map((one) => Math.round(one * 10) / 10)).toEqual(placed)
  })

  it('never overlap, however many they are', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ wanted: (index * 37) % 100, size: 8 }))
    const placed = [...spreadOut(many, 0, 500)].sort((a, b) => a - b)
    const gaps = placed.slice(1).map((one, index) => one - (placed[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(7.999)
  })
})
