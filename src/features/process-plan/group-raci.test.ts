import { describe, expect, it } from 'vitest'
import { raciField, raciFindings, readRaci } from './group-raci.ts'
import type { RaciLetter } from './plan-content.ts'

const member = (name: string, raci: Partial<Record<string, RaciLetter>> = {}) => ({ name, raci })
const all = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => [step, 'A' as const]))

describe('who is accountable', () => {
  it.each([
    ['nobody while there is nobody', [], [1, 2, 3, 4, 5, 6, 7, 8, 9], [], true],
    ['nobody while parts are not shared', [member('Kari')], [1, 2, 3, 4, 5, 6, 7, 8, 9], [], true],
    ['one in each step', [member('Kari', all), member('Ola', { 1: 'R' })], [], [], false],
    [
      'nobody where all only help',
      [member('Kari', { ...all, 4: 'R' }), member('Ola', { 4: 'C', 1: 'I' })],
      [4],
      [],
      false,
    ],
    [
      'two in one step',
      [member('Kari', all), member('Ola', { 2: 'A' })],
      [],
      [{ step: 2, names: ['Kari', 'Ola'] }],
      false,
    ],
  ])('%s', (_, members, nobody, several, isEmpty) => {
    expect(raciFindings(members)).toEqual({ nobody, several, isEmpty })
  })
})

describe('the form of a member', () => {
  it('gives the parts that are chosen, and no others', () => {
    const fields = { [raciField(1)]: 'A', [raciField(2)]: '', [raciField(9)]: 'I', trinn3: 'X' }
    expect(readRaci({ fields, files: [] })).toEqual({ 1: 'A', 9: 'I' })
  })
})
