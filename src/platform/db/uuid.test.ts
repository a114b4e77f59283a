import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { isUuid } from './uuid.ts'

it.each([randomUUID(), randomUUID().toUpperCase()])('%s can be an id', (text) => {
  expect(isUuid(text)).toBe(true)
})

it.each([
  '',
  'x',
  `${randomUUID()}\n`,
  ` ${randomUUID()}`,
  randomUUID().replaceAll('-', ''),
  `${randomUUID()}0`,
  '00000000-0000-0000-0000-00000000000z',
])('%j cannot be one', (text) => {
  expect(isUuid(text)).toBe(false)
})
