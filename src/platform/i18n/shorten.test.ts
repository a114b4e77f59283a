import { expect, it } from 'vitest'
import { shorten } from './shorten.ts'

it('cuts a text by whole characters, and says so', () => {
  expect(shorten('Plan', 4)).toBe('Plan')
  expect(shorten('😀😀😀😀', 3)).toBe('😀😀…')
})
