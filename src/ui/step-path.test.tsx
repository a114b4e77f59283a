import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { type StepItem, StepPath, type StepState } from './step-path.tsx'

function steps(current: number): StepItem[] {
  return Array.from({ length: 9 }, (_, index) => ({
    number: index + 1,
    title: `Steg ${index + 1}`,
    href: `/steg/${index + 1}`,
    state: stateOf(index + 1, current),
  }))
}

function stateOf(number: number, current: number): StepState {
  if (number === current) return 'current'
  return number < current ? 'done' : 'ahead'
}

describe('the path of nine steps', () => {
  test.each(['horizontal', 'vertical', 'compact'] as const)(
    'is an ordered list of links with one current step: %s',
    (variant) => {
      const html = render(<StepPath language="nb" steps={steps(4)} variant={variant} />)
      expect(html.match(/<li/g)).toHaveLength(9)
      expect(html.match(/<a /g)).toHaveLength(9)
      expect(html.match(/aria-current="step"/g)).toHaveLength(1)
      expect(html).toMatch(/href="\/steg\/4"[^>]*aria-current="step"/)
    },
  )

  test.each([
    [1, 0],
    [4, 3],
    [9, 8],
  ])('is walked up to step %i: %i pieces', (current, walked) => {
    const html = render(<StepPath language="nb" steps={steps(current)} variant="compact" />)
    expect(html.match(/data-walked="true"/g) ?? []).toHaveLength(walked)
  })

  test('says in words what the drawing shows', () => {
    const html = render(<StepPath language="nn" steps={steps(2)} />)
    expect(html).toContain('(ferdig)')
    expect(html).toContain('(du er her)')
    expect(html).toContain('(står att)')
  })
})
