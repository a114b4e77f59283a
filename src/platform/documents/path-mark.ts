/** The product's mark, a path that bends through nine points, as a picture for documents. */
export function pathMarkSvg(): string {
  const step = 66
  const points = Array.from({ length: 9 }, (_, index) => ({
    x: 8 + index * step,
    y: round(28 + Math.sin(index * 0.8) * 18),
  }))
  const bends = points.slice(1).map((point) => {
    const middle = point.x - step / 2
    return `S${middle} ${point.y} ${point.x} ${point.y}`
  })
  const start = points[0] ?? { x: 0, y: 0 }
  const dots = points.map((point, index) =>
    index === points.length - 1
      ? `<circle cx="${point.x}" cy="${point.y}" r="8" fill="#e2761b"/>`
      : `<circle cx="${point.x}" cy="${point.y}" r="5" fill="#fff" stroke="#1c5242" stroke-width="2"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${16 + 8 * step} 56"><path d="M${start.x} ${start.y}C${start.x + step / 2} ${start.y} ${bends.join('').slice(1)}" fill="none" stroke="#1c5242" stroke-width="2"/>${dots.join('')}</svg>`
}

/** The mark as it stands over the product's pages (`assets/pictures/favicon.svg`), in one colour. */
export function smallMarkSvg(colour: string): string {
  const road = 'M4.9 35.9A14.2 9.8 0 1 0 24.2 23.7A13.3 9.2 0 1 1 38.7 8.6'
  const dots = smallMarkDots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.6" fill="#fff"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="${road}" fill="none" stroke="#${colour}" stroke-width="8" stroke-linecap="round"/>${dots.join('')}<circle cx="39" cy="8.6" r="7.6" fill="#e2761b"/></svg>`
}

const smallMarkDots = [
  [4.9, 35.9],
  [13.6, 41.8],
  [24.3, 41.4],
  [32.1, 34.4],
  [27.7, 25.4],
  [18.4, 20.1],
  [18.6, 10.4],
  [28.3, 6.3],
] as const

const round = (value: number) => Math.round(value * 10) / 10
