import { describe, expect, it } from 'vitest'
import { markOfFigure, withoutFigure } from './text-figures.ts'

describe('the mark of a figure', () => {
  it('is taken out of a text whatever its title has in it', () => {
    const mark = markOfFigure({ id: 'folketall', title: 'Folk [alle] \\ her' })
    expect(withoutFigure(`Før.\n\n${mark}\n\nEtter.`, 'folketall')).toBe('Før.\n\nEtter.')
    expect(withoutFigure(`Før.\n\n${mark}`, 'folketal')).toBe(`Før.\n\n${mark}`)
  })
})
