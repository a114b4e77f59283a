import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { outlined, rasterise } from './raster.ts'

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${content}</svg>`

describe('a picture for word processors', () => {
  it('has its words as outlines', () => {
    const drawn = outlined(svg('<text x="5" y="20" font-size="9">Ord</text>'))
    expect(drawn).not.toContain('<text')
    expect(drawn.match(/<path /g)?.length).toBeGreaterThan(0)
  })

  it('draws a halo before the word that it goes around', () => {
    const halo = 'stroke="#ffffff" stroke-width="3" paint-order="stroke"'
    const drawn = outlined(svg(`<text x="5" y="20" fill="#1e2723" ${halo}>Ord</text>`))
    expect(drawn).not.toContain('paint-order')
    expect(drawn).toMatch(
      /fill="none" stroke="#ffffff" stroke-width="3".*fill="#1e2723" stroke="none"/s,
    )
  })

  it('fills no line', () => {
    const drawn = outlined(svg('<line x1="0" y1="0" x2="9" y2="9" stroke="#a09a8c"/>'))
    expect(drawn).toContain('fill="none" stroke="#a09a8c"')
  })

  it('looks the same as the picture that it is made of', async () => {
    const halo = 'stroke="#fff" stroke-width="6" paint-order="stroke"'
    const picture = svg(
      `<rect width="60" height="50" fill="#e6efe8"/><path d="M 9 9 L 50 40" stroke="#a09a8c"/><text x="5" y="40" font-size="30" fill="#1e2723" ${halo}>Ord</text>`,
    )
    const [before, after] = await Promise.all([picture, outlined(picture)].map(dotsOf))
    const away = before?.map((dot, index) => Math.abs(dot - (after?.[index] ?? 0))) ?? []
    expect(away.reduce((sum, one) => sum + one, 0) / away.length).toBeLessThan(2)
  })
})

const dotsOf = async (picture: string) => [
  ...(await sharp(await rasterise(picture, 200))
    .raw()
    .toBuffer()),
]
