import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { RequirementStatus } from '#domain/law/law-check.ts'
import { StatusIcon, StatusTag } from './status-tag.tsx'

const statuses: RequirementStatus[] = [
  'met',
  'due',
  'at-risk',
  'broken',
  'not-relevant',
  'needs-judgement',
]

describe('the six states of the law check', () => {
  test('have six different shapes, so that colour is not needed', () => {
    const shapes = statuses.map((status) => render(<StatusIcon status={status} />))
    expect(new Set(shapes).size).toBe(6)
    for (const shape of shapes) expect(shape).not.toMatch(/#[0-9a-f]{3,6}/i)
  })

  test.each(statuses)('say the word beside the shape: %s', (status) => {
    const html = render(<StatusTag status={status}>Kan glippe</StatusTag>)
    expect(html).toContain('Kan glippe')
    expect(html).toContain('aria-hidden="true"')
  })
})
