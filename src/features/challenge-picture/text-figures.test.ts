import { describe, expect, it } from 'vitest'
import { markOfFigure, marksIn, withoutFigure } from './text-figures.ts'

describe('the mark of a figure', () => {
  it('is taken out of a text whatever its title has in it', () => {
    const mark = markOfFigure({ id: 'folketall', title: 'Folk [alle] \\ her' })
    expect(withoutFigure(`Før.\n\n${mark}\n\nEtter.`, 'folketall')).toBe('Før.\n\nEtter.')
    expect(withoutFigure(`Før.\n\n${mark}`, 'folketal')).toBe(`Før.\n\n${mark}`)
  })

  it.each([
    ['![Folk [alle] her](figur:folketall)', 'Folk [alle] her'],
    ['![x](<figur:folketall>)', 'x'],
    ['![x]( figur:folketall )', 'x'],
    ["![x](figur:folketall 'y')", 'x'],
  ])('is known however it is written: %s', (mark, title) => {
    expect(marksIn(`Før. ${mark}`)).toEqual([{ id: 'folketall', title }])
    expect(withoutFigure(`Før. ${mark}`, 'folketall')).toBe('Før.')
  })

  it('is none where no figure can stand: in a list', () => {
    expect(marksIn('- ![x](figur:folketall)')).toEqual([])
  })
})
