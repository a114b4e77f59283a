import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWidths } from '#platform/documents/font-widths.ts'
import { interFiles } from '#platform/documents/inter-files.ts'
import { svgSize } from '#platform/documents/raster.ts'
import { languages } from '#platform/i18n/language.ts'
import { guidePicture, isPictureName, pictureNames } from './guide-picture.ts'

const face = (name: string) => {
  const file = interFiles.find((one) => one.endsWith(`_${name}.ttf`))
  if (!file) throw new RangeError(`No face ${name}`)
  return readWidths(readFileSync(file))
}
const regular = face('400Regular')
const semibold = face('600SemiBold')

interface Written {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Every line of text with the room it takes, measured in the font that it is set in. */
function writtenIn(svg: string): readonly Written[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, look = '', escaped = '']) => {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(look)?.[1]
    const text = escaped
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&')
    const size = Number(attribute('font-size'))
    const widthOf = attribute('font-weight') ? semibold : regular
    const width = [...text].reduce((sum, one) => sum + widthOf(one.codePointAt(0) ?? 0), 0) * size
    const start =
      { start: 0, middle: width / 2, end: width }[attribute('text-anchor') ?? 'start'] ?? 0
    const left = Number(attribute('x')) - start
    const base = Number(attribute('y'))
    return { text, left, right: left + width, top: base - size * 0.75, bottom: base + size * 0.2 }
  })
}

const sizesIn = (svg: string) =>
  [...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size))
const plain = (text: string) => text.replace(/\u00a0/g, ' ').toLowerCase()

const pictures = pictureNames.flatMap((name) =>
  languages.map((language) => ({ name, language, ...guidePicture(name, language) })),
)
const drawings = pictures.flatMap((picture) => [
  { ...picture, form: 'wide', drawing: picture.svg },
  { ...picture, form: 'narrow', drawing: picture.narrowSvg },
])

describe.each(drawings)('$name in $language, $form', ({ form, drawing, alternative }) => {
  const { width, height } = svgSize(drawing)
  const written = writtenIn(drawing)

  it('holds all its text', () => {
    expect(written.length).toBeGreaterThan(3)
    const outside = written.filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    )
    expect(outside).toEqual([])
    expect(written.filter(({ text }) => /…|-$/.test(text))).toEqual([])
  })

  it('has no text on top of another', () => {
    const meet = written.flatMap((one, index) =>
      written
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `«${one.text}» and «${other.text}»`),
    )
    expect(meet).toEqual([])
  })

  it('has no letters smaller than 13 pixels where it is shown smallest', () => {
    // A phone 320 pixels wide has 288 for the picture, and a wide one begins at 640 with 608.
    const scale = (form === 'wide' ? 608 / 720 : 288 / 300) + 0.01
    expect(Math.min(...sizesIn(drawing)) * scale).toBeGreaterThanOrEqual(form === 'wide' ? 12 : 13)
  })

  it('says nothing that the alternative does not say', () => {
    // The months on the wheel are short for those of the texts.
    const isKnown = (text: string) => text.length <= 3 || plain(alternative).includes(plain(text))
    expect(written.filter(({ text }) => !isKnown(text)).map(({ text }) => text)).toEqual([])
  })

  it('is drawn with colours that pages can change, and without what their policy refuses', () => {
    expect(drawing).not.toMatch(/style=|<script|<image|href=/)
    const painted = [...drawing.matchAll(/<(?:path|rect|circle|text)\b([^>]*)>/g)]
    expect(painted.filter(([, look = '']) => !/ class="tl-/.test(look))).toEqual([])
  })
})

describe('the pictures of the guide', () => {
  it.each(pictures)('$name in $language has a caption and tells what it shows', (picture) => {
    expect(picture.caption.length).toBeGreaterThan(10)
    expect(picture.alternative.length).toBeGreaterThan(100)
    expect(picture.alternative).not.toContain('undefined')
  })

  it.each(pictureNames)('%s has the same parts in both forms, and words of its own', (name) => {
    const [nb, nn] = languages.map((language) => guidePicture(name, language))
    const shapesOf = (svg = '') =>
      [
        ...svg.matchAll(
          /<(path|rect|circle)\b[^>]* class="([^"]*)"|<(?:path|rect|circle) class="([^"]*)"/g,
        ),
      ].map(([whole]) => whole.replace(/^<(\w+).*class="([^"]*)"$/, '$1 $2'))
    expect(shapesOf(nn?.svg)).toEqual(shapesOf(nb?.svg))
    expect(shapesOf(nn?.narrowSvg)).toEqual(shapesOf(nb?.narrowSvg))
    expect(nn?.alternative).not.toBe(nb?.alternative)
  })

  it('are known by their names', () => {
    expect(pictureNames.every(isPictureName)).toBe(true)
    expect(isPictureName('ukjent')).toBe(false)
  })
})
