import { describe, expect, it } from 'vitest'
import { firstToAsk } from './handover-work.ts'

const member = (name: string, functionInGroup: 'leader' | 'owner' | 'member' = 'member') => ({
  name,
  position: '',
  email: '',
  functionInGroup,
  raci: {},
})
const many = (count: number) => Array.from({ length: count }, (_, index) => member(`M${index}`))
const names = (group: Parameters<typeof firstToAsk>[0]) => firstToAsk(group).map(({ name }) => name)

describe('whom to ask first', () => {
  it('are all of a small group, in its own order', () => {
    const group = [member('Ola'), member('Kari', 'leader')]
    expect(firstToAsk(group)).toEqual(group)
    expect(firstToAsk(many(12))).toHaveLength(12)
  })

  it('are those who lead, then the first of the others, of a large one', () => {
    const group = [...many(38), member('Eier', 'owner'), member('Leder', 'leader')]
    expect(names(group).slice(0, 3)).toEqual(['Leder', 'Eier', 'M0'])
    expect(names(group)).toHaveLength(12)
  })
})
